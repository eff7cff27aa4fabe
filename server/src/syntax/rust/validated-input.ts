import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { endOfArguments, stepEndingAt } from './chain.ts';
import { occurrencesBefore } from './occurrences.ts';
import { expressionStart, rootPlace } from './place.ts';

/** How many tokens back a validation is looked for. */
const MAX_TOKENS_BACK = 1500;
/** More uses of one name are not asked what they are for. */
const MOST_USES = 16;

/** How functions are called that say whether an input is good, or stop where it is not. */
const VALIDATES = /^(?:is_)?(?:valid|well_formed)(?:_\w+)?$|^(?:\w+_)?(?:validate|is_valid)(?:_\w+)?$/;

/**
 * True for `Key::from_bytes(text)` that ends at `end` where the lines before have asked a validation of the same input:
 * `if is_valid_key(text)`, `validate(text)?`.
 */
export function isValidatedBefore(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  const step = stepEndingAt(tokens, end);
  if (step.kind !== 'call' || step.argumentCount === 0) return false;
  const input = rootPlace(tokens, endOfArguments(tokens, end));
  if (input === undefined) return false;
  const last = Math.max(0, end - MAX_TOKENS_BACK);
  const name = tokens.text(input.first);
  let uses = 0;
  for (const at of occurrencesBefore(unit, name, input.first, last)) {
    if (++uses > MOST_USES) return false;
    if (VALIDATES.test(calledAround(tokens, at)) || isAskedItself(tokens, at) || isChecked(tokens, at))
      return true;
  }
  return false;
}

/** The name of the function that the value at `at` is an argument of. */
function calledAround(tokens: Tokens, at: number): string {
  const open = tokens.enclosing(at);
  const isCall = open !== undefined && tokens.text(open) === '(' && tokens.text(open - 2) !== 'fn';
  return isCall ? tokens.text(open - 1) : '';
}

/** True for an argument of a statement that does nothing but check: `self.check_request(size, align)?;`. */
function isChecked(tokens: Tokens, at: number): boolean {
  if (!/^(?:check|ensure|verify)_/.test(calledAround(tokens, at))) return false;
  const close = tokens.partner(tokens.enclosing(at) ?? at) ?? at;
  if (tokens.text(close + 1) !== '?' || tokens.text(close + 2) !== ';') return false;
  return /^[;{}]$/.test(tokens.text(expressionStart(tokens, close) - 1));
}

/** `text.is_valid()` */
function isAskedItself(tokens: Tokens, at: number): boolean {
  return tokens.text(at + 1) === '.' && VALIDATES.test(tokens.text(at + 2)) && tokens.text(at + 3) === '(';
}
