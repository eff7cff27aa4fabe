import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { stepEndingAt } from './chain.ts';
import { isThreadEnd } from './thread-end.ts';
import { boundBefore } from './variable.ts';

/** How many blocks and closures outwards the end of a thread is looked for. */
const MAX_LEVELS = 3;

/**
 * True for the code at `index` in a branch on how a thread or task ended: `match handle.join() { Err(error) => .. }`,
 * `handle.await.unwrap_or_else(|error| ..)`. Its error is a panic, which somebody has been told of, and is passed on.
 */
export function isOfThreadEnd(unit: Unit, index: number): boolean {
  const { tokens } = unit;
  let open = tokens.enclosing(index);
  for (let level = 0; open !== undefined && level < MAX_LEVELS; level++) {
    if (isEnd(unit, subjectEnd(tokens, open))) return true;
    open = tokens.enclosing(open);
  }
  return false;
}

/** The last token of what a block branches on, or of what a method with a closure is called on. */
function subjectEnd(tokens: Tokens, open: number): number {
  const isMethod = tokens.text(open) === '(' && tokens.text(open - 2) === '.';
  return isMethod ? open - 3 : open - 1;
}

function isEnd(unit: Unit, end: number): boolean {
  if (end < 0) return false;
  if (isThreadEnd(unit, end)) return true;
  const step = stepEndingAt(unit.tokens, end);
  if (step.kind !== 'variable') return false;
  const bound = boundBefore(unit, step.name, step.index);
  return bound.kind === 'value' && bound.end < end && isThreadEnd(unit, bound.end);
}

/** How far back the statement before begins, in tokens. */
const MAX_STATEMENT = 24;

/** True behind a statement that sends: whoever waits at the other end has been told. */
export function isSentBefore(tokens: Tokens, index: number): boolean {
  if (tokens.text(index - 1) !== ';') return false;
  for (let at = index - 2; at > index - MAX_STATEMENT && at > 0; at--) {
    if (/^[;{}]$/.test(tokens.text(at))) return false;
    if (tokens.kind(at) === 'close') at = tokens.partner(at) ?? at;
    if (/^(?:try_)?send$/.test(tokens.text(at)) && tokens.text(at - 1) === '.') return true;
  }
  return false;
}
