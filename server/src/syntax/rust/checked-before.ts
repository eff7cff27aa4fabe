import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { stepEndingAt } from './chain.ts';

/** What a check says of a variable or field: that it holds a value, or that it holds none. */
type Verdict = 'holds' | 'lacks';

/** A variable or field by the texts of its tokens: `self.state`. */
type Place = readonly string[];

/** What is asked of a place: whether it holds a value, or whether it has elements. */
interface Question {
  readonly place: Place;
  readonly asks: 'value' | 'elements';
}

/** How many tokens back a check is looked for. */
const MAX_TOKENS_BACK = 600;

/**
 * True for `unwrap` or `expect` at `index` on a variable or field that the lines before have checked: in the condition
 * around it, in an `if` that returns or fills it, in an `assert!`, or by an assignment of `Some(..)`. Only in
 * `recommended`; what is done to the variable between check and use is looked at for assignments and `take()` alone.
 */
export function isCheckedBefore({ tokens, preset }: Unit, index: number): boolean {
  if (preset !== 'recommended' || tokens.text(index - 1) !== '.') return false;
  const question = questionOf(tokens, index - 2);
  if (question === undefined) return false;
  const last = Math.max(0, index - MAX_TOKENS_BACK);
  if (isCheckedInOperand(tokens, index, question)) return true;
  let inner = index;
  for (let open = tokens.enclosing(index); open !== undefined && open > last; open = tokens.enclosing(open)) {
    if (tokens.text(open) === '{') {
      if (isSettledWithin(tokens, open, inner, question)) return true;
      if (isGuarding(tokens, open, question)) return true;
      if (isFunctionBody(tokens, open)) return false;
    }
    inner = open;
  }
  return false;
}

const BORROWS = /^(?:as_ref|as_mut|as_deref|as_deref_mut|take|clone|cloned|copied)$/;
const ENDS = /^(?:first|last|first_mut|last_mut|pop|pop_front|pop_back|front|back|min|max|next|peek)$/;
const WALKS = /^(?:iter|iter_mut|chars|bytes|keys|values|rev|into_iter|copied|cloned)$/;

/** What `x.as_ref().unwrap()` and `list.iter().next().unwrap()` rely on. */
function questionOf(tokens: Tokens, end: number): Question | undefined {
  let at = end;
  let asks: Question['asks'] = 'value';
  for (let step = stepEndingAt(tokens, at); step.kind === 'method'; step = stepEndingAt(tokens, at)) {
    if (step.argumentCount > 0) return undefined;
    if (asks === 'value' && ENDS.test(step.name)) asks = 'elements';
    else if (!(asks === 'value' ? BORROWS : WALKS).test(step.name)) return undefined;
    at = step.receiver;
  }
  const place = placeEndingAt(tokens, at);
  return place && { place, asks };
}

function placeEndingAt(tokens: Tokens, end: number): Place | undefined {
  let first = end;
  while (isNameOrNumber(tokens, first) && tokens.text(first - 1) === '.') first -= 2;
  if (tokens.kind(first) !== 'word' || tokens.text(first - 1) === '::') return undefined;
  return Array.from({ length: end - first + 1 }, (_, offset) => tokens.text(first + offset));
}

function isNameOrNumber(tokens: Tokens, index: number): boolean {
  return tokens.kind(index) === 'word' || tokens.kind(index) === 'number';
}

/** `x.is_some() && f(x.unwrap())` and `x.is_none() || x.unwrap()`, at any depth of brackets on the right. */
function isCheckedInOperand(tokens: Tokens, index: number, question: Question): boolean {
  let joint: string | undefined;
  let bound = index;
  for (let at = index - 1; at > index - MAX_TOKENS_BACK && at >= 0; at--) {
    const text = tokens.text(at);
    if (tokens.kind(at) === 'close') {
      const verdict = joint && verdictEndingAt(tokens, at, question);
      if (verdict) return verdict === (joint === '&&' ? 'holds' : 'lacks');
      const open = tokens.partner(at);
      if (open === undefined || text === '}') return false;
      at = open;
    } else if (text === '&&' || text === '||') {
      // A closure's bars bind no operands.
      if (joint !== undefined && joint !== text) return false;
      joint = text;
    } else if (text === ';' || text === '{' || text === '=>' || text === ',' || text === '=') return false;
    bound = at;
  }
  return bound < 0;
}

