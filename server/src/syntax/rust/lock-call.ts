import type { Tokens } from '../../core/tokens.ts';
import { argumentsBetween, stepEndingAt } from './chain.ts';

/**
 * A call that gives a lock's `Result`, by the type whose method it is; `unsure` is `get_mut()` or `into_inner()`,
 * which are also methods of cells and writers.
 */
export type LockCall = 'Mutex' | 'RwLock' | 'Condvar' | 'unsure';

/** True for `unwrap` or `expect` at `index` after a call that gives a lock's `Result`, as far as names and arguments tell. */
export function isLockUnwrap(tokens: Tokens, index: number): boolean {
  if (tokens.text(index - 1) !== '.') return false;
  const call = lockCallEndingAt(tokens, index - 2);
  return call !== undefined && call !== 'unsure';
}

/** The lock call that ends with the token at `end`. `try_lock` is none: its error is another. */
export function lockCallEndingAt(tokens: Tokens, end: number): LockCall | undefined {
  const step = stepEndingAt(tokens, end);
  if (step.kind !== 'method') return undefined;
  const { name, argumentCount } = step;
  if (argumentCount === 0) {
    if (name === 'lock') return 'Mutex';
    if (name === 'read' || name === 'write') return 'RwLock';
    return name === 'get_mut' || name === 'into_inner' ? 'unsure' : undefined;
  }
  const isCondvar =
    name === 'wait'
      ? argumentCount === 1 && givesGuardBack(tokens, step.receiver, end)
      : argumentCount === WAITS[name];
  return isCondvar ? 'Condvar' : undefined;
}

/** Methods of `Condvar` that no other well-known type has with as many arguments. */
const WAITS: Readonly<Record<string, number>> = { wait_while: 2, wait_timeout: 2, wait_timeout_while: 3 };

/**
 * True for `x.wait(y)` of a `Condvar`: processes, barriers, fences and futures wait with one argument too. It is
 * called like one, is handed something called a guard, or its value takes the place of what it was handed.
 */
function givesGuardBack(tokens: Tokens, receiver: number, end: number): boolean {
  if (/cond|cvar|^cv$|_cv$|^cv_/i.test(tokens.text(receiver))) return true;
  const open = tokens.partner(end) ?? end;
  const [argument] = argumentsBetween(tokens, open, end);
  if (!argument || argument.first !== argument.last || tokens.kind(argument.first) !== 'word') return false;
  const guard = tokens.text(argument.first);
  if (/guard|lock/i.test(guard)) return true;
  const assigned = startOfPlace(tokens, receiver) - 1;
  return tokens.text(assigned) === '=' && tokens.text(assigned - 1) === guard;
}

/** Index of the first token of the names, fields, calls and indexes that end at `end`. */
function startOfPlace(tokens: Tokens, end: number): number {
  let at = end;
  for (;;) {
    if (tokens.kind(at) === 'close') at = tokens.partner(at) ?? at;
    const before = tokens.text(at - 1);
    if (before === '.' || before === '::') at -= 2;
    else if (tokens.kind(at) === 'open' && tokens.kind(at - 1) === 'word') at -= 1;
    else return at;
  }
}
