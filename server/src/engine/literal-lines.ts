import type { Span } from '../core/text.ts';
import type { Lexicon } from '../lexer/lexicon.ts';
import { tokenize } from '../lexer/tokens.ts';

/**
 * What literals of more than one line hold between their first line and the line on which they end: no code. The text
 * is cut into tokens, so it is for the few functions that are long enough to be counted.
 */
export function continuationsOfLiterals(lexicon: Lexicon, text: string, { start, end }: Span): Span[] {
  const body = text.slice(start, end);
  const tokens = tokenize(lexicon, body);
  const spans: Span[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (tokens.kind(index) !== 'string') continue;
    const first = body.indexOf('\n', tokens.start(index));
    const last = body.lastIndexOf('\n', tokens.end(index) - 1);
    if (first >= 0 && first < last) spans.push({ start: start + first, end: start + last });
  }
  return spans;
}
