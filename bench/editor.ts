import { spawn } from 'node:child_process';
import {
  createProtocolConnection,
  type Diagnostic,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';

/** How an editor gets its diagnostics: by waiting for them, or by asking after each change. */
export type Mode = 'push' | 'pull';

/** An editor with one document, that speaks to a server over stdio. */
export interface Editor {
  readonly pid: number | undefined;
  /** Opens the document. @returns milliseconds until its diagnostics are there. */
  open(text: string): Promise<number>;
  /** Changes the document. @returns milliseconds until the diagnostics of the new text are there. */
  change(change: TextDocumentContentChangeEvent): Promise<number>;
  /** How many diagnostics the document has now. */
  readonly findings: number;
  quit(): Promise<void>;
}

const URI = 'file:///bench/src/lib.rs';

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

interface Pulled {
  readonly kind: 'full' | 'unchanged';
  readonly resultId?: string;
  readonly items?: readonly Diagnostic[];
}

/** Starts a server. Without an awaited `initialize` everything up to the first document is sent at once. */
export async function startEditor(
  server: string,
  mode: Mode,
  { waits }: { readonly waits: boolean } = { waits: true },
): Promise<Editor> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let version = 0;
  let findings = 0;
  let resultId: string | undefined;
  let onVersion: ((version: number) => void) | undefined;
  connection.onNotification('textDocument/publishDiagnostics', (published: Published) => {
    if (published.uri !== URI) return;
    findings = published.diagnostics.length;
    onVersion?.(published.version ?? version);
  });
  connection.listen();
  const answer = connection.sendRequest('initialize', initializeParams(mode));
  if (waits) await answer;
  await connection.sendNotification('initialized', {});

  function pushed(wanted: number): Promise<void> {
    return new Promise((resolve) => {
      onVersion = (arrived) => {
        if (arrived >= wanted) resolve();
      };
    });
  }

  async function pulled(): Promise<void> {
    const params = {
      textDocument: { uri: URI },
      ...(resultId === undefined ? {} : { previousResultId: resultId }),
    };
    const answer = await connection.sendRequest<Pulled>('textDocument/diagnostic', params);
    resultId = answer.resultId;
    if (answer.kind === 'full') findings = answer.items?.length ?? 0;
  }

  /** Sends a notification about the next version and waits for what it leads to. */
  async function tell(method: string, params: (version: number) => object): Promise<number> {
    version++;
    const arrived = mode === 'push' ? pushed(version) : undefined;
    const start = performance.now();
    const sent = connection.sendNotification(method, params(version));
    await Promise.all([sent, arrived ?? pulled()]);
    return performance.now() - start;
  }

  return {
    pid: child.pid,
    open: (text) =>
      tell('textDocument/didOpen', (version) => ({
        textDocument: { uri: URI, languageId: 'rust', version, text },
      })),
    change: (change) =>
      tell('textDocument/didChange', (version) => ({
        textDocument: { uri: URI, version },
        contentChanges: [change],
      })),
    get findings() {
      return findings;
    },
    async quit() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await exited;
      connection.dispose();
    },
  };
}

function initializeParams(mode: Mode): object {
  const diagnostics = mode === 'pull' ? { diagnostic: {} } : { publishDiagnostics: { versionSupport: true } };
  return {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: { textDocument: diagnostics },
  };
}
