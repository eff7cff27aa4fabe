import type { Span } from '../../../core/text.ts';
import {
  afterBlanks,
  isDecoration,
  isDigit,
  isLetter,
  isUpper,
  isWordCode,
  NEWLINE,
  RETURN,
  SPACE,
  TAB,
} from './characters.ts';
import { proseIn } from './paragraphs.ts';

/** What stands between a word and the word before it, weakest first. */
export const Gap = { space: 0, hyphen: 1, comma: 2, clause: 3, stop: 4 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** One word of a comment in reading order. Code, names and quoted text are one opaque word each. */
export interface Word {
  /** Lower case; empty for code, names and quoted text, which no phrase can match. */
  readonly text: string;
  /** Offsets in the comment's text. */
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** True for the first word inside a parenthesis. */
  readonly opensParenthesis: boolean;
  /** True where dots ("...") stand before the word. */
  readonly afterDots: boolean;
  /** True for the first word of a text line. */
  readonly startsLine: boolean;
}

/** A line break before a capital ends the sentence, unless the line before ends in one of these. */
const CONTINUING = new Set(
  'a an the of to in on by for with and or is are was be this that these those from as at into via its our your not no than if when while which like using use see called uses'.split(
    ' ',
  ),
);

const BLOCK_TAGS = new Set(
  'summary remarks returns param para p li ul ol br pre code example value'.split(' '),
);

/** A quotation has at most one line break, so that it stays in its paragraph. */
const LINES = /\n[^\n]*\n/;

/** Longest quotation that is taken as one; a lone quote mark must not swallow the comment. */
const QUOTATION_LIMIT = 300;

/** The words of a comment without its fenced code. One pass, linear in the text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const piece of proseIn(text)) appendWords(words, text, piece);
  return words;
}

/**
 * Appends the words of a piece of prose, with what stands between them, to `words`.
 * Comment tokens, list bullets and rulers are no words.
 */
export function appendWords(words: Word[], text: string, piece: Span): void {
  const scan: Scan = {
    text,
    to: piece.end,
    words,
    at: piece.start,
    gap: Gap.stop,
    opens: false,
    dots: false,
    startsLine: true,
  };
  startLine(scan);
  while (scan.at < piece.end) step(scan);
}

interface Scan {
  readonly text: string;
  /** Where the piece of text ends. */
  readonly to: number;
  readonly words: Word[];
  at: number;
  gap: Gap;
  opens: boolean;
  dots: boolean;
  startsLine: boolean;
}

function step(scan: Scan): void {
  const code = scan.text.charCodeAt(scan.at);
  if (code === SPACE || code === TAB) {
    scan.at++;
  } else if (isWordCode(code)) {
    readRun(scan);
  } else if (code === NEWLINE || code === RETURN) {
    scan.at++;
    if (code === NEWLINE || scan.text.charCodeAt(scan.at) !== NEWLINE) startLine(scan);
  } else {
    punctuation(scan, code);
  }
}

/** Skips what opens a line of a comment: white space, comment tokens, bullets. */
function startLine(scan: Scan): void {
  const { text } = scan;
  scan.startsLine = true;
  skipBlanks(scan);
  const first = scan.at;
  while (isDecoration(text.charCodeAt(scan.at))) scan.at++;
  if (scan.at - first > 3 || (scan.at > first && isTag(text, scan.at))) widen(scan, Gap.stop);
  skipBlanks(scan);
  const code = text.charCodeAt(scan.at);
  if (Number.isNaN(code) || code === NEWLINE || code === RETURN) {
    widen(scan, Gap.stop);
  } else if (isBullet(text, scan.at)) {
    widen(scan, Gap.stop);
    scan.at++;
  } else if (isUpper(code) && !CONTINUING.has(scan.words.at(-1)?.text ?? '')) {
    widen(scan, Gap.stop);
  }
}

function skipBlanks(scan: Scan): void {
  scan.at = afterBlanks(scan.text, scan.at);
}

/** `-`, `*`, `+`, or a number with a dot or a parenthesis, before a blank. */
function isBullet(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 45 || code === 42 || code === 43 || code === 0x2022) return text.charCodeAt(at + 1) === SPACE;
  if (!isDigit(code)) return false;
  const next = isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
  const mark = text.charCodeAt(next);
  return (mark === 46 || mark === 41) && text.charCodeAt(next + 1) === SPACE;
}

