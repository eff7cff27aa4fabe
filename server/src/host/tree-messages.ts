import type { Settings } from '../core/settings.ts';
import type { Report } from '../engine/report.ts';
import type { TreeJob } from './tree-judge.ts';

/** `workerData` of the worker that judges with parse trees. */
export interface TreeWorkerStart {
  /** Folders of the WebAssembly modules. */
  readonly folders: readonly string[];
  /** One number: the id of the job the worker is at, so that a dead worker tells what killed it. */
  readonly current: Int32Array;
}

/** Main thread to worker. */
export interface TreeRequest {
  readonly settings: readonly (readonly [number, Settings])[];
  readonly jobs: readonly TreeJob[];
}

/** Worker to main thread; several answers in one message cost less than as many messages. */
export type TreeAnswers = readonly { readonly id: number; readonly report: Report | undefined }[];
