import type { Grammars } from './grammars.ts';
import type { Judge } from './judge.ts';
import { type Scanner, scan } from './scan.ts';
import { createBreath } from './turns.ts';
import type { Workspace } from './workspace.ts';

/** Longest time that a scan keeps the thread from answering an editor, one file's own time apart. */
const SLICE_MILLISECONDS = 6;

/** Scans in this thread, in slices. For hosts without worker threads and for files that only the client can read. */
export function createLocalScanner({ workspace, judge, grammars }: LocalScannerParts): Scanner {
  // A parser that breaks here is gone for the whole session. Rules that need no tree go on.
  const isBroken = () => grammars.isBroken() && false;
  return {
    scan(plan, emit, signal) {
      const parts = { workspace, judge, isBroken, breathe: createBreath(SLICE_MILLISECONDS) };
      return scan(plan, parts, emit, signal);
    },
    /** The judge is the session's own, which forgets by itself. */
    forget: () => undefined,
    dispose: () => undefined,
  };
}

export interface LocalScannerParts {
  readonly workspace: Workspace;
  readonly judge: Judge;
  readonly grammars: Grammars;
}
