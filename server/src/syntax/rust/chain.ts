import type { Tokens } from '../../core/tokens.ts';
import { isKeyword } from './macro-position.ts';

/** The last step of an expression, read backwards from its end. */
export type Step =
  | {
      readonly kind: 'method';
      readonly name: string;
      readonly argumentCount: number;
      /** The text between the angles of `::<..>`, if any. */
      readonly generics: string;
      /** Index of the last token of what the method is called on. */
      readonly receiver: number;
    }
  | {
      readonly kind: 'call';
      /** All segments of the called path: `std::fs::read` is `std`, `fs`, `read`. */
      readonly path: readonly string[];
      readonly argumentCount: number;
    }
  | { readonly kind: 'macro'; readonly name: string }
  | { readonly kind: 'field'; readonly name: string; readonly isOfSelf: boolean }
  | { readonly kind: 'variable'; readonly name: string; readonly index: number }
  | { readonly kind: 'awaited'; readonly inner: Step }
  /** Brackets around one expression, whose last token is `end`. */
  | { readonly kind: 'group'; readonly end: number }
  | { readonly kind: 'other' };

const OTHER: Step = { kind: 'other' };

/** The step that ends with the token at `end`. */
export function stepEndingAt(tokens: Tokens, end: number): Step {
  if (tokens.text(end) === 'await' && tokens.text(end - 1) === '.') {
    return { kind: 'awaited', inner: stepEndingAt(tokens, end - 2) };
  }
  if (tokens.text(end) === ')') return stepOfCall(tokens, end);
  if (tokens.kind(end) === 'close') return stepOfMacro(tokens, tokens.partner(end)) ?? OTHER;
  if (tokens.kind(end) !== 'word' || isKeyword(tokens.text(end))) return OTHER;
  const name = tokens.text(end);
  switch (tokens.text(end - 1)) {
    case '.':
      return {
        kind: 'field',
        name,
        isOfSelf: tokens.text(end - 2) === 'self' && tokens.text(end - 3) !== '.',
      };
    case '::':
      return OTHER;
    default:
      return { kind: 'variable', name, index: end };
  }
}

function stepOfCall(tokens: Tokens, close: number): Step {
  const open = tokens.partner(close);
  if (open === undefined) return OTHER;
  const macro = stepOfMacro(tokens, open);
  if (macro) return macro;
  const { name, generics } = nameBefore(tokens, open);
  if (name === undefined) return { kind: 'group', end: close - 1 };
  const argumentCount = countArguments(tokens, open, close);
  if (tokens.text(name - 1) === '.') {
    return { kind: 'method', name: tokens.text(name), argumentCount, generics, receiver: name - 2 };
  }
  const path = [tokens.text(name)];
  for (let at = name - 1; tokens.text(at) === '::'; at--) {
    const segment = tokens.text(at - 1) === '>' ? beforeAngles(tokens, at - 1) : at - 1;
    if (segment === undefined || tokens.kind(segment) !== 'word') break;
    path.unshift(tokens.text(segment));
    at = segment;
  }
  return { kind: 'call', path, argumentCount };
}

function stepOfMacro(tokens: Tokens, open: number | undefined): Step | undefined {
  if (open === undefined || tokens.text(open - 1) !== '!') return undefined;
  const name = open - 2;
  if (tokens.kind(name) !== 'word' || isKeyword(tokens.text(name))) return undefined;
  return { kind: 'macro', name: tokens.text(name) };
}

/** The word that is called by the brackets opening at `open`, past a turbofish. */
function nameBefore(tokens: Tokens, open: number): { name: number | undefined; generics: string } {
  const isTurbofish = tokens.text(open - 1) === '>';
  const name = isTurbofish ? beforeAngles(tokens, open - 1) : open - 1;
  if (name === undefined || tokens.kind(name) !== 'word' || isKeyword(tokens.text(name))) {
    return { name: undefined, generics: '' };
  }
  let generics = '';
  for (let at = name + 3; isTurbofish && at < open - 1; at++) generics += tokens.text(at);
  return { name, generics };
}

/** Index of the word before the `<` that belongs to the `>` at `close`, with or without `::` between. */
export function beforeAngles(tokens: Tokens, close: number): number | undefined {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    const text = tokens.text(at);
    if (text === '>') depth++;
    else if (text === '<' && --depth === 0) return tokens.text(at - 1) === '::' ? at - 2 : at - 1;
    else if (text === ';' || text === '{' || text === '}') return undefined;
  }
  return undefined;
}

/** How many arguments stand between the brackets; a trailing comma does not count. */
export function countArguments(tokens: Tokens, open: number, close: number): number {
  return argumentsBetween(tokens, open, close).length;
}

/** The arguments between the brackets as ranges of tokens `[first, last]`, cut at the commas of this level. */
export function argumentsBetween(
  tokens: Tokens,
  open: number,
  close: number,
): { first: number; last: number }[] {
  const parts: { first: number; last: number }[] = [];
  let first = open + 1;
  let angles = 0;
  for (let at = open + 1; at <= close; at++) {
    const text = tokens.text(at);
    const isOwnLevel = at === close || tokens.enclosing(at) === open;
    if (!isOwnLevel) continue;
    if (text === '<' && tokens.text(at - 1) === '::') angles++;
    else if (text === '<' && angles > 0) angles++;
    else if (text === '>' && angles > 0) angles--;
    else if (at === close || (text === ',' && angles === 0 && !isInClosureParameters(tokens, open, at))) {
      if (at > first) parts.push({ first, last: at - 1 });
      first = at + 1;
    }
  }
  return parts;
}

/** The last token of the arguments whose closing bracket is `close`, before a trailing comma. */
export function endOfArguments(tokens: Tokens, close: number): number {
  return tokens.text(close - 1) === ',' ? close - 2 : close - 1;
}

/** True for a comma between the bars of a closure: an odd number of bars that open or close one stands before it. */
function isInClosureParameters(tokens: Tokens, open: number, comma: number): boolean {
  let isOpen = false;
  for (let at = open + 1; at < comma; at++) {
    if (tokens.enclosing(at) !== open || tokens.text(at) !== '|') continue;
    if (isOpen) isOpen = false;
    else {
      const before = tokens.text(at - 1);
      isOpen =
        at - 1 === open ||
        before === ',' ||
        before === '=' ||
        before === 'move' ||
        before === 'async' ||
        before === '(';
    }
  }
  return isOpen;
}
