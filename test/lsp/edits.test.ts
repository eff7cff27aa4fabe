import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { applyEdits, lineStartsOf, offsetAt, positionAt } from '../../server/src/core/text.ts';
import { type Editor, startEditor } from './support/editor.ts';

/** Pieces that open, close and hide findings, and the line breaks and characters that make editors lose count. */
const PIECES = [
  'x.unwrap()',
  'todo!()',
  '// TODO ',
  '/*',
  '*/',
  '"',
  'r#"',
  '"#',
  "'",
  '{',
  '}',
  '\n',
  '\r\n',
  '\r',
  '🦀',
  'é',
  'fn f() {',
  '#[cfg(test)]\nmod t {',
  'const C: u8 = ',
  '\\',
  ' ',
  '',
];

const START = `fn first(x: Option<u8>) -> u8 {
    // TODO 🦀 one day\r
    x.unwrap()\r
}

/* a block
   of comment */
fn second() { todo!() }
`;

interface Replacement {
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((pieces) => pieces.join(''));
const replacement = fc.record<Replacement>({
  from: fc.nat(400),
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(30)),
  text: texts,
});
/** What is sent in one notification. */
const batches = fc.array(fc.array(replacement, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});

let editor: Editor;
let lastDocument = 0;

beforeAll(async () => {
  editor = await startEditor();
});
afterAll(() => editor.quit());

it('gives a document that was edited the findings of the same text opened afresh', async () => {
  await fc.assert(fc.asyncProperty(batches, isSameAsFresh), { numRuns: 60 });
});

async function isSameAsFresh(edits: readonly (readonly Replacement[])[]): Promise<void> {
  const edited = `file:///nowhere/src/edited-${++lastDocument}.rs`;
  const fresh = `file:///nowhere/src/fresh-${lastDocument}.rs`;
  let text = START;
  editor.open(edited, text);
  await editor.pull(edited);
  for (const batch of edits) {
    const changes = batch.map((each) => {
      const start = Math.min(each.from, text.length);
      const end = Math.min(start + each.length, text.length);
      const lineStarts = lineStartsOf(text);
      const change = {
        range: { start: place(lineStarts, start), end: place(lineStarts, end) },
        text: each.text,
      };
      // An offset between `\r` and `\n` has no position: the change is what the server is told, clamped to a line.
      const span = {
        start: offsetOf(text, lineStarts, change.range.start),
        end: offsetOf(text, lineStarts, change.range.end),
      };
      text = applyEdits(text, [{ ...span, text: each.text }]);
      return change;
    });
    editor.change(edited, ...changes);
    editor.open(fresh, text);
    const [after, expected] = await Promise.all([editor.pull(edited), editor.pull(fresh)]);
    // Related places name the document they are in.
    expect(JSON.parse(JSON.stringify(after).replaceAll(edited, fresh))).toEqual(expected);
    editor.close(fresh);
  }
  editor.close(edited);
}

function place(lineStarts: readonly number[], offset: number) {
  const { line, column } = positionAt(lineStarts, offset);
  return { line, character: column };
}

function offsetOf(
  text: string,
  lineStarts: readonly number[],
  at: { line: number; character: number },
): number {
  return offsetAt(text, lineStarts, { line: at.line, column: at.character });
}
