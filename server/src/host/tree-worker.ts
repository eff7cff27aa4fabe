import { Worker } from 'node:worker_threads';
import type { Settings } from '../core/settings.ts';
import type { TreeJob } from './tree-judge.ts';
import { type TreeAnswers, type TreeRequest, type TreeWorkerStart, WorkerState } from './tree-messages.ts';
import { causeOf, type Trees, type TreeVerdict } from './trees.ts';

export interface TreeWorkerOptions {
  /** Absolute path of the bundle of `scan-worker.ts`. */
  readonly script: string;
  /** Folders of the WebAssembly modules. */
  readonly folders: readonly string[];
}

/** A message to a thread costs as much as judging a small file. */
const JOBS_PER_MESSAGE = 32;

/** So many files may stop their worker; what is left then is judged without trees. */
const MAX_DEATHS = 10;

const NOTHING = -1;

/** The bundle does not ask for its port itself, because loading `node:worker_threads` would cost its other users. */
const START = `
const { parentPort, workerData } = require('node:worker_threads');
require(workerData.script).serve(parentPort, workerData);
`;

interface Pending {
  readonly job: TreeJob;
  readonly done: (verdict: TreeVerdict) => void;
}

/**
 * Trees of a worker thread, which is replaced when a file kills it. Only that file goes without. The thread is started
 * at once, so that it loads its code while the caller looks at its files.
 */
export function createTreeWorker({ script, folders }: TreeWorkerOptions): Trees {
  const pending = new Map<number, Pending>();
  const settings: Settings[] = [];
  const settled: (() => void)[] = [];
  const state = new Int32Array(new SharedArrayBuffer(4 * WorkerState.length));
  let unsent: TreeJob[] = [];
  let worker: Worker | undefined;
  let known = 0;
  let sent = 0;
  let deaths = 0;
  let nextId = 0;

  function start(): Worker {
    Atomics.store(state, WorkerState.current, NOTHING);
    Atomics.store(state, WorkerState.done, 0);
    known = 0;
    sent = 0;
    const workerData: TreeWorkerStart & { script: string } = { script, folders, state };
    const started = new Worker(START, { eval: true, workerData });
    let cause = 'it ended by itself';
    started.on('message', take);
    started.on('error', (error) => {
      cause = causeOf(error);
    });
    started.on('exit', () => {
      if (worker === started) bury(cause);
    });
    // The thread alone must not keep the process alive; `settle` waits while there is something to wait for.
    started.unref();
    return started;
  }

  function send(jobs: readonly TreeJob[]): void {
    if (jobs.length === 0) return;
    worker ??= start();
    if (settled.length > 0) worker.ref();
    const fresh = settings
      .slice(known)
      .map((value, index): readonly [number, Settings] => [known + index, value]);
    known = settings.length;
    sent += jobs.length;
    worker.postMessage({ settings: fresh, jobs } satisfies TreeRequest);
  }

  function take(answers: TreeAnswers): void {
    for (const { id, report } of answers) {
      finish(
        id,
        report === undefined
          ? { kind: 'failed', reason: 'changed while it was read' }
          : { kind: 'report', report },
      );
    }
  }

  function finish(id: number, verdict: TreeVerdict): void {
    const found = pending.get(id);
    pending.delete(id);
    found?.done(verdict);
    if (pending.size > 0) return;
    worker?.unref();
    for (const resolve of settled.splice(0)) resolve();
  }

  /** The worker is dead: the file it was at goes without trees, the others go to a new one. */
  function bury(cause: string): void {
    worker = undefined;
    deaths++;
    const culprit = Atomics.load(state, WorkerState.current);
    const failed: TreeVerdict = { kind: 'failed', reason: `judged without parse trees: ${cause}` };
    if (culprit === NOTHING || deaths > MAX_DEATHS) for (const id of [...pending.keys()]) finish(id, failed);
    else finish(culprit, failed);
    unsent = [];
    send([...pending.values()].map(({ job }) => job));
  }

  worker = start();
  return {
    submit(file, source, value, done) {
      let index = settings.indexOf(value);
      if (index === -1) index = settings.push(value) - 1;
      const job: TreeJob = { id: nextId++, file, source, settings: index };
      pending.set(job.id, { job, done });
      unsent.push(job);
      if (unsent.length >= JOBS_PER_MESSAGE) send(unsent.splice(0));
    },
    isIdle() {
      if (deaths > 0) return false;
      return sent + unsent.length - Atomics.load(state, WorkerState.done) < JOBS_PER_MESSAGE;
    },
    settle() {
      send(unsent.splice(0));
      if (pending.size === 0) return Promise.resolve();
      worker?.ref();
      return new Promise((resolve) => settled.push(resolve));
    },
    async close() {
      const ended = worker;
      worker = undefined;
      await ended?.terminate();
    },
  };
}
