import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Client } from './capabilities.ts';
import type { Folders } from './folders.ts';
import type { ScanBatch, ScanEvent, Scanner, ScanPlan, ScanProgress, ScanSummary } from './scan.ts';
import type { EditorSettings } from './settings.ts';
import type { Status } from './status.ts';
import { toConfigDiagnostic, toDiagnostic } from './to-lsp.ts';
import { nextTurn } from './turns.ts';
import { baseName, isInside, uriKey } from './uri.ts';
import type { Verdicts } from './verdicts.ts';
import { CONFIG_FILE } from './workspace.ts';

/** Shows how far a scan is; `begin` and `end` come in pairs, or not at all. */
export interface ProgressReporter {
  begin(detail: string): void;
  report(percentage: number, detail: string): void;
  end(): void;
}

/** Keeps the verdicts on the files of the workspace as they stand on disk. */
export interface ClosedFiles {
  /** Scans the workspace, once; nobody reads the disk before somebody wants to know. */
  start(): void;
  /** Scans the workspace again, if it was started. A scan that is under way starts over. */
  rescan(): void;
  /** Judges some files again, if started: they changed on disk, or an editor was closed. */
  check(uris: readonly string[]): Promise<void>;
  /** Files or folders are gone, whatever a scan that is under way has read. */
  forget(uris: readonly string[]): void;
  /** Settles when no scan of the workspace is under way. */
  settled(): Promise<void>;
  watchProgress(reporter: ProgressReporter): { dispose(): void };
}

export interface ClosedFilesParts {
  readonly connection: Connection;
  readonly client: Client;
  readonly scanner: Scanner;
  readonly verdicts: Verdicts;
  readonly status: Status;
  readonly folders: Folders;
  settingsOf(uri: string): Promise<EditorSettings>;
  onFailure(uri: string, rule: string, error: unknown): void;
  /** Told of a file whose declarations of modules changed. */
  onModules(uri: string): void;
}

/** A worker that dies more often than this in one session is not started again. */
const MAX_BROKEN = 3;

