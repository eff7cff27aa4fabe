import { afterEach, describe, expect, it } from 'vitest';
import {
  codesOf,
  type Editor,
  type EditorOptions,
  type Poll,
  PULLING,
  startEditor,
  until,
} from './support/editor.ts';
import { createProject, type Project } from './support/project.ts';

const UNWRAP = 'fn a(x: Option<u8>) -> u8 {\n    x.unwrap()\n}\n';
const CLEAN = 'fn a() {}\n';
const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

let editor: Editor | undefined;
const projects: Project[] = [];

async function start(options?: EditorOptions): Promise<Editor> {
  editor = await startEditor(options);
  return editor;
}

function projectOf(files: Readonly<Record<string, string>>): Project {
  const project = createProject(files);
  projects.push(project);
  return project;
}

/** Starts an editor in a project and waits for the first scan. */
async function scanned(files: Readonly<Record<string, string>>, options?: EditorOptions) {
  const project = projectOf(files);
  const editor = await start({ folders: [project.uri], ...options });
  const poll = editor.poll();
  await isScanned(editor);
  return { ...editor, project, editor, poll };
}

async function isScanned(editor: Editor): Promise<void> {
  await until(() => editor.statuses.at(-1)?.detail.includes('checked'));
}

/** Waits for the stream to say this about the file. */
async function streams(poll: Poll, uri: string, codes: readonly string[]): Promise<void> {
  await until(() => poll.latest().has(uri) && codesOf(poll.latest().get(uri)).join() === codes.join());
}

afterEach(async () => {
  await editor?.quit();
  editor = undefined;
  for (const project of projects.splice(0)) project.dispose();
});

