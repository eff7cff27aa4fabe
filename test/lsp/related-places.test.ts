import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { type Editor, startEditor } from './support/editor.ts';

const LIB = 'file:///nowhere/src/lib.rs';

let editor: Editor;
beforeAll(async () => {
  editor = await startEditor();
});
afterAll(() => editor.quit());

/** What each related place of the document's only finding says, and the text that its range covers, with its place. */
async function relatedIn(text: string): Promise<string[]> {
  editor.open(LIB, text);
  const { items } = await editor.pull(LIB);
  editor.close(LIB);
  expect(items).toHaveLength(1);
  return (items[0]?.relatedInformation ?? []).map((related) => describe(text, related));
}

function describe(text: string, related: NonNullable<Diagnostic['relatedInformation']>[number]): string {
  const { uri, range } = related.location;
  expect(uri).toBe(LIB);
  expect(range.end.line).toBe(range.start.line);
  const covered = text.split('\n')[range.start.line]?.slice(range.start.character, range.end.character);
  return `${range.start.line}:${range.start.character} ${covered}: ${related.message}`;
}

it('a blocking call points at what makes its function async', async () => {
  const text =
    '// é😀\nfn other() {}\n\n#[inline]\npub async fn handler() {\n    /* é */ block_on(work());\n}\n';
  expect(await relatedIn(text)).toEqual(['4:4 async: `handler` is async here.']);
});

it('a blocking call points at the block that it is in', async () => {
  expect(await relatedIn('fn f() {\n    spawn(async move { block_on(work()) });\n}\n')).toEqual([
    '1:10 async: The block is async here.',
  ]);
});

it('a guard points at the first places that it lives across', async () => {
  const text =
    'mod a {\n    async fn save(m: &Mutex<u8>) {\n        let g = m.lock().unwrap();\n        /* é😀 */ one().await;\n        two()\n            .await;\n        tokio::select! { _ = three() => {} }\n        four().await;\n    }\n}\n';
  expect(await relatedIn(text)).toEqual([
    '3:23 .await: The guard lives across this `.await`.',
    '5:12 .await: The guard lives across this `.await`.',
    '6:8 tokio::select!: The guard lives across this `select!`.',
  ]);
});
