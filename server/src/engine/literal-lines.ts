import type { Span } from '../core/text.ts';
import { MarkKind, type Marks } from '../lexer/marks.ts';

/** What strings of more than two lines hold between their first line and the line on which they end: no code. */
export function continuationsOfStrings(text: string, marks: Marks): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < marks.length; index++) {
    if (marks.kind(index) !== MarkKind.longString) continue;
    const start = text.indexOf('\n', marks.start(index));
    const end = text.lastIndexOf('\n', marks.end(index) - 1);
    if (start < end) spans.push({ start, end });
  }
  return spans;
}