export function createClosedFiles(parts: ClosedFilesParts): ClosedFiles {
  const { connection, client, scanner, verdicts, status, folders, settingsOf } = parts;
  const fragile = new Set<string>();
  const progress = createProgress();
  let isStarted = false;
  let current: { readonly stop: AbortController; readonly done: Promise<void> } | undefined;

  /** Keys of files and folders of which something newer is known than what the scan under way may have read. */
  let outdated: string[] = [];
  const isOutdated = (key: string) => outdated.some((each) => isInside(key, each));

  function apply(event: ScanEvent): void {
    switch (event.kind) {
      case 'file':
        verdicts.set(event.uri, diagnosticsOf(event));
        break;
      case 'config':
        verdicts.set(event.uri, event.problems.map(toConfigDiagnostic));
        break;
      case 'failure':
        parts.onFailure(event.uri, event.rule, event.error);
        break;
      case 'modules':
        parts.onModules(event.uri);
        break;
      case 'broken':
        fragile.add(event.uri);
        break;
    }
  }

  function diagnosticsOf({ uri, findings }: ScanEvent & { kind: 'file' }): Diagnostic[] {
    return findings.map((finding) => toDiagnostic(finding, uri, client.style));
  }

  async function planned(): Promise<ScanPlan> {
    const all = await Promise.all(
      folders.all().map(async (uri) => ({ uri, settings: await settingsOf(uri) })),
    );
    const scanned = all.filter(({ settings }) => settings.enable && settings.workspaceScan);
    return {
      folders: scanned.map(({ uri, settings }) => ({ uri, maxFiles: settings.maxFiles })),
      fragile: [...fragile],
    };
  }

  async function scanAll(signal: AbortSignal): Promise<void> {
    status.busy('Scanning');
    progress.begin();
    for (let attempt = 0; attempt <= MAX_BROKEN; attempt++) {
      const seen = new Set<string>();
      const emit = async (batch: ScanBatch, at: ScanProgress) => {
        if (signal.aborted) return;
        for (const event of batch) {
          if (event.kind === 'file') seen.add(uriKey(event.uri));
          if (event.kind !== 'file' || !isOutdated(uriKey(event.uri))) apply(event);
        }
        progress.report(at);
        await nextTurn();
      };
      const summary = await scanner.scan(await planned(), emit, signal);
      if (signal.aborted) return;
      if (summary.kind === 'broken') continue;
      verdicts.dropWhere((key) => !seen.has(key) && baseName(key) !== CONFIG_FILE);
      status.ready(detailOf(summary));
      return;
    }
    status.failed('The parser stopped again and again; restart the server');
  }

  function scanFromStart(): void {
    current?.stop.abort();
    outdated = [];
    const stop = new AbortController();
    const done = scanAll(stop.signal)
      .catch((error: unknown) => {
        if (stop.signal.aborted) return;
        connection.console.error(`The workspace could not be scanned: ${String(error)}`);
        status.failed('The workspace could not be scanned; restart the server');
      })
      .finally(() => {
        if (current?.stop !== stop) return;
        current = undefined;
        progress.end();
      });
    current = { stop, done };
  }

  async function settled(): Promise<void> {
    while (current) await current.done;
  }

  async function scanned(uris: readonly string[], emit: (batch: ScanBatch) => Promise<void>): Promise<void> {
    for (let attempt = 0; attempt <= MAX_BROKEN; attempt++) {
      const plan = await planned();
      const only = uris.filter((uri) => plan.folders.some((folder) => isInside(uriKey(uri), folder.uri)));
      const summary = await scanner.scan({ ...plan, only }, emit, new AbortController().signal);
      if (summary.kind !== 'broken') return;
    }
  }

  function supersede(uris: readonly string[]): void {
    if (current) outdated.push(...uris.map(uriKey));
  }

  return {
    start() {
      if (isStarted) return;
      isStarted = true;
      scanFromStart();
    },
    rescan() {
      if (isStarted) scanFromStart();
    },
    async check(uris) {
      if (!isStarted || uris.length === 0) return;
      supersede(uris);
      const checked = new Set<string>();
      const emit = async (batch: ScanBatch) => {
        for (const event of batch) {
          apply(event);
          if (event.kind === 'file') checked.add(event.uri);
        }
      };
      await scanned(uris, emit);
      // Not part of the workspace, or ignored: shown while it was open, and no longer.
      for (const uri of uris) if (!checked.has(uri)) verdicts.drop(uri);
    },
    forget(uris) {
      supersede(uris);
      for (const uri of uris) verdicts.drop(uri);
    },
    settled,
    watchProgress: progress.watch,
  };
}

function detailOf({ checked, leftOut }: ScanSummary): string {
  const files = `${grouped(checked)} ${checked === 1 ? 'file' : 'files'} checked`;
  return leftOut === 0 ? files : `${files}, ${grouped(leftOut)} left out by \`shipworthy.maxFiles\``;
}

/** With commas between the thousands. `Intl` would take 20 ms for it the first time, and the first time is the start. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function createProgress() {
  const reporters = new Set<ProgressReporter>();
  let isRunning = false;
  const detail = ({ checked, total }: ScanProgress) => `${grouped(checked)} of ${grouped(total)} files`;
  return {
    begin() {
      if (isRunning) return;
      isRunning = true;
      for (const reporter of reporters) reporter.begin('Scanning');
    },
    report(at: ScanProgress) {
      const percentage = at.total === 0 ? 100 : (100 * at.checked) / at.total;
      for (const reporter of reporters) reporter.report(percentage, detail(at));
    },
    end() {
      isRunning = false;
      for (const reporter of reporters) reporter.end();
    },
    watch(reporter: ProgressReporter) {
      reporters.add(reporter);
      if (isRunning) reporter.begin('Scanning');
      return {
        dispose() {
          if (reporters.delete(reporter) && isRunning) reporter.end();
        },
      };
    },
  };
}
