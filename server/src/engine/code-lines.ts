import { lineStartsOf, type Span } from '../core/text.ts';

const SPACE = 32;

/**
 * Lines of `[start, end)` that hold code: something besides white space and comments. `skipped` are spans that do
 * not count, comments among them, in order and without overlap. The first code of a line decides it, so most of the
 * text is jumped over.
 */
export function countCodeLines(text: string, start: number, end: number, skipped: readonly Span[]): number {
  let lines = 0;
  let next = firstEndingAfter(skipped, start);
  for (let at = start; at < end; ) {
    const skip = skipped[next];
    if (skip && at >= skip.start) {
      at = Math.max(at, skip.end);
      next++;
    } else if (text.charCodeAt(at) <= SPACE) at++;
    else {
      lines++;
      const newline = text.indexOf('\n', at);
      at = newline < 0 ? end : newline + 1;
      // A span that began on this line and ends behind it hides what follows, up to its end.
      for (let span = skipped[next]; span && span.start < at; span = skipped[next]) {
        at = Math.max(at, span.end);
        next++;
      }
    }
  }
  return lines;
}

/** How many line breaks a text holds, counted like the lines of an editor. */
export function countBreaks(text: string): number {
  if (text.includes('\r')) return lineStartsOf(text).length - 1;
  let breaks = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks++;
  return breaks;
}

/** Spans in order, those that lie inside an earlier one left out. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of ordered) {
    const last = merged.at(-1);
    if (!last || span.start >= last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
