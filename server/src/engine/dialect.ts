import { contentsOf } from '../core/literal.ts';
import { type Check, type CommentOptions, checksIn } from '../core/rule.ts';
import { createWordMap, headOf, type WordMap } from '../core/word-map.ts';
import type { Language } from '../languages/language.ts';
import type { Outline, WatchedWord } from '../lexer/items.ts';
import { createLexicon, type Lexicon } from '../lexer/lexicon.ts';
import { Marks } from '../lexer/marks.ts';
import { createOutliner, structuralWords } from '../lexer/outline.ts';
import type { AttributeFacts, OutlineTable } from '../lexer/table.ts';
import type { Standing } from './exemption.ts';
import type { ActiveRule, Selection } from './selection.ts';

/** An active rule with its check in one language. */
export type Judgement<Evidence extends Check['evidence']> = ActiveRule & {
  readonly check: Extract<Check, { readonly evidence: Evidence }>;
};

/** One language under one selection of rules, made ready: what the lexer watches, and who is asked about what. */
export interface Dialect {
  readonly language: Language;
  readonly selection: Selection;
  readonly lexicon: Lexicon;
  /** By the id of the watched word; the id of string literals has the rules about them. */
  readonly onWord: readonly (readonly Judgement<'word'>[] | undefined)[];
  readonly onString: readonly Judgement<'string'>[];
  readonly onFunction: readonly Judgement<'function'>[];
  readonly onAttribute: readonly Judgement<'attribute'>[];
  /** The names that they are about. */
  readonly attributeNames: ReadonlySet<string>;
  readonly onLine: readonly Judgement<'line'>[];
  readonly onComment: readonly Judgement<'comment'>[];
  /** Those of them that see every comment. */
  readonly onEveryComment: readonly Judgement<'comment'>[];
  /** The rules that are about comments with a word. */
  readonly onCommentWord: WordMap<readonly Judgement<'comment'>[]>;
  /** Used again for every segment: filled and read within one call. */
  readonly marks: Marks;
  readonly onItem: readonly Judgement<'item'>[];
  readonly onFile: readonly Judgement<'file'>[];
  /** Rules about directives, which the engine itself judges. */
  readonly onDirective: readonly Judgement<'directive'>[];
  /** `undefined` for a language whose items are not known. */
  readonly outlineOf: ((text: string, marks: Marks) => Outline) | undefined;
  /** True where code that says that it is for development is taken at its word, which `recommended` does. */
  readonly isTrusting: boolean;
}

/** What tells which of the selected rules a source is asked about. */
export type Role = Pick<Standing, 'isTest' | 'isInput' | 'isTool' | 'presumed' | 'developmentFeatures'>;

/** Categories about what happens to whoever uses the software: they have nothing to say of its examples and build scripts. */
const ABOUT_USE = /^(?:(?:panic|debug|blocking|error)\/|config\/(?!secret))/;

/**
 * Rules about code that is not the real thing, and about how it is kept: what is there to be shown is short-lived, and
 * what only its authors run is as good as they need it.
 */
const ABOUT_WORTH =
  /^(?:admission\/|size\/|suppression\/no-reason$|test\/(?:embedded|skipped|no-assertion)$|unfinished\/(?:not-implemented|stub-function|dummy-return|placeholder-text|fake-data)$)/;

/** Presumptions of code that users may get, though it runs for those who work on something. */
const DELIVERED: ReadonlySet<Role['presumed']> = new Set(['measure', 'macro']);

/**
 * Rules about what is missing, too long or silenced: of a build script its author sees at once whether it does its work.
 */
const ABOUT_GROWTH = /^(?:size|unfinished|suppression)\//;

