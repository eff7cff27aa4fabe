import type { Settings } from '../core/settings.ts';
import type { Report } from '../engine/report.ts';
import type { TreeJob } from './tree-judge.ts';

/** `workerData` of the worker that judges with parse trees. */
export interface TreeWorkerStart {
  /** Folders of the WebAssembly modules. */
  readonly folders: readonly string[];
  /** Shared with the main thread, which reads it even while it is too busy to take messages. */
  readonly state: Int32Array;
}

/** Indexes in the shared state. */
export const WorkerState = {
  /** Id of the job the worker is at, so that a dead worker tells what killed it. */
  current: 0,
  /** Jobs that are done since the worker started. */
  done: 1,
  length: 2,
} as const;

/** Main thread to worker. */
export interface TreeRequest {
  readonly settings: readonly (readonly [number, Settings])[];
  readonly jobs: readonly TreeJob[];
}

/** Worker to main thread; several answers in one message cost less than as many messages. */
export type TreeAnswers = readonly { readonly id: number; readonly report: Report | undefined }[];
