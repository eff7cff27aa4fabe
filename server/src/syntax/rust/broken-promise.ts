import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { firstLiteral } from './calls.ts';
import { commentsAround } from './comments-around.ts';
import { isReasonInComment, reportsBrokenPromise } from './reason-text.ts';

/**
 * True for the `panic!` at `index`, with its bracket at `open`, that reports a broken promise of the code itself or of
 * its caller, which no error would repair: its message says so, a comment does, or it stands in the arm of a match
 * for the variants that cannot come here. In `strict` every panic is one too many.
 */
export function isBrokenPromise(unit: Unit, index: number, open: number): boolean {
  const { tokens, preset } = unit;
  if (preset !== 'recommended') return false;
  const message = firstLiteral(tokens, open) ?? '';
  if (reportsBrokenPromise(message)) return true;
  if (/^\W*(?:unexpected|unhandled|wrong|bad|not an?)\b/i.test(message) && isOtherVariant(tokens, index))
    return true;
  if (passesPanicOn(tokens, index)) return true;
  return commentsAround(unit, index).some((comment) => isReasonInComment(comment) || ANNOUNCES.test(comment));
}

/** A comment that says when the code panics means it to. */
const ANNOUNCES = /\bpanics? (?:if|when|unless)\b/i;

/** How far around the arm its neighbours are looked at, in tokens. */
const MAX_TOKENS_BACK = 400;

/** True in the arm `_ =>` or `other =>` of a match whose other arms are variants by path: `Kind::Open`. */
function isOtherVariant(tokens: Tokens, index: number): boolean {
  let at = index - 1;
  while (tokens.text(at) === '{') at--;
  if (tokens.text(at) !== '=>' || !/^(?:_|[a-z]\w*)$/.test(tokens.text(at - 1))) return false;
  const open = tokens.enclosing(at);
  if (open === undefined || !/^[,{}]$/.test(tokens.text(at - 2))) return false;
  let arms = 0;
  for (let back = at - 2; back > open && back > at - MAX_TOKENS_BACK; back--) {
    if (tokens.enclosing(back) !== open || tokens.text(back) !== '=>') continue;
    let end = back - 1;
    if (tokens.kind(end) === 'close') end = (tokens.partner(end) ?? end) - 1;
    if (!/^[A-Z]/.test(tokens.text(end)) || tokens.text(end - 1) !== '::') return false;
    arms++;
  }
  return arms > 0;
}

/** How many tokens a head such as `match self.writer.join()` has at most behind `join`. */
const MAX_TOKENS_TO_JOIN = 8;

/** True for `panic_any(error)` in a branch on what `handle.join()` gave. */
function passesPanicOn(tokens: Tokens, index: number): boolean {
  if (tokens.text(index) !== 'panic_any') return false;
  for (let open = tokens.enclosing(index); open !== undefined; open = tokens.enclosing(open)) {
    for (let at = open - 1; at > open - MAX_TOKENS_TO_JOIN; at--) {
      if (tokens.text(at) === 'join' && tokens.text(at - 1) === '.') return true;
    }
  }
  return false;
}
