import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { openAfterName } from './calls.ts';
import { stepEndingAt } from './chain.ts';
import { commentsAround } from './comments-around.ts';
import { isMemoryWrite } from './memory-writer.ts';
import { boundBefore } from './variable.ts';

/**
 * True for an error that nobody has to be told of: that of the call whose name stands at `name`, which writes to memory
 * or to a standard stream, whose reader has gone then, one that comes up while another error is dealt with, which is the
 * one to tell, one of the logger itself, and one that a comment says does not matter.
 */
export function isNegligible(unit: Unit, name: number): boolean {
  const { tokens, documentation } = unit;
  if (LOGGING_MODULE.test(unit.path)) return true;
  const open = openAfterName(tokens, name);
  const close = open === undefined ? undefined : tokens.partner(open);
  if (close !== undefined && isMemoryWrite(unit, close)) return true;
  if (tokens.text(name - 1) === '.' && isStandardStream(unit, name - 2, MAX_STEPS)) return true;
  if (isAfterFailure(tokens, name)) return true;
  return [documentation, ...commentsAround(unit, name)].some((comment) => DOES_NOT_MATTER.test(comment));
}

/** Modules that write what others report: where they fail there is nobody left to report to. */
const LOGGING_MODULE = /(?:^|[/_-])(?:log|logger|logging|trace|tracing|panic_hook|crash_handler)\.rs$/;

const DOES_NOT_MATTER =
  /\b(?:ignor(?:e|es|ed|ing)|suppress(?:es|ed|ing)?|swallow(?:s|ed|ing)?|best[- ]effort|(?:never|cannot|can't|doesn't|does not|won't) (?:\w+ ){0,2}(?:fails?|errors?)|(?:errors?|failures?|results?)\b.{0,40}\b(?:fine|ok(?:ay)?|harmless|matters?|important|care))\b/i;

/** True in `if let Err(error) = work() { .. }` and in `Err(error) => { .. }`, for statements of the block itself. */
function isAfterFailure(tokens: Tokens, index: number): boolean {
  let open = tokens.enclosing(index);
  while (open !== undefined && tokens.text(open) !== '{') open = tokens.enclosing(open);
  if (open === undefined) return false;
  let first = open;
  while (first > 0 && !/^[;{},]$/.test(tokens.text(first - 1))) {
    const isClosed = tokens.kind(first - 1) === 'close' && tokens.text(first - 1) !== '}';
    first = isClosed ? (tokens.partner(first - 1) ?? first - 1) : first - 1;
  }
  const isArm = tokens.text(open - 1) === '=>' && tokens.text(first) === 'Err';
  return (
    isArm ||
    (tokens.text(first) === 'if' && tokens.text(first + 1) === 'let' && tokens.text(first + 2) === 'Err')
  );
}

const STREAM = /(?:^|_)std(?:in|out|err)(?:_|$)/;
/** How many calls and variables away from the stream the receiver may be. */
const MAX_STEPS = 4;

/** True for `stdout()`, `stdin`, `io::stdout().lock()`, `child.stdin`, and a variable that holds one. */
function isStandardStream(unit: Unit, end: number, steps: number): boolean {
  if (steps === 0) return false;
  const { tokens } = unit;
  if (STREAM.test(tokens.text(end))) return true;
  const step = stepEndingAt(tokens, end);
  switch (step.kind) {
    case 'call':
      return STREAM.test(step.path.at(-1) ?? '');
    case 'method':
      return STREAM.test(step.name) || isStandardStream(unit, step.receiver, steps - 1);
    case 'variable': {
      const bound = boundBefore(unit, step.name, step.index);
      return bound.kind === 'value' && isStandardStream(unit, lastOf(tokens, bound.end), steps - 1);
    }
    default:
      return false;
  }
}

/** The last token of `x?` without the mark. */
function lastOf(tokens: Tokens, end: number): number {
  return tokens.text(end) === '?' ? end - 1 : end;
}
