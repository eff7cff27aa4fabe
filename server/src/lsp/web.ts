import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { LANGUAGES } from '../languages/languages.ts';
import { createTreeSitterParsers } from '../syntax/tree-sitter.ts';
import { createClientWorkspace } from './client-workspace.ts';
import { createLocalScanner } from './local-scanner.ts';
import type { WasmMessage } from './protocol.ts';
import { startServer } from './server.ts';

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

const scope = globalThis as unknown as WorkerScope & ConstructorParameters<typeof BrowserMessageReader>[0];

/** Registered before the connection's own listener, so that the message never reaches it. */
const wasm = new Promise<WasmMessage['shipworthyWasm']>((resolve) => {
  const take = (event: MessageEvent<unknown>) => {
    if (!isWasmMessage(event.data)) return;
    scope.removeEventListener('message', take);
    event.stopImmediatePropagation();
    resolve(event.data.shipworthyWasm);
  };
  scope.addEventListener('message', take);
});

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(scope),
  new BrowserMessageWriter(scope),
);
startServer(connection, {
  parsers: createTreeSitterParsers({
    async runtime() {
      const bytes = (await wasm)['web-tree-sitter.wasm'];
      if (bytes === undefined) throw new Error('the client did not send web-tree-sitter.wasm');
      return bytes;
    },
    async grammar(language) {
      const file = LANGUAGES.find(({ id }) => id === language)?.grammar;
      return file === undefined ? undefined : (await wasm)[file];
    },
  }),
  workspace: () => createClientWorkspace(connection),
  scanner: ({ workspace, judge, grammars }) => createLocalScanner({ workspace, judge, grammars }),
});

function isWasmMessage(value: unknown): value is WasmMessage {
  return typeof value === 'object' && value !== null && 'shipworthyWasm' in value;
}
