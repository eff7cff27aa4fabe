import type { MessagePort } from 'node:worker_threads';
import type { Report } from '../engine/report.ts';
import { createTreeJudge, type TreeJob } from './tree-judge.ts';
import { type TreeAnswers, type TreeRequest, type TreeWorkerStart, WorkerState } from './tree-messages.ts';

/** For few files, which a thread of their own would only delay: the same judge in the thread that loads this. */
export { createTreeJudge };

const ANSWERS_PER_MESSAGE = 32;

/**
 * Runs the worker thread that parses. What it cannot survive, such as an abort of the parser, ends it: the main
 * thread starts another and leaves out the file.
 */
export function serve(port: MessagePort, { folders, state }: TreeWorkerStart): void {
  const judge = createTreeJudge(folders);
  const queue: TreeJob[] = [];
  let isWorking = false;

  async function work(): Promise<void> {
    isWorking = true;
    let answers: { id: number; report: Report | undefined }[] = [];
    const flush = (): void => {
      if (answers.length > 0) port.postMessage(answers satisfies TreeAnswers);
      answers = [];
    };
    try {
      for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
        Atomics.store(state, WorkerState.current, job.id);
        const report = await judge.judge(job);
        answers.push({ id: job.id, report: report === undefined ? undefined : plain(report) });
        Atomics.add(state, WorkerState.done, 1);
        if (answers.length >= ANSWERS_PER_MESSAGE) flush();
      }
    } finally {
      flush();
      isWorking = false;
    }
  }

  port.on('message', ({ settings, jobs }: TreeRequest) => {
    for (const [id, value] of settings) judge.define(id, value);
    queue.push(...jobs);
    if (!isWorking) work().catch(endThread);
  });
}

/** A rejected promise would only be a warning where a handler is installed; an exception ends the thread. */
function endThread(error: unknown): void {
  setImmediate(() => {
    throw error;
  });
}

/** What a rule throws may not be cloneable. */
function plain(report: Report): Report {
  if (report.failures.length === 0) return report;
  const failures = report.failures.map((failure) => ({
    ...failure,
    error: failure.error instanceof Error ? new Error(failure.error.stack) : String(failure.error),
  }));
  return { ...report, failures };
}
