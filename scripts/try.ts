import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { vscodeFiles } from './vscode-download.ts';
import { startServer } from './vscode-server.ts';

const ROOT = path.resolve(__dirname, '..');

const PARENT_INTERVAL_MS = 500;

/** What the bundles are made of. */
const SOURCES = ['client/src', 'server/src', 'grammars', 'esbuild.ts', 'package-lock.json'];

/**
 * `npm run try -- FOLDER`: opens FOLDER in a window with this extension, in the desktop's VS Code where `code` is a
 * command, else in one from the package registry that a browser shows.
 */
async function main(): Promise<void> {
  const [argument] = process.argv.slice(2);
  if (argument === undefined) throw new Error('A folder is needed: npm run try -- FOLDER');
  // npm runs scripts in the package's folder and tells in INIT_CWD where it was called.
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), argument);
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}`);
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is a file; a folder is needed`);
  if (isStale()) await run('npm', ['run', '--silent', 'build', '--', '--dev']);
  if (hasDesktop()) await run('code', ['--new-window', `--extensionDevelopmentPath=${ROOT}`, folder]);
  else await serve(folder);
}

async function serve(folder: string): Promise<void> {
  // From here on, so that a server that is just starting is ended too.
  const stopped = untilStopped();
  const { vscode } = await vscodeFiles(console.log);
  const server = await startServer({ vscode });
  console.log(
    `\nVS Code with Shipworthy shows ${folder} at\n\n  ${server.address({ folder, extension: ROOT })}\n`,
  );
  console.log('Ctrl+C ends it.');
  await stopped;
  await server.close();
}

/** Settles when a signal comes, or when who started this is gone: npm ends its shell, which passes nothing on. */
function untilStopped(): Promise<unknown> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve);
    const watch = setInterval(() => process.ppid !== parent && resolve(parent), PARENT_INTERVAL_MS);
    watch.unref();
  });
}

/** True when a bundle is missing or older than a source. */
function isStale(): boolean {
  const bundles = ['client.node.js', 'server.node.js'].map((name) => path.join(ROOT, 'dist', name));
  if (!bundles.every((bundle) => existsSync(bundle))) return true;
  const built = Math.min(...bundles.map((bundle) => statSync(bundle).mtimeMs));
  return SOURCES.some((source) => newest(path.join(ROOT, source)) > built);
}

function newest(file: string): number {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

function hasDesktop(): boolean {
  return (
    spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0
  );
}

async function run(command: string, options: readonly string[]): Promise<void> {
  const child = spawn(command, options, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  const code = await new Promise((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', reject);
  });
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
