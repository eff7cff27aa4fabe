import type { Span } from '../../core/text.ts';
import type { Tokens } from '../../core/tokens.ts';
import { argumentsBetween, beforeAngles } from './chain.ts';
import { isKeyword } from './macro-position.ts';

/** From the name at `index` to the `)` of its call: one line wherever the arguments are. */
export function spanOfCall(tokens: Tokens, index: number, open: number): Span {
  const close = tokens.partner(open);
  return { start: tokens.start(index), end: close === undefined ? tokens.end(open) : tokens.end(close) };
}

/** Index of the `(` of the method call whose name stands at `index`; turbofish allowed. */
export function methodCallOpen(tokens: Tokens, index: number): number | undefined {
  return tokens.text(index - 1) === '.' ? openAfterName(tokens, index) : undefined;
}

/** Index of the `(` of a call by path of `Option` or `Result`, such as `Option::<u8>::unwrap(x)`; the name is at `index`. */
export function optionCallOpen(tokens: Tokens, index: number): number | undefined {
  if (tokens.text(index - 1) !== '::') return undefined;
  const name = typeEndingAt(tokens, index - 2);
  return name === 'Option' || name === 'Result' ? openAfterName(tokens, index) : undefined;
}

/** The name of the type whose path ends at the token: `Option` in `Option`, `Option::<u8>` and `<Option<u8>>`. */
function typeEndingAt(tokens: Tokens, end: number): string {
  if (tokens.text(end) !== '>') return tokens.text(end);
  const before = beforeAngles(tokens, end);
  if (before === undefined) return '';
  const open = tokens.text(before + 1) === '::' ? before + 2 : before + 1;
  if (tokens.kind(before) === 'word' && !isKeyword(tokens.text(before))) return tokens.text(before);
  let name = open + 1;
  while (tokens.text(name + 1) === '::' && tokens.kind(name + 2) === 'word') name += 2;
  for (let at = name + 1; at < end; at++) if (tokens.text(at) === 'as') return '';
  return tokens.text(name);
}

/** Index of the `(` that follows a name, past `::<..>`. */
export function openAfterName(tokens: Tokens, index: number): number | undefined {
  let next = index + 1;
  if (tokens.text(next) === '::' && tokens.text(next + 1).startsWith('<')) {
    let depth = 0;
    for (next += 1; next < tokens.length; next++) {
      const text = tokens.text(next);
      if (tokens.kind(next) !== 'symbol' && tokens.kind(next) !== 'open') continue;
      if (text === '<') depth++;
      else if (text === '>') depth--;
      else if (text === '>>') depth -= 2;
      if (depth <= 0) break;
    }
    next++;
  }
  return tokens.text(next) === '(' ? next : undefined;
}

/** Index of the bracket of the macro whose name stands at `index`. */
export function macroOpen(tokens: Tokens, index: number): number | undefined {
  return tokens.text(index + 1) === '!' && tokens.kind(index + 2) === 'open' ? index + 2 : undefined;
}

/** True where a function or method whose name matches is called, with its arguments behind the name. */
export function hasCallOf(tokens: Tokens, name: RegExp): boolean {
  for (let at = 0; at < tokens.length; at++)
    if (tokens.text(at + 1) === '(' && name.test(tokens.text(at))) return true;
  return false;
}

/** True among the arguments of a call whose name matches, closures included. */
export function isInCallOf(tokens: Tokens, index: number, name: RegExp): boolean {
  for (let open = tokens.enclosing(index); open !== undefined; open = tokens.enclosing(open))
    if (tokens.text(open) === '(' && name.test(tokens.text(open - 1))) return true;
  return false;
}

/** True when nothing stands between the brackets. */
export function isEmptyCall(tokens: Tokens, open: number): boolean {
  return tokens.partner(open) === open + 1;
}

/** The first argument's text without quotes where it is a string literal. */
export function firstLiteral(tokens: Tokens, open: number): string | undefined {
  if (tokens.kind(open + 1) !== 'string') return undefined;
  return tokens.text(open + 1).replace(/^[bcr]*#*"|"#*$/g, '');
}

/** Indexes of the arguments' first tokens, outermost commas counted. */
export function argumentStarts(tokens: Tokens, open: number): number[] {
  return argumentsBetween(tokens, open, tokens.partner(open) ?? tokens.length).map(({ first }) => first);
}

/** The literal that `expect` is given, or the words of a constant's name: `NOT_POISONED`. */
export function messageAt(tokens: Tokens, index: number): string | undefined {
  const open = openAfterName(tokens, index);
  if (open === undefined) return undefined;
  const name = tokens.text(open + 1);
  const isConstant = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name) && tokens.partner(open) === open + 2;
  return isConstant ? name.toLowerCase().replaceAll('_', ' ') : firstLiteral(tokens, open);
}
