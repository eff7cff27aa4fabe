import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { stepEndingAt } from './chain.ts';
import { isConstantAt, takesLiterals } from './literals.ts';
import { expressionStart } from './place.ts';
import { boundBefore } from './variable.ts';

/** True for an expression that ends at `end` and is converted to an array whose length it has, or to a number that holds it. */
export function hasKnownLength(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  return (
    isArrayLength(tokens, end) ||
    isChunk(tokens, end) ||
    isConstantRange(unit, end) ||
    isTakenPart(unit, end) ||
    fitsAnyway(unit, end)
  );
}

/** True for a number that ends at `end` and is small whatever its operands are, or a length. */
export function fitsAnyway(unit: Unit, end: number): boolean {
  return isBounded(unit.tokens, end) || isLength(unit, end);
}

/** True for a slice whose length the range states: `[4..8]`, `[..8]`, `[at..at + 8]`. */
function isArrayLength(tokens: Tokens, close: number): boolean {
  const end = tokens.text(close) === ')' ? close - 1 : close;
  return tokens.text(end) === ']' && isLengthOfRange(tokens, end);
}

/** True where a range that states a length is all that stands in the brackets that end at `end`. */
function isLengthOfRange(tokens: Tokens, end: number): boolean {
  const open = tokens.partner(end);
  if (open === undefined) return false;
  const texts = Array.from({ length: end - open - 1 }, (_, offset) => tokens.text(open + 1 + offset));
  const dots = texts.indexOf('..');
  const from = texts.slice(0, dots).join('');
  const to = texts.slice(dots + 1).join('');
  if (dots < 0 || to === '') return false;
  if (IS_FIXED.test(to)) return from === '' || IS_FIXED.test(from);
  return from !== '' && to.startsWith(`${from}+`) && IS_FIXED.test(to.slice(from.length + 1));
}

const IS_FIXED = /^(?:\d\w*|(?:\w+::)*[A-Z][A-Z0-9_]*)$/;

/** Slices of a stated length: `chunk` of `chunks_exact(8)`, `split_at(4).0`. */
function isChunk(tokens: Tokens, end: number): boolean {
  const step = stepEndingAt(tokens, end);
  if (step.kind === 'field') return step.name === '0' && isChunk(tokens, end - 2);
  return (
    step.kind === 'method' && /^(?:split_at|chunks_exact)$/.test(step.name) && takesLiterals(tokens, end)
  );
}

/** `(0..COUNT).map(..).collect()`, for an array of that length. */
function isConstantRange(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  const variable = stepEndingAt(tokens, end);
  const bound = variable.kind === 'variable' ? boundBefore(unit, variable.name, variable.index) : undefined;
  const last = bound?.kind === 'value' ? bound.end : end;
  const first = expressionStart(tokens, last);
  return (
    tokens.text(first) === '(' &&
    tokens.text(first + 1) === '0' &&
    tokens.text(first + 2) === '..' &&
    isConstantAt(tokens, first + 3)
  );
}

/** `x % 10` and `x & 0xff`: the number is small whatever `x` is. */
function isBounded(tokens: Tokens, last: number): boolean {
  return tokens.kind(last) === 'number' && /^[%&]$/.test(tokens.text(last - 1));
}

/** Lengths fit into the integers that people convert them to. */
function isLength(unit: Unit, end: number): boolean {
  const step = stepEndingAt(unit.tokens, end);
  if (step.kind === 'variable') {
    const bound = boundBefore(unit, step.name, step.index);
    return bound.kind === 'value' && bound.end < end && isLength(unit, bound.end);
  }
  return step.kind === 'method' && step.argumentCount === 0 && /^(?:len|count)$/.test(step.name);
}

/** A variable for `list.get(..4)?` or for a slice of that length. */
function isTakenPart(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  const variable = stepEndingAt(tokens, end);
  if (variable.kind !== 'variable') return false;
  const bound = boundBefore(unit, variable.name, variable.index);
  if (bound.kind !== 'value' || bound.end >= end) return false;
  let at = bound.end;
  for (let step = stepEndingAt(tokens, at); ; step = stepEndingAt(tokens, at)) {
    if (tokens.text(at) === '?') at--;
    else if (step.kind === 'method' && PASSES_ON.test(step.name)) at = step.receiver;
    else if (step.kind === 'method') return step.name === 'get' && isLengthOfRange(tokens, at);
    else return isArrayLength(tokens, at);
  }
}

const PASSES_ON = /^(?:ok_or|ok_or_else|unwrap|expect|map_err|context|with_context)$/;

/** `x + 1`, `1 + x`, `x.saturating_add(1)` and `x.max(1)`: more than zero. */
export function isAboveZero(tokens: Tokens, last: number): boolean {
  if (tokens.kind(last) === 'number') return tokens.text(last - 1) === '+' && tokens.text(last) !== '0';
  const first = expressionStart(tokens, last);
  if (tokens.text(first - 1) === '+' && tokens.kind(first - 2) === 'number')
    return tokens.text(first - 2) !== '0';
  const step = stepEndingAt(tokens, last);
  return step.kind === 'method' && /^(?:saturating_add|max)$/.test(step.name) && takesLiterals(tokens, last);
}
