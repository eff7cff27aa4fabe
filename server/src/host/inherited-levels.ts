import type { LintLevel } from '../core/finding.ts';
import { lintName, speaksOf } from '../engine/bench.ts';
import { RULES } from '../rules/registry.ts';

/** The lints that say the same as a rule. */
const TWINS: ReadonlySet<string> = new Set(RULES.flatMap(({ twins = [] }) => twins.map(lintName)));

/** The levels that matter to a rule. Most crate roots speak of lints, few of those that have a rule. */
export function relevantLevels(levels: readonly LintLevel[] = []): readonly LintLevel[] {
  return levels.filter((level) => speaksOf(level, TWINS));
}

/**
 * What holds in a file that is compiled in several places, each with levels of its own, the deciding first: a lint
 * is silenced where it is silenced in all of them. Where one place says nothing the level around them all decides.
 */
export function combinedLevels(places: readonly (readonly LintLevel[])[]): readonly LintLevel[] {
  const [first = [], ...others] = places;
  if (others.every((levels) => isSame(levels, first))) return first;
  return [...TWINS].flatMap((lint): LintLevel[] => {
    const names = new Set([lint]);
    const verdicts = places.map((levels) => levels.find((level) => speaksOf(level, names))?.isSilenced);
    if (verdicts.includes(false)) return [{ lint, isSilenced: false }];
    return verdicts.includes(undefined) ? [] : [{ lint, isSilenced: true }];
  });
}

function isSame(some: readonly LintLevel[], others: readonly LintLevel[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ lint, isSilenced }, index) => {
      const other = others[index];
      return lint === other?.lint && isSilenced === other.isSilenced;
    })
  );
}
