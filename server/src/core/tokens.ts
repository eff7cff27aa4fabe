import type { Span } from './text.ts';

/** What a token is. Comments are not tokens; an opener or closer is one bracket. */
export type TokenKind = 'word' | 'number' | 'string' | 'character' | 'open' | 'close' | 'symbol';

/**
 * The code tokens of one piece of code in their order, without comments and white space.
 * A symbol is one character, except `=>`, `->`, `::`, `..`, `&&`, `||`, and comparison or assignment operators.
 * Indexes outside `[0, length)` are allowed everywhere and find nothing.
 */
export interface Tokens {
  readonly length: number;
  kind(index: number): TokenKind | undefined;
  /** The token's text, the empty string where there is none. */
  text(index: number): string;
  start(index: number): number;
  end(index: number): number;
  /** Index of the bracket that belongs to the bracket at `index`; `undefined` where it is missing. */
  partner(index: number): number | undefined;
  /** Index of the innermost open bracket around the token at `index`; `undefined` at the outermost level. */
  enclosing(index: number): number | undefined;
  /** Index of the first semicolon directly inside the bracket at `index`: in an array it separates the length. */
  semicolonIn(index: number): number | undefined;
  /** Index of the token that starts at or contains `offset`; `undefined` between tokens. */
  at(offset: number): number | undefined;
}

/** A comment block: adjacent line comments that stand alone on their lines are one block. */
export interface Comment extends Span {
  readonly kind: 'line' | 'block' | 'doc';
  /** With its comment tokens, as it stands in the text. */
  readonly text: string;
}
