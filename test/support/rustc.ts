import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** Milliseconds after which a program that does not end is stopped. */
const RUN_LIMIT = 20_000;
const DEFAULT_EDITION = '2021';
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
export function errorsOfModules(texts: readonly string[], edition = DEFAULT_EDITION): string[][] {
  return inNewFolder((folder) => {
    const { source, indexOfLine } = writeModules(folder, texts, '#[allow(warnings)] ');
    const { stderr } = rustc([...crateOptions(folder), '-o', join(folder, 'cases.rmeta'), source], {
      edition,
    });
    const errors: string[][] = texts.map(() => []);
    for (const { level, line, message } of messagesIn(stderr, source)) {
      if (level === 'error') errors[indexOfLine(line)]?.push(message);
    }
    return errors;
  });
}

/** True where clippy's compiler can be started. */
export function hasClippy(): boolean {
  return spawnSync('clippy-driver', ['--version']).status === 0;
}

/** Indexes of the texts in which an `#[expect(clippy::..)]` expects a finding that clippy does not have. */
export function unfulfilledExpectations(texts: readonly string[]): number[] {
  return inNewFolder((folder) => {
    const { source, indexOfLine } = writeModules(folder, texts, '');
    const { stderr } = rustc([...crateOptions(folder), '-o', join(folder, 'cases.rmeta'), source], {
      program: 'clippy-driver',
    });
    return messagesIn(stderr, source)
      .filter(({ code }) => code === 'unfulfilled_lint_expectations')
      .map(({ line }) => indexOfLine(line));
  });
}

/**
 * Runs the functions `run` of all texts, in one program.
 * @returns what each returned, in `Debug` form of an `Option` that is empty after a panic, or `undefined` for all when the program does not compile.
 */
export function valuesOfRuns(texts: readonly string[]): string[] | undefined {
  return inNewFolder((folder) => {
    const modules = texts.map(
      (text, index) =>
        `#[allow(warnings, arithmetic_overflow, unconditional_panic)] mod case_${index} {\n${text}\n}\n`,
    );
    const calls = texts.map(
      (_, index) => `    println!("{:?}", std::panic::catch_unwind(|| case_${index}::run()).ok());\n`,
    );
    const source = join(folder, 'runs.rs');
    const program = join(folder, 'runs');
    writeFileSync(source, `${modules.join('')}fn main() {\n${calls.join('')}}\n`);
    const compiled = rustc(['-o', program, source]);
    if (compiled.status !== 0) return undefined;
    return spawnSync(program, { encoding: 'utf8', timeout: RUN_LIMIT }).stdout.trimEnd().split('\n');
  });
}

interface Modules {
  readonly source: string;
  /** The text that a line of the source belongs to; the first for a message without a line. */
  indexOfLine(line: number | undefined): number;
}

function writeModules(folder: string, texts: readonly string[], attribute: string): Modules {
  const firstLines: number[] = [];
  let lines = 1;
  const modules = texts.map((text, index) => {
    firstLines.push(lines);
    const module = `${attribute}pub mod case_${index} {\n${text}\n}\n`;
    lines += module.split('\n').length - 1;
    return module;
  });
  const source = join(folder, 'cases.rs');
  writeFileSync(source, modules.join(''));
  const indexOfLine = (line: number | undefined) =>
    line === undefined
      ? 0
      : Math.max(
          0,
          firstLines.findLastIndex((first) => first <= line),
        );
  return { source, indexOfLine };
}

/** Crates that fixes name, each after those that it uses. */
const CRATES = ['anyhow', 'eyre', 'color_eyre'];

function crateOptions(folder: string): string[] {
  const externs: string[] = [];
  for (const name of CRATES) {
    const library = join(folder, `lib${name}.rlib`);
    const source = join(STUBS, `${name}.rs`);
    const { status, stderr } = rustc([
      '--crate-type',
      'lib',
      '--crate-name',
      name,
      ...externs,
      '-o',
      library,
      source,
    ]);
    if (status !== 0) throw new Error(`the stand-in for ${name} does not compile: ${stderr}`);
    externs.push('--extern', `${name}=${library}`);
  }
  return ['--crate-type', 'lib', '--emit', 'metadata', '--error-format', 'json', ...externs];
}

function rustc(
  options: readonly string[],
  { program = 'rustc', edition = DEFAULT_EDITION } = {},
): { status: number | null; stderr: string } {
  return spawnSync(program, ['--edition', edition, ...options], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

interface CompilerSpan {
  readonly is_primary: boolean;
  readonly file_name: string;
  readonly line_start: number;
  readonly expansion: { readonly span: CompilerSpan } | null;
}

interface Message {
  readonly level: string;
  readonly message: string;
  readonly code: { readonly code: string } | null;
  readonly spans: readonly CompilerSpan[];
}

function messagesIn(stderr: string, source: string) {
  return stderr
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): Message => JSON.parse(line))
    .filter(({ message }) => !message.startsWith('aborting'))
    .map(({ level, code, message, spans }) => ({
      level,
      code: code?.code,
      message,
      line: lineIn(
        source,
        spans.find((span) => span.is_primary),
      ),
    }));
}

/** The line of a span in the source; of one inside a macro of another crate, the line where the macro is called. */
function lineIn(source: string, span: CompilerSpan | undefined): number | undefined {
  let at = span;
  while (at && at.file_name !== source) at = at.expansion?.span;
  return at?.line_start;
}
