import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './root.ts';

const STUBS = join(ROOT, 'test/fixes/stubs');

/** True where a Rust compiler can be started. */
export function hasRustc(): boolean {
  return spawnSync('rustc', ['--version']).status === 0;
}

/** Calls `work` with a new folder and removes the folder afterwards. */
export function inNewFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'shipworthy-rustc-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Compiles all texts as modules of one crate, with stand-ins for the crates that fixes name.
 * @returns the compiler's errors per text, in the order of the texts.
 */
export function errorsOfModules(texts: readonly string[]): string[][] {
  return inNewFolder((folder) => {
    let lines = 1;
    const firstLines: number[] = [];
    const modules = texts.map((text, index) => {
      firstLines.push(lines);
      const module = `#[allow(warnings)] pub mod case_${index} {\n${text}\n}\n`;
      lines += module.split('\n').length - 1;
      return module;
    });
    const stub = join(folder, 'libanyhow.rlib');
    rustc(['--crate-type', 'lib', '--crate-name', 'anyhow', '-o', stub, join(STUBS, 'anyhow.rs')]);
    const source = join(folder, 'cases.rs');
    writeFileSync(source, modules.join(''));
    const { stderr } = rustc([
      ...[
        '--crate-type',
        'lib',
        '--emit',
        'metadata',
        '--error-format',
        'json',
        '--extern',
        `anyhow=${stub}`,
      ],
      ...['-o', join(folder, 'cases.rmeta'), source],
    ]);
    const errors: string[][] = texts.map(() => []);
    for (const { line, message } of errorsIn(stderr)) {
      const index = line === undefined ? 0 : firstLines.findLastIndex((first) => first <= line);
      errors[Math.max(0, index)]?.push(message);
    }
    return errors;
  });
}

/**
 * Runs the functions `run` of all texts, in one program.
 * @returns what each returned, in `Debug` form, or `undefined` for all when the program does not compile.
 */
export function valuesOfRuns(texts: readonly string[]): string[] | undefined {
  return inNewFolder((folder) => {
    const modules = texts.map((text, index) => `#[allow(warnings)] mod case_${index} {\n${text}\n}\n`);
    const calls = texts.map((_, index) => `    println!("{:?}", case_${index}::run());\n`);
    const source = join(folder, 'runs.rs');
    const program = join(folder, 'runs');
    writeFileSync(source, `${modules.join('')}fn main() {\n${calls.join('')}}\n`);
    const compiled = rustc(['-o', program, source]);
    if (compiled.status !== 0) return undefined;
    return spawnSync(program, { encoding: 'utf8' }).stdout.trimEnd().split('\n');
  });
}

function rustc(options: readonly string[]): { status: number | null; stderr: string } {
  return spawnSync('rustc', ['--edition', '2021', ...options], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

interface Message {
  readonly level: string;
  readonly message: string;
  readonly spans: readonly { readonly is_primary: boolean; readonly line_start: number }[];
}

function errorsIn(stderr: string): { line: number | undefined; message: string }[] {
  return stderr
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): Message => JSON.parse(line))
    .filter(({ level, message }) => level === 'error' && !message.startsWith('aborting'))
    .map(({ message, spans }) => ({ line: spans.find((span) => span.is_primary)?.line_start, message }));
}
