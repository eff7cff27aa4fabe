import type { Segment } from './segment.ts';
import type { Judged } from './verdict.ts';

/** Of fewer tests nobody would say that they are run by other means. */
const LEAST = 10;
/** Which part of them makes nearly all. */
const MOST = 0.8;

/** Asked about every problem that is to be said, in their order: true for one that says again what the first said of the file. */
export function createRepetition(segments: readonly Segment[]): (problem: Judged) => boolean {
  const said = new Set<string>();
  const common = new Map<string, boolean>();
  return ({ active, onceAmong }) => {
    if (onceAmong === undefined) return false;
    const { id } = active.rule;
    const isCommon = common.get(id) ?? isInNearlyAll(segments, id, onceAmong);
    common.set(id, isCommon);
    const isAgain = isCommon && said.has(id);
    said.add(id);
    return isAgain;
  };
}

function isInNearlyAll(segments: readonly Segment[], rule: string, bearers: readonly string[]): boolean {
  let all = 0;
  let found = 0;
  for (const { outline, verdict } of segments) {
    all += outline.attributes.filter(({ facts }) =>
      facts.names.some((name) => bearers.includes(name)),
    ).length;
    found += verdict?.problems.filter(({ active }) => active.rule.id === rule).length ?? 0;
  }
  return all >= LEAST && found > all * MOST;
}
