import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

/** User settings that keep a window still: no greeting, no updates, no experiments, nothing sent. */
export const QUIET_SETTINGS: Readonly<Record<string, unknown>> = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Dark Modern',
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
};

const START_LIMIT_MS = 60_000;
const END_LIMIT_MS = 4_000;

export interface ServerOptions {
  /** Folder of VS Code, from `vscodeFiles`. */
  readonly vscode: string;
  /** Installed before the server starts. */
  readonly vsix?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface WindowOptions {
  readonly folder: string;
  /** Shown at the start; relative to the folder. */
  readonly open?: string;
  /** An extension that is run from its folder, without being installed. */
  readonly extension?: string;
  /** A bundle that exports `run`, which the extension host calls. */
  readonly tests?: string;
}

/** VS Code on a free port of the loopback interface, with the node extension host and data of its own. */
export interface VSCodeServer {
  address(window: WindowOptions): string;
  /** What the server has written so far. */
  output(): string;
  /** Ends the server with everything it started, and removes its data. */
  close(): Promise<void>;
}

/** @throws Error with the server's output when it does not start. */
export async function startServer(options: ServerOptions): Promise<VSCodeServer> {
  const data = await mkdtemp(path.join(os.tmpdir(), 'shipworthy-vscode-'));
  const settings = { ...QUIET_SETTINGS, ...options.settings };
  await mkdir(path.join(data, 'data', 'User'), { recursive: true });
  await writeFile(path.join(data, 'data', 'User', 'settings.json'), JSON.stringify(settings));
  const own = [
    'out/server-main.js',
    '--accept-server-license-terms',
    '--server-data-dir',
    data,
    '--extensions-dir',
    path.join(data, 'extensions'),
  ];
  if (options.vsix) {
    const install = [...own, '--install-extension', path.resolve(options.vsix)];
    await promisify(execFile)(process.execPath, install, { cwd: options.vscode });
  }
  const token = randomUUID();
  const serve = [
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--connection-token',
    token,
    '--disable-workspace-trust',
  ];
  const quiet = ['--telemetry-level', 'off', '--enable-smoke-test-driver'];
  // The server starts a file watcher and extension hosts: a process group of their own makes it possible to end them all.
  const server = spawn(process.execPath, [...own, ...serve, ...quiet], {
    cwd: options.vscode,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const output = collect(server);
  const close = async () => {
    await end(server);
    await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const port = await listeningPort(server, output);
    return { address: (window) => windowAddress(port, token, window), output, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function collect(server: ChildProcess): () => string {
  let output = '';
  const take = (chunk: Buffer) => {
    output += chunk.toString();
  };
  server.stdout?.on('data', take);
  server.stderr?.on('data', take);
  return () => output;
}

async function listeningPort(server: ChildProcess, output: () => string): Promise<string> {
  const limit = Date.now() + START_LIMIT_MS;
  while (Date.now() < limit && server.exitCode === null) {
    const port = /Extension host agent listening on (\d+)/.exec(output())?.[1];
    if (port !== undefined) return port;
    await delay(50);
  }
  throw new Error(`VS Code did not start:\n${output()}`);
}

function windowAddress(
  port: string,
  token: string,
  { folder, open, extension, tests }: WindowOptions,
): string {
  const remote = (file: string) => `vscode-remote://localhost:${port}${path.resolve(file)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(open ? [['openFile', remote(path.join(folder, open))]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
  ];
  const query = new URLSearchParams({
    tkn: token,
    folder: path.resolve(folder),
    payload: JSON.stringify(payload),
  });
  return `http://localhost:${port}/?${query}`;
}

async function end(server: ChildProcess): Promise<void> {
  const { pid } = server;
  if (pid === undefined) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  if (server.exitCode === null) {
    signalGroup(pid, 'SIGTERM');
    await Promise.race([ended, delay(END_LIMIT_MS, undefined, { ref: false })]);
  }
  signalGroup(pid, 'SIGKILL');
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch (error) {
    // No such process: all of the group has ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
