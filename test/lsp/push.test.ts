import { afterEach, describe, expect, it } from 'vitest';
import { codesOf, type Editor, PUSHED, startEditor, until } from './support/editor.ts';
import { createProject, type Project } from './support/project.ts';

const UNWRAP = 'fn a(x: Option<u8>) -> u8 {\n    x.unwrap()\n}\n';

let editor: Editor | undefined;
let project: Project | undefined;

async function start(files: Readonly<Record<string, string>>) {
  project = createProject(files);
  editor = await startEditor({ capabilities: PUSHED, folders: [project.uri] });
  return { ...editor, project, editor };
}

/** Waits until the last list that was pushed for the file is this. */
function pushes({ published }: Editor, uri: string, codes: readonly string[]): Promise<boolean> {
  return until(() => {
    const last = published.findLast((each) => each.uri === uri);
    return last !== undefined && codesOf(last.diagnostics).join() === codes.join();
  });
}

afterEach(async () => {
  await editor?.quit();
  editor = undefined;
  project?.dispose();
});

describe('an editor that does not ask', () => {
  it('is pushed the findings of documents with the versions they belong to', async () => {
    const { editor, open, change, published, answer } = await start({});
    expect(answer.capabilities.diagnosticProvider).toBeUndefined();
    const uri = 'file:///nowhere/a.rs';
    open(uri, UNWRAP);
    await pushes(editor, uri, ['1:6 panic/unwrap']);
    change(uri, { text: '// TODO\n' });
    await pushes(editor, uri, ['0:3 admission/task-marker']);
    change(uri, { text: 'fn a() {}\n' });
    await pushes(editor, uri, []);
    expect(published.filter((each) => each.uri === uri).map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('is pushed the findings of files, which open documents hide until they are closed', async () => {
    const { editor, project, open, close, watched, published } = await start({
      'a.rs': UNWRAP,
      'b.rs': UNWRAP,
    });
    const [a, b] = ['a.rs', 'b.rs'].map(project.uriOf) as [string, string];
    await pushes(editor, a, ['1:6 panic/unwrap']);
    await pushes(editor, b, ['1:6 panic/unwrap']);
    open(a, '// TODO\n');
    await pushes(editor, a, ['0:3 admission/task-marker']);
    project.write('a.rs', 'fn a() {}\n// TODO\n');
    project.write('b.rs', 'fn a() {}\n');
    watched({ uri: a, type: 2 }, { uri: b, type: 2 });
    await pushes(editor, b, []);
    await pushes(editor, a, ['0:3 admission/task-marker']);
    close(a);
    await pushes(editor, a, ['1:3 admission/task-marker']);
    const last = published.findLast((each) => each.uri === a);
    expect(last).not.toHaveProperty('version');
    project.remove('a.rs');
    watched({ uri: a, type: 3 });
    await pushes(editor, a, []);
  });

  it('is pushed nothing more of a document that was closed and is no file', async () => {
    const { editor, open, close } = await start({});
    open('untitled:Untitled-1', UNWRAP);
    await pushes(editor, 'untitled:Untitled-1', ['1:6 panic/unwrap']);
    close('untitled:Untitled-1');
    await pushes(editor, 'untitled:Untitled-1', []);
  });

  it('is pushed what a changed configuration says', async () => {
    const { editor, project, open, watched } = await start({ 'b.rs': UNWRAP });
    const [a, b, config] = ['a.rs', 'b.rs', 'shipworthy.json'].map(project.uriOf) as [string, string, string];
    open(a, UNWRAP);
    await pushes(editor, a, ['1:6 panic/unwrap']);
    await pushes(editor, b, ['1:6 panic/unwrap']);
    project.write('shipworthy.json', '{ "rules": { "panic/unwrap": "off", "nonsense/rule": "off" } }');
    watched({ uri: config, type: 1 });
    await pushes(editor, a, []);
    await pushes(editor, b, []);
    await until(() => editor.published.findLast((each) => each.uri === config)?.diagnostics.length);
    project.remove('shipworthy.json');
    watched({ uri: config, type: 3 });
    await pushes(editor, a, ['1:6 panic/unwrap']);
    await pushes(editor, b, ['1:6 panic/unwrap']);
    await pushes(editor, config, []);
  });
});