function isTag(text: string, at: number): boolean {
  return text.charCodeAt(at) === 64;
}

function readRun(scan: Scan): void {
  const { text } = scan;
  const start = scan.at;
  let end = runEnd(text, start);
  let isName = isGlued(text, start) || !isPlain(text, start, end);
  if (text.startsWith('://', end)) {
    while (end < text.length && text.charCodeAt(end) > SPACE) end++;
    isName = true;
  } else {
    for (let next = nameGoesOn(text, end); next > end; next = nameGoesOn(text, end)) {
      end = runEnd(text, next);
      isName = true;
    }
    if (isCall(text, end)) isName = true;
  }
  push(scan, isName ? '' : text.slice(start, end).toLowerCase().replace('’', "'"), start, end);
}

/** End of the letters and digits from `at`, apostrophes between letters included. */
function runEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) end++;
    else if ((code === 39 || code === 0x2019) && end > at && isLetter(text.charCodeAt(end + 1))) end++;
    else return end;
  }
}

/** Where a name goes on after `end`: `a.b`, `a::b`, `a->b`, `a\b`; otherwise `end`. */
function nameGoesOn(text: string, end: number): number {
  const code = text.charCodeAt(end);
  if ((code === 46 || code === 92) && isWordCode(text.charCodeAt(end + 1))) return end + 1;
  if (code === 58 && text.charCodeAt(end + 1) === 58 && isWordCode(text.charCodeAt(end + 2))) return end + 2;
  if (code === 45 && text.charCodeAt(end + 1) === 62 && isWordCode(text.charCodeAt(end + 2))) return end + 2;
  return end;
}

/** `@x`, `#x`, `$x`, ` :x`, `\x`, `{x}`, `<x>`, `%x` and `=x` are names whatever they spell. */
function isGlued(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  if (code === 47) return isWordCode(text.charCodeAt(start - 2));
  if (code === 58) return opensSymbol(text.charCodeAt(start - 2));
  return (
    code === 64 || code === 35 || code === 36 || code === 92 || code === 123 || code === 37 || code === 61
  );
}

/** What stands before the colon of a Ruby or Lisp symbol, where a colon of prose stands behind a word. */
function opensSymbol(code: number): boolean {
  return code === SPACE || code === 91 || code === 62 || code === 43 || code === 44;
}

function isCall(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 40 || code === 61 || code === 125) return true;
  if (code === 47) return isWordCode(text.charCodeAt(end + 1)) || text.charCodeAt(end + 1) === 42;
  if (code === 33) return text.charCodeAt(end + 1) === 40;
  return false;
}

/** True for words as prose has them: `word`, `Word`, `WORD`, `42`; not `camelCase`, `snake_case`, `x86`. */
function isPlain(text: string, start: number, end: number): boolean {
  let lower = false;
  let digit = false;
  let letter = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 95) return false;
    if (isDigit(code)) digit = true;
    else if (isUpper(code)) {
      if (lower) return false;
      letter = true;
    } else {
      lower = true;
      letter = true;
    }
  }
  return !(digit && letter);
}

function punctuation(scan: Scan, code: number): void {
  const { text, at } = scan;
  scan.at = at + 1;
  switch (code) {
    case 34:
      if (text.startsWith('""', at + 1)) scan.at = at + 3;
      else quotation(scan, '"');
      return;
    case 96:
      quotation(scan, '`');
      return;
    case 39:
      if (text.startsWith("''", at + 1)) scan.at = at + 3;
      else if (text.charCodeAt(at + 1) > SPACE) quotation(scan, "'");
      return;
    case 0x201c:
      quotation(scan, '”');
      return;
    case 91:
      if (bracketed(scan)) return;
      widen(scan, Gap.comma);
      scan.opens = true;
      return;
    case 40:
      widen(scan, Gap.comma);
      // `name(..)` is a call or a label.
      scan.opens = !isWordCode(text.charCodeAt(at - 1));
      return;
    case 41:
      widen(scan, Gap.comma);
      scan.opens = false;
      return;
    case 45:
      dash(scan, at);
      return;
    case 46:
      dot(scan, at);
      return;
    case 63:
      widen(scan, isParameterMark(scan, at) ? Gap.comma : Gap.stop);
      return;
    case 33:
    case 59:
      widen(scan, Gap.stop);
      return;
    case 0x2026:
      scan.dots = true;
      widen(scan, Gap.comma);
      return;
    case 0x2013:
    case 0x2014:
    case 58:
      widen(scan, Gap.clause);
      return;
    case 60:
      tag(scan, at);
      return;
    case 64:
      widen(scan, Gap.stop);
      return;
    default:
      widen(scan, Gap.comma);
  }
}

