import type { Worker } from 'node:worker_threads';
import type { ScanBatch, Scanner, ScanPlan, ScanProgress, ScanSummary } from './scan.ts';
import type { EditorSettings } from './settings.ts';
import { type FromWorker, SCAN_WORKER, type ToWorker, type WorkerStart } from './worker-messages.ts';

export interface WorkerScannerOptions {
  /** The bundle, which runs `runScanWorker` when it is started as a worker. */
  readonly script: string;
  readonly grammarFolders: readonly string[];
  /** Told what the worker complains about. */
  onComplaint(message: string): void;
  settingsOf(uri: string): Promise<EditorSettings>;
}

interface Running {
  emit(batch: ScanBatch, progress: ScanProgress): Promise<void>;
  done(summary: ScanSummary): void;
  failed(error: Error): void;
}

/**
 * Scans in a worker thread, which is started by the first scan and ended when nothing was scanned for a while:
 * a parser's memory is never given back otherwise. A worker that dies takes its scans with it and nothing else.
 */
export function createWorkerScanner(options: WorkerScannerOptions): Scanner {
  const { script, grammarFolders, onComplaint, settingsOf } = options;
  const running = new Map<number, Running>();
  let worker: Worker | undefined;
  let lastId = 0;
  let idle: NodeJS.Timeout | undefined;

  function started({ Worker }: typeof import('node:worker_threads')): Worker {
    clearTimeout(idle);
    if (worker) return worker;
    const workerData: WorkerStart = { shipworthyScan: true, grammarFolders };
    // Its standard output is not ours: that is the protocol.
    const fresh = new Worker(script, { argv: [SCAN_WORKER], workerData, stdout: true });
    fresh.on('message', (message: FromWorker) => receive(message, fresh));
    fresh.on('error', (error) => end(fresh, error));
    fresh.on('exit', () => end(fresh, new Error('the worker ended')));
    // A scan never keeps the server from ending.
    fresh.unref();
    worker = fresh;
    return fresh;
  }

  function end(dead: Worker, error: Error): void {
    if (worker !== dead) return;
    worker = undefined;
    const scans = [...running.values()];
    running.clear();
    for (const each of scans) each.failed(error);
  }

  function receive(message: FromWorker, from: Worker): void {
    if (message.kind === 'complaint') {
      onComplaint(message.message);
      return;
    }
    const scan = running.get(message.id);
    if (scan === undefined) return;
    switch (message.kind) {
      case 'batch':
        scan
          .emit(message.batch, message.progress)
          .then(() => from.postMessage({ kind: 'next', id: message.id } satisfies ToWorker))
          .catch((error: unknown) => scan.failed(error instanceof Error ? error : new Error(String(error))));
        break;
      case 'done':
        scan.done(message.summary);
        break;
      case 'failed':
        scan.failed(new Error(message.error));
        break;
    }
  }

  function rest(): void {
    if (running.size > 0) return;
    clearTimeout(idle);
    idle = setTimeout(retire, IDLE_MILLISECONDS);
    idle.unref();
  }

  /** Ends the worker. What it was doing has to be done again by another one. */
  function retire(): void {
    const old = worker;
    worker = undefined;
    for (const each of running.values()) each.done({ kind: 'broken', checked: 0, leftOut: 0 });
    running.clear();
    old?.terminate().catch((error: unknown) => onComplaint(`The worker did not end: ${String(error)}`));
  }

  async function scan(plan: ScanPlan, emit: Running['emit'], signal: AbortSignal): Promise<ScanSummary> {
    if (isEmpty(plan)) return { kind: 'complete', checked: 0, leftOut: 0 };
    const settings = await Promise.all(
      plan.folders.map(async ({ uri }) => [uri, await settingsOf(uri)] as const),
    );
    // Nothing but a scan needs threads, and what it needs is loaded after the first document is answered.
    const threads = await import('node:worker_threads');
    if (signal.aborted) return { kind: 'stopped', checked: 0, leftOut: 0 };
    const id = ++lastId;
    const target = started(threads);
    const say = (message: ToWorker) => target.postMessage(message);
    const stop = () => say({ kind: 'stop', id });
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await new Promise<ScanSummary>((done, failed) => {
        running.set(id, { emit, done, failed });
        say({ kind: 'scan', id, plan, settings });
      });
    } finally {
      signal.removeEventListener('abort', stop);
      running.delete(id);
      rest();
    }
  }

  return {
    async scan(plan, emit, signal) {
      const summary = await scan(plan, emit, signal);
      if (summary.kind === 'broken') retire();
      return summary;
    },
    forget: () => worker?.postMessage({ kind: 'forget' } satisfies ToWorker),
    dispose: retire,
  };
}

const IDLE_MILLISECONDS = 60_000;

/** No worker is started to find out that there is nothing to do. */
function isEmpty({ folders, only }: ScanPlan): boolean {
  return folders.length === 0 || only?.length === 0;
}
