import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import manifest from '../../package.json';
import { type Editor, type EditorOptions, PULLING, startEditor, until } from './support/editor.ts';
import { createProject, type Project } from './support/project.ts';

const UNWRAP = 'fn a(x: Option<u8>) -> u8 {\n    x.unwrap()\n}\n';
const LIB = 'file:///nowhere/src/lib.rs';

/** Serves the tests that need nothing special; each closes what it opened. */
let shared: Editor;
beforeAll(async () => {
  shared = await startEditor();
});
afterAll(() => shared.quit());

let editor: Editor | undefined;
let project: Project | undefined;

async function start(options?: EditorOptions): Promise<Editor> {
  editor = await startEditor(options);
  return editor;
}

afterEach(async () => {
  shared.close(LIB);
  if (editor) await editor.quit();
  editor = undefined;
  project?.dispose();
  project = undefined;
});

describe('the server', () => {
  it('says what it can do', async () => {
    const { answer } = shared;
    expect(answer.serverInfo).toEqual({ name: 'shipworthy', version: manifest.version });
    expect(answer.capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: {
        identifier: 'shipworthy',
        interFileDependencies: false,
        workspaceDiagnostics: true,
      },
      codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.move', 'source.fixAll.shipworthy'] },
      hoverProvider: true,
    });
  });

  it('ends with 0 after shutdown and with 1 without', async () => {
    expect(await (await startEditor()).quit()).toBe(0);
    const rude = await startEditor();
    const exited = new Promise((resolve) => rude.process.once('exit', resolve));
    await rude.connection.sendNotification('exit');
    expect(await exited).toBe(1);
    rude.connection.dispose();
  });
});

