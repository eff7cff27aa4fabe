import type { Tokens } from '../../core/tokens.ts';

/** A parameter of a function; the receiver is none. */
export interface Parameter {
  /** The names that its pattern binds, as they are written; `_` binds none. */
  readonly names: readonly string[];
  /** True where every name begins with an underscore, so that the compiler is content when it is not used. */
  readonly isMarkedUnused: boolean;
  /** Offsets of the pattern, without `mut`. */
  readonly start: number;
  readonly end: number;
  /** The tokens of its type, without white space. */
  readonly type: string;
}

/** A function's head, as its tokens tell it. */
export interface Signature {
  readonly parameters: readonly Parameter[];
  readonly hasReceiver: boolean;
  /** The tokens of the type that is returned, without white space; empty where nothing is. */
  readonly returns: string;
  /** Words before `fn`: `pub`, `async`, `extern`... */
  readonly modifiers: ReadonlySet<string>;
}

const BINDING_WORDS: ReadonlySet<string> = new Set(['mut', 'ref', 'box', 'self', 'in', 'as']);

/** Reads the head of the function whose name is the token at `name` and whose body opens at the token `bodyOpen`. */
export function signatureOf(tokens: Tokens, name: number, bodyOpen: number): Signature | undefined {
  const open = openOfParameters(tokens, name);
  const close = open === undefined ? undefined : tokens.partner(open);
  if (open === undefined || close === undefined || close > bodyOpen) return undefined;
  const pieces = piecesBetween(tokens, open, close);
  const receivers = pieces.filter(([from, to]) => isReceiver(tokens, from, to));
  return {
    parameters: pieces
      .filter((piece) => !receivers.includes(piece))
      .map(([from, to]) => parameterOf(tokens, from, to)),
    hasReceiver: receivers.length > 0,
    returns: returnedType(tokens, close, bodyOpen),
    modifiers: modifiersOf(tokens, name),
  };
}

/** Index of the `(` behind a function's name and its generic parameters. */
function openOfParameters(tokens: Tokens, name: number): number | undefined {
  let depth = 0;
  for (let index = name + 1; index < tokens.length; index++) {
    const text = tokens.text(index);
    if (depth === 0 && text === '(') return index;
    depth += anglesOf(text);
    if (depth === 0 && text !== '>') return undefined;
  }
  return undefined;
}

/** What stands between the commas of the list, as `[from, to)`; commas between angles separate nothing. */
function piecesBetween(tokens: Tokens, open: number, close: number): [number, number][] {
  const pieces: [number, number][] = [];
  let from = open + 1;
  let depth = 0;
  for (let index = from; index <= close; index++) {
    if (tokens.kind(index) === 'open') {
      index = tokens.partner(index) ?? close;
      continue;
    }
    const text = tokens.text(index);
    depth += anglesOf(text);
    if (index !== close && (text !== ',' || depth > 0)) continue;
    if (index > from) pieces.push([from, index]);
    from = index + 1;
  }
  return pieces;
}

function anglesOf(text: string): number {
  return text === '<' ? 1 : text === '>' ? -1 : 0;
}

function isReceiver(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to && tokens.text(index) !== ':'; index++) {
    if (tokens.text(index) === 'self') return true;
  }
  return false;
}

function parameterOf(tokens: Tokens, from: number, to: number): Parameter {
  let start = from;
  while (tokens.text(start) === '#') start = (tokens.partner(start + 1) ?? start + 1) + 1;
  while (BINDING_WORDS.has(tokens.text(start))) start++;
  let colon = start;
  while (colon < to && tokens.text(colon) !== ':') colon = (tokens.partner(colon) ?? colon) + 1;
  const names: string[] = [];
  for (let index = start; index < colon; index++) {
    const text = tokens.text(index);
    const isPath = tokens.text(index + 1) === '::' || tokens.text(index - 1) === '::';
    if (tokens.kind(index) === 'word' && /^[a-z_]./.test(text) && !BINDING_WORDS.has(text) && !isPath)
      names.push(text);
    else if (/^[a-z]$/.test(text)) names.push(text);
  }
  return {
    names,
    isMarkedUnused: names.every((name) => name.startsWith('_')),
    start: tokens.start(start),
    end: tokens.end(Math.max(start, colon - 1)),
    type: textOf(tokens, colon + 1, to),
  };
}

function returnedType(tokens: Tokens, close: number, bodyOpen: number): string {
  if (tokens.text(close + 1) !== '->') return '';
  let end = close + 2;
  while (end < bodyOpen && tokens.text(end) !== 'where') end++;
  return textOf(tokens, close + 2, end);
}

function textOf(tokens: Tokens, from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index++) {
    const needsSpace = tokens.kind(index) === 'word' && tokens.kind(index - 1) === 'word' && index > from;
    text += (needsSpace ? ' ' : '') + tokens.text(index);
  }
  return text;
}

function modifiersOf(tokens: Tokens, name: number): ReadonlySet<string> {
  const modifiers = new Set<string>();
  for (let index = name - 2; index >= 0; index--) {
    const text = tokens.text(index);
    if (tokens.kind(index) === 'close' && text === ')') index = tokens.partner(index) ?? index;
    else if (tokens.kind(index) === 'word') modifiers.add(text);
    else if (tokens.kind(index) !== 'string') break;
  }
  return modifiers;
}

/** True for the text of a function that others than its own module may call: `pub`, or `pub(crate)`. */
export function isPublicFunction(text: string): boolean {
  return /^[^{]*?\bpub\b[^{]*?\bfn\b/.test(text);
}
