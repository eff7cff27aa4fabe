import type { TokenKind, Tokens } from '../core/tokens.ts';
import { ASCII, CharacterClass, type Form, type Lexicon } from './lexicon.ts';
import { Marks } from './marks.ts';
import { scanTokens } from './scan.ts';
import { endOfNumber, endOfQuote, endOfWord, formAt } from './skip.ts';
import { TokenIndex } from './token-sink.ts';

const KINDS: readonly TokenKind[] = ['word', 'number', 'string', 'character', 'open', 'close', 'symbol'];
const {
  word: WORD,
  number: NUMBER,
  string: STRING,
  character: CHARACTER,
  open: OPEN,
  close: CLOSE,
  symbol: SYMBOL,
} = TokenIndex;

export interface TokenizeOptions {
  /** True for a whole file, which may begin with a shebang or in markup. */
  readonly isFile?: boolean;
  /** Takes the comments, where the language is none that the fast pass reads. */
  readonly marks?: Marks;
}

/**
 * Every code token of a text: of one item, as the fast pass has found it, or of a whole file, which may start in
 * markup. Of a string with code in it each piece is a token, and so are the brackets around the code.
 */
export function tokenize(lexicon: Lexicon, text: string, options: TokenizeOptions = {}): Tokens {
  if (!lexicon.isPlain) return scannedTokens(lexicon, text, options);
  const kinds: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const kindOfCharacter = code < ASCII ? lexicon.classes[code] : CharacterClass.word;
    if (kindOfCharacter === CharacterClass.space || kindOfCharacter === CharacterClass.newline) {
      at++;
      continue;
    }
    const hit = formAt(lexicon, text, at);
    const { kind, end } = hit
      ? tokenOfForm(hit.form.kind === 'string' ? hit.form.facts.is : hit.form.kind, hit.end)
      : plainToken(lexicon, text, at, kindOfCharacter);
    if (kind >= 0) {
      kinds.push(kind);
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return new TokenList(text, kinds, starts, ends);
}

function scannedTokens(
  lexicon: Lexicon,
  text: string,
  { isFile = false, marks = new Marks() }: TokenizeOptions,
): Tokens {
  const kinds: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (kind: number, start: number, end: number) => {
    kinds.push(kind);
    starts.push(start);
    ends.push(end);
  };
  const symbol = (at: number) => {
    const last = kinds.length - 1;
    const start = starts[last] ?? 0;
    if (kinds[last] === SYMBOL && ends[last] === at && isSymbol(lexicon, text.slice(start, at + 1)))
      ends[last] = at + 1;
    else add(SYMBOL, at, at + 1);
  };
  scanTokens(lexicon, text, { marks, tokens: { add, symbol }, isFile });
  return new TokenList(text, kinds, starts, ends);
}

/** True for a symbol of the language, and for the beginning of one. */
function isSymbol({ symbolsByFirst }: Lexicon, symbol: string): boolean {
  return symbolsByFirst[symbol.charCodeAt(0)]?.some((each) => each.startsWith(symbol)) === true;
}

/** What a token is, -1 for none, and where it ends. */
interface FoundToken {
  readonly kind: number;
  readonly end: number;
}

function tokenOfForm(
  form: 'string' | 'character' | Exclude<Form['kind'], 'string'>,
  end: number,
): FoundToken {
  switch (form) {
    case 'string':
      return { kind: STRING, end };
    case 'character':
      return { kind: CHARACTER, end };
    case 'raw-word':
      return { kind: WORD, end };
    default:
      return { kind: -1, end };
  }
}

function plainToken(lexicon: Lexicon, text: string, at: number, kind: number | undefined): FoundToken {
  switch (kind) {
    case CharacterClass.word:
      return { kind: WORD, end: endOfWord(lexicon, text, at) };
    case CharacterClass.digit:
      return { kind: NUMBER, end: endOfNumber(lexicon, text, at) };
    case CharacterClass.open:
      return { kind: OPEN, end: at + 1 };
    case CharacterClass.close:
      return { kind: CLOSE, end: at + 1 };
    case CharacterClass.quote: {
      const { end, isLiteral } = endOfQuote(lexicon, text, at);
      return { kind: isLiteral ? CHARACTER : SYMBOL, end };
    }
    default: {
      for (const symbol of lexicon.symbolsByFirst[text.charCodeAt(at)] ?? []) {
        if (text.startsWith(symbol, at)) return { kind: SYMBOL, end: at + symbol.length };
      }
      return { kind: SYMBOL, end: at + 1 };
    }
  }
}

/** By the index of a token, -1 for none: the bracket's other half, the bracket around it, the first semicolon in it. */
interface Brackets {
  readonly partners: Int32Array;
  readonly enclosing: Int32Array;
  readonly semicolons: Int32Array;
}

class TokenList implements Tokens {
  readonly #text: string;
  readonly #kinds: readonly number[];
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];
  #brackets: Brackets | undefined;

  constructor(text: string, kinds: readonly number[], starts: readonly number[], ends: readonly number[]) {
    this.#text = text;
    this.#kinds = kinds;
    this.#starts = starts;
    this.#ends = ends;
  }

  get length(): number {
    return this.#kinds.length;
  }
  kind(index: number): TokenKind | undefined {
    const kind = this.#kinds[index];
    return kind === undefined ? undefined : KINDS[kind];
  }
  text(index: number): string {
    const start = this.#starts[index];
    return start === undefined ? '' : this.#text.slice(start, this.#ends[index]);
  }
  start(index: number): number {
    return this.#starts[index] ?? this.#text.length;
  }
  end(index: number): number {
    return this.#ends[index] ?? this.#text.length;
  }
  partner(index: number): number | undefined {
    return found(this.#match().partners[index]);
  }
  enclosing(index: number): number | undefined {
    return found(this.#match().enclosing[index]);
  }
  semicolonIn(index: number): number | undefined {
    return found(this.#match().semicolons[index]);
  }
  at(offset: number): number | undefined {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) > offset) high = middle - 1;
      else if ((this.#ends[middle] ?? 0) <= offset) low = middle + 1;
      else return middle;
    }
    return undefined;
  }

  /** Pairs the brackets once. A closing brace also closes the parentheses that were left open inside it. */
  #match(): Brackets {
    if (this.#brackets) return this.#brackets;
    const count = this.#kinds.length;
    const partners = new Int32Array(count).fill(-1);
    const enclosing = new Int32Array(count).fill(-1);
    const semicolons = new Int32Array(count).fill(-1);
    const open: number[] = [];
    /** How many braces are open, so that a lone closing brace is known without searching. */
    let braces = 0;
    for (let index = 0; index < count; index++) {
      const kind = this.#kinds[index];
      if (kind === CLOSE) {
        const close = this.#text[this.#starts[index] ?? 0];
        if (close === '}' && braces > 0) {
          while (this.#text[this.#starts[open.at(-1) ?? 0] ?? 0] !== '{') open.pop();
          braces--;
        }
        const top = open.at(-1);
        const opener = top === undefined ? undefined : this.#text[this.#starts[top] ?? 0];
        if (top !== undefined && (opener === '{') === (close === '}')) {
          partners[index] = top;
          partners[top] = index;
          open.pop();
        }
      }
      const around = open.at(-1) ?? -1;
      enclosing[index] = around;
      if (
        kind === SYMBOL &&
        around >= 0 &&
        semicolons[around] === -1 &&
        this.#text[this.#starts[index] ?? 0] === ';'
      ) {
        semicolons[around] = index;
      }
      if (kind === OPEN) {
        open.push(index);
        if (this.#text[this.#starts[index] ?? 0] === '{') braces++;
      }
    }
    this.#brackets = { partners, enclosing, semicolons };
    return this.#brackets;
  }
}

function found(index: number | undefined): number | undefined {
  return index === undefined || index < 0 ? undefined : index;
}