describe('a document that is asked for', () => {
  it('has its findings at once, with rule, link and severity', async () => {
    const { open, pull } = await start({ initializationOptions: { rulePageBase: 'editor://rule/' } });
    open(LIB, UNWRAP);
    const { kind, items } = await pull(LIB);
    expect(kind).toBe('full');
    expect(items).toEqual([
      {
        range: { start: { line: 1, character: 6 }, end: { line: 1, character: 14 } },
        severity: 2,
        code: 'panic/unwrap',
        codeDescription: { href: 'editor://rule/panic/unwrap' },
        source: 'shipworthy',
        message: '`unwrap()` panics when there is no value.',
      },
    ]);
  });

  it('has no link where the client named no address', async () => {
    const { open, pull } = shared;
    open(LIB, UNWRAP);
    expect((await pull(LIB)).items[0]).not.toHaveProperty('codeDescription');
  });

  it('is unchanged as long as its findings are the same', async () => {
    const { open, change, pull } = shared;
    open(LIB, UNWRAP);
    const first = await pull(LIB);
    expect(await pull(LIB, first.resultId)).toEqual({
      kind: 'unchanged',
      resultId: first.resultId,
    });
    change(LIB, edit(2, 0, 2, 0, '// harmless'));
    expect((await pull(LIB, first.resultId)).kind).toBe('unchanged');
    change(LIB, edit(0, 0, 0, 0, '\n'));
    const moved = await pull(LIB, first.resultId);
    expect(moved.items[0]?.range.start).toEqual({ line: 2, character: 6 });
    expect((await pull(LIB, 'of another server')).kind).toBe('full');
  });

  it('follows several changes of one notification, each relative to the one before', async () => {
    const { open, change, codes } = shared;
    open(LIB, 'fn a() {}\r\n');
    await codes(LIB);
    change(
      LIB,
      edit(1, 0, 1, 0, '// 🦀 TODO\r\n'),
      edit(0, 8, 0, 8, '\r\n    std::env::home_dir().unwrap()\r\n'),
    );
    expect(await codes(LIB)).toEqual(['1:25 panic/unwrap', '3:6 admission/task-marker']);
  });

  it('takes a whole new text', async () => {
    const { open, change, codes } = shared;
    open(LIB, UNWRAP);
    await codes(LIB);
    change(LIB, { text: '// TODO\n' });
    expect(await codes(LIB)).toEqual(['0:3 admission/task-marker']);
  });

  it('may be untitled: its language is what the editor says', async () => {
    const { open, codes } = shared;
    open('untitled:Untitled-1', UNWRAP);
    expect(await codes('untitled:Untitled-1')).toEqual(['1:6 panic/unwrap']);
    open('untitled:Untitled-2', UNWRAP, 'plaintext');
    expect(await codes('untitled:Untitled-2')).toEqual([]);
  });

  it('may come from any file system, under any spelling of its name', async () => {
    const { open, codes } = shared;
    open('vscode-vfs://github/a/b/src/lib.rs', UNWRAP);
    expect(await codes('vscode-vfs://github/a/b/src/lib.rs')).toEqual(['1:6 panic/unwrap']);
    open('file:///C:/a/b/src/lib.rs', UNWRAP);
    expect(await codes('file:///c%3A/a/b/src/lib.rs')).toEqual(['1:6 panic/unwrap']);
  });

  it('is judged as it stands on disk when it is not open, and when it was closed', async () => {
    project = createProject({ 'src/lib.rs': UNWRAP });
    const uri = project.uriOf('src/lib.rs');
    const { open, close, codes } = await start({ folders: [project.uri] });
    expect(await codes(uri)).toEqual(['1:6 panic/unwrap']);
    open(uri, '// TODO\n');
    expect(await codes(uri)).toEqual(['0:3 admission/task-marker']);
    close(uri);
    expect(await codes(uri)).toEqual(['1:6 panic/unwrap']);
    expect(await codes(project.uriOf('src/none.rs'))).toEqual([]);
  });

  it('is never pushed', async () => {
    const { open, codes, published } = shared;
    open(LIB, UNWRAP);
    await codes(LIB);
    expect(published).toEqual([]);
  });

  it('can be given up while it waits', async () => {
    const { connection, open } = await start({
      settings: () => new Promise((resolve) => setTimeout(resolve, 200)),
    });
    open(LIB, UNWRAP);
    const source = new CancellationTokenSource();
    const asked = connection.sendRequest(
      'textDocument/diagnostic',
      { textDocument: { uri: LIB } },
      source.token,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
  });
});

describe('nonsense', () => {
  it('never stops the server', async () => {
    const { connection, open, change, close, codes } = await start();
    await connection.sendNotification('textDocument/didOpen', {});
    await connection.sendNotification('textDocument/didOpen', { textDocument: null });
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: LIB },
      contentChanges: [],
    });
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri: 7 } });
    await connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: 'file:///never/opened.rs' },
    });
    await connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{}, null, { uri: 'not a uri' }],
    });
    await connection.sendNotification('workspace/didChangeConfiguration', {});
    await connection.sendNotification('shipworthy/unknown', {});
    for (const method of ['textDocument/diagnostic', 'textDocument/hover', 'textDocument/codeAction']) {
      await connection.sendRequest(method, { textDocument: { uri: '%%%' } }).catch(() => undefined);
      await connection.sendRequest(method, {}).catch(() => undefined);
    }
    change('file:///never/opened.rs', edit(0, 0, 0, 0, 'x'));
    close('file:///never/opened.rs');
    open(LIB, UNWRAP);
    expect(await codes(LIB)).toEqual(['1:6 panic/unwrap']);
    // Past the end of a line and of the text, and with its ends swapped.
    change(LIB, edit(900, 5, 900, 9, '// TODO\n'), edit(0, 0, 0, 0, ''), edit(3, 400, 3, 3, 'x'));
    expect(await codes(LIB)).toEqual(['1:6 panic/unwrap']);
  });

  it('in the editor settings is told once and replaced by the default', async () => {
    const settings = () => ({ enable: 'yes', rules: { 'panic/unwrap': 'off', 'panic/expect': 3 } });
    const { open, codes, logs } = await start({ settings });
    open(LIB, UNWRAP);
    expect(await codes(LIB)).toEqual([]);
    open('file:///elsewhere/b.rs', '// TODO\n');
    expect(await codes('file:///elsewhere/b.rs')).toEqual(['0:3 admission/task-marker']);
    expect(logs.filter((line) => line.includes('shipworthy.enable'))).toHaveLength(1);
    await until(() => logs.some((line) => line.includes('`panic/expect`')));
  });
});

describe('an editor that can nearly nothing', () => {
  it('is served all the same', async () => {
    const { answer, open, codes } = await start({ capabilities: { textDocument: { diagnostic: {} } } });
    expect(answer.capabilities.codeActionProvider).toBeUndefined();
    open(LIB, UNWRAP);
    expect(await codes(LIB)).toEqual(['1:6 panic/unwrap']);
    expect(PULLING.workspace?.configuration).toBe(true);
  });
});

function edit(
  startLine: number,
  startCharacter: number,
  endLine: number,
  endCharacter: number,
  text: string,
) {
  return {
    range: {
      start: { line: startLine, character: startCharacter },
      end: { line: endLine, character: endCharacter },
    },
    text,
  };
}
