import type { Span } from '../core/text.ts';
import { type Shape, shapeOf } from './shape.ts';
import type {
  BlockComment,
  Heredoc,
  IndentedText,
  LexicalTable,
  LineComment,
  PassedPiece,
  StringForm,
} from './table.ts';

/** What the first character of a token says about it. */
export const CharacterClass = {
  symbol: 0,
  space: 1,
  newline: 2,
  word: 3,
  digit: 4,
  open: 5,
  close: 6,
  semicolon: 7,
  /** Opens an attribute when a bracket follows. */
  attribute: 8,
  /** A character literal or a label. */
  quote: 9,
  comma: 10,
} as const;

/** Set in a class besides the class itself: a comment, string or raw word may start with the character. */
export const OPENS_FORM = 16;

/** A comment, a string or whatever else is more than a token, tried at characters that may open one. */
export type Form =
  | { readonly kind: 'line'; readonly open: string; readonly facts: LineComment }
  | { readonly kind: 'block'; readonly open: string; readonly facts: BlockComment }
  | StringOpener
  | { readonly kind: 'raw-word'; readonly open: string }
  | { readonly kind: 'heredoc'; readonly open: string; readonly facts: Heredoc; readonly shape: Shape }
  | { readonly kind: 'indented'; readonly open: string; readonly facts: IndentedText }
  | { readonly kind: 'passed'; readonly open: string; readonly facts: PassedPiece }
  | { readonly kind: 'element'; readonly open: string }
  | { readonly kind: 'markup'; readonly open: string };

export interface StringOpener {
  readonly kind: 'string';
  readonly open: string;
  readonly facts: StringForm;
  /** What closes it and what its contents may hold, but for what a delimiter decides. */
  readonly shape: Shape;
}

/** A lexical table made ready for the loop: look-ups by character code instead of comparisons. */
export interface Lexicon {
  readonly table: LexicalTable;
  /** True where every form is what its own text says: then the fast pass reads it, and no state is kept. */
  readonly isPlain: boolean;
  /** Lexicons of the other languages whose code the table tells of. */
  readonly embedded: ReadonlyMap<LexicalTable, Lexicon>;
  /** Class of each ASCII character; all others are part of words. */
  readonly classes: Uint8Array;
  /** The classes with `OPENS_FORM` where it applies: what the fast pass looks up. */
  readonly dispatch: Uint8Array;
  /** 1 for ASCII characters that continue a word. */
  readonly inWord: Uint8Array;
  /** 1 at `first * 128 + second` where a form may start with these two characters; index `first * 128 + 127` stands for "any other". */
  readonly opensForm: Uint8Array;
  /** Forms by the code of their first character, longest opener first. */
  readonly forms: readonly (readonly Form[] | undefined)[];
  /** Bit n is set at a character when a watched word of n characters starts with it. */
  readonly watchedLengths: Uint32Array;
  /** Watched words by first character code. */
  readonly watched: readonly (readonly { readonly word: string; readonly id: number }[] | undefined)[];
  /** Watched words by their id. */
  readonly words: readonly string[];
  /**
   * Decides which string literals are marked as watched, under the id behind the last word's; `undefined` marks none.
   * It may look at the text from `from` on.
   */
  readonly wantsString: ((text: string, literal: Span, from: number) => boolean) | undefined;
  readonly symbolsByFirst: readonly (readonly string[] | undefined)[];
  /** Code of the character before the brackets of a macro call; -1 where there are no macros. */
  readonly macroMark: number;
}

/** The lexer compares words of at most so many characters with the watched ones. */
export const MAX_WATCHED_LENGTH = 31;
export const ASCII = 128;
/** Stands for every character that is not ASCII. */
export const OTHER = 127;

/**
 * Makes a lexicon of a table and the words that somebody watches. A watched word is a name of at most `MAX_WATCHED_LENGTH` ASCII
 * characters; ids are indexes in `words`.
 */
export function createLexicon(
  table: LexicalTable,
  words: readonly string[],
  wantsString?: Lexicon['wantsString'],
): Lexicon {
  const forms = formsByFirst(table);
  const watched: { word: string; id: number }[][] = [];
  const watchedLengths = new Uint32Array(ASCII);
  words.forEach((word, id) => {
    const first = word.charCodeAt(0);
    watchedLengths[first] = (watchedLengths[first] ?? 0) | (1 << word.length);
    const list = watched[first] ?? [];
    watched[first] = list;
    list.push({ word, id });
  });
  const symbolsByFirst: string[][] = [];
  for (const symbol of [...table.symbols].sort((a, b) => b.length - a.length)) {
    const first = symbol.charCodeAt(0);
    const list = symbolsByFirst[first] ?? [];
    symbolsByFirst[first] = list;
    list.push(symbol);
  }
  const { classes, inWord } = characterTables(table);
  const dispatch = classes.map((kind, code) => (forms[code] ? kind | OPENS_FORM : kind));
  return {
    table,
    isPlain: isPlain(table),
    embedded: new Map(embeddedIn(table).map((each) => [each, createLexicon(each, words, wantsString)])),
    classes,
    dispatch,
    inWord,
    opensForm: pairTable(forms),
    forms,
    watchedLengths,
    watched,
    words,
    wantsString,
    symbolsByFirst,
    macroMark: table.outline?.macroMark?.charCodeAt(0) ?? -1,
  };
}

