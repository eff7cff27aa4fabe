import type { ScanBatch, ScanPlan, ScanProgress, ScanSummary } from './scan.ts';
import type { EditorSettings } from './settings.ts';

/** The argument that makes the server's script the worker: to ask `node:worker_threads` takes 5 ms of every start. */
export const SCAN_WORKER = '--shipworthy-scan';

/** What a scan's worker starts with. */
export interface WorkerStart {
  readonly shipworthyScan: true;
  /** Where the `.wasm` files are looked for. */
  readonly grammarFolders: readonly string[];
}

/** What the server says to the worker that scans. */
export type ToWorker =
  | {
      readonly kind: 'scan';
      readonly id: number;
      readonly plan: ScanPlan;
      /** The editor's settings by folder, which a worker cannot ask for. */
      readonly settings: readonly (readonly [folder: string, settings: EditorSettings])[];
    }
  | { readonly kind: 'next'; readonly id: number }
  | { readonly kind: 'stop'; readonly id: number }
  | { readonly kind: 'forget' };

/** What the worker answers. A batch waits for `next` before another one is sent. */
export type FromWorker =
  | {
      readonly kind: 'batch';
      readonly id: number;
      readonly batch: ScanBatch;
      readonly progress: ScanProgress;
    }
  | { readonly kind: 'done'; readonly id: number; readonly summary: ScanSummary }
  | { readonly kind: 'failed'; readonly id: number; readonly error: string }
  | { readonly kind: 'complaint'; readonly message: string };

export function isWorkerStart(value: unknown): value is WorkerStart {
  return typeof value === 'object' && value !== null && 'shipworthyScan' in value;
}
