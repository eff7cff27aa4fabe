import type { Unit } from '../../core/rule.ts';
import { stepEndingAt } from './chain.ts';
import { outsideAt } from './outside.ts';
import { boundBefore } from './variable.ts';

/** How many tokens lie at most between making a value and asking it for a part. */
const MAX_TOKENS_BETWEEN = 120;

/**
 * True for `node.child()` that ends at `end`, where the function itself made `node` a few lines before, by a call of a
 * constructor: what it was given is there.
 */
export function isGetterOfMade(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  const step = stepEndingAt(tokens, end);
  if (step.kind !== 'method' || step.argumentCount > 0 || outsideAt(tokens, end) !== undefined) return false;
  const variable = stepEndingAt(tokens, step.receiver);
  if (variable.kind !== 'variable') return false;
  const bound = boundBefore(unit, variable.name, variable.index);
  if (bound.kind !== 'value' || end - bound.end > MAX_TOKENS_BETWEEN) return false;
  const made = stepEndingAt(tokens, bound.end);
  return made.kind === 'call' && made.path.length > 1 && outsideAt(tokens, bound.end) === undefined;
}
