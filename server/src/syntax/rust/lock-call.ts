import type { Tokens } from '../../core/tokens.ts';
import { stepEndingAt } from './chain.ts';

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
  const isWait = name === 'wait' && argumentCount === 1;
  return isWait || /^wait_(while|timeout|timeout_while)$/.test(name) ? 'Condvar' : undefined;
}
