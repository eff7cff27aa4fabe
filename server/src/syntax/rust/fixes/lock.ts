import type { Fix, Safety } from '../../../core/finding.ts';
import type { FixContext } from '../../../core/rule.ts';
import { type Step, stepEndingAt } from '../chain.ts';
import { declaredType, importedPath } from '../file-facts.ts';
import { type FixSite, siteOf } from '../site.ts';
import { isMethodCall, replaceCall } from './method-edit.ts';

const RECOVER = '.unwrap_or_else(std::sync::PoisonError::into_inner)';

/** Crates whose locks have the same methods with other results, and methods of the file itself. */
const OTHER_LOCKS =
  /\b(fd_lock|evmap|fs2|fs4)\b|\bfn\s+(lock|read|write|wait\w*)\s*(<[^>]*>)?\(\s*&?[^,)]*\bself\b/;

/** What the text must show before a call counts as one of the standard library's. */
type LockCall = 'Mutex' | 'RwLock' | 'Condvar' | 'unsure';

/** `x.lock().unwrap()` and its kin as a call that takes the value out of a poisoned lock. */
export function recoverPoisonedFixes(context: FixContext): Fix[] {
  const site = siteOf(context);
  if (!site?.isEditable || !isMethodCall(site)) return [];
  const name = site.tokens.text(site.index);
  if (name !== 'unwrap' && name !== 'expect') return [];
  const step = stepEndingAt(site.tokens, site.index - 2);
  const call = lockCallOf(step);
  if (!call) return [];
  const safety: Safety = isSurelyStandard(site, step, call) ? 'safe' : 'suggested';
  return [{ title: 'Go on with the value of a poisoned lock', safety, edits: [replaceCall(site, RECOVER)] }];
}

/** True when the finding's receiver is a call that gives a lock's `Result`, as far as its name and arguments tell. */
export function isLockSite({ tokens, index }: FixSite): boolean {
  const call = lockCallOf(stepEndingAt(tokens, index - 2));
  return call !== undefined && call !== 'unsure';
}

/**
 * The call by its name and arguments. `get_mut()` and `into_inner()` are also methods of cells and writers, which
 * give other types; `try_lock` gives an error that `PoisonError::into_inner` does not take.
 */
function lockCallOf(step: Step): LockCall | undefined {
  if (step.kind !== 'method') return undefined;
  const { name, argumentCount } = step;
  if (argumentCount === 0) {
    if (name === 'lock') return 'Mutex';
    if (name === 'read' || name === 'write') return 'RwLock';
    return name === 'get_mut' || name === 'into_inner' ? 'unsure' : undefined;
  }
  const isWait =
    (name === 'wait' && argumentCount === 1) ||
    name === 'wait_while' ||
    name === 'wait_timeout' ||
    name === 'wait_timeout_while';
  return isWait ? 'Condvar' : undefined;
}

/**
 * True when the file names the standard library's type and no other of its name. A file that gets its lock from
 * elsewhere shows nothing: `File::lock` and other crates' locks have the same method names.
 */
function isSurelyStandard({ context, tokens }: FixSite, step: Step, call: LockCall): boolean {
  if (call === 'unsure' || step.kind !== 'method') return false;
  if (OTHER_LOCKS.test(context.text)) return false;
  if (!isStandard(context.text, call)) return false;
  // Files can be locked too, since Rust 1.89.
  if (call !== 'Mutex' || !/\bFile\b/.test(context.text)) return true;
  return /\bMutex</.test(declaredType(context.text, tokens.text(step.receiver)) ?? '');
}

function isStandard(text: string, type: string): boolean {
  const imported = importedPath(text, type);
  if (imported !== undefined) return imported === `std::sync::${type}`;
  const qualified = [...text.matchAll(new RegExp(`((?:\\w+::)+)${type}\\b`, 'g'))].map(([, path]) => path);
  if (qualified.length === 0) return /\buse std::sync::\*;/.test(text);
  const viaModule = importedPath(text, 'sync') === 'std::sync';
  return qualified.every((path) => path === 'std::sync::' || (path === 'sync::' && viaModule));
}
