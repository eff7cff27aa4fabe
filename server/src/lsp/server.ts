import type { Connection } from 'vscode-languageserver';
import type { TreeSitterParsers } from '../syntax/tree-sitter.ts';
import { type Client, clientOf, initializeResult } from './capabilities.ts';
import type { Grammars } from './grammars.ts';
import type { Judge } from './judge.ts';
import type { Scanner } from './scan.ts';
import { createSession, type Session } from './session.ts';
import type { EditorSettings } from './settings.ts';
import type { Workspace } from './workspace.ts';

/** What differs between a server in a process of its own and one in a browser's worker. */
export interface ServerHost {
  readonly parsers: TreeSitterParsers;
  workspace(client: Client): Workspace;
  scanner(parts: ScannerParts): Scanner;
}

/** What a scanner may be made of. */
export interface ScannerParts {
  readonly client: Client;
  readonly workspace: Workspace;
  readonly judge: Judge;
  readonly grammars: Grammars;
  settingsOf(uri: string): Promise<EditorSettings>;
  onComplaint(message: string): void;
}

/** Serves the connection. Everything about the client is known from its first request on. */
export function startServer(connection: Connection, host: ServerHost): void {
  let session: Session | undefined;
  connection.onInitialize((params) => {
    const client = clientOf(params);
    session = createSession(connection, client, host);
    return initializeResult(client);
  });
  connection.onInitialized(() => session?.begin());
  connection.onShutdown(() => session?.end());
  connection.listen();
}
