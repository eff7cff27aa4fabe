/**
 * Places in a text. Every offset and column in this code base counts UTF-16 code units, as JavaScript
 * strings and the Language Server Protocol do; bytes appear only where files are read.
 */

/** A half-open piece of a text: `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a text, both zero-based. `line` counts breaks `\n`, `\r\n` and a lone `\r`, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Replaces the span by the text. Edits of one fix never overlap and are all relative to the text before it. */
export interface Edit extends Span {
  readonly text: string;
  /** Offset in `text` where a person has something to write; editors may put the cursor there. */
  readonly blank?: number;
}

const NEWLINE = 10;
const RETURN = 13;

/** Offsets at which the lines of `text` start; the first is 0. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > RETURN) continue;
    if (code === NEWLINE || (code === RETURN && text.charCodeAt(at + 1) !== NEWLINE)) starts.push(at + 1);
  }
  return starts;
}

/** The position of `offset` by binary search in the line starts of its text. */
export function positionAt(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, column: offset - (lineStarts[low] ?? 0) };
}

/** The offset of `position`, clamped to the text: a column past the end of its line is the end of the line. */
export function offsetAt(text: string, lineStarts: readonly number[], position: Position): number {
  if (position.line >= lineStarts.length) return text.length;
  const start = lineStarts[Math.max(0, position.line)] ?? 0;
  let end = lineStarts[position.line + 1] ?? text.length;
  if (position.line + 1 < lineStarts.length) {
    end -= text.charCodeAt(end - 1) === NEWLINE && text.charCodeAt(end - 2) === RETURN ? 2 : 1;
  }
  return Math.min(end, start + Math.max(0, position.column));
}

/**
 * The text after the edits, which are given in any order.
 * @throws RangeError when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.map((edit, index) => ({ edit, index }));
  ordered.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
  let result = '';
  let at = 0;
  for (const { edit } of ordered) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`edit [${edit.start}, ${edit.end}) overlaps another or lies outside the text`);
    }
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
