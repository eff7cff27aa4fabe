import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Position, Span } from '../core/text.ts';
import { lineStartsOf, offsetAt } from '../core/text.ts';
import type { Change } from '../engine/linter.ts';

/** An edit as the client sends it: a change of a range, or the whole new text. */
export type DocumentChange =
  | { readonly kind: 'edit'; readonly change: Change }
  | { readonly kind: 'replace'; readonly text: string };

/**
 * Clients send negative numbers and swapped ends when they lose count; both are brought into order here.
 * Positions past the end are clamped where the text is known.
 * @returns `undefined` for something that is not a change at all.
 */
export function fromContentChange(event: TextDocumentContentChangeEvent): DocumentChange | undefined {
  if (typeof event?.text !== 'string') return undefined;
  if (!('range' in event) || !event.range) return { kind: 'replace', text: event.text };
  const { from, to } = fromRange(event.range);
  return { kind: 'edit', change: { from, to, text: event.text } };
}

/** The two ends of a range in their order. */
export function fromRange(range: Range): { readonly from: Position; readonly to: Position } {
  const start = fromPosition(range.start);
  const end = fromPosition(range.end);
  return isBefore(end, start) ? { from: end, to: start } : { from: start, to: end };
}

export function fromPosition(position: { line?: unknown; character?: unknown } | undefined): Position {
  return { line: count(position?.line), column: count(position?.character) };
}

/** The offsets of a range in its text, clamped to it. */
export function spanOf(text: string, from: Position, to: Position): Span {
  const lineStarts = lineStartsOf(text);
  return { start: offsetAt(text, lineStarts, from), end: offsetAt(text, lineStarts, to) };
}

/** Whether two ranges share a character or touch. */
export function touches(
  a: { readonly from: Position; readonly to: Position },
  b: { readonly from: Position; readonly to: Position },
): boolean {
  return !isBefore(a.to, b.from) && !isBefore(b.to, a.from);
}

export function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

function count(value: unknown): number {
  return typeof value === 'number' && value > 0 ? Math.min(Math.floor(value), MAX_COUNT) : 0;
}

/** The largest number that the protocol allows for a line or column. */
const MAX_COUNT = 2 ** 31 - 1;
