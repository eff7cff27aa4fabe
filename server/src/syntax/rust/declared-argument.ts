import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { argumentStarts } from './calls.ts';
import { expressionStart, rootPlace } from './place.ts';
import { boundBefore } from './variable.ts';

/** How command line parsers hand out what they have checked against its declaration: allowed values, type, default. */
const HANDED_OUT = /^(?:get_one|get_many|get_raw|value_of|values_of|value_of_os)$/;

/**
 * True for an expression that ends at `end` and reads an argument of the command line that was declared with its
 * values: `Mode::from_str(matches.get_one("mode").unwrap())`, also as a variable or in a closure on it.
 */
export function isDeclaredArgument(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  if (handsOut(tokens, expressionStart(tokens, end), end)) return true;
  const open = tokens.text(end) === ')' ? tokens.partner(end) : undefined;
  const input = open === undefined ? undefined : (argumentStarts(tokens, open)[0] ?? open - 1);
  const place = input === undefined ? undefined : rootPlace(tokens, input);
  if (place === undefined) return false;
  const bound = boundBefore(unit, tokens.text(place.first), place.first);
  const made = bound.kind === 'value' || bound.kind === 'pattern' ? bound.end : undefined;
  return made !== undefined && made < end && handsOut(tokens, expressionStart(tokens, made), made);
}

function handsOut(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if (HANDED_OUT.test(tokens.text(at)) && tokens.text(at - 1) === '.') return true;
  }
  return false;
}
