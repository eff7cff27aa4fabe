import type { Finding } from '../core/finding.ts';

/** The findings of one file, for printing. */
export interface FileFindings {
  /** Absolute. */
  readonly file: string;
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** All that `check` prints, in the order of the paths. */
export interface CheckReport {
  readonly files: readonly FileFindings[];
  /** Files that were checked, with and without findings. */
  readonly checked: number;
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  readonly seconds: number;
}
