import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { VSCodeFiles } from '../../scripts/vscode-download.ts';
import { QUIET_SETTINGS } from '../../scripts/vscode-server.ts';

/**
 * code-server's workbench is made for code-server. These edits make it what VS Code is in a browser without any
 * server: no remote to connect to, no key from it, and user data in the browser.
 */
const EDITS: readonly (readonly [RegExp, string])[] = [
  [/,remoteAuthority:location\.host\}/, '}'],
  [/\(window\.location\.pathname\+"\/mint-key"\)/, '("")'],
  [
    /get userRoamingDataHome\(\)\{return \w+\((\w+)\.file\(this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote\}\),"User"\)\}/,
    'get userRoamingDataHome(){return $1.file("/User").with({scheme:$2.vscodeUserData})}',
  ],
];

const WORKBENCH = 'out/vs/code/browser/workbench';
const MOUNT = '/static/mount';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

export interface ServerlessOptions {
  readonly files: VSCodeFiles;
  /** Mounted as `vscode-test-web://mount/`; what the window writes stays in its memory. */
  readonly folder: string;
  readonly extension: string;
  /** A bundle inside the extension's folder. */
  readonly tests: string;
}

export interface ServerlessVSCode {
  readonly address: string;
  close(): void;
}

/**
 * VS Code as a web page: extensions run in a web worker, files come from a virtual file system.
 * @throws Error when this version of the workbench is not the one that the edits are made for.
 */
export async function startServerless(options: ServerlessOptions): Promise<ServerlessVSCode> {
  const { vscode, mountExtension } = options.files;
  const page = await readFile(path.join(vscode, WORKBENCH, 'workbench.html'), 'utf8');
  const workbench = edited(await readFile(path.join(vscode, WORKBENCH, 'workbench.js'), 'utf8'));
  const folders: readonly (readonly [string, string])[] = [
    ['/static/vscode/', vscode],
    ['/static/extension/', options.extension],
    ['/static/mount-extension/', mountExtension],
    [`${MOUNT}/`, options.folder],
  ];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    void answer(url).then(
      ([type, body]) => send(response, 200, type, body),
      () => send(response, 404, 'text/plain', ''),
    );
  });
  const port = () => (server.address() as AddressInfo).port;

  async function answer(url: URL): Promise<readonly [type: string, body: string | Uint8Array]> {
    const { pathname } = url;
    if (pathname === '/') return ['text/html', filled(page, configuration(port(), options))];
    if (pathname === `/static/vscode/${WORKBENCH}/workbench.js`) return ['text/javascript', workbench];
    const [prefix, folder] = folders.find(([prefix]) => `${pathname}/`.startsWith(prefix)) ?? [];
    if (prefix === undefined || folder === undefined) throw new Error(`nothing is at ${pathname}`);
    const file = path.join(folder, decodeURIComponent(pathname.slice(prefix.length)));
    if (url.searchParams.has('stat')) return ['application/json', JSON.stringify(await described(file))];
    if (url.searchParams.has('readdir')) return ['application/json', JSON.stringify(await listed(file))];
    return [TYPES[path.extname(file)] ?? 'application/octet-stream', await readFile(file)];
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://localhost:${port()}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function edited(bundle: string): string {
  return EDITS.reduce((text, [from, to]) => {
    if (!from.test(text)) throw new Error(`The workbench has no ${from}`);
    return text.replace(from, to);
  }, bundle);
}

function configuration(port: number, { extension, tests }: ServerlessOptions): object {
  const at = (location: string) => ({ scheme: 'http', authority: `localhost:${port}`, path: location });
  return {
    productConfiguration: {
      enableTelemetry: false,
      // The extension that mounts the folder answers `findFiles` by interfaces that are not final.
      extensionEnabledApiProposals: {
        'vscode.vscode-test-web-fs': ['fileSearchProvider', 'textSearchProvider'],
      },
      webviewContentExternalBaseUrlTemplate: `http://localhost:${port}/static/vscode/out/vs/workbench/contrib/webview/browser/pre/`,
    },
    folderUri: { scheme: 'vscode-test-web', authority: 'mount', path: '/' },
    enableWorkspaceTrust: false,
    userDataPath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    configurationDefaults: QUIET_SETTINGS,
    additionalBuiltinExtensions: [at('/static/mount-extension')],
    developmentOptions: {
      extensions: [at('/static/extension')],
      extensionTestsPath: at(`/static/extension/${path.relative(extension, tests)}`),
    },
  };
}

/** The workbench's page with its `{{PLACES}}` filled in. */
function filled(page: string, config: object): string {
  const messages = '/static/vscode/out/nls.messages.js';
  const values: Readonly<Record<string, string>> = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(config).replaceAll('"', '&quot;'),
    WORKBENCH_WEB_BASE_URL: '/static/vscode',
    WORKBENCH_NLS_FALLBACK_URL: messages,
    WORKBENCH_NLS_URL: messages,
  };
  return page.replace(/\{\{([^}]+)\}\}/g, (_, name: string) => values[name] ?? '');
}

/** What the mounting extension asks about a file; a failure is told by its code. */
async function described(file: string): Promise<object> {
  try {
    const entry = await stat(file);
    return { type: entryType(entry), ctime: entry.ctimeMs, mtime: entry.mtimeMs, size: entry.size };
  } catch (error) {
    return { error: (error as NodeJS.ErrnoException).code };
  }
}

async function listed(folder: string): Promise<object> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, type: entryType(entry) }));
  } catch (error) {
    return { error: (error as NodeJS.ErrnoException).code };
  }
}

/** As `FileType` in VS Code. */
function entryType(entry: { isDirectory(): boolean; isFile(): boolean }): number {
  if (entry.isDirectory()) return 2;
  return entry.isFile() ? 1 : 0;
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
  response.end(body);
}
