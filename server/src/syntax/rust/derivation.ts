import type { Unit } from '../../core/rule.ts';
import { argumentStarts } from './calls.ts';
import { expressionStart, rootPlace } from './place.ts';
import { boundBefore } from './variable.ts';

/** An expression as a range of tokens, the last one included. */
export interface Expression {
  readonly first: number;
  readonly last: number;
}

/** How many variables are followed to what they were made of. */
const MAX_STEPS = 4;

/**
 * The expression that ends at `end`, and what the value came from, the nearest first: what the variable it begins with, or
 * takes as its first argument, was bound to, taken out of or is looped over, and so on.
 */
export function* derivationOf(unit: Unit, end: number): Generator<Expression> {
  const { tokens } = unit;
  let last = end;
  for (let step = 0; step <= MAX_STEPS; step++) {
    yield { first: expressionStart(tokens, last), last };
    const open = tokens.text(last) === ')' ? tokens.partner(last) : undefined;
    const input = open === undefined ? undefined : argumentStarts(tokens, open)[0];
    const place = rootPlace(tokens, last) ?? (input === undefined ? undefined : rootPlace(tokens, input));
    if (place === undefined) return;
    const bound = boundBefore(unit, tokens.text(place.first), place.first);
    if ((bound.kind !== 'value' && bound.kind !== 'pattern') || bound.end === undefined) return;
    if (bound.end >= place.first) return;
    last = bound.end;
  }
}
