import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { messageAt } from './calls.ts';
import { commentsAbove, commentsAround } from './comments-around.ts';
import { isWorldByNameAlone, type Outside, outsideAt } from './outside.ts';
import { expressionStart, rootPlace } from './place.ts';
import {
  isReason,
  isReasonForData,
  isReasonForOutside,
  isReasonForOutsideInComment,
  isReasonInComment,
  isStatement,
  reliesOnCallers,
} from './reason-text.ts';
import { type Bound, boundBefore } from './variable.ts';

/**
 * True for `unwrap` or `expect` at `index` where the code says why it cannot fail: in the message, as the standard
 * library's documentation of `expect` recommends ("the reason that you expect it"), in a comment, in what the function's
 * documentation relies on, or at another call on the same value; of two calls on one value the first is enough. A
 * reviewer who doubts the reason argues with the reason. "Failed to .." is no reason, and for what the world decides none
 * counts but that it is the program's own text.
 */
export function statesReason(unit: Unit, index: number): boolean {
  const { tokens } = unit;
  if (isReasonedAt(unit, index)) return true;
  if (outsideAt(tokens, index - 2) === 'world') return false;
  return reliesOnCallers(unit.documentation) || isReasonedElsewhere(unit, index);
}

/** True where the message of `expect` says so, whatever stands around it. */
function isReasonedByMessage(tokens: Tokens, index: number): boolean {
  const message = messageAt(tokens, index);
  if (message === undefined) return false;
  const outside = outsideAt(tokens, index - 2);
  if (outside === 'world' && isStatement(message) && isWorldByNameAlone(tokens, index - 2)) return true;
  return MESSAGES[outside ?? 'nothing'](message);
}

function isReasonedAt(unit: Unit, index: number): boolean {
  return (
    isReasonedNearby(unit, index) ||
    hasReason(unit, index, commentsAtBinding(unit, index)) ||
    isUnwrapExplained(unit, index)
  );
}

/** "it is safe to unwrap the projection" */
const ABOUT_UNWRAP = /\bunwrap(?:s|ped|ping)?\b/i;
/** Shorter words are in many comments. */
const NAME = /[a-z]{4,}/g;

/** True where a comment further up speaks of unwrapping what is unwrapped here, and gives a reason. */
function isUnwrapExplained(unit: Unit, index: number): boolean {
  const comments = commentsAbove(unit, index).filter(
    (comment) => ABOUT_UNWRAP.test(comment) && isReasonInComment(comment),
  );
  if (comments.length === 0) return false;
  const names = receiverText(unit.tokens, index).match(NAME) ?? [];
  return comments.some((comment) =>
    names.some((name) => comment.toLowerCase().includes(name.replace(/s$/, ''))),
  );
}

/** True where the message or a comment nearby says so. Reads a bounded part of the function. */
export function isReasonedNearby(unit: Unit, index: number): boolean {
  return isReasonedByMessage(unit.tokens, index) || hasReason(unit, index, commentsAround(unit, index));
}

function hasReason({ tokens }: Unit, index: number, comments: readonly string[]): boolean {
  const isWorld = outsideAt(tokens, index - 2) === 'world';
  return comments.some(isWorld ? isReasonForOutsideInComment : isReasonInComment);
}

/** What counts as a reason in a message, by what decides over the value. */
const MESSAGES: Readonly<Record<Outside | 'nothing', (message: string) => boolean>> = {
  world: isReasonForOutside,
  data: isReasonForData,
  nothing: isReason,
};

/** The comments at the `let` of the variable that is unwrapped. */
function commentsAtBinding(unit: Unit, index: number): string[] {
  const { tokens } = unit;
  const place = rootPlace(tokens, index - 2);
  if (place === undefined || place.first !== place.last) return [];
  const bound = boundBefore(unit, tokens.text(place.first), place.first);
  return bound.kind === 'value' ? commentsAround(unit, bound.end) : [];
}

/** True where another call in this function, on the same receiver, gives the reason for both. */
function isReasonedElsewhere(unit: Unit, index: number): boolean {
  const { tokens } = unit;
  const receiver = receiverText(tokens, index);
  if (receiver === '') return false;
  let others = 0;
  for (const { index: offset } of unit.text.matchAll(/\b(?:unwrap|expect)\b/g)) {
    const at = tokens.at(offset);
    if (at === undefined || at === index || tokens.text(at - 1) !== '.') continue;
    if (++others > MOST_OTHERS) break;
    const other = receiverText(tokens, at);
    if (other === receiver || isSentBy(other, receiver)) {
      if (isReasonedAt(unit, at)) return true;
    } else if (!isNameOf(other, receiver)) continue;
    if (at < index && SAME_VALUE.test(receiver) && runsBefore(unit, at, index)) return true;
  }
  return false;
}

/** Where what is bound ends: two names for different things end elsewhere. */
function endOfBound(bound: Bound | undefined): number | undefined {
  return bound?.kind === 'value' || bound?.kind === 'pattern' ? bound.end : undefined;
}

/** `tx.send(first)` and `tx.send(second)` fail for the same reason. */
function isSentBy(other: string, receiver: string): boolean {
  const [, sender] = SENT.exec(receiver) ?? [];
  return sender !== undefined && SENT.exec(other)?.[1] === sender;
}

const SENT = /^([\w.]+\.(?:send|send_blocking|blocking_send))\(/;

/** `path.file_name()` for `path.parent()`: what has a name lies in a folder. */
function isNameOf(other: string, receiver: string): boolean {
  return receiver.endsWith('.parent()') && other === receiver.replace(/parent\(\)$/, 'file_name()');
}

/** True where the block in which the call at `at` stands goes on as far as `index`, and its names mean the same there. */
function runsBefore(unit: Unit, at: number, index: number): boolean {
  const { tokens } = unit;
  const [first, second] = [at, index].map((call) => {
    const place = rootPlace(tokens, call - 2);
    return place === undefined ? undefined : boundBefore(unit, tokens.text(place.first), place.first);
  });
  if (endOfBound(first) !== endOfBound(second)) return false;
  let open = tokens.enclosing(at);
  while (open !== undefined && tokens.text(open) !== '{') open = tokens.enclosing(open);
  return open === undefined || (tokens.partner(open) ?? tokens.length) > index;
}

/** More calls in one function are not compared with each other. */
const MOST_OTHERS = 50;

/** What gives the same value again: where it was missing, the first call has panicked and is reported. */
const SAME_VALUE =
  /\.(?:get|get_mut|first|last|first_mut|last_mut|front|back|peek)\([^()]*\)$|^\w+(?:\.\w+)+$|\.(?:parent|file_name|file_stem|extension|to_str|as_str)\(\)$/;

function receiverText(tokens: Tokens, index: number): string {
  let text = '';
  for (let at = expressionStart(tokens, index - 2); at < index - 1; at++) text += tokens.text(at);
  return text.replace(/(?:\.(?:as_ref|as_mut|as_deref|as_deref_mut|clone|take)\(\))+$/, '');
}
