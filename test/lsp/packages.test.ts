import { afterEach, describe, expect, it } from 'vitest';
import { type Editor, PULLING, startEditor, until } from './support/editor.ts';
import { createProject, type Project } from './support/project.ts';

const UNWRAP = 'fn a(x: Option<u8>) -> u8 {\n    x.unwrap()\n}\n';
const PRINT = 'pub fn a() {\n    println!("a");\n}\n';
const PACKAGE = '[package]\nname = "sample"\n';
const ALLOWING = '[lints.clippy]\nunwrap_used = "allow"\n';
const FOUND = ['1:6 panic/unwrap'];
const PRINTS = ['1:4 debug/print'];
const CREATED = 1;
const CHANGED = 2;

let editor: Editor | undefined;
let project: Project | undefined;

afterEach(async () => {
  await editor?.quit();
  project?.dispose();
  editor = undefined;
  project = undefined;
});

async function opened(files: Readonly<Record<string, string>>) {
  const made = createProject(files);
  const started = await startEditor({ folders: [made.uri], capabilities: PULLING });
  project = made;
  editor = started;
  return {
    project: made,
    editor: started,
    codes: (path: string) => {
      started.open(made.uriOf(path), files[path] ?? '');
      return started.codes(made.uriOf(path));
    },
    /** Waits until what is told about files has been followed. */
    async follow(path: string, type: 1 | 2 | 3) {
      const { count } = started.refreshes;
      started.watched({ uri: made.uriOf(path), type });
      await until(() => started.refreshes.count > count);
    },
  };
}

describe('a manifest', () => {
  it('silences what its lints allow, and says so again when it changes', async () => {
    const { project, codes, follow } = await opened({ 'Cargo.toml': PACKAGE, 'src/lib.rs': UNWRAP });
    expect(await codes('src/lib.rs')).toEqual(FOUND);
    project.write('Cargo.toml', PACKAGE + ALLOWING);
    await follow('Cargo.toml', CHANGED);
    expect(await codes('src/lib.rs')).toEqual([]);
    project.write('Cargo.toml', '[package\n');
    await follow('Cargo.toml', CHANGED);
    expect(await codes('src/lib.rs')).toEqual(FOUND);
  });

  it('of the workspace silences what its members inherit', async () => {
    const { codes } = await opened({
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n[workspace.lints.clippy]\nunwrap_used = "allow"\n',
      'a/Cargo.toml': `${PACKAGE}[lints]\nworkspace = true\n`,
      'a/src/lib.rs': UNWRAP,
      'b/Cargo.toml': PACKAGE,
      'b/src/lib.rs': UNWRAP,
    });
    expect(await codes('a/src/lib.rs')).toEqual([]);
    expect(await codes('b/src/lib.rs')).toEqual(FOUND);
  });

  it('of a program has none of a library, until there is one', async () => {
    const { project, codes, follow } = await opened({
      'Cargo.toml': PACKAGE,
      'src/main.rs': 'mod part;\n',
      'src/part.rs': PRINT,
    });
    expect(await codes('src/part.rs')).toEqual([]);
    project.write('src/lib.rs', 'pub mod part;\n');
    await follow('src/lib.rs', CREATED);
    expect(await codes('src/part.rs')).toEqual(PRINTS);
  });
});

describe('a manifest that only the client can read', () => {
  it('says the same', async () => {
    const files = new Map([
      ['vscode-vfs://host/w/Cargo.toml', '[workspace.lints.clippy]\nunwrap_used = "allow"\n'],
      ['vscode-vfs://host/w/a/Cargo.toml', `${PACKAGE}[lints]\nworkspace = true\n`],
      ['vscode-vfs://host/w/a/src/lib.rs', UNWRAP],
      ['vscode-vfs://host/w/b/Cargo.toml', PACKAGE],
      ['vscode-vfs://host/w/b/src/main.rs', UNWRAP],
      ['vscode-vfs://host/w/b/src/part.rs', PRINT],
      ['vscode-vfs://host/w/c/Cargo.toml', '[package'],
      ['vscode-vfs://host/w/c/src/part.rs', PRINT],
    ]);
    const started = await startEditor({
      capabilities: PULLING,
      folders: ['vscode-vfs://host/w'],
      initializationOptions: { providesFiles: true },
    });
    editor = started;
    started.connection.onRequest('shipworthy/listFiles', () => [...files.keys()]);
    started.connection.onRequest('shipworthy/readFile', ({ uri }: { uri: string }) => files.get(uri) ?? null);
    const codes = (path: string) => {
      const uri = `vscode-vfs://host/w/${path}`;
      started.open(uri, files.get(uri) ?? '');
      return started.codes(uri);
    };
    expect(await codes('a/src/lib.rs')).toEqual([]);
    expect(await codes('b/src/main.rs')).toEqual(FOUND);
    expect(await codes('b/src/part.rs')).toEqual([]);
    expect(await codes('c/src/part.rs')).toEqual(PRINTS);
  });
});