describe('the workspace', () => {
  it('is streamed once, then the request stays open until it is cancelled', async () => {
    const { project, poll } = await scanned({
      'src/lib.rs': UNWRAP,
      'src/clean.rs': CLEAN,
      'src/deep/todo.rs': '// TODO\n',
      'target/debug/build.rs': UNWRAP,
      'generated/out.rs': UNWRAP,
      '.git/HEAD': '',
      '.gitignore': 'generated/\n',
    });
    const found = [...poll.latest()].map(([uri, items]) => [uri, codesOf(items)]);
    expect(found.sort()).toEqual([
      [project.uriOf('src/deep/todo.rs'), ['0:3 admission/task-marker']],
      [project.uriOf('src/lib.rs'), ['1:6 panic/unwrap']],
    ]);
    expect(poll.isAnswered).toBe(false);
    expect(await poll.stop()).toEqual({ items: [] });
  });

  it('is told what differs from what the editor has', async () => {
    const { project, poll, editor } = await scanned({ 'a.rs': UNWRAP, 'b.rs': '// TODO\n' });
    const ids = poll.items.flatMap(({ uri, resultId }) => (resultId ? [{ uri, value: resultId }] : []));
    await poll.stop();
    const gone = { uri: project.uriOf('gone.rs'), value: '1.x.y' };
    const stale = ids.map((id) => (id.uri.endsWith('b.rs') ? { ...id, value: 'old' } : id));
    const again = editor.poll([...stale, gone]);
    await until(() => again.items.length >= 3);
    const byUri = new Map(again.items.map((item) => [item.uri, item]));
    expect(byUri.get(project.uriOf('a.rs'))?.kind).toBe('unchanged');
    expect(codesOf(again.latest().get(project.uriOf('b.rs')))).toEqual(['0:3 admission/task-marker']);
    expect(again.latest().get(gone.uri)).toEqual([]);
    await again.stop();
  });

  it('is answered in whole to a client that takes no partial results, and then only when something changes', async () => {
    const { project, poll, editor } = await scanned({ 'a.rs': UNWRAP });
    await poll.stop();
    const ask = (previousResultIds: unknown[]) =>
      editor.connection.sendRequest<{ items: { uri: string; resultId: string; kind: string }[] }>(
        'workspace/diagnostic',
        { previousResultIds },
      );
    const first = await ask([]);
    expect(first.items.map(({ uri }) => uri)).toEqual([project.uriOf('a.rs')]);
    let isAnswered = false;
    const second = ask(first.items.map(({ uri, resultId }) => ({ uri, value: resultId })));
    void second.then(() => {
      isAnswered = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(isAnswered).toBe(false);
    project.write('a.rs', '// TODO\n');
    editor.watched({ uri: project.uriOf('a.rs'), type: CHANGED });
    expect((await second).items.filter(({ kind }) => kind === 'full')).toHaveLength(1);
  });

  it('shows its progress where the client gave a place for it', async () => {
    const project = projectOf({ 'a.rs': UNWRAP });
    const { connection } = await start({ folders: [project.uri] });
    const kinds: string[] = [];
    connection.onNotification(
      '$/progress',
      ({ token, value }: { token: string; value: { kind: string } }) => {
        if (token === 'work') kinds.push(value.kind);
      },
    );
    await connection.sendRequest('workspace/diagnostic', { previousResultIds: [], workDoneToken: 'work' });
    await until(() => kinds.includes('end'));
    expect([kinds[0], kinds.at(-1)]).toEqual(['begin', 'end']);
  });

  it('is scanned up to the limit, and says so', async () => {
    const { editor, poll } = await scanned(
      { 'a.rs': UNWRAP, 'b.rs': UNWRAP, 'c.rs': UNWRAP },
      { settings: () => ({ maxFiles: 2 }) },
    );
    expect(poll.latest().size).toBe(2);
    expect(editor.statuses.at(-1)).toEqual({
      state: 'ready',
      detail: '2 files checked, 1 left out by `shipworthy.maxFiles`',
    });
  });

  it('is left alone where the settings say so', async () => {
    const off = await scanned({ 'a.rs': UNWRAP }, { settings: () => ({ workspaceScan: false }) });
    expect(off.poll.items).toEqual([]);
    off.open(off.project.uriOf('a.rs'), UNWRAP);
    expect(await off.codes(off.project.uriOf('a.rs'))).toEqual(['1:6 panic/unwrap']);
  });

  it('has no findings where checking is switched off', async () => {
    const { poll, project, open, codes } = await scanned(
      { 'a.rs': UNWRAP },
      { settings: () => ({ enable: false }) },
    );
    expect(poll.items).toEqual([]);
    open(project.uriOf('a.rs'), UNWRAP);
    expect(await codes(project.uriOf('a.rs'))).toEqual([]);
  });
});

describe('a change on disk', () => {
  it('is streamed: changed, created, deleted', async () => {
    const { project, poll, watched } = await scanned({ 'a.rs': UNWRAP, 'sub/b.rs': UNWRAP });
    const [a, b, c] = ['a.rs', 'sub/b.rs', 'c.rs'].map(project.uriOf) as [string, string, string];
    project.write('a.rs', '// TODO\n');
    project.write('c.rs', UNWRAP);
    watched({ uri: a, type: CHANGED }, { uri: c, type: CREATED });
    await streams(poll, a, ['0:3 admission/task-marker']);
    await streams(poll, c, ['1:6 panic/unwrap']);
    project.remove('sub');
    // A folder comes alone.
    watched({ uri: project.uriOf('sub'), type: DELETED });
    await streams(poll, b, []);
    project.write('a.rs', CLEAN);
    watched({ uri: a, type: CHANGED });
    await streams(poll, a, []);
  });

  it('is streamed when a folder goes, whatever its name; what else is deleted is no news', async () => {
    const { project, poll, watched, editor } = await scanned({ 'v1.2/a.rs': UNWRAP, 'b.rs': UNWRAP });
    const noise = Array.from({ length: 300 }, (_, index) =>
      project.uriOf(`target/debug/incremental/${index}`),
    );
    const before = editor.statuses.length;
    watched(...[...noise, project.uriOf('Cargo.lock')].map((uri) => ({ uri, type: DELETED }) as const));
    project.remove('v1.2');
    watched({ uri: project.uriOf('v1.2'), type: DELETED });
    await streams(poll, project.uriOf('v1.2/a.rs'), []);
    expect(editor.statuses.length).toBe(before);
  });

  it('is streamed when a folder comes with its files; build products that come are no news', async () => {
    const { project, poll, watched, editor } = await scanned({ 'b.rs': CLEAN });
    const before = editor.statuses.length;
    watched(
      { uri: project.uriOf('target/debug'), type: CREATED },
      { uri: project.uriOf('a.log'), type: CREATED },
    );
    project.write('new/deep/a.rs', UNWRAP);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(editor.statuses.length).toBe(before);
    watched({ uri: project.uriOf('new'), type: CREATED });
    await streams(poll, project.uriOf('new/deep/a.rs'), ['1:6 panic/unwrap']);
  });

  it('of a renamed file clears the old name and shows the new one', async () => {
    const { project, poll, editor } = await scanned({ 'a.rs': UNWRAP });
    project.rename('a.rs', 'b.rs');
    const files = [{ oldUri: project.uriOf('a.rs'), newUri: project.uriOf('b.rs') }];
    await editor.connection.sendNotification('workspace/didRenameFiles', { files });
    await streams(poll, project.uriOf('a.rs'), []);
    await streams(poll, project.uriOf('b.rs'), ['1:6 panic/unwrap']);
    project.remove('b.rs');
    await editor.connection.sendNotification('workspace/didDeleteFiles', {
      files: [{ uri: project.uriOf('b.rs') }],
    });
    await streams(poll, project.uriOf('b.rs'), []);
  });

  it('of an open document waits until it is closed; then the disk counts', async () => {
    const { project, poll, editor } = await scanned({ 'a.rs': CLEAN });
    const uri = project.uriOf('a.rs');
    editor.open(uri, UNWRAP);
    expect(await editor.codes(uri)).toEqual(['1:6 panic/unwrap']);
    project.write('a.rs', '// TODO\n');
    editor.watched({ uri, type: CHANGED });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(poll.latest().has(uri)).toBe(false);
    editor.close(uri);
    await streams(poll, uri, ['0:3 admission/task-marker']);
  });

  it('takes back what was typed and not saved', async () => {
    const { project, poll, editor } = await scanned({ 'a.rs': CLEAN });
    const uri = project.uriOf('a.rs');
    editor.open(uri, UNWRAP);
    await editor.codes(uri);
    editor.close(uri);
    await streams(poll, uri, []);
  });

  it('of an ignore file decides again what is scanned', async () => {
    const { project, poll, watched } = await scanned({ '.git/HEAD': '', 'a.rs': UNWRAP, 'gen/b.rs': UNWRAP });
    project.write('.gitignore', 'gen/\n');
    watched({ uri: project.uriOf('.gitignore'), type: CREATED });
    await streams(poll, project.uriOf('gen/b.rs'), []);
    expect(codesOf(poll.latest().get(project.uriOf('a.rs')))).toEqual(['1:6 panic/unwrap']);
  });

  it('of the parent makes a module test code', async () => {
    const { project, poll, editor } = await scanned({
      'Cargo.toml': '[package]\nname = "x"\n',
      'src/lib.rs': 'mod helpers;\n',
      'src/helpers.rs': UNWRAP,
    });
    const uri = project.uriOf('src/helpers.rs');
    expect(codesOf(poll.latest().get(uri))).toEqual(['1:6 panic/unwrap']);
    project.write('src/lib.rs', '#[cfg(test)]\nmod helpers;\n');
    editor.watched({ uri: project.uriOf('src/lib.rs'), type: CHANGED });
    await streams(poll, uri, []);
    editor.open(uri, UNWRAP);
    expect(await editor.codes(uri)).toEqual([]);
    const before = editor.refreshes.count;
    project.write('src/lib.rs', 'mod helpers;\n');
    editor.watched({ uri: project.uriOf('src/lib.rs'), type: CHANGED });
    await until(() => editor.refreshes.count > before);
    expect(await editor.codes(uri)).toEqual(['1:6 panic/unwrap']);
  });

  it('of the parent silences a lint in a module', async () => {
    const { project, poll, editor } = await scanned({
      'Cargo.toml': '[package]\nname = "x"\n',
      'src/lib.rs': '#![allow(clippy::unwrap_used)]\nmod part;\n',
      'src/part.rs': UNWRAP,
    });
    const uri = project.uriOf('src/part.rs');
    expect(codesOf(poll.latest().get(uri))).toEqual([]);
    project.write('src/lib.rs', 'mod part;\n');
    editor.watched({ uri: project.uriOf('src/lib.rs'), type: CHANGED });
    await streams(poll, uri, ['1:6 panic/unwrap']);
    editor.open(uri, UNWRAP);
    expect(await editor.codes(uri)).toEqual(['1:6 panic/unwrap']);
    const before = editor.refreshes.count;
    project.write('src/lib.rs', '#[allow(clippy::unwrap_used)]\nmod part;\n');
    editor.watched({ uri: project.uriOf('src/lib.rs'), type: CHANGED });
    await until(() => editor.refreshes.count > before);
    expect(await editor.codes(uri)).toEqual([]);
  });

  it('is scanned for when a person asks', async () => {
    const { project, poll, editor } = await scanned({ 'a.rs': UNWRAP });
    project.write('b.rs', UNWRAP);
    await editor.connection.sendNotification('shipworthy/scanWorkspace');
    await streams(poll, project.uriOf('b.rs'), ['1:6 panic/unwrap']);
  });
});

describe('the configuration', () => {
  const OFF = '{ "rules": { "panic/unwrap": "off" } }';

  it('governs what lies below it, from its first moment to its last', async () => {
    const { project, poll, editor } = await scanned({ 'a.rs': UNWRAP, 'sub/b.rs': UNWRAP });
    const config = project.uriOf('sub/shipworthy.json');
    const [a, b] = ['a.rs', 'sub/b.rs'].map(project.uriOf) as [string, string];
    editor.open(b, UNWRAP);
    expect(await editor.codes(b)).toEqual(['1:6 panic/unwrap']);
    project.write('sub/shipworthy.json', OFF);
    editor.watched({ uri: config, type: CREATED });
    await until(() => editor.refreshes.count === 1);
    expect(await editor.codes(b)).toEqual([]);
    expect(await editor.codes(a)).toEqual(['1:6 panic/unwrap']);
    project.write('sub/shipworthy.json', '{ "rules": { "panic/unwrap": "error" } }');
    editor.watched({ uri: config, type: CHANGED });
    await until(() => editor.refreshes.count === 2);
    expect((await editor.pull(b)).items[0]?.severity).toBe(1);
    project.remove('sub/shipworthy.json');
    editor.watched({ uri: config, type: DELETED });
    await until(() => editor.refreshes.count === 3);
    expect((await editor.pull(b)).items[0]?.severity).toBe(2);
    expect(codesOf(poll.latest().get(a))).toEqual(['1:6 panic/unwrap']);
  });

  it('is itself checked, with line and column', async () => {
    const { project, poll, editor } = await scanned({
      'a.rs': UNWRAP,
      'shipworthy.json': '{\n  "preset": "strictest"\n}\n',
    });
    const config = project.uriOf('shipworthy.json');
    const [problem] = (await until(() => poll.latest().get(config))) ?? [];
    expect(problem).toMatchObject({ source: 'shipworthy', range: { start: { line: 1, character: 2 } } });
    expect(problem?.message).toContain('preset');
    expect((await editor.pull(config)).items).toEqual([problem]);
    project.write('shipworthy.json', '{}');
    editor.watched({ uri: config, type: CHANGED });
    await streams(poll, config, []);
  });

  it('wins over the settings of the editor, which fill in what it leaves open', async () => {
    let rules: Record<string, string> = { 'panic/unwrap': 'error', 'admission/task-marker': 'error' };
    const { project, editor } = await scanned(
      { 'a.rs': UNWRAP, 'shipworthy.json': '{ "rules": { "panic/unwrap": "info" } }' },
      { settings: () => ({ rules }) },
    );
    const uri = project.uriOf('a.rs');
    editor.open(uri, `${UNWRAP}// TODO\n`);
    const severities = async () => (await editor.pull(uri)).items.map(({ severity }) => severity);
    expect(await severities()).toEqual([3, 1]);
    rules = { 'admission/task-marker': 'warning' };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(() => editor.refreshes.count > 0);
    expect(await severities()).toEqual([3, 2]);
  });

  it('is each folder its own', async () => {
    const strict = projectOf({ 'a.rs': UNWRAP });
    const lax = projectOf({ 'a.rs': UNWRAP, 'shipworthy.json': OFF });
    const editor = await start({ folders: [strict.uri, lax.uri] });
    const poll = editor.poll();
    await isScanned(editor);
    expect([...poll.latest().keys()]).toEqual([strict.uriOf('a.rs')]);
    const third = projectOf({ 'c.rs': UNWRAP });
    const event = (added: Project[], removed: Project[]) => ({
      event: {
        added: added.map(({ uri }) => ({ uri, name: 'x' })),
        removed: removed.map(({ uri }) => ({ uri, name: 'x' })),
      },
    });
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', event([third], [strict]));
    await streams(poll, third.uriOf('c.rs'), ['1:6 panic/unwrap']);
    await streams(poll, strict.uriOf('a.rs'), []);
  });
});

describe('a file system that only the client reaches', () => {
  it('is scanned through the client', async () => {
    const files = new Map([
      ['vscode-vfs://github/a/b/src/lib.rs', UNWRAP],
      ['vscode-vfs://github/a/b/target/x.rs', UNWRAP],
      ['vscode-vfs://github/a/b/off/c.rs', UNWRAP],
      ['vscode-vfs://github/a/b/off/shipworthy.json', '{ "rules": { "*": "off" } }'],
    ]);
    const editor = await start({
      folders: ['vscode-vfs://github/a/b'],
      initializationOptions: { providesFiles: true },
      capabilities: PULLING,
    });
    editor.connection.onRequest('shipworthy/listFiles', ({ extensions }: { extensions: string[] }) =>
      [...files.keys()].filter((uri) => extensions.some((ending) => uri.endsWith(ending))),
    );
    editor.connection.onRequest('shipworthy/readFile', ({ uri }: { uri: string }) => files.get(uri) ?? null);
    const poll = editor.poll();
    await isScanned(editor);
    expect([...poll.latest()].map(([uri, items]) => [uri, codesOf(items)])).toEqual([
      ['vscode-vfs://github/a/b/src/lib.rs', ['1:6 panic/unwrap']],
    ]);
    files.set('vscode-vfs://github/a/b/src/lib.rs', '// TODO\n');
    editor.watched({ uri: 'vscode-vfs://github/a/b/src/lib.rs', type: CHANGED });
    await streams(poll, 'vscode-vfs://github/a/b/src/lib.rs', ['0:3 admission/task-marker']);
  });
});
