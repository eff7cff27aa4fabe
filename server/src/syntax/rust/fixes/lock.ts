import type { Fix, Safety } from '../../../core/finding.ts';
import type { FixContext } from '../../../core/rule.ts';
import { stepEndingAt } from '../chain.ts';
import { declaredType, importedPath } from '../file-facts.ts';
import { type LockCall, lockCallEndingAt } from '../lock-call.ts';
import { type FixSite, siteOf } from '../site.ts';
import { isMethodCall, replaceCall } from './method-edit.ts';

const RECOVER = '.unwrap_or_else(std::sync::PoisonError::into_inner)';

/** Crates whose locks have the same methods with other results, and methods of the file itself. */
const OTHER_LOCKS =
  /\b(fd_lock|evmap|fs2|fs4)\b|\bfn\s+(lock|read|write|wait\w*)\s*(<[^>]*>)?\(\s*&?[^,)]*\bself\b/;

/** `x.lock().unwrap()` and its kin as a call that takes the value out of a poisoned lock. */
export function recoverPoisonedFixes(context: FixContext): Fix[] {
  const site = siteOf(context);
  if (!site?.isEditable || !isMethodCall(site)) return [];
  const name = site.tokens.text(site.index);
  if (name !== 'unwrap' && name !== 'expect') return [];
  const call = lockCallEndingAt(site.tokens, site.index - 2);
  if (!call) return [];
  const safety: Safety = isSurelyStandard(site, call) ? 'safe' : 'suggested';
  return [{ title: 'Go on with the value of a poisoned lock', safety, edits: [replaceCall(site, RECOVER)] }];
}

/**
 * True when the file names the standard library's type and no other of its name. A file that gets its lock from
 * elsewhere shows nothing: `File::lock` and other crates' locks have the same method names.
 */
function isSurelyStandard({ context, tokens, index }: FixSite, call: LockCall): boolean {
  if (call === 'unsure' || OTHER_LOCKS.test(context.text) || !isStandard(context.text, call)) return false;
  // Files can be locked too, since Rust 1.89.
  if (call !== 'Mutex' || !/\bFile\b/.test(context.text)) return true;
  const step = stepEndingAt(tokens, index - 2);
  const receiver = step.kind === 'method' ? tokens.text(step.receiver) : '';
  return /\bMutex</.test(declaredType(context.text, receiver) ?? '');
}

function isStandard(text: string, type: string): boolean {
  const imported = importedPath(text, type);
  if (imported !== undefined) return imported === `std::sync::${type}`;
  const qualified = [...text.matchAll(new RegExp(`((?:\\w+::)+)${type}\\b`, 'g'))].map(([, path]) => path);
  if (qualified.length === 0) return /\buse std::sync::\*;/.test(text);
  const viaModule = importedPath(text, 'sync') === 'std::sync';
  return qualified.every((path) => path === 'std::sync::' || (path === 'sync::' && viaModule));
}
