import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Report } from '../engine/report.ts';
import type { Client } from './capabilities.ts';
import type { Documents, OpenDocument } from './documents.ts';
import type { Lints } from './lints.ts';
import { resultIdOf } from './result-id.ts';
import { toDiagnostic } from './to-lsp.ts';
import type { Unasked } from './unasked.ts';
import type { Verdict, Verdicts } from './verdicts.ts';

export interface DiagnosticsParts {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: Documents;
  readonly lints: Lints;
  readonly verdicts: Verdicts;
  readonly unasked: Unasked;
  /** Judges a file that is not open, as it stands on disk. */
  diskDiagnostics(uri: string): Promise<readonly Diagnostic[]>;
}

/** Answers `textDocument/diagnostic`. Only for clients that ask; they are never pushed anything. */
export function answerPulls(parts: DiagnosticsParts): void {
  const { connection, client, documents, lints, unasked, diskDiagnostics } = parts;

  async function closed(params: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> {
    return answer(params, await diskDiagnostics(params.textDocument.uri));
  }

  async function waiting(
    params: DocumentDiagnosticParams,
    document: OpenDocument,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const report = await lints.later(document);
    if (token.isCancellationRequested) throw cancelled();
    // Closed meanwhile: what was judged is no longer what stands there.
    if (documents.get(document.uri) !== document) return closed(params);
    return answer(params, diagnosticsOf(report, document.uri, client));
  }

  connection.languages.diagnostics.on((params, token) => {
    if (token.isCancellationRequested) throw cancelled();
    const document = documents.get(params.textDocument.uri);
    if (document === undefined) return closed(params);
    unasked.delete(document);
    const report = lints.now(document);
    return report === undefined
      ? waiting(params, document, token)
      : answer(params, diagnosticsOf(report, document.uri, client));
  });
}

/** The verdict on a document as the editor holds it, for whoever carries it to a client that did not ask. */
export async function verdictOn(
  document: OpenDocument,
  { lints, client }: Pick<DiagnosticsParts, 'lints' | 'client'>,
): Promise<Verdict> {
  const diagnostics = diagnosticsOf(await lints.later(document), document.uri, client);
  return { uri: document.uri, resultId: resultIdOf(diagnostics), diagnostics };
}

/** Publishes the diagnostics of open documents and of files, for clients that do not ask. */
export interface Pusher {
  publish(document: OpenDocument): void;
  publishAll(): void;
}

export function pushDiagnostics(parts: DiagnosticsParts): Pusher {
  const { connection, client, documents, lints, verdicts } = parts;
  const send = (uri: string, diagnostics: readonly Diagnostic[], version?: number) => {
    const params = { uri, diagnostics: [...diagnostics], ...(version === undefined ? {} : { version }) };
    connection.sendDiagnostics(params).catch((error: unknown) => {
      connection.console.error(`Diagnostics of ${uri} could not be sent: ${String(error)}`);
    });
  };
  verdicts.listen((uri, verdict, isStale) => {
    if (documents.get(uri) === undefined) send(uri, verdict?.diagnostics ?? []);
    else if (isStale) publish(documents.get(uri));
  });

  /** Documents for which a first report is under way; it covers all changes up to its end. */
  const pending = new Set<OpenDocument>();

  async function publishLater(document: OpenDocument): Promise<void> {
    if (pending.has(document)) return;
    pending.add(document);
    try {
      const report = await lints.later(document);
      if (documents.get(document.uri) === document) {
        send(document.uri, diagnosticsOf(report, document.uri, client), document.version);
      }
    } finally {
      pending.delete(document);
    }
  }

  function publish(document: OpenDocument | undefined): void {
    if (document === undefined) return;
    const report = lints.now(document);
    if (report) send(document.uri, diagnosticsOf(report, document.uri, client), document.version);
    else {
      publishLater(document).catch((error: unknown) => {
        connection.console.error(`${document.uri} could not be checked: ${String(error)}`);
      });
    }
  }
  return {
    publish,
    publishAll() {
      for (const document of documents.all()) publish(document);
    },
  };
}

/**
 * All findings of a document. There is no cap: an editor draws what it can (VS Code 1,000 per file) and says how
 * many it left out, and whatever lists findings gets all of them.
 */
function diagnosticsOf(report: Report | undefined, uri: string, client: Client): Diagnostic[] {
  return report === undefined
    ? []
    : report.findings.map((finding) => toDiagnostic(finding, uri, client.style));
}

function answer(
  { previousResultId }: DocumentDiagnosticParams,
  items: readonly Diagnostic[],
): DocumentDiagnosticReport {
  const resultId = resultIdOf(items);
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
}

/** The client has asked again or lost interest; VS Code asks again by itself. */
function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
