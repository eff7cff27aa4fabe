import type { Span } from '../core/text.ts';

const NEWLINE = 10;
const SPACE = 32;

/**
 * Lines of `[start, end)` that hold code: something besides white space and comments. `skipped` are spans that do
 * not count, comments among them, in order and without overlap.
 */
export function countCodeLines(text: string, { start, end }: Span, skipped: readonly Span[]): number {
  let lines = 0;
  let hasCode = false;
  let next = firstEndingAfter(skipped, start);
  for (let at = start; at < end; at++) {
    const skip = skipped[next];
    if (skip && at >= skip.start) {
      if (text.slice(at, skip.end).includes('\n')) {
        if (hasCode) lines++;
        hasCode = false;
      }
      at = Math.max(at, skip.end) - 1;
      next++;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      if (hasCode) lines++;
      hasCode = false;
    } else if (code > SPACE) hasCode = true;
  }
  return hasCode ? lines + 1 : lines;
}

/** How many line breaks `[start, end)` holds. */
export function countBreaks(text: string, start: number, end: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) breaks++;
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
