import type { FixContext } from '../../../core/rule.ts';
import type { Edit, Span } from '../../../core/text.ts';

/** Removes the statement, with its line where nothing else is on it. */
export function removalOf({ unit: { text } }: FixContext, statement: Span): Edit {
  const { start, end } = statement;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const isAlone =
    lineEnd >= 0 &&
    lineStart > 0 &&
    text.slice(lineStart, start).trim() === '' &&
    text.slice(end, lineEnd).trim() === '';
  if (isAlone) return { start: lineStart, end: lineEnd + 1, text: '' };
  const hasSpace = text[end] === ' ' && text[start - 1] === ' ';
  return { start, end: end + (hasSpace ? 1 : 0), text: '' };
}
