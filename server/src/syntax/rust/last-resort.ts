import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { hasCallOf, isInCallOf, macroOpen } from './calls.ts';
import { returnedType } from './program-code.ts';

/** True for the error stream of code that runs while all else ends: nothing but it is left to report to. */
export function isLastResort(unit: Unit, open: number, isError: boolean): boolean {
  const { tokens, name } = unit;
  if (isError && name === 'drop') return true;
  if (leadsToEnd(tokens, open) || returnedType(unit) === '!') return true;
  return isInCallOf(tokens, open, /^set_hook$/) || hasCallOf(tokens, PANIC_CALLS);
}

const OUTPUT = /^e?print(?:ln)?$/;
const ENDS = /^(?:exit|abort|resume_unwind)$/;
const ENDING_MACROS = /^(?:panic|unreachable)$/;

/** True where nothing but more output comes between the macro at `open` and the end of the process or thread. */
function leadsToEnd(tokens: Tokens, open: number): boolean {
  let at: number | undefined = open;
  while (at !== undefined) {
    let next: number = (tokens.partner(at) ?? tokens.length) + 1;
    if (tokens.text(next) === ';') next++;
    if (tokens.text(next) === 'unsafe' && tokens.text(next + 1) === '{') next += 2;
    while (tokens.text(next + 1) === '::') next += 2;
    if (ENDS.test(tokens.text(next)) && tokens.text(next + 1) === '(') return true;
    if (ENDING_MACROS.test(tokens.text(next)) && tokens.text(next + 1) === '!') return true;
    at = OUTPUT.test(tokens.text(next)) ? macroOpen(tokens, next) : undefined;
  }
  return false;
}

/** Calls by which a function deals with panics. */
const PANIC_CALLS = /^(?:panicking|catch_unwind|resume_unwind)$/;
