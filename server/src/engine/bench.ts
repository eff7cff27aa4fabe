import type { LintLevel, Problem } from '../core/finding.ts';
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
  /** As in `LinterOptions`. */
  readonly today: string | undefined;
  /** Where the source lies, as `Source.path`. */
  readonly path: string;
  /** As in `Unit`. */
  readonly isProgram: boolean;
  readonly isEntry: boolean;
  readonly rethrow: boolean;
}

const NO_PROBLEMS: readonly Problem[] = [];

/** Runs one check. A rule that throws is noted, and the others go on. */
export function ask(
  bench: Pick<Bench, 'rethrow'>,
  rule: Rule,
  crashes: Crash[],
  check: () => Found,
): readonly Problem[] {
  try {
    const found = check();
    if (found === undefined) return NO_PROBLEMS;
    return 'start' in found ? [found] : found;
  } catch (error) {
    if (bench.rethrow) throw error;
    crashes.push({ rule: rule.id, error });
    return NO_PROBLEMS;
  }
}

/** A problem as its rule and the settings see it. */
export function judged(active: ActiveRule, problem: Problem): Judged {
  return {
    ...problem,
    active,
    message: problem.message ?? active.rule.message,
    severity: active.isConfigured ? active.severity : (problem.severity ?? active.severity),
    isSilenced: undefined,
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

/** The same problem with what attributes say of it; mostly they say nothing. */
export function toldBy(isSilenced: boolean | undefined, problem: Judged): Judged {
  return isSilenced === undefined ? problem : { ...problem, isSilenced };
}

/** What the innermost attribute says that names a twin of the problem, or a group that holds it. */
export function silencedBy(attributes: readonly Attribute[], problem: Problematic): boolean | undefined {
  for (const { facts } of attributes) {
    const isSilenced = silencedByLints(facts.levels, problem);
    if (isSilenced !== undefined) return isSilenced;
  }
  return undefined;
}

/** What the first level says that names a twin of the problem, or a group that holds it. */
export function silencedByLints(
  levels: readonly LintLevel[],
  { active, twins = active.rule.twins }: Problematic,
): boolean | undefined {
  if (levels.length === 0 || !twins) return undefined;
  const names = new Set(twins.map(lintName));
  return levels.find((level) => speaksOf(level, names))?.isSilenced;
}

/**
 * Whether a level is about one of the lints, by name or as a group. Denying `warnings` makes errors of what is on
 * already, and so says nothing.
 */
export function speaksOf({ lint, isSilenced }: LintLevel, names: ReadonlySet<string>): boolean {
  return names.has(lint) || lint === 'restriction' || (lint === 'warnings' && isSilenced);
}

/** A twin's name as levels have it: without the tool. */
export function lintName(twin: string): string {
  return twin.replace(/^clippy::/, '');
}

/** What decides which lints say the same as a problem. */
type Problematic = Pick<Judged, 'active' | 'twins'>;
