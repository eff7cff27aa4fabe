import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { codesOf, type Editor, startEditor, until } from './support/editor.ts';
import { createProject, type Project } from './support/project.ts';
import { copyServer, serverBundle } from './support/server-bundle.ts';

/** The comment needs no tree; whether the call blocks needs one. */
const TEXT = 'async fn a() {\n    // TODO\n    block_on(b());\n}\n';
const RUNTIME = 'web-tree-sitter.wasm';
const GRAMMAR = 'tree-sitter-rust.wasm';

let editor: Editor | undefined;
let project: Project | undefined;
let folder: string | undefined;

/** A copy of the server beside which only these `.wasm` files stand. */
function bundleWith(files: Readonly<Record<string, string | 'whole'>>): string {
  folder = mkdtempSync(join(tmpdir(), 'shipworthy-server-'));
  const bundle = join(folder, 'server.node.js');
  copyServer(folder);
  for (const [name, content] of Object.entries(files)) {
    if (content === 'whole') copyFileSync(join(dirname(serverBundle()), name), join(folder, name));
    else writeFileSync(join(folder, name), content);
  }
  return bundle;
}

afterEach(async () => {
  await editor?.quit();
  editor = undefined;
  project?.dispose();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

describe('a server whose parser does not load', () => {
  it.each([
    ['no grammar', { [RUNTIME]: 'whole' }],
    ['no runtime', { [GRAMMAR]: 'whole' }],
    ['a broken grammar', { [RUNTIME]: 'whole', [GRAMMAR]: 'not a module' }],
    ['a broken runtime', { [RUNTIME]: 'not a module', [GRAMMAR]: 'whole' }],
  ])('goes on with the rules that need none, and says so: %s', async (_, files) => {
    project = createProject({ 'a.rs': TEXT });
    editor = await startEditor({ bundle: bundleWith(files), folders: [project.uri] });
    const { open, change, codes, statuses, logs, poll } = editor;
    const uri = 'file:///nowhere/src/lib.rs';
    open(uri, TEXT);
    expect(await codes(uri)).toContain('1:7 admission/task-marker');
    change(uri, { text: `\n${TEXT}` });
    expect(await codes(uri)).toContain('2:7 admission/task-marker');
    await until(() => statuses.some(({ state }) => state === 'failed'));
    expect(statuses.at(-1)?.detail).toContain('restart the server');
    expect(logs.length).toBeLessThan(6);
    const polling = poll();
    const file = project.uriOf('a.rs');
    await until(() => codesOf(polling.latest().get(file)).includes('1:7 admission/task-marker'));
  });
});
