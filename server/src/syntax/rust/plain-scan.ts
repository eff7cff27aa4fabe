import type { Span } from '../../core/text.ts';
import { isAfterRandom, isLogMacro, isPlainCall, isPlainMacro } from './plain-names.ts';

const NEWLINE = 10;
const QUOTE = 34;
const APOSTROPHE = 39;
const OPEN_PARENTHESIS = 40;
const STAR = 42;
const DOT = 46;
const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;
const COLON = 58;
const BACKSLASH = 92;
const BAR = 124;
const EQUALS = 61;
const GREATER = 62;

/** Words that a body without work has no use for. */
const WORK_WORDS: ReadonlySet<string> = new Set(
  'if else match for while loop unsafe fn impl struct enum macro_rules break continue yield'.split(' '),
);

const LONGEST_WORK_WORD = 11;
/** By character code: 1 where one of the words begins with it. */
const WORK_FIRSTS = firstsOf(WORK_WORDS);

/**
 * False where a body certainly does some work: a condition, a loop, a closure, `?`, a field of `self`, a call of
 * anything but constructors and the like. Reads the text once, without tokens, and stops at the first sign of work:
 * of most functions it sees a line or two.
 */
export function mayBePlain(text: string, { start, end }: Span): boolean {
  let depth = 0;
  /** The depth at which the arguments of a log call end. */
  let muted = -1;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (startsWord(code)) {
      const wordEnd = endOfWord(text, at, end);
      const next = text.charCodeAt(wordEnd);
      if (muted < 0 && isWork(text, at, wordEnd, next)) return false;
      if (next === EXCLAMATION && muted < 0 && isLogMacro(text.slice(at, wordEnd))) muted = depth;
      at = wordEnd;
      continue;
    }
    const skipped = skipLiteral(text, at, end, code);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    if (isOpen(code)) depth++;
    else if (isClose(code)) {
      depth--;
      if (depth === muted) muted = -1;
    } else if (muted < 0) {
      if (code === QUESTION || code === BAR) return false;
      if (code === EQUALS && text.charCodeAt(at + 1) === GREATER) return false;
    }
    at++;
  }
  return true;
}

function isWork(text: string, start: number, end: number, next: number): boolean {
  const isCall = next === OPEN_PARENTHESIS;
  const isMacro = next === EXCLAMATION && text.charCodeAt(end + 1) !== EQUALS;
  const first = text.charCodeAt(start);
  const isLower = first >= 97 && first <= 122;
  if (!isLower) return isMacro;
  if (isCall) return !isPlainCall(text.slice(start, end)) && !isDrawnAt(text, start);
  if (isMacro) return !isPlainMacro(text.slice(start, end)) && !isLogMacro(text.slice(start, end));
  if (next === DOT && end - start === 4 && text.startsWith('self', start)) return true;
  return (
    WORK_FIRSTS[first] === 1 && end - start <= LONGEST_WORK_WORD && WORK_WORDS.has(text.slice(start, end))
  );
}

/** True for what is called on a source of random numbers: `rng.gen(..)`, `rand::thread_rng()`. */
function isDrawnAt(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return (before === DOT || before === COLON) && isAfterRandom(text.slice(Math.max(0, start - 12), start));
}

function firstsOf(words: Iterable<string>): Uint8Array {
  const firsts = new Uint8Array(128);
  for (const word of words) firsts[word.charCodeAt(0)] = 1;
  return firsts;
}

/** Offset behind the comment or literal that starts at `at`; `at` itself where none does. */
function skipLiteral(text: string, at: number, end: number, code: number): number {
  if (code === SLASH) {
    const next = text.charCodeAt(at + 1);
    if (next === SLASH) {
      const newline = text.indexOf('\n', at);
      return newline < 0 ? end : newline;
    }
    if (next === STAR) {
      const close = text.indexOf('*/', at + 2);
      return close < 0 ? end : close + 2;
    }
  } else if (code === QUOTE) {
    for (let to = at + 1; to < end; to++) {
      const inside = text.charCodeAt(to);
      if (inside === BACKSLASH) to++;
      else if (inside === QUOTE) return to + 1;
    }
    return end;
  } else if (code === APOSTROPHE) {
    if (text.charCodeAt(at + 1) === BACKSLASH) return Math.max(at + 1, text.indexOf("'", at + 3) + 1);
    if (text.charCodeAt(at + 2) === APOSTROPHE && text.charCodeAt(at + 1) !== NEWLINE) return at + 3;
  }
  return at;
}

function startsWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128;
}

function endOfWord(text: string, at: number, end: number): number {
  let to = at + 1;
  while (to < end) {
    const code = text.charCodeAt(to);
    if (!startsWord(code) && !(code >= 48 && code <= 57)) break;
    to++;
  }
  return to;
}

function isOpen(code: number): boolean {
  return code === OPEN_PARENTHESIS || code === 91 || code === 123;
}

function isClose(code: number): boolean {
  return code === 41 || code === 93 || code === 125;
}
