import type { Unit } from '../../core/rule.ts';
import { isInCallOf } from './calls.ts';
import { endOfArguments } from './chain.ts';
import { isCheckedBefore } from './checked-before.ts';
import { isInfallible } from './infallible.ts';
import { isReasonedNearby, statesReason } from './stated-reason.ts';
import { originAt } from './value-origin.ts';

/**
 * In functions of more characters no other calls are asked for a reason, only the message and the comments nearby: more
 * would take the square of their length.
 */
const MAX_LENGTH = 32_000;

/**
 * True for `unwrap` or `expect` at `index` that the rules flag. In `strict` that is every one. In `recommended` something
 * else than the program has to decide whether there is a value: the world, data from it, or the caller. And nothing near it
 * may vouch for it: it cannot fail whatever the program is given, the lines before ask about it, or the code says why. Who
 * asks for the error itself (`unwrap_err`) has just made it.
 */
export function isInDoubt(unit: Unit, index: number): boolean {
  const { tokens, preset } = unit;
  if (preset !== 'recommended') return true;
  if (/_err$/.test(tokens.text(index))) return false;
  if (tokens.text(index - 1) !== '.') return isArgumentInDoubt(unit, index);
  // Whoever catches a panic reports it.
  if (isInCallOf(tokens, index, /^catch_unwind$/)) return false;
  if (originAt(unit, index - 2) === 'own' || isInfallible(unit, index - 2)) return false;
  if (isCheckedBefore(unit, index)) return false;
  return !(unit.text.length > MAX_LENGTH ? isReasonedNearby(unit, index) : statesReason(unit, index));
}

/** `Option::unwrap(found)`: asked of the argument alone. */
function isArgumentInDoubt(unit: Unit, index: number): boolean {
  const { tokens } = unit;
  const close = tokens.partner(index + 1);
  if (close === undefined) return false;
  const end = endOfArguments(tokens, close);
  return originAt(unit, end) !== 'own' && !isInfallible(unit, end);
}
