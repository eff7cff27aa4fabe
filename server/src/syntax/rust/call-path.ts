import type { Tokens } from '../../core/tokens.ts';

/** The segments of the path that ends with the word at `index`, and the index of its first token. */
export interface WrittenPath {
  readonly segments: readonly string[];
  readonly first: number;
}

/** The path whose last segment stands at `index`: `std::fs::read` from `std` on. A leading `::` belongs to it. */
export function pathEndingAt(tokens: Tokens, index: number): WrittenPath {
  const segments = [tokens.text(index)];
  let first = index;
  while (tokens.text(first - 1) === '::') {
    if (tokens.kind(first - 2) !== 'word' || tokens.text(first - 2) === 'return') {
      first--;
      break;
    }
    first -= 2;
    segments.unshift(tokens.text(first));
  }
  return { segments, first };
}

/** True when `.await` follows the call whose `(` stands at `open`. */
export function isAwaited(tokens: Tokens, open: number): boolean {
  const close = tokens.partner(open);
  return close !== undefined && tokens.text(close + 1) === '.' && tokens.text(close + 2) === 'await';
}
