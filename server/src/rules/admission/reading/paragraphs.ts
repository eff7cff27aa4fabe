import type { Span } from '../../../core/text.ts';
import { afterBlanks, isDecoration, NEWLINE, RETURN } from './characters.ts';

/** The paragraph around `offset`: the lines between two that hold nothing but comment tokens. No sentence is longer. */
export function paragraphAround(text: string, offset: number): Span {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  while (start > 0) {
    const previous = text.lastIndexOf('\n', start - 2) + 1;
    if (isBlankLine(text, previous)) break;
    start = previous;
  }
  let end = lineEnd(text, offset);
  while (end < text.length && !isBlankLine(text, end + 1)) end = lineEnd(text, end + 1);
  return { start, end };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function isBlankLine(text: string, lineStart: number): boolean {
  let at = afterBlanks(text, lineStart);
  while (isDecoration(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(afterBlanks(text, at));
  return Number.isNaN(code) || code === NEWLINE || code === RETURN;
}
