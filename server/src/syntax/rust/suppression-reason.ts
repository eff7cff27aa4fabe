import type { AttributeSite } from '../../core/rule.ts';
import { isReason, isReasonInComment } from './reason-text.ts';

/**
 * True where the code around an attribute says why a lint about panics is silenced: beside its twin a few lines above,
 * behind the call that it is for, or in the message of the call. What nobody is to use, and what a macro takes in from
 * a generator, needs no reason. Every expression is anchored or bounded.
 */
export function statesReasonFor({ text, ahead, behind }: AttributeSite, lint: string): boolean {
  if (IN_GENERATED_MODULE.test(ahead) || FOR_NOBODY.test(behind)) return true;
  if (isExplainedAtTwin(text, ahead) || isReasonInComment(commentInside(behind))) return true;
  if (lint === 'clippy::expect_used') return isReason(EXPECTATION.exec(behind)?.[1] ?? '');
  return lint === 'clippy::panic' && STATED_PANIC.test(behind);
}

/** `lalrpop_mod!(#[allow(..)] grammar)` */
const IN_GENERATED_MODULE = /\b\w{1,40}_mod!\s{0,20}\(\s{0,80}$/;

/** Attributes for what is there for the compiler's messages or for old callers alone. */
const FOR_NOBODY = /^\s{0,80}#\[\s?(?:doc\(hidden\)|deprecated)/;

/** One statement, whose message of `expect` is the reason. */
const EXPECTATION =
  /^(?!\s{0,80}(?:#\[[^\]]{0,80}\]\s{0,80}){0,3}(?:pub\b|(?:async |unsafe |const )?fn\b|impl\b|mod\b))[^;]*?\.expect\(\s{0,80}"([^"\\]*)"/;

/** A function whose panic has words, or a comment beside it. */
const STATED_PANIC = /\b(?:assert\w{0,10}|panic|unreachable)!\s{0,4}\([^;]{0,200}?"[^"]{4}/;

/** The comment behind the first line of the statement, or on a line inside it. */
function commentInside(behind: string): string {
  return (
    /^\s{0,80}(?!\s|#|(?:pub|fn|impl|mod|async|unsafe|const)\b)[^;{}/]{0,200}[;,]?[ \t]{0,20}(\/\/[^\n]{0,200})/.exec(
      behind,
    )?.[1] ?? ''
  );
}

/** A run of attributes below the comment counts as one; the twin may stand above another statement of the function. */
function isExplainedAtTwin(text: string, ahead: string): boolean {
  const twin = ahead.lastIndexOf(text);
  const own = /(?:\/\/(?![/!])[^\n]*\n\s{0,80})(?:#!?\[[^\]]{0,200}\]\s{0,80})+$/.test(ahead);
  if (own) return true;
  if (twin < 0) return false;
  // Another function has begun since.
  if (/\n\s{0,80}(?:pub(?:\([^)]{0,40}\))? )?(?:async |unsafe |const )*fn\s/.test(ahead.slice(twin)))
    return false;
  const above = ahead.slice(0, twin).trimEnd();
  const line = above.slice(above.lastIndexOf('\n') + 1);
  return /^\s{0,200}\/\/(?![/!])/.test(line) && isReasonInComment(line.trim());
}
