import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Client } from './capabilities.ts';
import { type ClosedFiles, createClosedFiles } from './closed-files.ts';
import { answerPulls, type Pusher, pushDiagnostics, verdictOn } from './diagnostics.ts';
import { createDocuments } from './documents.ts';
import { createFolders } from './folders.ts';
import { createGrammars } from './grammars.ts';
import { createJudge } from './judge.ts';
import { createLints } from './lints.ts';
import type { ScanMethod } from './protocol.ts';
import { answerQuestions } from './questions.ts';
import type { ServerHost } from './server.ts';
import { createServerProgress } from './server-progress.ts';
import { createEditorSettings } from './settings.ts';
import { createStatus } from './status.ts';
import { createTexts } from './texts.ts';
import { toConfigDiagnostic } from './to-lsp.ts';
import { createUnasked } from './unasked.ts';
import { createVerdicts } from './verdicts.ts';
import { type FileChanges, followFiles, registerWatchers, registerWatchersAbove } from './watched-files.ts';
import { answerWorkspacePulls } from './workspace-diagnostics.ts';

/** Everything between a client's first request and its last. */
export interface Session {
  /** The client is ready to be asked. */
  begin(): void;
  end(): void;
}

const SCAN: ScanMethod = 'shipworthy/scanWorkspace';

export function createSession(connection: Connection, client: Client, host: ServerHost): Session {
  const log = (message: string) => connection.console.error(message);
  const told = new Set<string>();
  const onFailure = (uri: string, rule: string, error: unknown) => {
    const key = `${uri}\n${rule}`;
    if (told.has(key)) return;
    told.add(key);
    log(
      `${rule} failed on ${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  };
  const inBackground = (work: Promise<unknown>) => {
    work.catch((error: unknown) => log(String(error)));
  };

  const status = createStatus(connection);
  const folders = createFolders(client.folders);
  const documents = createDocuments();
  const verdicts = createVerdicts();
  const unasked = createUnasked();
  const workspace = host.workspace(client);
  workspace.setFolders(folders.all());
  const editorSettings = createEditorSettings(connection, client.hasConfiguration, log);
  const settingsOf = (uri: string) => editorSettings.of(folders.around(uri) ?? uri);
  const grammars = createGrammars(host.parsers, (message, cause) => {
    log(`${message}: ${String(cause ?? 'no such file')}`);
    status.failed(`${message}; restart the server`);
  });
  const judge = createJudge({
    workspace,
    grammars,
    settingsOf,
    onConfig({ uri, problems }) {
      if (uri !== undefined) verdicts.set(uri, problems.map(toConfigDiagnostic));
    },
  });
  const lints = createLints({ documents, judge, grammars, onFailure });
  const scanner = host.scanner({ client, workspace, judge, grammars, settingsOf, onComplaint: log });
  const closedFiles = createClosedFiles({
    connection,
    client,
    scanner,
    verdicts,
    status,
    folders,
    settingsOf,
    onFailure,
    onModules,
  });
  const texts = createTexts({ client, documents, lints, judge, workspace, settingsOf, onFailure });
  const { diskDiagnostics } = texts;
  const parts = { connection, client, documents, lints, verdicts, unasked, diskDiagnostics };
  const pusher: Pusher | undefined = client.pulls ? undefined : pushDiagnostics(parts);
  if (client.pulls) {
    answerPulls(parts);
    answerWorkspacePulls({ ...parts, closedFiles, verdictOn: (document) => verdictOn(document, parts) });
  }
  answerQuestions({ connection, client, texts, grammars });
  followDocuments();
  followFiles(connection, onFiles, verdicts.hasInside);
  if (client.hasFolders) {
    connection.workspace.onDidChangeWorkspaceFolders((event) => {
      const gone = folders.change(event);
      workspace.setFolders(folders.all());
      watchAbove(event.added.map(({ uri }) => uri));
      startOver();
      for (const folder of gone) verdicts.drop(folder);
    });
  }
  connection.onDidChangeConfiguration(({ settings }) => {
    editorSettings.forget(settings);
    startOver();
  });
  connection.onNotification(SCAN, startOver);
  connection.onRequest(SCAN, startOver);
  if (client.showsProgress) closedFiles.watchProgress(createServerProgress(connection));

  function watchAbove(added: readonly string[]): void {
    if (client.watchesOutside) inBackground(registerWatchersAbove(connection, added));
  }

  function followDocuments(): void {
    connection.onDidOpenTextDocument((params) => {
      const document = documents.open(params);
      if (pusher) pusher.publish(document);
      else unasked.add(document);
    });
    connection.onDidChangeTextDocument((params) => {
      const document = documents.change(params);
      if (document === undefined) return;
      if (pusher) pusher.publish(document);
      else unasked.add(document);
    });
    connection.onDidCloseTextDocument((params) => {
      const document = documents.close(params);
      if (document === undefined) return;
      unasked.delete(document);
      inBackground(returnToDisk(document.uri, closedFiles));
    });
  }

  /** A closed document is what stands on disk, whatever was typed into it; an untitled one is nothing. */
  async function returnToDisk(uri: string, files: ClosedFiles): Promise<void> {
    await files.check([uri]);
    if (documents.get(uri) === undefined) verdicts.repeat(uri);
  }

  function onFiles({ isDecisive, changed, deleted }: FileChanges): void {
    closedFiles.forget(deleted);
    workspace.follow(changed, deleted);
    if (isDecisive) {
      startOver();
      return;
    }
    const wasKnown = [...changed, ...deleted].map((uri) => judge.forgetFile(uri)).includes(true);
    if (wasKnown) inBackground(replaceMisplaced());
    inBackground(closedFiles.check(changed));
  }

  /** Another file says now that some are test code, or silences lints for them, or no longer. */
  function onModules(uri: string): void {
    judge.forgetFile(uri);
    inBackground(replaceMisplaced());
    closedFiles.rescan();
  }

  async function replaceMisplaced(): Promise<void> {
    if (await lints.forgetMisplaced()) refresh();
  }

  function startOver(): void {
    judge.forget();
    scanner.forget();
    lints.forget();
    refresh();
    closedFiles.rescan();
  }

  function refresh(): void {
    if (pusher) {
      pusher.publishAll();
      return;
    }
    for (const document of documents.all()) unasked.add(document);
    if (client.refreshesDiagnostics) inBackground(connection.languages.diagnostics.refresh());
  }

  return {
    begin() {
      if (client.registersWatchers) inBackground(registerWatchers(connection));
      watchAbove(folders.all());
      if (client.registersConfiguration) {
        inBackground(
          connection.client.register(DidChangeConfigurationNotification.type, { section: 'shipworthy' }),
        );
      }
      status.ready('Running');
      if (!client.pulls) closedFiles.start();
    },
    end: () => scanner.dispose(),
  };
}
