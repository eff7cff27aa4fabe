import type { Span } from '../core/text.ts';
import type { Judged } from './verdict.ts';

/** Findings of some rules in a span that another finding already speaks of. */
export interface Absorption extends Span {
  readonly rules: readonly string[];
}

/** The problems that no absorption takes in. A text may have thousands of both. */
export function withoutAbsorbed(
  problems: readonly Judged[],
  absorptions: readonly Absorption[],
): readonly Judged[] {
  if (absorptions.length === 0) return problems;
  const ordered = [...absorptions].sort((a, b) => a.start - b.start);
  /** How far the absorptions up to each one reach. */
  const reach: number[] = [];
  for (const { end } of ordered) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return problems.filter((problem) => {
    let index = lastFrom(ordered, problem.start);
    for (; index >= 0 && (reach[index] ?? 0) >= problem.end; index--) {
      const each = ordered[index];
      if (each && problem.end <= each.end && each.rules.includes(problem.active.rule.id)) return false;
    }
    return true;
  });
}

/** Index of the last span that starts at or before `offset`; -1 where none does. */
function lastFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
