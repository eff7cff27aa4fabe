import type { Settings } from '../core/settings.ts';
import type { TreeJudge } from './tree-judge.ts';
import { causeOf, type Trees } from './trees.ts';

/**
 * Trees of this thread, for few files: starting a worker takes some 40 ms, the grammar a fraction of it. A parser
 * that breaks leaves this and the later files without trees.
 *
 * @param load is called with the first file.
 */
export function createInlineTrees(load: () => TreeJudge): Trees {
  const settings: Settings[] = [];
  let judge: TreeJudge | undefined;
  let last: Promise<void> = Promise.resolve();

  return {
    submit(file, source, value, done) {
      judge ??= load();
      let index = settings.indexOf(value);
      if (index === -1) {
        index = settings.push(value) - 1;
        judge.define(index, value);
      }
      const answer = judge.judge({ id: 0, file, source, settings: index });
      const settled = answer.then(
        (report) =>
          done(
            report === undefined
              ? { kind: 'failed', reason: 'changed while it was read' }
              : { kind: 'report', report },
          ),
        (error: unknown) => done({ kind: 'failed', reason: `judged without parse trees: ${causeOf(error)}` }),
      );
      last = Promise.all([last, settled]).then(() => undefined);
    },
    isIdle: () => false,
    settle: () => last,
    close: () => Promise.resolve(),
  };
}
