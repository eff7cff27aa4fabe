import { type ChildProcess, spawn } from 'node:child_process';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import type { StatusParams } from '../../../server/src/lsp/protocol.ts';
import { serverBundle } from './server-bundle.ts';

/** What VS Code says it can do, as far as it matters here. */
export const PULLING: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, isPreferredSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
  },
};

/** An editor that waits to be pushed to. */
export const PUSHED: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { versionSupport: true },
    codeAction: PULLING.textDocument?.codeAction ?? {},
  },
  workspace: { configuration: true, workspaceFolders: true },
};

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  /** URIs of the workspace folders. */
  readonly folders?: readonly string[];
  readonly initializationOptions?: unknown;
  /** Another copy of the bundle, in a folder of its own. */
  readonly bundle?: string;
  /** The answers to `workspace/configuration`, by scope; may be changed while the editor runs. */
  readonly settings?: (scope: string | undefined) => unknown;
}

/** One list of diagnostics that was pushed. */
export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** An open `workspace/diagnostic` request. */
export interface Poll {
  /** In the order they came. */
  readonly items: WorkspaceDocumentDiagnosticReport[];
  /** The findings of each file as the stream has them now. */
  latest(): Map<string, readonly Diagnostic[]>;
  /** Cancels and returns the answer. */
  stop(): Promise<unknown>;
  readonly isAnswered: boolean;
}

/** An editor that speaks to the server's bundle over stdio. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly answer: InitializeResult;
  readonly published: Published[];
  readonly statuses: StatusParams[];
  readonly logs: string[];
  readonly refreshes: { count: number };
  open(uri: string, text: string, language?: string): void;
  change(uri: string, ...changes: TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  pull(uri: string, previousResultId?: string): Promise<PullAnswer>;
  /** The codes of a document's diagnostics with their places, such as `2:4 panic/unwrap`. */
  codes(uri: string): Promise<string[]>;
  poll(previousResultIds?: readonly { uri: string; value: string }[]): Poll;
  watched(...changes: { uri: string; type: 1 | 2 | 3 }[]): void;
  /** Ends the server as the protocol says. @returns its exit code. */
  quit(): Promise<number | null>;
}

export interface PullAnswer {
  readonly kind: 'full' | 'unchanged';
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

export async function startEditor(options: EditorOptions = {}): Promise<Editor> {
  const child = spawn(process.execPath, [options.bundle ?? serverBundle(), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const heard = listenTo(connection, options);
  connection.listen();
  const answer = await connection.sendRequest<InitializeResult>('initialize', initializeParams(options));
  await connection.sendNotification('initialized', {});
  const versions = new Map<string, number>();
  const notify = (method: string, params: unknown) => void connection.sendNotification(method, params);
  const pull = (uri: string, previousResultId?: string) =>
    connection.sendRequest<PullAnswer>('textDocument/diagnostic', {
      textDocument: { uri },
      identifier: 'shipworthy',
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });

  return {
    ...heard,
    connection,
    process: child,
    answer,
    pull,
    open(uri, text, languageId = 'rust') {
      versions.set(uri, 1);
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    },
    change(uri, ...contentChanges) {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    close: (uri) => notify('textDocument/didClose', { textDocument: { uri } }),
    async codes(uri) {
      return codesOf((await pull(uri)).items);
    },
    poll: (previousResultIds = []) => poll(connection, previousResultIds),
    watched: (...changes) => notify('workspace/didChangeWatchedFiles', { changes }),
    async quit() {
      await connection.sendRequest('shutdown');
      notify('exit', undefined);
      const code = await exited;
      connection.dispose();
      return code;
    },
  };
}

/** `line:column code`, both zero-based, in order. */
export function codesOf(diagnostics: readonly Diagnostic[] | undefined): string[] {
  return (diagnostics ?? []).map(({ range, code }) =>
    `${range.start.line}:${range.start.character} ${code ?? ''}`.trim(),
  );
}

/** Waits until `get` gives something. */
export async function until<T>(get: () => T | undefined | false, milliseconds = 8000): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = get();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`nothing after ${milliseconds} ms: ${get}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function initializeParams({ capabilities, folders, initializationOptions }: EditorOptions): InitializeParams {
  return {
    processId: process.pid,
    rootUri: null,
    capabilities: capabilities ?? PULLING,
    initializationOptions,
    workspaceFolders: folders?.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) })) ?? null,
  };
}

function listenTo(connection: ProtocolConnection, { settings }: EditorOptions) {
  const heard = {
    published: [] as Published[],
    statuses: [] as StatusParams[],
    logs: [] as string[],
    refreshes: { count: 0 },
  };
  connection.onNotification('textDocument/publishDiagnostics', (params: Published) => {
    heard.published.push(params);
  });
  connection.onNotification('shipworthy/status', (params: StatusParams) => {
    heard.statuses.push(params);
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    heard.logs.push(message);
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => {
    heard.refreshes.count++;
    return null;
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
    Promise.all(items.map(async ({ scopeUri }) => (await settings?.(scopeUri)) ?? null)),
  );
  return heard;
}

let lastToken = 0;

function poll(
  connection: ProtocolConnection,
  previousResultIds: readonly { uri: string; value: string }[],
): Poll {
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const partialResultToken = `poll-${++lastToken}`;
  let isAnswered = false;
  const listening = connection.onNotification(
    '$/progress',
    ({ token, value }: { token: string; value: { items?: WorkspaceDocumentDiagnosticReport[] } }) => {
      if (token === partialResultToken) items.push(...(value.items ?? []));
    },
  );
  const source = new CancellationTokenSource();
  const params = { identifier: 'shipworthy', previousResultIds, partialResultToken };
  const answer = connection.sendRequest('workspace/diagnostic', params, source.token).then(
    (value) => {
      isAnswered = true;
      return value;
    },
    (error: unknown) => {
      isAnswered = true;
      return error;
    },
  );
  return {
    items,
    latest() {
      const latest = new Map<string, readonly Diagnostic[]>();
      for (const item of items) if (item.kind === 'full') latest.set(item.uri, item.items);
      return latest;
    },
    async stop() {
      source.cancel();
      const value = await answer;
      listening.dispose();
      return value;
    },
    get isAnswered() {
      return isAnswered;
    },
  };
}
