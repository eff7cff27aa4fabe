import type { Spread } from './statistics.ts';

/** What one set of rules costs on all sources. */
export interface RuleCost {
  readonly name: string;
  readonly findings: number;
  /** Of processor time, for all sources. */
  readonly milliseconds: Spread;
  /** Milliseconds more than without any rule. */
  readonly extra: Spread;
}

/** What the process that measures the rules prints. The first cost is that of no rule, the last that of all. */
export interface RuleCosts {
  readonly files: number;
  /** UTF-16 units in millions, which are bytes where the sources are ASCII. */
  readonly megabytes: number;
  readonly costs: readonly RuleCost[];
}
