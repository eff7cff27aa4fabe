/** What a token is, as an index of `TokenKind`s. */
export const TokenIndex = {
  word: 0,
  number: 1,
  string: 2,
  character: 3,
  open: 4,
  close: 5,
  symbol: 6,
} as const;

/** Where a scan puts the tokens that it finds, in their order. */
export interface TokenSink {
  add(kind: number, start: number, end: number): void;
  /** One character, which may join the symbol before it. */
  symbol(at: number): void;
}
