import { afterEach, describe, expect, it } from 'vitest';
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver/node';
import { type Editor, PULLING, startEditor } from './support/editor.ts';
import { createProject, type Project } from './support/project.ts';

const CREATING: ClientCapabilities = {
  ...PULLING,
  workspace: {
    ...PULLING.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
  },
};
const TESTS = '#[cfg(test)]\nmod tests {\n    #[test]\n    fn works() {}\n}\n';
const LONG = `${TESTS.replace('works() {}', `works() {\n${'        assert!(true);\n'.repeat(90)}    }`)}pub fn used() {}\n`;
const MANIFEST = '[package]\nname = "a"\nversion = "0.1.0"\n';

let editor: Editor | undefined;
let project: Project | undefined;

afterEach(async () => {
  await editor?.quit();
  project?.dispose();
  editor = undefined;
  project = undefined;
});

async function edit(files: Readonly<Record<string, string>>, capabilities = CREATING): Promise<void> {
  project = createProject({ 'Cargo.toml': MANIFEST, ...files });
  editor = await startEditor({ capabilities, folders: [project.uri] });
}

function uriOf(path: string): string {
  return project?.uriOf(path) ?? '';
}

async function actions(uri: string, line: number, only?: readonly string[]): Promise<CodeAction[]> {
  const { items } = (await editor?.pull(uri)) ?? { items: [] };
  const place = { line, character: 5 };
  return (
    (await editor?.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: place, end: place },
      context: { diagnostics: items, ...(only ? { only } : {}) },
    })) ?? []
  );
}

describe('moving tests to a file of their own', () => {
  it('is offered on a header as an edit that makes the file before it changes the source', async () => {
    await edit({ 'src/lib.rs': 'mod a;\n', 'src/a.rs': TESTS });
    const uri = uriOf('src/a.rs');
    editor?.open(uri, TESTS);
    const [action, ...more] = await actions(uri, 1);
    expect(more).toEqual([]);
    const file = { uri: uriOf('src/a/tests.rs'), text: '#[test]\nfn works() {}\n' };
    const start = { line: 0, character: 0 };
    expect(action).toEqual({
      title: 'Move the module to `a/tests.rs`',
      kind: 'refactor.move',
      edit: {
        documentChanges: [
          { kind: 'create', uri: file.uri },
          {
            textDocument: { uri: file.uri, version: null },
            edits: [{ range: { start, end: start }, newText: file.text }],
          },
          {
            textDocument: { uri, version: 1 },
            edits: [
              { range: { start: { line: 1, character: 9 }, end: { line: 4, character: 1 } }, newText: ';' },
            ],
          },
        ],
      },
    });
    expect(await actions(uri, 1, ['refactor'])).toEqual([action]);
    expect(await actions(uri, 1, ['quickfix'])).toEqual([]);
    expect(await actions(uri, 3)).toEqual([]);
  });

  it('is a quick fix of the finding, once, and not part of fixing everything', async () => {
    await edit({ 'src/lib.rs': LONG });
    const uri = uriOf('src/lib.rs');
    const found = await actions(uri, 1);
    expect(found.map(({ kind, isPreferred }) => [kind, isPreferred])).toEqual([
      ['quickfix', true],
      ['quickfix', undefined],
    ]);
    expect(found[0]?.title).toBe('Move the module to `tests.rs`');
    expect(found[0]?.edit?.documentChanges?.[0]).toEqual({ kind: 'create', uri: uriOf('src/tests.rs') });
    expect((await actions(uri, 1, ['refactor.move'])).map(({ kind }) => kind)).toEqual(['refactor.move']);
    expect(await actions(uri, 1, ['source.fixAll'])).toEqual([]);
  });

  it('is not offered where a file of the name is on disk, or open and never saved', async () => {
    await edit({
      'src/lib.rs': `mod a;\nmod b;\n${TESTS}`,
      'src/tests.rs': '',
      'src/a.rs': TESTS,
      'src/a/tests/mod.rs': '',
      'src/b.rs': TESTS,
    });
    expect(await actions(uriOf('src/lib.rs'), 3)).toEqual([]);
    expect(await actions(uriOf('src/a.rs'), 1)).toEqual([]);
    expect(await actions(uriOf('src/b.rs'), 1)).toHaveLength(1);
    editor?.open(uriOf('src/b/tests.rs'), '');
    expect(await actions(uriOf('src/b.rs'), 1)).toEqual([]);
  });

  it('follows how the file is declared', async () => {
    await edit({ 'src/lib.rs': '#[path = "odd.rs"]\nmod a;\n', 'src/odd.rs': TESTS, 'src/orphan.rs': TESTS });
    expect((await actions(uriOf('src/odd.rs'), 1)).map(({ title }) => title)).toEqual([
      'Move the module to `tests.rs`',
    ]);
    expect(await actions(uriOf('src/orphan.rs'), 1)).toEqual([]);
    project?.write('src/lib.rs', 'mod odd;\nmod orphan;\n');
    editor?.watched({ uri: uriOf('src/lib.rs'), type: 2 });
    const title = async () => (await actions(uriOf('src/odd.rs'), 1))[0]?.title;
    await expect.poll(title).toBe('Move the module to `odd/tests.rs`');
    expect(await actions(uriOf('src/orphan.rs'), 1)).toHaveLength(1);
  });

  it('is not offered to a client that cannot make files, nor in a file without a package', async () => {
    await edit({ 'src/lib.rs': TESTS }, PULLING);
    expect(await actions(uriOf('src/lib.rs'), 1)).toEqual([]);
    await editor?.quit();
    editor = await startEditor({ capabilities: CREATING });
    editor.open('untitled:Untitled-1', TESTS);
    expect(await actions('untitled:Untitled-1', 1)).toEqual([]);
  });

  it('asks the client about files that only it can reach', async () => {
    const files = new Map([
      ['vscode-vfs://host/w/Cargo.toml', MANIFEST],
      ['vscode-vfs://host/w/src/lib.rs', `mod a;\n${TESTS}`],
      ['vscode-vfs://host/w/src/a.rs', TESTS],
      ['vscode-vfs://host/w/src/a/tests.rs', ''],
    ]);
    editor = await startEditor({
      capabilities: CREATING,
      folders: ['vscode-vfs://host/w'],
      initializationOptions: { providesFiles: true },
    });
    editor.connection.onRequest('shipworthy/listFiles', () => [...files.keys()]);
    editor.connection.onRequest('shipworthy/readFile', ({ uri }: { uri: string }) => files.get(uri) ?? null);
    const [action] = await actions('vscode-vfs://host/w/src/lib.rs', 2);
    expect(action?.edit?.documentChanges?.[0]).toEqual({
      kind: 'create',
      uri: 'vscode-vfs://host/w/src/tests.rs',
    });
    expect(await actions('vscode-vfs://host/w/src/a.rs', 1)).toEqual([]);
  });
});
