import type { Source } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import type { Report } from '../engine/report.ts';

/** What came of a file that needs parse trees. */
export type TreeVerdict =
  | { readonly kind: 'report'; readonly report: Report }
  /** The file stopped the parser, or there is none. A sentence for people. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Judges files with parse trees, apart from whoever asks. */
export interface Trees {
  submit(
    file: string,
    source: Omit<Source, 'text'>,
    settings: Settings,
    done: (verdict: TreeVerdict) => void,
  ): void;
  /** True when more work could be done beside the caller's own, now. */
  isIdle(): boolean;
  /** Resolves when all that was submitted is done. */
  settle(): Promise<void>;
  /** Ends the worker; what is not done stays undone. */
  close(): Promise<void>;
}

/** The innermost cause in one line. */
export function causeOf(error: unknown): string {
  let inner = error;
  while (inner instanceof Error && inner.cause !== undefined) inner = inner.cause;
  return String(inner).split('\n', 1)[0] ?? '';
}