/** What the call that ends at `close` says of the place: `!x.is_none()` says that it holds a value. */
function verdictEndingAt(tokens: Tokens, close: number, question: Question): Verdict | undefined {
  const step = stepEndingAt(tokens, close);
  if (step.kind !== 'method') return undefined;
  const place = placeEndingAt(tokens, step.receiver);
  if (place === undefined || !isSame(place, question.place)) return undefined;
  const isNegated = tokens.text(step.receiver - place.length) === '!';
  if (question.asks === 'elements') {
    if (step.name === 'is_empty') return isNegated ? 'holds' : 'lacks';
    return step.name === 'len' && !isNegated ? verdictOfLength(tokens, close) : undefined;
  }
  if (/^is_(?:some|ok)(?:_and)?$/.test(step.name)) {
    if (isNegated) return step.name.endsWith('_and') ? undefined : 'lacks';
    return 'holds';
  }
  return /^is_(?:none|err)$/.test(step.name) ? (isNegated ? 'holds' : 'lacks') : undefined;
}

/** `.len() > 0`, `.len() == 1`, `.len() == 0`, with any literal. */
function verdictOfLength(tokens: Tokens, close: number): Verdict | undefined {
  const comparison = tokens.text(close + 1);
  const number = tokens.kind(close + 2) === 'number' ? Number(tokens.text(close + 2)) : Number.NaN;
  if (comparison === '==') return number > 0 ? 'holds' : number === 0 ? 'lacks' : undefined;
  if (comparison === '>' || comparison === '!=')
    return number >= 0 && (comparison === '>' || number === 0) ? 'holds' : undefined;
  if (comparison === '>=') return number > 0 ? 'holds' : undefined;
  return comparison === '<' && number > 0 ? 'lacks' : undefined;
}

function isSame(one: Place, other: Place): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

/** True when the condition before the block at `open` lets only a value in. */
function isGuarding(tokens: Tokens, open: number, question: Question): boolean {
  if (tokens.text(open - 1) === 'else') {
    const close = open - 2;
    const then = tokens.text(close) === '}' ? tokens.partner(close) : undefined;
    return then !== undefined && conditionSays(tokens, then, question) === 'lacks';
  }
  return conditionSays(tokens, open, question) === 'holds';
}

/**
 * What the condition of `if` or `while` before the block at `open` says: `holds` where the block runs only with a
 * value, `lacks` where there is a value whenever it does not run. So `a && x.is_some()` holds and `a || x.is_none()` lacks.
 */
