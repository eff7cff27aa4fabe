import type { Edit, Span } from './text.ts';

/** A part of an edited text: a piece of the text before all edits, or new text. */
type Piece = (Span & { readonly kind: 'kept' }) | { readonly kind: 'new'; readonly text: string };

/**
 * The edits of a text that do at once what several rounds of edits do one after the other.
 * @param length of the text before the first round.
 * @param rounds each relative to the text that the round before it left; its edits do not overlap.
 * @returns edits relative to the first text, in the order of their places, none touching another.
 */
export function composeEdits(length: number, rounds: readonly (readonly Edit[])[]): Edit[] {
  let pieces: readonly Piece[] = [{ kind: 'kept', start: 0, end: length }];
  for (const edits of rounds) pieces = edited(pieces, edits);
  return editsOf(pieces, length);
}

function edited(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const result: Piece[] = [];
  let at = 0;
  for (const { start, end, text } of ordered) {
    result.push(...cut(pieces, at, start), { kind: 'new', text });
    at = end;
  }
  return [...result, ...cut(pieces, at, Number.POSITIVE_INFINITY)];
}

/** The part of the pieces between two offsets of the text that they make. */
function cut(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const parts: Piece[] = [];
  let start = 0;
  for (const piece of pieces) {
    const length = piece.kind === 'kept' ? piece.end - piece.start : piece.text.length;
    const first = Math.max(0, from - start);
    const last = Math.min(length, to - start);
    start += length;
    if (first >= last) continue;
    if (piece.kind === 'new') parts.push({ kind: 'new', text: piece.text.slice(first, last) });
    else parts.push({ kind: 'kept', start: piece.start + first, end: piece.start + last });
  }
  return parts;
}

function editsOf(pieces: readonly Piece[], length: number): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let text = '';
  for (const piece of [...pieces, { kind: 'kept', start: length, end: length } as const]) {
    if (piece.kind === 'new') {
      text += piece.text;
      continue;
    }
    if (text !== '' || piece.start > at) edits.push({ start: at, end: piece.start, text });
    at = piece.end;
    text = '';
  }
  return edits;
}
