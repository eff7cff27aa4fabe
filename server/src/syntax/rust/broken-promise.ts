import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { firstLiteral } from './calls.ts';
import { commentsAround } from './comments-around.ts';
import { isUnderCondition } from './condition-name.ts';
import { isOfMaskedMatch } from './masked-match.ts';
import { armAt, endsOfArmsBefore, takesTheRest } from './match-arm.ts';
import { hasLeftBefore } from './matched-before.ts';
import { blamesCode, hasWords, reportsBrokenPromise, showsError } from './panic-text.ts';
import { isPublic, returnsResult } from './panic-witness.ts';
import { isReasonInComment, statesPrecondition } from './reason-text.ts';
import { isOfThreadEnd, isSentBefore } from './told-before.ts';
import { boundBefore } from './variable.ts';

/**
 * True for the `panic!` at `index`, with its bracket at `open`, that reports a broken promise of the code itself or of
 * its caller, which no error would repair: its message says so, a comment does, or it stands in the arm of a match
 * for the variants that cannot come here.
 */
export function isBrokenPromise(unit: Unit, index: number, open: number): boolean {
  const { tokens } = unit;
  const message = firstLiteral(tokens, open) ?? '';
  if (reportsBrokenPromise(message) || namesPromise(tokens, open, message)) return true;
  if (!hasWords(message) && blamesCode(textOfVariable(unit, open, message))) return true;
  const isBare = !(hasWords(message) || showsError(message));
  if (isBare && isOfNamedVariant(tokens, index)) return true;
  const isRefusal = isBare || REFUSES_VARIANT.test(message);
  if (isRefusal && (isOfVariants(tokens, index) || isElseOfVariant(tokens, index))) return true;
  if (UNSUPPORTED.test(message) && isOfVariants(tokens, index) && !isToldToCallers(unit)) return true;
  if (isOfNumber(tokens, index) || isOfPoisonedLock(tokens, index) || isOfMaskedMatch(unit, index))
    return true;
  if (passesPanicOn(tokens, index) || isOfThreadEnd(unit, index) || isSentBefore(tokens, index)) return true;
  if (isNotCompiled(tokens, index) || isAllowedUnreachable(unit, index) || failsFastInDrop(unit)) return true;
  if (isArgumentOfItem(unit, index)) return true;
  if (statesPrecondition(unit.documentation) && !showsError(message)) return true;
  if (isQuoted(message, unit.documentation) || hasLeftBefore(unit, index)) return true;
  return commentsAround(unit, index).some(
    (comment) =>
      isReasonInComment(comment) ||
      ANNOUNCES.test(comment.replaceAll(/\s+/g, ' ')) ||
      BEYOND_COUNTING.test(comment),
  );
}