function characterTables(table: LexicalTable): { classes: Uint8Array; inWord: Uint8Array } {
  const classes = new Uint8Array(ASCII);
  const inWord = new Uint8Array(ASCII);
  const set = (characters: string, value: number) => {
    for (const character of characters) classes[character.charCodeAt(0)] = value;
  };
  set(' \t\r\v\f', CharacterClass.space);
  set('\n', CharacterClass.newline);
  const letters = `abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_${table.wordCharacters ?? ''}`;
  set(letters, CharacterClass.word);
  set('0123456789', CharacterClass.digit);
  set('([{', CharacterClass.open);
  set(')]}', CharacterClass.close);
  set(';', CharacterClass.semicolon);
  set(',', CharacterClass.comma);
  if (table.outline?.attribute) set(table.outline.attribute, CharacterClass.attribute);
  if (table.quoteOrLabel) set(table.quoteOrLabel, CharacterClass.quote);
  for (const character of `${letters}0123456789`) inWord[character.charCodeAt(0)] = 1;
  return { classes, inWord };
}

function formsByFirst(table: LexicalTable): Form[][] {
  const all: Form[] = [
    ...table.lineComments.map((facts): Form => ({ kind: 'line', open: facts.open, facts })),
    ...table.blockComments.map((facts): Form => ({ kind: 'block', open: facts.open, facts })),
    ...table.strings.flatMap((facts) => {
      const shape = shapeOf(facts, []);
      return (facts.prefixes ?? ['']).map(
        (prefix): Form => ({ kind: 'string', open: prefix + facts.open, facts, shape }),
      );
    }),
    ...(table.heredocs ?? []).map(
      (facts): Form => ({ kind: 'heredoc', open: facts.open, facts, shape: shapeOfHeredoc(facts) }),
    ),
    ...(table.indentedTexts ?? []).map((facts): Form => ({ kind: 'indented', open: facts.open, facts })),
    ...(table.passed ?? []).map((facts): Form => ({ kind: 'passed', open: facts.open, facts })),
  ];
  if (table.rawWord) all.push({ kind: 'raw-word', open: table.rawWord });
  if (table.markup?.at === 'value') all.push({ kind: 'element', open: '<' });
  if (table.markupOpener) all.push({ kind: 'markup', open: table.markupOpener });
  all.sort((a, b) => b.open.length - a.open.length);
  const forms: Form[][] = [];
  for (const form of all) {
    const first = form.open.charCodeAt(0);
    const list = forms[first] ?? [];
    forms[first] = list;
    list.push(form);
  }
  return forms;
}

function shapeOfHeredoc({ escape: escapeOpener, interpolations }: Heredoc): Shape {
  const facts: StringForm = {
    open: '',
    close: '',
    spansLines: true,
    is: 'string',
    ...(escapeOpener === undefined ? {} : { escape: escapeOpener }),
    ...(interpolations ? { interpolations } : {}),
  };
  return shapeOf(facts, []);
}

function isPlain(table: LexicalTable): boolean {
  const { heredocs, indentedTexts, passed, docStrings, operands, markup, digitSeparator, boundaries } = table;
  if (heredocs ?? indentedTexts ?? passed ?? docStrings ?? operands ?? markup ?? digitSeparator ?? boundaries)
    return false;
  return (
    table.lineComments.every((each) => !each.where && !each.continuation && !each.until) &&
    table.blockComments.every(
      (each) => !each.where && !each.delimiter && !each.holdsStrings && !each.closesWithLine,
    ) &&
    table.strings.every(
      (each) =>
        !each.where && !each.delimiter && !each.doubles && !each.interpolations && each.closesOnLine !== true,
    )
  );
}

function embeddedIn({ strings, heredocs, markup }: LexicalTable): LexicalTable[] {
  const interpolations = [...strings, ...(heredocs ?? []), ...(markup ? [markup] : [])].flatMap(
    (each) => each.interpolations ?? [],
  );
  const codes = [...interpolations, ...(markup?.embedded ?? [])].map(({ code }) => code);
  return [...new Set(codes.filter((code) => code !== undefined))];
}

function pairTable(forms: readonly (readonly Form[] | undefined)[]): Uint8Array {
  const pairs = new Uint8Array(ASCII * ASCII);
  forms.forEach((list, first) => {
    for (const form of list ?? []) {
      const row = first * ASCII;
      if (form.open.length > 1) pairs[row + form.open.charCodeAt(1)] = 1;
      else if (form.kind === 'string' && form.facts.fence) {
        pairs[row + form.facts.fence.charCodeAt(0)] = 1;
        pairs[row + form.facts.close.charCodeAt(0)] = 1;
      } else pairs.fill(1, row, row + ASCII);
    }
  });
  return pairs;
}

/** True when a form may start at these two character codes; `NaN` and non-ASCII second characters count as "other". */
export function mayOpenForm(lexicon: Lexicon, first: number, second: number): boolean {
  return first < ASCII && lexicon.opensForm[first * ASCII + (second < ASCII ? second : OTHER)] === 1;
}
