import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { occurrencesBefore } from './occurrences.ts';
import { type Parameter, signatureOf } from './signature.ts';

/** How a variable got what it holds. */
export type Bound =
  /** `let x = <expression>;`, whose last token is `end`. */
  | { readonly kind: 'value'; readonly end: number }
  /** A pattern: of `let`, `match`, `for` or a closure; `end` is the last token of what it takes apart, where that is known. */
  | { readonly kind: 'pattern'; readonly end: number | undefined; readonly isArm?: true }
  /** `type` without white space. */
  | { readonly kind: 'parameter'; readonly type: string }
  | { readonly kind: 'unknown' };

/** How many tokens before its use a variable's binding is looked for. */
const MAX_LOOK_BACK = 3000;

/** How the variable at `index` was bound last before it is used there. */
export function boundBefore(unit: Unit, name: string, index: number): Bound {
  const { tokens } = unit;
  if (name === 'self') return { kind: 'unknown' };
  const last = Math.max(0, index - MAX_LOOK_BACK);
  for (const at of occurrencesBefore(unit, name, index, last + 1)) {
    if (tokens.kind(at) !== 'word') continue;
    const before = tokens.text(at - 1);
    const let_ = before === 'let' ? at - 1 : before === 'mut' && tokens.text(at - 2) === 'let' ? at - 2 : 0;
    if (let_ > 0 && !/^(?:if|while|&&)$/.test(tokens.text(let_ - 1))) {
      const end = endOfInitialiser(tokens, at);
      if (end !== undefined && end < index) return { kind: 'value', end };
      continue;
    }
    const pattern = patternAround(tokens, at);
    if (pattern?.end !== undefined && isOverBefore(tokens, pattern.end + 1, index)) continue;
    if (pattern !== undefined) return { kind: 'pattern', ...pattern };
  }
  const parameter = parameterOf(tokens, unit.name, name);
  return parameter === undefined ? { kind: 'unknown' } : { kind: 'parameter', type: parameter.type };
}

/** The last token of `x: T = <expression>;` from its name on, or before `else`. */
function endOfInitialiser(tokens: Tokens, name: number): number | undefined {
  let at = name + 1;
  while (at < tokens.length && !/^[=;]$/.test(tokens.text(at))) at = after(tokens, at);
  if (tokens.text(at) !== '=') return undefined;
  const isHead = /^(?:if|match|unsafe|loop)$/.test(tokens.text(at + 1));
  while (at < tokens.length && tokens.text(at) !== ';' && (isHead || tokens.text(at) !== 'else'))
    at = after(tokens, at);
  return at < tokens.length ? at - 1 : undefined;
}

/** True for the block of `if let` at `open` where it ends before `index`: its names mean nothing there. */
function isOverBefore(tokens: Tokens, open: number, index: number): boolean {
  return tokens.text(open) === '{' && (tokens.partner(open) ?? tokens.length) < index;
}

function after(tokens: Tokens, at: number): number {
  return (tokens.kind(at) === 'open' ? (tokens.partner(at) ?? at) : at) + 1;
}

/** The pattern that the name at `at` is a part of, if it is in one: where what it takes apart ends. */
function patternAround(
  tokens: Tokens,
  at: number,
): { readonly end: number | undefined; readonly isArm?: true } | undefined {
  let index = at - 1;
  for (let steps = 0; index >= 0 && steps < 64; steps++) {
    const text = tokens.text(index);
    if (text === 'for') return { end: endOfIterated(tokens, at) };
    if (text === 'let') return { end: endOfTakenApart(tokens, at) };
    if (text === '|') return isClosureBar(tokens, index) ? { end: receiverOfCall(tokens, index) } : undefined;
    if (/^(?:=>|;|in)$/.test(text) || text === '=' || text === '.' || text === '{' || text === '}') break;
    index = tokens.kind(index) === 'close' ? (tokens.partner(index) ?? 0) - 1 : index - 1;
  }
  return isArmPattern(tokens, at) ? { end: endOfMatched(tokens, at), isArm: true } : undefined;
}

/** The last token of what `let (key, value) = <expression>` takes apart, before `;`, `else` or the block of `if let`. */
function endOfTakenApart(tokens: Tokens, name: number): number | undefined {
  const open = tokens.enclosing(name);
  let at = name + 1;
  while (at < tokens.length && at < name + 64 && tokens.text(at) !== '=') at++;
  if (tokens.text(at) !== '=') return undefined;
  while (at < tokens.length && !/^(?:;|\{|else|&&)$/.test(tokens.text(at))) at = after(tokens, at);
  return open === undefined || at < (tokens.partner(open) ?? 0) || tokens.text(open) !== '{'
    ? at - 1
    : undefined;
}

/** True for a name before `=>`, and before a guard. */
function isArmPattern(tokens: Tokens, at: number): boolean {
  // The value of the arm before: `0 => small, 1 => 12`.
  if (tokens.text(at - 1) === '=>') return false;
  let index = at + 1;
  for (let steps = 0; index < tokens.length && steps < 64; steps++) {
    const text = tokens.text(index);
    if (text === '=>' || text === 'if') return true;
    if (!/^(?:[,|)}\]@:&.\w]|\.\.=?|::)+$/.test(text) && tokens.kind(index) !== 'open') return false;
    if (text === '.' || text === '(') return false;
    index = after(tokens, index);
  }
  return false;
}

/** How many tokens the value of a match has at most, brackets counted as one. */
const MAX_MATCHED = 64;

/** The last token of what the match takes apart in one of whose arms the name at `at` is bound. */
function endOfMatched(tokens: Tokens, at: number): number | undefined {
  let open = tokens.enclosing(at);
  while (open !== undefined && tokens.text(open) !== '{') open = tokens.enclosing(open);
  if (open === undefined) return undefined;
  let index = open - 1;
  for (let steps = 0; index >= 0 && steps < MAX_MATCHED; steps++) {
    const text = tokens.text(index);
    if (text === 'match') return open - 1;
    if (text === ';' || text === '{' || text === '=>') return undefined;
    index = tokens.kind(index) === 'close' ? (tokens.partner(index) ?? 0) - 1 : index - 1;
  }
  return undefined;
}

function isClosureBar(tokens: Tokens, bar: number): boolean {
  return /^(?:[(,=]|move|async|return)$/.test(tokens.text(bar - 1));
}

/** The last token of what the method is called on that the closure opening at `bar` is an argument of. */
function receiverOfCall(tokens: Tokens, bar: number): number | undefined {
  const open = tokens.enclosing(bar);
  return open !== undefined && tokens.text(open - 2) === '.' ? open - 3 : undefined;
}

/** The last token of the expression behind `in`. */
function endOfIterated(tokens: Tokens, name: number): number | undefined {
  let at = name;
  while (at < tokens.length && at < name + 64 && tokens.text(at) !== 'in') at++;
  while (at < tokens.length && tokens.text(at) !== '{') at = after(tokens, at);
  return at < tokens.length ? at - 1 : undefined;
}

function parameterOf(tokens: Tokens, functionName: string | undefined, name: string): Parameter | undefined {
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.text(at) !== 'fn' || tokens.text(at + 1) !== functionName) continue;
    let body = at + 2;
    while (body < tokens.length && tokens.text(body) !== '{') body = after(tokens, body);
    const signature = signatureOf(tokens, at + 1, body);
    return signature?.parameters.find(({ names }) => names.includes(name));
  }
  return undefined;
}
