import type { Tokens } from '../../core/tokens.ts';
import { isKeyword } from './macro-position.ts';

/** What an expression needs around it and what leaving it out would lose, read from its tokens alone. */
export interface OperandShape {
  /** A literal, a name, or a chain of calls, fields and indexes: it keeps its meaning next to any operator. */
  readonly isPostfix: boolean;
  /** Names, fields, literals and references to these: evaluating it does nothing. */
  readonly isInert: boolean;
  /** A variable or a part of one: a method called on it works on the original and not on a copy. */
  readonly isPlace: boolean;
  /** Has braces of its own level, which a scrutinee cannot hold bare. */
  readonly hasBraces: boolean;
  /** Starts like a statement that needs no semicolon, such as `match` or a block. */
  readonly startsAsBlock: boolean;
}

/** A postfix chain: where it ends, and what is in it. */
interface Chain {
  readonly end: number;
  readonly isInert: boolean;
  readonly endsInCall: boolean;
}

const BLOCK_STARTS: ReadonlySet<string> = new Set([
  '{',
  'if',
  'match',
  'unsafe',
  'loop',
  'while',
  'for',
  'async',
  'const',
]);

/** The shape of the expression whose tokens are `first` to `last`. What it does not know counts as neither postfix nor inert. */
export function shapeOfOperand(tokens: Tokens, first: number, last: number): OperandShape {
  const isWhole = (chain: Chain | undefined): chain is Chain => chain?.end === last + 1;
  const chain = chainAt(tokens, first);
  const referred = chainAt(tokens, skipReferences(tokens, first));
  const isDereference = tokens.text(first) === '*';
  return {
    // A dot behind `1.` would make a range of it.
    isPostfix: isWhole(chain) && !/^\d.*\.$/.test(tokens.text(last)),
    isInert: isWhole(referred) && referred.isInert,
    isPlace: isDereference || (isWhole(chain) && tokens.kind(first) === 'word' && !chain.endsInCall),
    hasBraces: hasBraces(tokens, first, last),
    startsAsBlock: BLOCK_STARTS.has(tokens.text(first)) || tokens.text(first).startsWith("'"),
  };
}

/** The longest postfix chain that starts at the token. */
function chainAt(tokens: Tokens, first: number): Chain | undefined {
  let { end, isInert, endsInCall } = primaryAt(tokens, first) ?? {};
  if (end === undefined || isInert === undefined || endsInCall === undefined) return undefined;
  for (;;) {
    const text = tokens.text(end);
    if (text === '.' && (tokens.kind(end + 1) === 'word' || tokens.kind(end + 1) === 'number')) {
      endsInCall = tokens.text(end + 1) === 'await';
      if (endsInCall) isInert = false;
      end = pastTurbofish(tokens, end + 2);
    } else if (text === '(' || text === '[') {
      end = pastBracket(tokens, end);
      isInert = false;
      endsInCall = text === '(';
    } else if (text === '?') {
      end++;
      isInert = false;
      endsInCall = true;
    } else return { end, isInert, endsInCall };
  }
}

function primaryAt(tokens: Tokens, first: number): Chain | undefined {
  switch (tokens.kind(first)) {
    case 'number':
    case 'string':
    case 'character':
      return { end: first + 1, isInert: true, endsInCall: true };
    case 'open':
      if (tokens.text(first) === '{') return undefined;
      return { end: pastBracket(tokens, first), isInert: false, endsInCall: true };
    case 'word':
      return isKeyword(tokens.text(first)) ? undefined : pathAt(tokens, first);
    default:
      return undefined;
  }
}

function pathAt(tokens: Tokens, first: number): Chain {
  let end = pastTurbofish(tokens, first + 1);
  while (tokens.text(end) === '::' && tokens.kind(end + 1) === 'word') end = pastTurbofish(tokens, end + 2);
  const isMacro = tokens.text(end) === '!' && tokens.kind(end + 1) === 'open';
  return isMacro
    ? { end: pastBracket(tokens, end + 1), isInert: false, endsInCall: true }
    : { end, isInert: true, endsInCall: false };
}

/** The index after `::<..>`, or the index itself where none starts there. */
function pastTurbofish(tokens: Tokens, at: number): number {
  if (tokens.text(at) !== '::' || tokens.text(at + 1) !== '<') return at;
  let depth = 0;
  for (let end = at + 1; end < tokens.length; end++) {
    if (tokens.text(end) === '<') depth++;
    else if (tokens.text(end) === '>' && --depth === 0) return end + 1;
  }
  return at;
}

function pastBracket(tokens: Tokens, open: number): number {
  return (tokens.partner(open) ?? tokens.length) + 1;
}

function skipReferences(tokens: Tokens, first: number): number {
  let at = first;
  while (tokens.text(at) === '&' || tokens.text(at) === '&&' || (at > first && tokens.text(at) === 'mut'))
    at++;
  return at;
}

function hasBraces(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if (tokens.text(at) === '{' && tokens.enclosing(at) === tokens.enclosing(first)) return true;
  }
  return false;
}
