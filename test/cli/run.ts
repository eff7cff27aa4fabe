import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ROOT } from '../support/root.ts';

/** The bundle, as it is shipped. */
export const CLI = join(ROOT, 'dist', 'cli.js');

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** A new folder with the files, removed when the test ends. */
export function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'shipworthy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export interface RunOptions {
  /** The bundle to run instead of the shipped one. */
  readonly cli?: string;
  readonly environment?: NodeJS.ProcessEnv;
}

/** Runs the command line in the folder, without a terminal. */
export function run(folder: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [options.cli ?? CLI, ...args], {
      cwd: folder,
      env: { ...process.env, FORCE_COLOR: '', ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const texts = { out: '', error: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      texts.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      texts.error += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...texts }));
  });
}

export interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
}

export interface JsonOutput {
  readonly version: 1;
  readonly findings: readonly JsonFinding[];
  readonly files: number;
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
}

/** What `check --format json` says about the files; `args` come last. */
export async function checkJson(
  files: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[] = [],
): Promise<JsonOutput & { readonly code: number | null }> {
  const { code, out, error } = await run(project(files), ['check', '--format', 'json', ...args]);
  if (error !== '') throw new Error(error);
  return { ...(JSON.parse(out) as JsonOutput), code };
}

/** `path:line:column-endLine:endColumn rule` */
export function place({ path, line, column, endLine, endColumn, rule }: JsonFinding): string {
  return `${path}:${line}:${column}-${endLine}:${endColumn} ${rule}`;
}
