import type { Tokens } from '../../core/tokens.ts';
import { beforeAngles, stepEndingAt } from './chain.ts';
import { isKeyword } from './macro-position.ts';

/** Longer chains than this are not followed. */
const MAX_STEPS = 32;

/** A variable or field as a range of tokens: `self.state` is three. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** The variable or field that ends with the token at `end`. */
export function placeEndingAt(tokens: Tokens, end: number): Place | undefined {
  let first = end;
  while (isNameOrNumber(tokens, first) && tokens.text(first - 1) === '.') first -= 2;
  if (tokens.kind(first) !== 'word' || tokens.text(first - 1) === '::') return undefined;
  return isKeyword(tokens.text(first)) && tokens.text(first) !== 'self' ? undefined : { first, last: end };
}

function isNameOrNumber(tokens: Tokens, index: number): boolean {
  return tokens.kind(index) === 'word' || tokens.kind(index) === 'number';
}

/** The last token of what is indexed by the brackets that end at `end`: of `list` in `list[0]`. */
export function indexedBefore(tokens: Tokens, end: number): number | undefined {
  const open = tokens.text(end) === ']' ? tokens.partner(end) : undefined;
  if (open === undefined) return undefined;
  const before = open - 1;
  const isIndexed = /^[)\]?]$/.test(tokens.text(before)) || placeEndingAt(tokens, before) !== undefined;
  return isIndexed ? before : undefined;
}

/** The first token of the postfix expression (calls, fields, indexes, `?`) that ends at `end`. */
export function expressionStart(tokens: Tokens, end: number): number {
  let at = end;
  for (let previous = -1; at >= 0 && at !== previous; ) {
    previous = at;
    const before = tokens.text(at - 1);
    if (tokens.text(at) === '?') at--;
    else if (tokens.kind(at) === 'close') at = startOfBrackets(tokens, at);
    else if (before === '.' || before === '::') at -= 2;
  }
  return at;
}

/** From a closing bracket to the token that carries on the expression: the called name, what is indexed, or the opening one. */
function startOfBrackets(tokens: Tokens, close: number): number {
  const open = tokens.partner(close);
  if (open === undefined) return close;
  const before = tokens.text(open - 1);
  if (before === '!' && tokens.kind(open - 2) === 'word') return open - 2;
  if (tokens.text(close) === '}') return open;
  if (before === '>') return beforeAngles(tokens, open - 1) ?? open;
  const carriesOn = /^[)\]?]$/.test(before) || (tokens.kind(open - 1) === 'word' && !isKeyword(before));
  return carriesOn ? open - 1 : open;
}

/**
 * The place that an expression begins with, through calls, indexes and brackets: `self.list` of
 * `(*self.list).iter().next()`. For a call by path it is the place of the first argument.
 */
export function rootPlace(tokens: Tokens, end: number): Place | undefined {
  let at = end;
  for (let depth = 0; depth < MAX_STEPS; depth++) {
    const place = placeEndingAt(tokens, at);
    if (place !== undefined) return place;
    const step = stepEndingAt(tokens, at);
    if (tokens.text(at) === '?') at--;
    else if (step.kind === 'method') at = step.receiver;
    else if (step.kind === 'group') at = step.end;
    else if (step.kind === 'call' && step.argumentCount > 0) at = endOfFirstArgument(tokens, at);
    else if (step.kind === 'field') at -= 2;
    else {
      const indexed = indexedBefore(tokens, at);
      if (indexed === undefined) return undefined;
      at = indexed;
    }
  }
  return undefined;
}

/** The end of the first argument's first operand: of `size` in `new(size - 5)`. */
function endOfFirstArgument(tokens: Tokens, close: number): number {
  const open = tokens.partner(close) ?? close;
  let at = open + 1;
  while (/^(?:&|&&|\*|mut|-|!)$/.test(tokens.text(at))) at++;
  while (at < close && (tokens.text(at + 1) === '.' || tokens.text(at + 1) === '::')) at += 2;
  const next = at + 1;
  return tokens.text(next) === '(' ? (tokens.partner(next) ?? at) : at;
}

/** Types and truths. */
const NO_VARIABLE = /^(?:[A-Z]\w*|_|true|false|[iuf]\d+|[iu]size|bool|char|str)$/;

/** True where the expression that ends at `end` names no variable: literals, constants and constructors alone. */
export function isMadeOfNothing(tokens: Tokens, end: number): boolean {
  for (let at = expressionStart(tokens, end); at <= end; at++) {
    if (isVariableAt(tokens, at)) return false;
  }
  return true;
}

/** True for the name of a variable: no part of a path, no field, no macro, no type. */
export function isVariableAt(tokens: Tokens, at: number): boolean {
  const before = tokens.text(at - 1);
  if (before === '.' || before === '::' || /^(?:::|<|!)$/.test(tokens.text(at + 1))) return false;
  return placeEndingAt(tokens, at) !== undefined && !NO_VARIABLE.test(tokens.text(at));
}