function conditionSays(tokens: Tokens, open: number, question: Question): Verdict | undefined {
  let verdict: Verdict | undefined;
  const joints = new Set<string>();
  for (let at = open - 1; at > open - MAX_TOKENS_BACK && at >= 0; at--) {
    const text = tokens.text(at);
    if (text === 'if' || text === 'while') {
      const opposite = verdict === 'holds' ? '||' : '&&';
      return joints.has(opposite) ? undefined : verdict;
    }
    if (/^(?:;|\{|\||=>|else)$/.test(text)) return undefined;
    if (text === '&&' || text === '||') joints.add(text);
    if (tokens.kind(at) !== 'close') continue;
    verdict ??= verdictEndingAt(tokens, at, question);
    const start = tokens.partner(at);
    if (start === undefined || text === '}') return undefined;
    at = start;
  }
  return undefined;
}

/** True when a statement of the block at `open`, before `index`, leaves a value in the place or leaves the block. */
function isSettledWithin(tokens: Tokens, open: number, index: number, question: Question): boolean {
  let isEarlier = false;
  for (let at = index - 1; at > open; at--) {
    if (tokens.kind(at) === 'close') {
      const start = tokens.partner(at);
      if (start === undefined) return false;
      if (tokens.text(at) === '}') {
        if (conditionSays(tokens, start, question) === 'lacks' && leavesOrFills(tokens, start, at, question))
          return true;
        if (isFailedMatch(tokens, start, question) && leavesOrFills(tokens, start, at, question)) return true;
      } else if (isAssertion(tokens, start, at, question)) return true;
      at = start;
      continue;
    }
    const text = tokens.text(at);
    if (text === ';') isEarlier = true;
    if (!isEarlier || text !== '=' || question.asks !== 'value') continue;
    const place = placeEndingAt(tokens, at - 1);
    if (place && isSame(place, question.place)) return /^(?:Some|Ok)$/.test(tokens.text(at + 1));
  }
  return false;
}

/** `if let Err(e) = x {` and `if let None = x {`. */
function isFailedMatch(tokens: Tokens, open: number, { place, asks }: Question): boolean {
  if (asks !== 'value') return false;
  const found = placeEndingAt(tokens, open - 1);
  if (!found || !isSame(found, place)) return false;
  let at = open - 1 - place.length;
  if (tokens.text(at) === '&') at--;
  if (tokens.text(at) !== '=') return false;
  const pattern = tokens.text(at - 1) === ')' ? (tokens.partner(at - 1) ?? at) - 1 : at - 1;
  return /^(?:Err|None)$/.test(tokens.text(pattern)) && tokens.text(pattern - 1) === 'let';
}

/** True when the block between `open` and `close` ends by leaving, or puts a value into the place. */
function leavesOrFills(tokens: Tokens, open: number, close: number, { place, asks }: Question): boolean {
  if (tokens.text(close + 1) === 'else') return false;
  let start = close - 1;
  if (tokens.text(start) === ';') start--;
  while (start > open && tokens.text(start) !== ';' && tokens.text(start) !== '}') {
    if (tokens.kind(start) === 'close') start = tokens.partner(start) ?? open;
    start--;
  }
  if (/^(?:return|continue|break|panic|bail|unreachable)$/.test(tokens.text(start + 1))) return true;
  for (let at = open + 1; at < close; at++) {
    if (tokens.enclosing(at) !== open) continue;
    if (asks === 'value' && tokens.text(at) === '=' && tokens.text(at + 1) === 'Some') {
      const filled = placeEndingAt(tokens, at - 1);
      if (filled && isSame(filled, place)) return true;
    }
    if (asks === 'elements' && /^(?:push|push_back|insert)$/.test(tokens.text(at))) {
      const filled = placeEndingAt(tokens, at - 2);
      if (filled && isSame(filled, place)) return true;
    }
  }
  return false;
}

/** `assert!(x.is_some());` in a build of any kind. */
function isAssertion(tokens: Tokens, open: number, close: number, question: Question): boolean {
  if (tokens.text(open - 1) !== '!' || tokens.text(open - 2) !== 'assert') return false;
  for (let at = open + 1; at < close; at++) {
    if (tokens.enclosing(at) === open && tokens.text(at) === '||') return false;
    if (tokens.enclosing(at) === open && tokens.kind(at) === 'open') {
      const end = tokens.partner(at);
      if (end !== undefined && verdictEndingAt(tokens, end, question) === 'holds') return true;
    }
  }
  return false;
}

/** Closures run where they are made or later; a function's body ends what can be known. */
function isFunctionBody(tokens: Tokens, open: number): boolean {
  for (let at = open - 1; at > open - 64 && at >= 0; at--) {
    const text = tokens.text(at);
    if (text === 'fn') return true;
    if (text === ';' || text === '{' || text === '}') return false;
    if (tokens.kind(at) === 'close') at = tokens.partner(at) ?? 0;
  }
  return false;
}
