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
 * one to tell, one of the logger itself or of what is written for whoever looks for mistakes, what is said to somebody who
 * is sent away, what nobody reads back, and one that a comment says does not matter.
 */
export function isNegligible(unit: Unit, name: number): boolean {
  const { tokens, documentation } = unit;
  if (LOGGING_MODULE.test(unit.path) || DUMPING_FUNCTION.test(unit.name ?? '')) return true;
  const open = openAfterName(tokens, name);
  const close = open === undefined ? undefined : tokens.partner(open);
  if (close !== undefined && isMemoryWrite(unit, close)) return true;
  if (tokens.text(name - 1) === '.' && isStandardStream(unit, name - 2, MAX_STEPS)) return true;
  if (isAfterFailure(tokens, name)) return true;
  if (open !== undefined && (isParting(tokens, open) || writesForNobody(unit, open))) return true;
  return [documentation, ...commentsAround(unit, name)].some((comment) => DOES_NOT_MATTER.test(comment));
}

/** Modules that write what others report: where they fail there is nobody left to report to. */
const LOGGING_MODULE = /(?:^|[/_-])(?:log|logger|logging|trace|tracing|panic_hook|crash_handler)\.rs$/;

/** Functions that write down what the program does for whoever looks for mistakes. */
const DUMPING_FUNCTION = /(?:^|_)(?:dump|debug|trace)(?:_|$)/;

/** True for `peer.write_all(b"Too many connections")` in a block that goes on elsewhere: the peer may have gone already. */
function isParting(tokens: Tokens, open: number): boolean {
  const close = tokens.partner(open);
  if (close === undefined || close !== open + 2 || !/[a-z]{3}/.test(tokens.text(open + 1))) return false;
  const block = tokens.enclosing(open);
  const end = block === undefined || tokens.text(block) !== '{' ? undefined : tokens.partner(block);
  if (end === undefined) return false;
  const last = tokens.text(end - 1) === ';' ? end - 2 : end - 1;
  return tokens.text(last) === 'continue' && tokens.kind(open + 1) === 'string';
}

/** Files that only tools look for, and what sets a terminal back. */
const FOR_TOOLS = /^b?"(?:\.gitignore|CACHEDIR\.TAG|\\x1b\[[^"]*|\\u\{1b\}\[[^"]*)"$/i;
const TERMINAL_CODE = /^(?:[A-Z]+_)*(?:RESET|RESTORE|CLEAR)(?:_[A-Z]+)*$/;

function writesForNobody(unit: Unit, open: number): boolean {
  const { tokens } = unit;
  if (isForNobody(tokens, open, tokens.partner(open) ?? open)) return true;
  // `let file = folder.join("CACHEDIR.TAG");`
  const bound =
    tokens.text(open + 2) === ',' ? boundBefore(unit, tokens.text(open + 1), open + 1) : undefined;
  const joined = bound?.kind === 'value' ? tokens.partner(bound.end) : undefined;
  return joined !== undefined && bound?.kind === 'value' && isForNobody(tokens, joined, bound.end);
}

function isForNobody(tokens: Tokens, open: number, close: number): boolean {
  for (let at = open + 1; at < close; at++) {
    const text = tokens.text(at);
    if (tokens.kind(at) === 'string' ? FOR_TOOLS.test(text) : TERMINAL_CODE.test(text)) return true;
  }
  return false;
}

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
