import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { stepEndingAt } from './chain.ts';
import { expressionStart, placeEndingAt, rootPlace } from './place.ts';
import { boundBefore } from './variable.ts';

/**
 * True for a look-up that ends at `end` by a key that this function took from the same collection:
 * `let (key, _) = self.jobs.iter().max()?;` and then `self.jobs.remove(&key)`.
 */
export function isOwnKey(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  const step = stepEndingAt(tokens, end);
  if (step.kind !== 'method' || step.argumentCount !== 1 || !/^(?:get|get_mut|remove|take)$/.test(step.name))
    return false;
  const place = placeEndingAt(tokens, step.receiver);
  const key = rootPlace(tokens, end - 1);
  if (place === undefined || key === undefined || key.first !== key.last) return false;
  const bound = boundBefore(unit, tokens.text(key.first), key.first);
  if ((bound.kind !== 'value' && bound.kind !== 'pattern') || bound.end === undefined) return false;
  return mentions(tokens, bound.end, textOf(tokens, place.first, place.last));
}

function mentions(tokens: Tokens, end: number, wanted: string): boolean {
  for (let at = expressionStart(tokens, end); at <= end; at++) {
    const place = placeEndingAt(tokens, at);
    if (place !== undefined && textOf(tokens, place.first, place.last) === wanted) return true;
  }
  return false;
}

function textOf(tokens: Tokens, first: number, last: number): string {
  let text = '';
  for (let at = first; at <= last; at++) text += tokens.text(at);
  return text;
}
