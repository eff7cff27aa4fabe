import type { Span } from '../../../core/text.ts';
import { afterBlanks, isBlank, isDecoration, NEWLINE, RETURN } from './characters.ts';

/** The paragraph around `offset` in its piece: the lines between two that hold nothing but comment tokens. No sentence is longer. */
export function paragraphAround(text: string, offset: number, piece: Span): Span {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  while (start > piece.start) {
    const previous = text.lastIndexOf('\n', start - 2) + 1;
    if (isBlankLine(text, previous)) break;
    start = previous;
  }
  let end = lineEnd(text, offset);
  while (end < piece.end && !isBlankLine(text, end + 1)) end = lineEnd(text, end + 1);
  return { start: Math.max(start, piece.start), end: Math.min(end, piece.end) };
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

/** A mark of three back-ticks or tildes. */
const FENCE_LENGTH = 3;

/**
 * The pieces of a comment outside fenced code, in their order. A mark opens a fence only at the start of a line and
 * is closed by the next of its kind; one that is never closed opens nothing.
 */
export function proseIn(text: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  for (let at = nextMark(text, 0); at >= 0; ) {
    if (!startsLine(text, at)) {
      at = nextMark(text, at + 1);
      continue;
    }
    const close = text.indexOf(text.slice(at, at + FENCE_LENGTH), at + FENCE_LENGTH);
    if (close < 0) break;
    pieces.push({ start, end: at });
    start = close + FENCE_LENGTH;
    at = nextMark(text, start);
  }
  pieces.push({ start, end: text.length });
  return pieces;
}

function nextMark(text: string, from: number): number {
  const ticks = text.indexOf('```', from);
  const waves = text.indexOf('~~~', from);
  if (ticks < 0) return waves;
  return waves < 0 ? ticks : Math.min(ticks, waves);
}

/** True where only white space and comment tokens stand before `at` on its line. */
function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (isBlank(text.charCodeAt(before)) || isDecoration(text.charCodeAt(before))) before--;
  return before < 0 || text.charCodeAt(before) === NEWLINE;
}
