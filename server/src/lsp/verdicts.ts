import type { Diagnostic } from 'vscode-languageserver';
import { resultIdOf } from './result-id.ts';
import { isInside, uriKey } from './uri.ts';

/** A text, judged. */
export interface Verdict {
  readonly uri: string;
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** `isStale`: whatever a client was told about the file before no longer counts, even if the verdict is the same. */
export type VerdictListener = (uri: string, verdict: Verdict | undefined, isStale: boolean) => void;

/** The verdicts on files as they stand on disk, for whoever carries them to the client. Clean files are absent. */
export interface Verdicts {
  get(uri: string): Verdict | undefined;
  all(): Iterable<Verdict>;
  /** Whether there is a verdict on a file in the folder. */
  hasInside(folder: string): boolean;
  set(uri: string, diagnostics: readonly Diagnostic[]): void;
  /** Says the current verdict again: an editor was closed and shows something else. */
  repeat(uri: string): void;
  /** Forgets the files that `isGone` picks; their old verdicts are taken back. */
  dropWhere(isGone: (key: string) => boolean): void;
  /** Forgets a file, or all files of a folder. */
  drop(uri: string): void;
  listen(listener: VerdictListener): { dispose(): void };
}

export function createVerdicts(): Verdicts {
  const verdicts = new Map<string, Verdict>();
  const listeners = new Set<VerdictListener>();
  const tell: VerdictListener = (uri, verdict, isStale) => {
    for (const listener of listeners) listener(uri, verdict, isStale);
  };
  const dropWhere = (isGone: (key: string) => boolean) => {
    for (const [key, { uri }] of verdicts) {
      if (!isGone(key)) continue;
      verdicts.delete(key);
      tell(uri, undefined, false);
    }
  };
  return {
    get: (uri) => verdicts.get(uriKey(uri)),
    all: () => verdicts.values(),
    hasInside(folder) {
      const key = uriKey(folder);
      for (const each of verdicts.keys()) if (isInside(each, key)) return true;
      return false;
    },
    set(uri, diagnostics) {
      const key = uriKey(uri);
      const before = verdicts.get(key);
      if (diagnostics.length === 0) {
        if (verdicts.delete(key)) tell(uri, undefined, false);
        return;
      }
      const verdict = { uri, resultId: resultIdOf(diagnostics), diagnostics };
      verdicts.set(key, verdict);
      if (before?.resultId !== verdict.resultId) tell(uri, verdict, false);
    },
    repeat: (uri) => tell(uri, verdicts.get(uriKey(uri)), true),
    dropWhere,
    drop(uri) {
      const folder = uriKey(uri);
      dropWhere((key) => isInside(key, folder));
    },
    listen(listener) {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
  };
}
