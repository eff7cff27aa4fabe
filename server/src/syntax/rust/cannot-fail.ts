import type { Unit } from '../../core/rule.ts';
import { isCheckedBefore } from './checked-before.ts';
import { isInfallible } from './infallible.ts';
import { isGetterOfMade } from './made-here.ts';
import { isOwnKey } from './own-key.ts';
import { statesReason } from './stated-reason.ts';
import { originAt } from './value-origin.ts';

/** In functions of more characters the lines around are not read, which would take the square of their length. */
const MAX_LENGTH = 16_000;

/**
 * True for `unwrap` or `expect` at `index` that the rules leave alone in `recommended`: it cannot panic whatever the
 * program is given, the value is a matter of the function's own variables and fields, the lines before ask about it, or
 * the code says why. In `strict` all may panic.
 */
export function cannotFail(unit: Unit, index: number): boolean {
  const { tokens, preset } = unit;
  if (preset !== 'recommended' || tokens.text(index - 1) !== '.') return false;
  if (isInfallible(unit, index - 2)) return true;
  if (unit.text.length > MAX_LENGTH) return false;
  return (
    originAt(unit, index - 2) === 'own' ||
    isCheckedBefore(unit, index) ||
    isOwnKey(unit, index - 2) ||
    isGetterOfMade(unit, index - 2) ||
    statesReason(unit, index)
  );
}