/** True for the `?` of a query, which stands between two words of a sentence: "with ? placeholders". */
function isParameterMark({ text }: Scan, at: number): boolean {
  return text[at - 1] === ' ' && text[at + 1] === ' ' && /[a-z]/.test(text.charAt(at + 2));
}

function dash(scan: Scan, at: number): void {
  const spaced = !isWordCode(scan.text.charCodeAt(at - 1)) || !isWordCode(scan.text.charCodeAt(at + 1));
  widen(scan, spaced ? Gap.clause : Gap.hyphen);
}

function dot(scan: Scan, at: number): void {
  const { text } = scan;
  if (text.startsWith('..', at + 1)) {
    scan.at = at + 3;
    scan.dots = true;
    widen(scan, Gap.comma);
  } else if (!isWordCode(text.charCodeAt(at + 1)) && !isAbbreviation(text, at)) {
    widen(scan, Gap.stop);
  }
}

/** `e.g.`, `i.e.`, `etc.`, `vs.`: the dot ends no sentence. */
function isAbbreviation(text: string, dotAt: number): boolean {
  const tail = text.slice(Math.max(0, dotAt - 4), dotAt).toLowerCase();
  return /(?:^|[^a-z])(?:e\.g|i\.e|eg|ie|etc|vs|cf|approx|[a-z])$/.test(tail);
}

/** An inline quotation becomes one opaque word. A mark without its partner nearby is ignored. */
function quotation(scan: Scan, closer: string): void {
  const { text } = scan;
  const start = scan.at - 1;
  const close = text.indexOf(closer, scan.at);
  const isShort = close >= 0 && close < scan.to && close - start <= QUOTATION_LIMIT;
  if (
    !isShort ||
    LINES.test(text.slice(start, close)) ||
    close === scan.at ||
    (closer === "'" && isLetter(text.charCodeAt(close + 1)))
  ) {
    widen(scan, Gap.comma);
    return;
  }
  scan.at = close + 1;
  push(scan, '', start, scan.at);
}

/** A name in brackets, as documentation refers to code in many languages: `[size]`, `[Table.rows]`. Capitals make a label. */
const BRACKETED = /\[([A-Za-z_][\w.']{0,60})\](?![\w(])/y;

/** Takes a name in brackets at the place before `scan.at` as one opaque word. */
function bracketed(scan: Scan): boolean {
  BRACKETED.lastIndex = scan.at - 1;
  const name = BRACKETED.exec(scan.text)?.[1];
  if (name === undefined || name === name.toUpperCase()) return false;
  push(scan, '', scan.at - 1, BRACKETED.lastIndex);
  return true;
}

/** Markup such as `<summary>` is no word; a block tag ends the sentence. */
function tag(scan: Scan, at: number): void {
  const match = /^<\/?([a-z]+)[^<>\n]{0,120}>/i.exec(scan.text.slice(at, at + 140));
  if (!match) {
    widen(scan, Gap.comma);
    return;
  }
  scan.at = at + match[0].length;
  widen(scan, BLOCK_TAGS.has((match[1] ?? '').toLowerCase()) ? Gap.stop : Gap.comma);
}

function push(scan: Scan, text: string, start: number, end: number): void {
  scan.words.push({
    text,
    start,
    end,
    gap: scan.gap,
    opensParenthesis: scan.opens,
    afterDots: scan.dots,
    startsLine: scan.startsLine,
  });
  scan.at = end;
  scan.gap = Gap.space;
  scan.opens = false;
  scan.dots = false;
  scan.startsLine = false;
}

function widen(scan: Scan, gap: Gap): void {
  if (gap > scan.gap) scan.gap = gap;
  if (gap === Gap.stop) scan.opens = false;
}
