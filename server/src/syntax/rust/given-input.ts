import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { stepEndingAt } from './chain.ts';
import { derivationOf, type Expression } from './derivation.ts';
import { outsideAt, passesOn } from './outside.ts';
import { isMadeOfNothing, rootPlace } from './place.ts';
import { boundBefore } from './variable.ts';

/** What passes a value on, to another thread, or to where text is wanted, and what compares numbers: it may fail for any. */
const WHATEVER_IT_IS = /(?:^|::)(?:to_str|into_string|partial_cmp|spawn\w*|(?:try_)?(?:send|recv)\w*)$/;
/** What tells that bytes are text, digits a number, and a value of a kind: the program has seen to it that they are. */
const ASSERTS = /(?:^|::)(?:from_utf8\w*|from_str_radix|[A-Z]\w*::from_(?:slice|value)|as_[a-z]\w*)$/;

/**
 * True where what is decoded or taken apart at `end` comes from somewhere else than the lines before: it is a parameter or
 * a field, or was read from the world. What a function has put together itself, or has from another function of the
 * program, its author knows.
 */
export function isReadFromElsewhere(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  const name = nameOfReading(tokens, end);
  if (WHATEVER_IT_IS.test(name)) return true;
  if (name === 'parent' && !isPath(unit, end)) return false;
  let last: Expression | undefined;
  for (const expression of derivationOf(unit, end)) {
    if (asksWorld(tokens, expression)) return true;
    last = expression;
  }
  return last !== undefined && !ASSERTS.test(name) && isGiven(unit, last.last);
}

/** How the call is named whose failure the steps at `end` pass on. */
function nameOfReading(tokens: Tokens, end: number): string {
  let step = stepEndingAt(tokens, end);
  while (step.kind === 'method' && passesOn(step.name)) step = stepEndingAt(tokens, step.receiver);
  if (step.kind === 'call') return step.path.join('::');
  return step.kind === 'method' ? step.name : '';
}

function asksWorld(tokens: Tokens, { first, last }: Expression): boolean {
  for (let at = first; at <= last; at++) {
    if (tokens.text(at) === 'await' || (tokens.text(at) === ')' && outsideAt(tokens, at) === 'world'))
      return true;
  }
  return false;
}

/** How paths are called; other things have parents that the program knows. */
const PATH_NAME = /(?:^|_)(?:path|dir|directory|folder|file|exe|root|dest|target)(?:_|$)|(?:path|dir|file)$/;

/** True for what `.parent()` ending at `end` is asked of where its name or type says that it is a path. */
function isPath(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  const asked = stepEndingAt(tokens, end);
  if (asked.kind !== 'method') return false;
  const step = stepEndingAt(tokens, asked.receiver);
  const name = step.kind === 'call' ? step.path.join('_') : 'name' in step ? step.name : '';
  if (PATH_NAME.test(name)) return true;
  if (step.kind !== 'variable') return false;
  const bound = boundBefore(unit, name, step.index);
  return bound.kind === 'parameter' && bound.type.includes('Path');
}

/** True where the expression that ends at `end` begins with a parameter or a field of the function's object. */
function isGiven(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  if (isMadeOfNothing(tokens, end)) return false;
  const place = rootPlace(tokens, end);
  if (place === undefined) return false;
  const name = tokens.text(place.first);
  return name === 'self' || boundBefore(unit, name, place.first).kind !== 'unknown';
}