export function createDialect(
  language: Language,
  selection: Selection,
  { role, comments }: { readonly role: Role; readonly comments: CommentOptions },
): Dialect {
  const { outline } = language.lexical;
  const isTrusting = selection.preset === 'recommended';
  const active = selection.active.filter((each) => judges(each, role, isTrusting));
  const judging = <Evidence extends Check['evidence']>(evidence: Evidence): Judgement<Evidence>[] =>
    active.flatMap((each) =>
      checksIn(each.rule, language.id)
        .filter((check) => check.evidence === evidence)
        .map((check) => ({ ...each, check: check as Judgement<Evidence>['check'] })),
    );
  const wordRules = judging('word');
  // A word that both the outline and a rule watch is marked for each of them.
  const structural = outline ? structuralWords(outline) : [];
  const watched = [...new Set(wordRules.flatMap(({ check }) => check.words))];
  const onString = judging('string');
  const onComment = judging('comment');
  const onAttribute = judging('attribute');
  const lexicon = createLexicon(language.lexical, [...structural, ...watched], wantedStrings(onString));
  return {
    language,
    selection,
    lexicon,
    onWord: [
      ...structural.map(() => undefined),
      ...watched.map((word) => wordRules.filter(({ check }) => check.words.includes(word))),
    ],
    onString,
    onFunction: judging('function'),
    onAttribute,
    attributeNames: new Set(onAttribute.flatMap(({ check }) => check.names)),
    onLine: judging('line'),
    onComment,
    onEveryComment: onComment.filter(({ check }) => check.words?.(comments) === undefined),
    onCommentWord: createWordMap(byWord(onComment, comments)),
    marks: new Marks(),
    onItem: judging('item'),
    onFile: judging('file'),
    onDirective: judging('directive'),
    isTrusting,
    outlineOf:
      outline &&
      createOutliner({
        lexicon,
        table: outline,
        readAttribute: attributeReader(outline, isTrusting, role.developmentFeatures),
        isTrusting,
      }),
  };
}

/** True for a string literal among the watched words. */
export function isString({ lexicon }: Dialect, { id }: WatchedWord): boolean {
  return id === lexicon.words.length;
}

function judges(
  { rule, isOverridden = false }: ActiveRule,
  { isTest, isInput, isTool, presumed }: Role,
  isTrusting: boolean,
): boolean {
  if (isTest) return !isInput && rule.judgesTests !== undefined;
  if (isOverridden) return true;
  const role = isTrusting ? presumed : undefined;
  if (role === 'test') return rule.judgesTests !== undefined;
  if (role !== undefined && !DELIVERED.has(role) && ABOUT_WORTH.test(rule.id)) return false;
  if (role === 'build' && ABOUT_GROWTH.test(rule.id)) return false;
  return !(isTool || role !== undefined) || !ABOUT_USE.test(rule.id);
}

/** How much of the text before a literal its rules are shown, in characters. */
export const BEFORE_LENGTH = 48;

/** What a rule about strings is asked while the text is lexed; `undefined` when there is no such rule. */
function wantedStrings(rules: readonly Judgement<'string'>[]): Lexicon['wantsString'] {
  if (rules.length === 0) return undefined;
  return (text, { start, end }, from) => {
    const value = contentsOf(text.slice(start, end));
    if (value === '') return false;
    const before = text.slice(Math.max(from, start - BEFORE_LENGTH), start);
    return rules.some(({ check }) => check.wants(value, before));
  };
}

/** Rules that name no words are not among them: they see every comment. */
function byWord(
  rules: readonly Judgement<'comment'>[],
  options: CommentOptions,
): ReadonlyMap<string, readonly Judgement<'comment'>[]> {
  const judgements = new Map<string, Judgement<'comment'>[]>();
  for (const judgement of rules) {
    for (const head of new Set(judgement.check.words?.(options)?.map(headOf))) {
      const others = judgements.get(head);
      if (others) others.push(judgement);
      else judgements.set(head, [judgement]);
    }
  }
  return judgements;
}

/** Attributes repeat all over a code base: each distinct text is read once. */
function attributeReader(
  { readAttribute }: OutlineTable,
  isTrusting: boolean,
  developmentFeatures: Role['developmentFeatures'],
): (text: string) => AttributeFacts {
  const known = new Map<string, AttributeFacts>();
  const read = (text: string): AttributeFacts => {
    const facts = readAttribute?.(text, developmentFeatures) ?? NO_FACTS;
    return isTrusting && facts.isForDevelopment ? { ...facts, isTest: true } : facts;
  };
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const facts = read(text);
    if (text.length < 200 && known.size < 5000) known.set(text, facts);
    return facts;
  };
}

const NO_FACTS: AttributeFacts = { isTest: false, levels: [], names: [] };
