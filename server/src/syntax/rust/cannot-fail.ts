import type { Unit } from '../../core/rule.ts';
import { isCheckedBefore } from './checked-before.ts';
import { isInfallible } from './infallible.ts';
import { isGetterOfMade } from './made-here.ts';
import { isOwnKey } from './own-key.ts';
import { statesReason } from './stated-reason.ts';
import { originAt } from './value-origin.ts';

/**
 * True for `unwrap` or `expect` at `index` that the rules leave alone in `recommended`: it cannot panic whatever the
 * program is given, the value is a matter of the function's own variables and fields, the lines before ask about it, or
 * the code says why. In `strict` all may panic.
 */
export function cannotFail(unit: Unit, index: number): boolean {
  const { tokens, preset } = unit;
  if (preset !== 'recommended' || tokens.text(index - 1) !== '.') return false;
  return (
    isInfallible(unit, index - 2) ||
    originAt(unit, index - 2) === 'own' ||
    isCheckedBefore(unit, index) ||
    isOwnKey(unit, index - 2) ||
    isGetterOfMade(unit, index - 2) ||
    statesReason(unit, index)
  );
}
