import { afterEach, describe, expect, it } from 'vitest';
import { codesOf, type Editor, type EditorOptions, type Poll, startEditor, until } from './support/editor.ts';
import { createProject, type Project } from './support/project.ts';

const UNWRAP = 'fn a(x: Option<u8>) -> u8 {\n    x.unwrap()\n}\n';
const CLEAN = 'fn a() {}\n';
const CREATED = 1;
const CHANGED = 2;

/** Longer than the server waits for the editor to ask. */
const SETTLED_MILLISECONDS = 900;

let editor: Editor | undefined;
let project: Project | undefined;

async function start(files: Readonly<Record<string, string>>, options?: EditorOptions) {
  project = createProject(files);
  editor = await startEditor({ folders: [project.uri], ...options });
  return { editor, project, uri: project.uriOf('a.rs') };
}

async function streams(poll: Poll, uri: string, codes: readonly string[]): Promise<void> {
  await until(() => poll.latest().has(uri) && codesOf(poll.latest().get(uri)).join() === codes.join());
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLED_MILLISECONDS));
}

afterEach(async () => {
  await editor?.quit();
  editor = undefined;
  project?.dispose();
});

describe('a document that is open and that the editor does not ask about', () => {
  it('is in the stream of a server that has just started, with the text that the editor holds', async () => {
    const { editor, uri } = await start({ 'a.rs': CLEAN });
    editor.open(uri, UNWRAP);
    const poll = editor.poll();
    await streams(poll, uri, ['1:6 panic/unwrap']);
    expect(poll.items.at(-1)).toMatchObject({ uri, version: 1 });
  });

  it('is in the stream of a client that begins to listen later', async () => {
    const { editor, uri } = await start({ 'a.rs': CLEAN });
    editor.open(uri, UNWRAP);
    await settled();
    await streams(editor.poll(), uri, ['1:6 panic/unwrap']);
  });

  it('follows the configuration', async () => {
    const { editor, project, uri } = await start({ 'a.rs': UNWRAP });
    const poll = editor.poll();
    editor.open(uri, UNWRAP);
    // Its editor was shown, and was closed since.
    expect(await editor.codes(uri)).toEqual(['1:6 panic/unwrap']);
    const config = project.uriOf('shipworthy.json');
    project.write('shipworthy.json', '{ "rules": { "panic/unwrap": "off" } }');
    editor.watched({ uri: config, type: CREATED });
    await streams(poll, uri, []);
    project.write('shipworthy.json', '{}');
    editor.watched({ uri: config, type: CHANGED });
    await streams(poll, uri, ['1:6 panic/unwrap']);
  });

  it('follows the settings of the editor', async () => {
    let rules = {};
    const { editor, uri } = await start({ 'a.rs': UNWRAP }, { settings: () => ({ rules }) });
    const poll = editor.poll();
    editor.open(uri, UNWRAP);
    await editor.codes(uri);
    rules = { 'panic/*': 'off' };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await streams(poll, uri, []);
  });

  it('follows what is written into it by somebody else than its editor', async () => {
    const { editor, uri } = await start({ 'a.rs': UNWRAP });
    const poll = editor.poll();
    editor.open(uri, UNWRAP);
    await streams(poll, uri, ['1:6 panic/unwrap']);
    editor.change(uri, { text: CLEAN });
    await streams(poll, uri, []);
  });
});

describe('a document that the editor asks about', () => {
  it('is not in the stream, however much is typed', async () => {
    const { editor, uri } = await start({ 'a.rs': UNWRAP });
    const poll = editor.poll();
    await streams(poll, uri, ['1:6 panic/unwrap']);
    editor.open(uri, UNWRAP);
    await editor.pull(uri);
    const before = poll.items.length;
    for (let line = 0; line < 20; line++) {
      editor.change(uri, { text: `${'\n'.repeat(line)}${UNWRAP}` });
      await editor.pull(uri);
    }
    await settled();
    expect(poll.items.length).toBe(before);
  });
});
