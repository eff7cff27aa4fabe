import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import type { Fix, Source } from '../../server/src/core/finding.ts';
import { applyEdits } from '../../server/src/core/text.ts';
import type { Linter } from '../../server/src/engine/linter.ts';
import { moduleFolderOf } from '../../server/src/host/modules.ts';

/** The text of each file, by its path in the package. */
export type Files = Readonly<Record<string, string>>;

const PACKAGE = '/package/';

/** The source as a driver gives it, which has looked at the files that may declare it. */
export function sourceIn(linter: Linter, files: Files, path: string): Source {
  const read = (file: string) => {
    const text = files[file.slice(PACKAGE.length)];
    return text === undefined ? undefined : linter.lint({ path: file, language: 'rust', text }).modules;
  };
  const moduleFolder = moduleFolderOf(PACKAGE + path, { packagePath: path }, read);
  const text = files[path] ?? '';
  return { path, packagePath: path, language: 'rust', text, ...(moduleFolder ? { moduleFolder } : {}) };
}

/** What is offered on the header of a module; nothing where a file is in the way. */
export function moveIn(linter: Linter, files: Files, path: string, module: string): Fix | undefined {
  const source = sourceIn(linter, files, path);
  const at = source.text.search(new RegExp(`\\bmod ${module}\\b[^;]*?\\{`));
  const fixes = linter.refactorings(source, { start: at, end: at });
  return fixes.find(({ creates = [] }) =>
    creates.every((file) => [file.path, ...file.rivals].every((each) => !(beside(path, each) in files))),
  );
}

/** The files after the fix. */
export function applied(files: Files, path: string, fix: Fix): Files {
  const created = (fix.creates ?? []).map((file) => [beside(path, file.path), file.text]);
  return { ...files, [path]: applyEdits(files[path] ?? '', fix.edits), ...Object.fromEntries(created) };
}

function beside(path: string, other: string): string {
  return posix.join(posix.dirname(path), other);
}

/** Calls `work` with a new folder that holds the files, and removes it afterwards. */
export async function withFiles<T>(files: Files, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'shipworthy-modules-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The tests of a crate with their results, sorted; or what the compiler says. */
export function testsOf(files: Files, root: string, edition: string): Promise<string[]> {
  return withFiles(files, async (folder) => {
    const program = join(folder, 'tests');
    const options = ['--test', '--edition', edition, '--cap-lints', 'warn', '-C', 'debuginfo=0'];
    const compiled = await run('rustc', [...options, '-o', program, join(folder, root)], folder);
    if (compiled.code !== 0) return [compiled.output];
    return resultsIn((await run(program, ['--test-threads=1'], folder)).output);
  });
}

/** The same for a package, with every target that Cargo finds in it. */
export function cargoTestsOf(files: Files): Promise<string[]> {
  return withFiles(files, async (folder) => {
    const { code, output } = await run(
      'cargo',
      ['test', '--offline', '--all-targets', '--workspace'],
      folder,
    );
    return code === 0 ? resultsIn(output) : [output];
  });
}

export function hasCargo(): boolean {
  return spawnSync('cargo', ['--version']).status === 0;
}

function resultsIn(output: string): string[] {
  return output
    .split('\n')
    .filter((line) => /^test .* \.\.\. /.test(line))
    .sort();
}

function run(
  command: string,
  args: readonly string[],
  folder: string,
): Promise<{ code: number | null; output: string }> {
  const env = { ...process.env, CARGO_MANIFEST_DIR: folder };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
