import fc from 'fast-check';
import { expect, it } from 'vitest';
import { composeEdits } from '../../server/src/core/compose-edits.ts';
import { applyEdits, type Edit } from '../../server/src/core/text.ts';

const TEXT = fc.string({ maxLength: 30 });
const CUTS = fc.array(fc.tuple(fc.nat(60), TEXT), { maxLength: 6 });
const ROUNDS = fc.array(CUTS, { maxLength: 5 });

/** Edits of a text between neighbouring cuts, every other one left alone. */
function editsOf(length: number, cuts: readonly (readonly [number, string])[]): Edit[] {
  const places = [...new Set(cuts.map(([place]) => Math.min(place, length)))].sort((a, b) => a - b);
  return places.flatMap((start, index) => {
    const end = places[index + 1];
    return index % 2 === 0 && end !== undefined ? [{ start, end, text: cuts[index]?.[1] ?? '' }] : [];
  });
}

it('composed edits do what their rounds do one after the other', () => {
  const property = fc.property(TEXT, ROUNDS, (text, rounds) => {
    let current = text;
    const all = rounds.map((cuts) => {
      const edits = editsOf(current.length, cuts);
      current = applyEdits(current, edits);
      return edits;
    });
    const composed = composeEdits(text.length, all);
    expect(applyEdits(text, composed)).toBe(current);
    composed.forEach((edit, index) => {
      if (index > 0) expect(edit.start).toBeGreaterThan(composed[index - 1]?.end ?? -1);
    });
  });
  fc.assert(property, { numRuns: 500 });
});

it('one round stays what it is', () => {
  const edits = [
    { start: 1, end: 2, text: '' },
    { start: 4, end: 4, text: 'x' },
  ];
  expect(composeEdits(9, [edits])).toEqual(edits);
});
