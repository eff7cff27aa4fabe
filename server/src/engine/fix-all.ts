import { composeEdits } from '../core/compose-edits.ts';
import type { Finding, Fix, Source } from '../core/finding.ts';
import { applyEdits, type Edit } from '../core/text.ts';
import type { Failure } from './report.ts';

/** What it takes to apply everything that is safe to a source. */
export interface FixAll {
  /** In the order of their places, without overlap; empty where nothing is safe to fix. */
  readonly edits: readonly Edit[];
  /** Rules whose fixes threw; the others were applied. */
  readonly failures: readonly Failure[];
}

/** A source's findings and what can be done about each. */
export interface Fixable {
  /** In the order of their places. */
  readonly findings: readonly Finding[];
  /** @throws what the rule throws. */
  fixesOf(finding: Finding): readonly Fix[];
  /** Ends the use of what was parsed. */
  close(): void;
}

/** Findings nested deeper than this are left to the next time. */
const MAX_ROUNDS = 20;

/**
 * Applies the first safe fix of every finding, judges what is left and goes on until no safe fix is: `dbg!(dbg!(x))`
 * takes two rounds, since the fix of the outer call replaces the inner one. A fix that creates a file is left out: it
 * runs when a file is saved, where nobody expects another file to appear.
 * @param open judges a source; `undefined` where nothing is judged.
 */
export function fixAll(source: Source, open: (source: Source) => Fixable | undefined): FixAll {
  const rounds: (readonly Edit[])[] = [];
  const failures: Failure[] = [];
  let { text } = source;
  while (rounds.length < MAX_ROUNDS) {
    const fixable = open({ ...source, text });
    if (!fixable) break;
    const edits = safeEdits(fixable, (rule, error) => failures.push({ rule, path: source.path, error }));
    if (edits.length === 0) break;
    rounds.push(edits);
    text = applyEdits(text, edits);
  }
  return { edits: composeEdits(source.text.length, rounds), failures };
}

/** The edits of the first safe fix of every finding; one that overlaps an earlier one waits for the next round. */
function safeEdits(fixable: Fixable, onFailure: (rule: string, error: unknown) => void): Edit[] {
  const edits: Edit[] = [];
  try {
    for (const finding of fixable.findings) {
      const fix = safeFixOf(fixable, finding, onFailure);
      if (fix && !fix.edits.some((edit) => edits.some((other) => overlaps(edit, other))))
        edits.push(...fix.edits);
    }
  } finally {
    fixable.close();
  }
  return edits;
}

function safeFixOf(
  fixable: Fixable,
  finding: Finding,
  onFailure: (rule: string, error: unknown) => void,
): Fix | undefined {
  try {
    return fixable.fixesOf(finding).find(({ safety, creates }) => safety === 'safe' && !creates);
  } catch (error) {
    onFailure(finding.rule, error);
    return undefined;
  }
}

/** Two insertions at one place overlap too: nothing says which comes first. */
function overlaps(a: Edit, b: Edit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}
