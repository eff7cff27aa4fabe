import {
  type CancellationToken,
  type Connection,
  DocumentDiagnosticReportKind,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { ClosedFiles } from './closed-files.ts';
import type { Documents, OpenDocument } from './documents.ts';
import { resultIdOf } from './result-id.ts';
import { nextTurn } from './turns.ts';
import type { Unasked } from './unasked.ts';
import { uriKey } from './uri.ts';
import type { Verdict, Verdicts } from './verdicts.ts';

export interface WorkspaceDiagnosticsParts {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly verdicts: Verdicts;
  readonly closedFiles: ClosedFiles;
  readonly unasked: Unasked;
  /** Judges a document as the editor holds it. */
  verdictOn(document: OpenDocument): Promise<Verdict>;
}

type Send = (items: WorkspaceDocumentDiagnosticReport[]) => void;

/**
 * Answers `workspace/diagnostic` by long poll: a client asks again two seconds after every answer, for ever, so
 * an answer is what keeps a machine busy. Every file with findings is streamed as a partial result, then the
 * request stays open and changes are streamed, until it is cancelled. A client that takes no partial results gets
 * an answer when there is something new to say, and else when something changes.
 */
export function answerWorkspacePulls(parts: WorkspaceDiagnosticsParts): void {
  const { connection, closedFiles } = parts;
  connection.languages.diagnostics.onWorkspace(async (params, token, work, partial) => {
    closedFiles.start();
    const watching = closedFiles.watchProgress(reporterOf(work));
    try {
      if (partial) await stream(params, token, parts, (items) => partial.report({ items }));
      else return await collect(params, token, parts);
    } finally {
      watching.dispose();
    }
    return { items: [] };
  });
}

/** Sends everything that differs from what the client has, as it comes, until the request is cancelled. */
async function stream(
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
  parts: WorkspaceDiagnosticsParts,
  send: Send,
): Promise<void> {
  const view = createView(params, parts, send);
  try {
    await view.sendAll();
    await untilEither(parts.closedFiles.settled(), token);
    view.takeBackOld();
    await untilCancelled(token);
  } finally {
    view.dispose();
  }
}

async function collect(
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
  parts: WorkspaceDiagnosticsParts,
): Promise<WorkspaceDiagnosticReport> {
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  let wake = (): void => undefined;
  const changed = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const isNews = ({ kind }: WorkspaceDocumentDiagnosticReport) => kind === DocumentDiagnosticReportKind.Full;
  const view = createView(params, parts, (more) => {
    items.push(...more);
    if (more.some(isNews)) wake();
  });
  try {
    await view.sendAll();
    await untilEither(parts.closedFiles.settled(), token);
    view.takeBackOld();
    if (!items.some(isNews)) await untilEither(changed, token);
    return { items };
  } finally {
    view.dispose();
  }
}

/** What one client's request has been told, by which it is told nothing twice. */
function createView(
  params: WorkspaceDiagnosticParams,
  { connection, documents, verdicts, unasked, verdictOn }: WorkspaceDiagnosticsParts,
  send: Send,
) {
  const told = new Map<string, { readonly uri: string; readonly resultId: string }>();
  for (const { uri, value } of params.previousResultIds ?? [])
    told.set(uriKey(uri), { uri, resultId: value });

  /** What the client brought along and has not heard of since. */
  const unconfirmed = new Set(told.keys());

  let isOver = false;

  /** Items of one moment go out together. */
  let waiting: WorkspaceDocumentDiagnosticReport[] = [];
  const flush = () => {
    const items = waiting;
    waiting = [];
    if (items.length > 0) send(items);
  };
  const add = (item: WorkspaceDocumentDiagnosticReport) => {
    if (waiting.push(item) === 1) queueMicrotask(flush);
  };

  function tell(uri: string, verdict: Verdict | undefined, isStale: boolean): void {
    // What stands on disk says nothing about the text of an open document.
    if (documents.get(uri) !== undefined) return;
    const key = uriKey(uri);
    const before = told.get(key);
    if (verdict === undefined) {
      if (before === undefined && !isStale) return;
      told.delete(key);
      add(full(before?.uri ?? uri, undefined));
    } else if (isStale || before?.resultId !== verdict.resultId) {
      told.set(key, { uri, resultId: verdict.resultId });
      add(full(uri, verdict));
    } else if (unconfirmed.delete(key)) {
      add({ kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId: verdict.resultId });
    }
  }

  /** Even if it is what was told last: the client may have asked since, and been told something else. */
  async function tellOpen(document: OpenDocument): Promise<void> {
    const verdict = await verdictOn(document);
    if (isOver || documents.get(document.uri) !== document) return;
    told.set(document.key, verdict);
    unconfirmed.delete(document.key);
    add(full(document.uri, verdict, document.version));
  }
  const listening = [
    verdicts.listen(tell),
    unasked.listen((document) => {
      tellOpen(document).catch((error: unknown) => {
        connection.console.error(`${document.uri} could not be checked: ${String(error)}`);
      });
    }),
  ];

  return {
    /** In slices, so that a keystroke never waits for all of it to be written. */
    async sendAll() {
      let size = 0;
      for (const verdict of [...verdicts.all()]) {
        tell(verdict.uri, verdicts.get(verdict.uri), false);
        size += verdict.diagnostics.length;
        if (size < SLICE_DIAGNOSTICS) continue;
        size = 0;
        await nextTurn();
      }
    },
    /** After a whole scan: what the client has and nobody found is gone or clean. */
    takeBackOld() {
      for (const { uri, resultId } of [...told.values()]) {
        if (verdicts.get(uri) === undefined && resultId !== NOTHING) tell(uri, undefined, false);
      }
      flush();
    },
    dispose() {
      isOver = true;
      for (const each of listening) each.dispose();
    },
  };
}

/** Less than a millisecond of writing. */
const SLICE_DIAGNOSTICS = 100;

/** The name of an empty list, which needs no taking back. */
const NOTHING = resultIdOf([]);

function full(
  uri: string,
  verdict: Verdict | undefined,
  version?: number,
): WorkspaceDocumentDiagnosticReport {
  return {
    kind: DocumentDiagnosticReportKind.Full,
    uri,
    version: version ?? null,
    items: [...(verdict?.diagnostics ?? [])],
    ...(verdict ? { resultId: verdict.resultId } : {}),
  };
}

function reporterOf(work: WorkDoneProgressReporter) {
  return {
    begin: (detail: string) => work.begin('Shipworthy', 0, detail, false),
    report: (percentage: number, detail: string) => work.report(percentage, detail),
    end: () => work.done(),
  };
}

function untilCancelled(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (token.isCancellationRequested) resolve();
    else token.onCancellationRequested(() => resolve());
  });
}

async function untilEither(event: Promise<void>, token: CancellationToken): Promise<void> {
  await Promise.race([event, untilCancelled(token)]);
}
