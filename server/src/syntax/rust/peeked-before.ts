import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { stepEndingAt } from './chain.ts';
import { isFunctionBody } from './function-body.ts';
import { armBefore } from './match-arm.ts';
import { rootPlace } from './place.ts';

/** How many blocks outwards a question is looked for. */
const MAX_BLOCKS = 6;
/** How many tokens a condition has at most. */
const MAX_TOKENS_OF_CONDITION = 64;

/** What takes that which a look ahead has shown. */
const TAKES = /^(?:next|next_\w+|pop\w*|recv|parse|bump|advance)$/;

/**
 * True for a call that ends at `end` in a branch that is entered because the same thing was asked whether it succeeds:
 * `x.write(..)` in `if x.can_write() { .. }`, `x.next()` in the arm `Some(..)` of `match x.peek()`, and `input.parse()` in
 * `if input.peek(Token)`.
 */
export function isPeekedBefore(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  let step = stepEndingAt(tokens, end);
  // `x.next().unwrap().err()` is a part of what was shown.
  while (step.kind === 'method' && /^(?:ok|err|unwrap)$/.test(step.name))
    step = stepEndingAt(tokens, step.receiver);
  const method = step.kind === 'awaited' ? step.inner : step;
  if (method.kind !== 'method') return false;
  const place = rootPlace(tokens, method.receiver);
  if (place === undefined || place.first !== place.last) return false;
  const subject = tokens.text(place.first);
  let inner = end;
  for (let level = 0; level < MAX_BLOCKS; level++) {
    const open = tokens.enclosing(inner);
    if (open === undefined || isFunctionBody(tokens, open)) return false;
    if (tokens.text(open) === '{' && isAsked(tokens, open, inner, subject, method.name)) return true;
    inner = open;
  }
  return false;
}

/** True where the head of the block at `open` asks for what `method` takes, and `inner` stands where it is there. */
function isAsked(tokens: Tokens, open: number, inner: number, subject: string, method: string): boolean {
  let isQuestion = false;
  let isNamed = false;
  for (let at = open - 1; at > open - MAX_TOKENS_OF_CONDITION && at >= 0; at--) {
    const text = tokens.text(at);
    if (/^(?:[;{}]|=>)$/.test(text)) return false;
    if (text === subject) isNamed = true;
    const isCall = tokens.text(at + 1) === '(' && tokens.text(at - 1) === '.';
    if (isCall && (text === `can_${method}` || (TAKES.test(method) && /^peek(?:_\w+)?$/.test(text))))
      isQuestion = true;
    if (!/^(?:if|while|match)$/.test(text)) continue;
    // A parser is asked by what it looks ahead with: `lookahead.peek(Token)`.
    if (!isQuestion || !(isNamed || method === 'parse') || tokens.text(at + 1) === '!') return false;
    return text !== 'match' || isArmOfSome(tokens, open, inner);
  }
  return false;
}

/** True where the arm of the match that opens at `open` in which `inner` stands begins with `Some` or `Ok`. */
function isArmOfSome(tokens: Tokens, open: number, inner: number): boolean {
  let arrow = inner;
  while (arrow > open && !(tokens.text(arrow) === '=>' && tokens.enclosing(arrow) === open)) arrow--;
  const arm = arrow === open ? undefined : armBefore(tokens, arrow);
  return arm !== undefined && /^(?:Some|Ok)$/.test(tokens.text(arm.first));
}
