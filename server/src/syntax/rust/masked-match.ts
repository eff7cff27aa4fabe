import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { stepEndingAt } from './chain.ts';
import { isConstantAt } from './literals.ts';
import { armAround, armAt, endsOfArmsBefore, takesTheRest } from './match-arm.ts';
import { boundBefore } from './variable.ts';

/** How many variables are followed to the number that was masked. */
const MAX_STEPS = 3;
/** How far before the last arm the first of those that count may begin, in tokens. */
const MAX_TOKENS_BACK = 4000;
/** Two bits, or a remainder of three, have as many arms. */
const FEWEST_ARMS = 3;

/**
 * True for the token at `index` in the last arm of a match on a few bits of a number, `match tag & 0b11`, whose other arms
 * are all for numbers: it is there for the compiler, which does not count them.
 */
export function isOfMaskedMatch(unit: Unit, index: number): boolean {
  const { tokens } = unit;
  const arm = armAt(tokens, index) ?? armAround(tokens, index);
  if (arm === undefined || !takesTheRest(tokens, arm)) return false;
  const ends = endsOfArmsBefore(tokens, arm, MAX_TOKENS_BACK);
  if (ends.length < FEWEST_ARMS || !ends.every((end) => isNumber(tokens, end))) return false;
  return isMasked(unit, arm.open - 1, MAX_STEPS);
}

function isNumber(tokens: Tokens, end: number): boolean {
  return tokens.kind(end) === 'number' || isConstantAt(tokens, end);
}

/** True for `x & MASK` and `x % 4` that end at `end`, converted or not, and a variable that holds one. */
function isMasked(unit: Unit, end: number, steps: number): boolean {
  const { tokens } = unit;
  if (steps === 0) return false;
  if (tokens.text(end - 1) === 'as') return isMasked(unit, end - 2, steps);
  if (/^[&%]$/.test(tokens.text(end - 1)) && isNumber(tokens, end)) return true;
  const step = stepEndingAt(tokens, end);
  if (step.kind === 'group') return isMasked(unit, step.end, steps);
  if (step.kind !== 'variable') return false;
  const bound = boundBefore(unit, step.name, step.index);
  return bound.kind === 'value' && bound.end < end && isMasked(unit, bound.end, steps - 1);
}