/** A constant that says so by its name, in the message or among its arguments: `panic!("{PANIC_MSG}: {id}")`. */
function namesPromise(tokens: Tokens, open: number, message: string): boolean {
  const names = /\b(?:[A-Z]+_)*(?:PANIC|INVARIANT|BUG|UNREACHABLE)(?:_[A-Z]+)*\b/;
  if (/\{[A-Z]/.test(message) && names.test(message)) return true;
  const close = tokens.partner(open) ?? open;
  for (let at = open + 1; at < close; at++)
    if (tokens.kind(at) === 'word' && names.test(tokens.text(at))) return true;
  return false;
}

/** The text that the variable holds which is all that is shown: `let text = ".."; panic!("{}", text)`, `panic!("{text}")`. */
function textOfVariable(unit: Unit, open: number, message: string): string {
  const { tokens } = unit;
  const name = /^\{(\w+)\}$/.exec(message)?.[1] ?? (message === '{}' ? tokens.text(open + 3) : undefined);
  const bound = name === undefined ? undefined : boundBefore(unit, name, open);
  if (bound?.kind !== 'value' || tokens.kind(bound.end) !== 'string') return '';
  return tokens.text(bound.end);
}

/** A comment that says when the code panics means it to. */
const ANNOUNCES =
  /\bpanics? (?:if|when|unless)\b|\b(?:programm(?:er|ing)|coding)(?:'s)? (?:errors?|mistakes?)\b|\bfail(?:s|ing)? fast\b|\b(?:we|just|to|should|must) panic\b(?! for now)|\bcaused by a panic\b|\b(?:is|be|indicates?|means) (?:\w+ )?an? bug\b|\bunrecoverable\b|\b(?:is|are|be) unexpected\b|\b(?:is|are)(?:n't| not) (?:\w+ )?(?:needed|necessary)\b|\binclude_(?:bytes|str)\b|\b(?:should|must|can|could|will)(?:n't| not| never) (?:ever )?(?:happen|occur|arise)\b|\bunexpected (?:errors?|here)\b/i;

/** `// That's 2^27 = 134,217,728 items`: a comment that counts how much it would take. */
const BEYOND_COUNTING = /\b2\^(?:2[4-9]|[3-9]\d)\b|\b\d{1,3}(?:[,_]\d{3}){2,}\b/;

/** Shorter messages stand in documentation by chance. */
const MIN_QUOTED = 12;

/** True for a message that the function's documentation tells, word for word. */
function isQuoted(message: string, documentation: string): boolean {
  return message.length >= MIN_QUOTED && !message.includes('{') && documentation.includes(message);
}

/** `drop` has no error to return, so that a comment anywhere in it is about how it may end. */
function failsFastInDrop({ name, text }: Unit): boolean {
  return name === 'drop' && /\/\/[^\n]*\bfail(?:s|ing)? fast\b/i.test(text);
}

/** What the code has no way to do with a variant, other than work outside that went wrong. */
const REFUSES_VARIANT =
  /^\W*(?:(?:unexpected|unhandled|invalid|wrong|bad|not an?)\b|(?:cannot|can't|can not) (?!(?:open|read|write|find|parse|load|save|connect|bind|send|receive|fetch)\b))|\b(?:is|are) (?:required|needed)\b|\bon (?:an? )?(?:invalid|broken|closed|finished|empty)\b/i;

/** The same of a variant that others may know, where a function tells nobody but its own module. */
const UNSUPPORTED = /^\W*(?:unsupported|not supported)\b/i;

/** True for a function that others call, or that could return an error. */
function isToldToCallers(unit: Unit): boolean {
  return returnsResult(unit) || isPublic(unit);
}

/** True in an arm for a variant by its path, and in `_ =>` or `other =>` where all other arms are: `Kind::Open`. */
function isOfVariants(tokens: Tokens, index: number): boolean {
  const arm = armAt(tokens, index);
  if (arm === undefined) return false;
  if (!takesTheRest(tokens, arm))
    return tokens.kind(arm.first) === 'word' && tokens.text(arm.first + 1) === '::';
  const ends = endsOfArmsBefore(tokens, arm);
  return (
    ends.length > 0 && ends.every((end) => /^[A-Z]/.test(tokens.text(end)) && tokens.text(end - 1) === '::')
  );
}

/** True in an arm with a path anywhere, `(Some(Kind::Open), _)`, which is not for an error that a call gave. */
function isOfNamedVariant(tokens: Tokens, index: number): boolean {
  const arm = armAt(tokens, index);
  if (arm === undefined) return false;
  let isPath = false;
  for (let at = arm.first; at <= arm.last; at++) {
    if (tokens.text(at) === 'Err') return false;
    isPath ||= tokens.text(at) === '::';
  }
  return isPath;
}

/** True in the arm for one number: the code counts itself, and this is what it never counts. */
function isOfNumber(tokens: Tokens, index: number): boolean {
  const arm = armAt(tokens, index);
  return arm !== undefined && arm.first === arm.last && tokens.kind(arm.first) === 'number';
}

/** A longer head of a statement is not read. */
const MAX_TOKENS_TO_LET = 60;

/** True in the `else` of `let Kind::Open(..) = kind`, with or without an `if`. */
function isElseOfVariant(tokens: Tokens, index: number): boolean {
  const open = tokens.enclosing(index);
  if (open === undefined || tokens.text(open - 1) !== 'else') return false;
  for (let at = open - 2; at > open - MAX_TOKENS_TO_LET && at > 0; at--) {
    if (tokens.kind(at) === 'close') at = tokens.partner(at) ?? at;
    if (tokens.text(at) === ';') return false;
    if (tokens.text(at) !== 'let') continue;
    const first = tokens.text(at + 1) === 'Some' && tokens.text(at + 2) === '(' ? at + 3 : at + 1;
    return /^\w/.test(tokens.text(first)) && tokens.text(first + 1) === '::';
  }
  return false;
}

/** True behind `compile_error!(..);`. */
function isNotCompiled(tokens: Tokens, index: number): boolean {
  const open = tokens.text(index - 1) === ';' ? tokens.partner(index - 2) : undefined;
  return open !== undefined && tokens.text(open - 1) === '!' && tokens.text(open - 2) === 'compile_error';
}

/** True for an argument of a macro beside the items, `same_size!(of(panic!()), 8);`: a type is asked for, nothing runs. */
function isArgumentOfItem({ kind, tokens }: Unit, index: number): boolean {
  if (kind !== 'loose') return false;
  let outermost: number | undefined;
  for (let open = tokens.enclosing(index); open !== undefined; open = tokens.enclosing(open)) {
    if (tokens.text(open) !== '(') return false;
    outermost = open;
  }
  return outermost !== undefined && tokens.text(outermost - 1) === '!';
}

/** `#[allow(unreachable_patterns)]`: the arm is there for variants that other builds have. */
const ALLOWS_UNREACHABLE = /\b(?:allow|expect)\s*\([^)]*\bunreachable_patterns\b/;

function isAllowedUnreachable({ tokens, text }: Unit, index: number): boolean {
  const arm = armAt(tokens, index);
  return arm !== undefined && takesTheRest(tokens, arm) && ALLOWS_UNREACHABLE.test(text);
}

/** How many blocks outwards the `match` of an arm is looked for. */
const MAX_BLOCKS = 3;

/** True in `match self.state.lock() { Err(error) => .. }`: what is handed on is the panic of whoever held the lock. */
function isOfPoisonedLock(tokens: Tokens, index: number): boolean {
  let open = tokens.enclosing(index);
  for (let level = 0; open !== undefined && level < MAX_BLOCKS; level++) {
    const isLock = /^(?:lock|read|write)$/.test(tokens.text(open - 3)) && tokens.text(open - 4) === '.';
    if (tokens.text(open) === '{' && tokens.partner(open - 1) === open - 2 && isLock) return true;
    open = tokens.enclosing(open);
  }
  return false;
}

/** How many tokens a head such as `match self.writer.join()` has at most behind `join`. */
const MAX_TOKENS_TO_JOIN = 8;

/** What a `JoinError` is asked for. */
const PANIC_OF_TASK = /^(?:is|into|try_into)_panic$/;

/** True for `panic_any(error)` in a branch on what `handle.join()` gave, and any panic behind `if error.is_panic()`. */
function passesPanicOn(tokens: Tokens, index: number): boolean {
  if (isUnderCondition(tokens, index, PANIC_OF_TASK)) return true;
  if (tokens.text(index) !== 'panic_any') return false;
  for (let open = tokens.enclosing(index); open !== undefined; open = tokens.enclosing(open)) {
    for (let at = open - 1; at > open - MAX_TOKENS_TO_JOIN; at--) {
      if (tokens.text(at) === 'join' && tokens.text(at - 1) === '.') return true;
    }
  }
  return false;
}
