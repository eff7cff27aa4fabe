import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { firstLiteral } from './calls.ts';
import { isFunctionBody } from './function-body.ts';
import { isInfallible } from './infallible.ts';
import { armAround, armAt, endsOfArmsBefore, type MatchArm, takesTheRest } from './match-arm.ts';
import {
  hasWords,
  isErrorName,
  namesBadValue,
  namesLimit,
  namesOutside,
  reportsFailure,
  showsError,
  showsNothingButValues,
  statesFact,
} from './panic-text.ts';
import { returnedType } from './program-code.ts';

/**
 * True for the `panic!` at `index`, with its bracket at `open`, where the code itself shows that an error was to be
 * returned: there is an error at hand, what the arms of a match have left is data, or the message reports a failure
 * or bad input to somebody, or has no words. A message that states a fact is an `expect` by another name.
 */
export function endsForFailure(unit: Unit, index: number, open: number): boolean {
  const { tokens } = unit;
  const message = firstLiteral(tokens, open) ?? '';
  if (isOfSureCall(unit, index)) return false;
  if (showsError(message) || isErrorAmongArguments(tokens, open)) return true;
  if (showsNothingButValues(message)) return false;
  if (!hasWords(message)) return !isWholeBody(tokens, index, open) && !isOfWhatIsLeft(tokens, index);
  if (isArmOfData(tokens, index) || (!statesFact(message) && isArmOfError(tokens, index))) return true;
  return reportsFailure(message) && concernsSomebody(unit, index, message);
}

/**
 * True where a report has somebody to go to: the function could return it, or the message names what whoever runs the
 * program decides, what is not written yet, or what a caller may not know to be wrong. Where nothing but a value is
 * missing (`.unwrap_or_else(|| panic!("no {key}"))`) the call is an `expect` that shows more.
 */
function concernsSomebody(unit: Unit, index: number, message: string): boolean {
  if (returnsResult(unit) || namesOutside(message)) return true;
  const closure = closureAround(unit.tokens, index);
  if (closure !== undefined) return closure === 'error';
  return namesLimit(message) || (namesBadValue(message) && isPublic(unit));
}

/** True for a function that could return an error; what writes a value down only hands on that of the writer. */
export function returnsResult(unit: Unit): boolean {
  const type = returnedType(unit);
  return /\b\w*Result\b/.test(type) && !/\bfmt::Result\b/.test(type);
}

/** True for a function that others than its own package call. */
export function isPublic({ tokens }: Unit): boolean {
  for (let at = 0; at < tokens.length && tokens.text(at) !== 'fn'; at++) {
    if (tokens.text(at) === 'pub') return tokens.text(at + 1) !== '(';
    // Attributes.
    if (tokens.kind(at) === 'open') at = tokens.partner(at) ?? at;
  }
  return false;
}

/** What the closure that a `panic!` is all of takes: the error of a `Result`, or nothing where only a value is missing. */
function closureAround(tokens: Tokens, index: number): 'error' | 'nothing' | undefined {
  const end = tokens.text(index - 1) === '{' ? index - 2 : index - 1;
  if (tokens.text(end) === '||') return 'nothing';
  if (tokens.text(end) !== '|') return undefined;
  return tokens.text(end - 1) === '|' ? 'nothing' : 'error';
}

/**
 * True for the closure or the `else` behind a call that never fails, and behind `.try_into()`, whose error says no more
 * than that the number does not fit.
 */
function isOfSureCall(unit: Unit, index: number): boolean {
  const { tokens } = unit;
  const around = tokens.enclosing(index);
  if (around !== undefined && tokens.text(around - 1) === 'else') return isSure(unit, around - 2);
  const call = around !== undefined && tokens.text(around) === '{' ? tokens.enclosing(around) : around;
  if (call === undefined || tokens.text(call) !== '(' || tokens.text(call - 2) !== '.') return false;
  return isSure(unit, call - 3);
}

function isSure(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  const open = tokens.partner(end);
  if (open === undefined || tokens.text(end) !== ')') return false;
  return /^try_(?:into|from)$/.test(tokens.text(open - 1)) || isInfallible(unit, end);
}

/** In a `const fn` a panic is how the compiler is made to refuse a constant. */
export function isConstFunction({ kind, text, tokens }: Unit): boolean {
  if (kind !== 'function') return false;
  for (let at = 0; at < tokens.length && tokens.text(at) !== '{'; at++) {
    if (tokens.text(at) === 'fn') return /\bconst\s+(?:unsafe\s+)?$/.test(text.slice(0, tokens.start(at)));
  }
  return false;
}

function isErrorAmongArguments(tokens: Tokens, open: number): boolean {
  const close = tokens.partner(open) ?? open;
  for (let at = open + 2; at < close; at++) {
    const isName = tokens.kind(at) === 'word' && tokens.text(at - 1) !== '.';
    if (isName && isErrorName(tokens.text(at))) return true;
  }
  return false;
}

/** True in `_ => panic!()`: there for the compiler, which wants an arm for what never comes. */
function isOfWhatIsLeft(tokens: Tokens, index: number): boolean {
  const arm = armAt(tokens, index);
  return arm !== undefined && arm.first === arm.last && tokens.text(arm.first) === '_';
}

/** True where the function, or a closure that no method takes, does nothing else: it is not there to be called. */
function isWholeBody(tokens: Tokens, index: number, open: number): boolean {
  const body = tokens.enclosing(index);
  if (tokens.text(index - 1) === '|') return body === undefined || tokens.text(body - 2) !== '.';
  if (body === undefined || !isFunctionBody(tokens, body)) return false;
  const close = tokens.partner(open) ?? open;
  const end = tokens.text(close + 1) === ';' ? close + 2 : close + 1;
  return body === index - 1 && tokens.partner(body) === end;
}

/** True in `other => ..` behind arms for numbers, characters and texts, which anybody may send. */
function isArmOfData(tokens: Tokens, index: number): boolean {
  const arm = armAt(tokens, index);
  if (arm === undefined || !takesTheRest(tokens, arm)) return false;
  return endsOfArmsBefore(tokens, arm).some((end) =>
    /^(?:string|number|character)$/.test(tokens.kind(end) ?? ''),
  );
}

/** True in `Err(..) => ..`, and in the block of `if let Err(..)`. */
function isArmOfError(tokens: Tokens, index: number): boolean {
  const arm = armAt(tokens, index) ?? armAround(tokens, index);
  return arm !== undefined && namesError(tokens, arm);
}

function namesError(tokens: Tokens, { first, last }: MatchArm): boolean {
  for (let at = first; at <= last; at++) if (tokens.text(at) === 'Err') return true;
  return false;
}
