import type { Problem } from '../core/finding.ts';
import type { CommentSite, Found, Rule } from '../core/rule.ts';
import type { Attribute } from '../lexer/items.ts';
import type { Parsers } from '../syntax/parsers.ts';
import type { Dialect } from './dialect.ts';
import type { ActiveRule } from './selection.ts';
import type { Crash, Judged } from './verdict.ts';

/** What judging needs besides the segment. */
export interface Bench {
  readonly dialect: Dialect;
  /** `undefined` when no parse trees are wanted. */
  readonly parsers: Parsers | undefined;
  readonly comments: CommentSite['options'];
  /** Where the source lies, as `Source.path`. */
  readonly path: string;
  readonly rethrow: boolean;
}

/** Runs one check. A rule that throws is noted, and the others go on. */
export function ask(
  bench: Pick<Bench, 'rethrow'>,
  rule: Rule,
  crashes: Crash[],
  check: () => Found,
): readonly Problem[] {
  try {
    const found = check();
    if (found === undefined) return [];
    return 'start' in found ? [found] : found;
  } catch (error) {
    if (bench.rethrow) throw error;
    crashes.push({ rule: rule.id, error });
    return [];
  }
}

/** A problem as its rule and the settings see it. */
export function judged(active: ActiveRule, problem: Problem): Judged {
  return {
    start: problem.start,
    end: problem.end,
    active: { rule: active.rule, severity: active.severity, isConfigured: active.isConfigured },
    message: problem.message ?? active.rule.message,
    severity: active.isConfigured ? active.severity : (problem.severity ?? active.severity),
    isSilenced: undefined,
    ...(problem.related ? { related: problem.related } : {}),
    ...(problem.onlyWith ? { onlyWith: problem.onlyWith } : {}),
    ...(problem.cues ? { cues: problem.cues } : {}),
  };
}

/** The same problem in a text that begins `offset` characters earlier. */
export function movedBy(problem: Judged, offset: number): Judged {
  if (offset === 0) return problem;
  const related = problem.related?.map((place) => ({
    ...place,
    start: place.start + offset,
    end: place.end + offset,
  }));
  return {
    ...problem,
    start: problem.start + offset,
    end: problem.end + offset,
    ...(related ? { related } : {}),
  };
}

/**
 * What the innermost attribute that names a twin of the rule, or a group that holds it, says. Denying `warnings`
 * makes errors of what is on already, and so says nothing.
 */
export function silencedBy(attributes: readonly Attribute[], rule: Rule): boolean | undefined {
  if (attributes.length === 0 || !rule.twins) return undefined;
  const names = rule.twins.map((twin) => twin.replace(/^clippy::/, ''));
  for (const { facts } of attributes) {
    for (const { lint, isSilenced } of facts.levels) {
      if (names.includes(lint) || lint === 'restriction' || (lint === 'warnings' && isSilenced))
        return isSilenced;
    }
  }
  return undefined;
}
