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

/** More values than these are not counted. */
const MOST_VALUES = 256;

/**
 * What the file has where the last arm of a match on what one of its getters gives is never reached: arms for all of 0 to
 * 15, and `fn kind(&self) -> u8 { self.0 & 0x0f }`.
 */
export function maskedGetter(unit: Unit, index: number): RegExp | undefined {
  const { tokens, text } = unit;
  const arm = armAt(tokens, index) ?? armAround(tokens, index);
  if (arm === undefined || !takesTheRest(tokens, arm)) return undefined;
  const values = numbersTaken(text.slice(tokens.end(arm.open), tokens.start(arm.first)));
  const mask = Math.max(...values);
  if (values.size < 2 || values.size !== mask + 1 || (mask & (mask + 1)) !== 0) return undefined;
  const getter = getterAt(unit, arm.open - 1, MAX_STEPS);
  if (getter === undefined) return undefined;
  const hexadecimal = mask.toString(16).replaceAll('f', '[fF]');
  return new RegExp(
    `\\bfn ${getter}\\s*\\(\\s*&self\\s*\\)[^{;]{0,80}\\{[^{}]{0,200}&\\s*(?:0x0*${hexadecimal}|0b[0_]*${mask.toString(2)}|${mask})(?:_?[ui]\\d+)?\\b[^{}+*|<]{0,60}\\}`,
  );
}

/** Patterns of numbers and ranges of them, up to their arrow. */
const NUMBER_ARM = /(?:^|[{},\n])\s*((?:\d\w*(?:\s*\.\.=\s*\d\w*)?\s*\|?\s*)+)=>/g;

function numbersTaken(arms: string): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const [, pattern = ''] of arms.matchAll(NUMBER_ARM)) {
    for (const part of pattern.split('|')) {
      const [first = Number.NaN, last = first] = part.split('..=').map(Number);
      for (let value = first; value <= last && taken.size <= MOST_VALUES; value++) taken.add(value);
    }
  }
  return taken;
}

/** The method without arguments that gives the number which ends at `end`, converted or not. */
function getterAt(unit: Unit, end: number, steps: number): string | undefined {
  const { tokens } = unit;
  if (steps === 0) return undefined;
  const step = stepEndingAt(tokens, end);
  if (step.kind === 'variable') {
    const bound = boundBefore(unit, step.name, step.index);
    return bound.kind === 'value' && bound.end < end ? getterAt(unit, bound.end, steps - 1) : undefined;
  }
  if (step.kind !== 'method' || step.argumentCount > 0) return undefined;
  if (tokens.kind(step.receiver) === 'word') return step.name;
  return getterAt(unit, step.receiver, steps - 1);
}
