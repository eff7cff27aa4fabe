import { ASCII, CharacterClass, type Lexicon, MAX_WATCHED_LENGTH, OPENS_FORM } from './lexicon.ts';
import { MarkKind, Marks } from './marks.ts';
import { endsSegment, startOfCode } from './plain.ts';
import { takeForm } from './scan-forms.ts';
import { leaveCode, leaveRegion, scanString, startFormat, startPending } from './scan-literals.ts';
import { scanChildren, scanMarkup, scanTag } from './scan-markup.ts';
import { type CodeFrame, createScan, type Frame, LastToken, type Scan, setLast } from './scan-state.ts';
import { endOfNumber, endOfQuote } from './skip.ts';
import { TokenIndex, type TokenSink } from './token-sink.ts';

const SPACE = 32;
const BRACE_OPEN = 123;
const BRACE_CLOSE = 125;
const COLON = 58;
const DEFAULT_BOUNDARIES = { closers: '};', blankLines: 0 };

/**
 * Lexes one segment of a language that the fast pass cannot read: strings that hold code, text that begins on the
 * next line, regular expressions, markup. What is open is a stack of frames; a segment ends where only the first is.
 * @returns as `lexSegment` does.
 */
export function scanSegment(
  lexicon: Lexicon,
  text: string,
  from: number,
  isFileStart: boolean,
  marks: Marks,
): number {
  const scan = createScan(lexicon, text, { from, marks });
  if (isFileStart) startFile(scan);
  return run(scan, true);
}

/** Hands every token of the text to the sink. */
export function scanTokens(
  lexicon: Lexicon,
  text: string,
  { marks, tokens, isFile }: { readonly marks: Marks; readonly tokens: TokenSink; readonly isFile: boolean },
): void {
  const scan = createScan(lexicon, text, { from: 0, marks, tokens });
  if (isFile) startFile(scan);
  run(scan, false);
}

/** What is open at the end of the beginning of a file. */
export function framesAt(lexicon: Lexicon, text: string): readonly Frame[] {
  const scan = createScan(lexicon, text, { from: 0, marks: new Marks() });
  startFile(scan);
  while (scan.at < scan.limit || scan.limit < text.length) {
    if (scan.at < scan.limit) step(scan, false);
    else leaveRegion(scan);
  }
  return scan.frames;
}

function startFile(scan: Scan): void {
  const { lexicon, text, marks } = scan;
  scan.at = startOfCode(lexicon, text, marks);
  scan.contentEnd = scan.at;
  const facts = lexicon.table.markup;
  if (facts?.at === 'file') scan.frames.push({ kind: 'markup', lexicon, facts });
}

function run(scan: Scan, endsAtBoundary: boolean): number {
  for (;;) {
    if (scan.at >= scan.limit) {
      if (!leaveRegion(scan)) return -1;
      continue;
    }
    if (step(scan, endsAtBoundary)) return scan.at;
  }
}

/** @returns whether a segment ends at `scan.at`. */
function step(scan: Scan, endsAtBoundary: boolean): boolean {
  const frame = scan.frames.at(-1);
  switch (frame?.kind) {
    case 'code':
      return scanCode(scan, frame, endsAtBoundary);
    case 'string':
      scanString(scan, frame);
      return false;
    case 'markup':
      scanMarkup(scan, frame);
      return false;
    case 'tag':
      scanTag(scan, frame);
      return false;
    case 'children':
      scanChildren(scan, frame);
      return false;
    case undefined:
      scan.at = scan.limit;
      return false;
  }
}

/**
 * Goes through code up to where another frame begins or this one ends.
 * @returns whether a segment ends at `scan.at`.
 */
function scanCode(scan: Scan, frame: CodeFrame, endsAtBoundary: boolean): boolean {
  const { text, limit, tokens } = scan;
  const { dispatch, inWord, opensForm, watchedLengths, table } = frame.lexicon;
  const format = frame.interpolation?.format?.charCodeAt(0) ?? -1;
  let at = scan.at;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at++;
      continue;
    }
    if (code === frame.closer && scan.brackets.length === frame.brackets) {
      leaveCode(scan, frame, at);
      return false;
    }
    let kind = code < ASCII ? (dispatch[code] ?? 0) : CharacterClass.word;
    if (kind >= OPENS_FORM) {
      const second = at + 1 < limit ? text.charCodeAt(at + 1) : ASCII;
      if (opensForm[code * ASCII + (second < ASCII ? second : ASCII - 1)] === 1) {
        scan.at = at;
        if (takeForm(scan, frame, code)) {
          if (scan.frames.at(-1) !== frame) return false;
          at = scan.at;
          continue;
        }
      }
      kind -= OPENS_FORM;
    }
    switch (kind) {
      case CharacterClass.space:
        at++;
        break;
      case CharacterClass.newline:
        at++;
        if ((scan.pending[0]?.depth ?? 0) >= scan.frames.length) {
          scan.at = at;
          startPending(scan, frame);
          return false;
        }
        if (endsAtBoundary && isBoundary(scan, at)) {
          scan.at = at;
          return true;
        }
        break;
      case CharacterClass.word: {
        let end = at + 1;
        while (end < limit) {
          const next = text.charCodeAt(end);
          if (next < ASCII && inWord[next] === 0) break;
          end++;
        }
        const size = end - at;
        if (size <= MAX_WATCHED_LENGTH && code < ASCII && ((watchedLengths[code] ?? 0) & (1 << size)) !== 0)
          markWords(scan, frame.lexicon, at, end);
        setLast(scan, LastToken.word, at, end);
        tokens?.add(TokenIndex.word, at, end);
        at = end;
        break;
      }
      case CharacterClass.digit: {
        const end = Math.min(limit, numberEnd(frame.lexicon, text, at));
        setLast(scan, LastToken.value, at, end);
        tokens?.add(TokenIndex.number, at, end);
        at = end;
        break;
      }
      case CharacterClass.open:
        openBracket(scan, code, at);
        at++;
        break;
      case CharacterClass.close:
        if (closeBracket(scan, frame, code, at)) return false;
        at++;
        break;
      case CharacterClass.quote: {
        const { end, isLiteral } = endOfQuote(frame.lexicon, text, at);
        setLast(scan, LastToken.value, at, Math.min(limit, end));
        tokens?.add(isLiteral ? TokenIndex.character : TokenIndex.symbol, at, scan.lastEnd);
        at = scan.lastEnd;
        break;
      }
      case CharacterClass.semicolon:
        setLast(scan, LastToken.symbol, at, at + 1);
        tokens?.symbol(at);
        at++;
        if (scan.frames.length === 1 && scan.brackets.length === 0) endItem(scan, table, ';', at);
        break;
      default:
        if (code === format && scan.brackets.length === frame.brackets && isFormat(text, at)) {
          scan.at = at + 1;
          startFormat(scan, frame);
          return false;
        }
        setLast(scan, LastToken.symbol, at, at + 1);
        tokens?.symbol(at);
        at++;
    }
  }
  scan.at = at;
  return false;
}

function markWords(scan: Scan, lexicon: Lexicon, at: number, end: number): void {
  for (const { word, id } of lexicon.watched[scan.text.charCodeAt(at)] ?? []) {
    if (word.length === end - at && scan.text.startsWith(word, at))
      scan.marks.push(MarkKind.word, at - scan.from, end - scan.from, id, scan.brackets.length > scan.braces);
  }
}

function numberEnd(lexicon: Lexicon, text: string, at: number): number {
  let end = endOfNumber(lexicon, text, at);
  const separator = lexicon.table.digitSeparator;
  while (separator !== undefined && text[end] === separator) {
    const next = endOfNumber(lexicon, text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** A doubled one is a path: `a::b`. */
function isFormat(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) !== COLON && text.charCodeAt(at - 1) !== COLON;
}

function openBracket(scan: Scan, code: number, at: number): void {
  const isNested = scan.brackets.length > scan.braces;
  scan.brackets.push(code);
  scan.bracketStarts.push(at);
  scan.bracketBefores.push(scan.lastKind === LastToken.none ? -1 : scan.lastEnd);
  if (code === BRACE_OPEN) {
    scan.braces++;
    scan.marks.push(MarkKind.openBrace, at - scan.from, at + 1 - scan.from, 0, isNested);
  }
  setLast(scan, LastToken.open, at, at + 1);
  scan.tokens?.add(TokenIndex.open, at, at + 1);
}

/** @returns true when the bracket ends the frame. A closing brace also closes what was left open inside it. */
function closeBracket(scan: Scan, frame: CodeFrame, code: number, at: number): boolean {
  const { brackets } = scan;
  let before = -1;
  if (code === BRACE_CLOSE) {
    if (scan.braces > frame.braces) {
      let top: number | undefined;
      do {
        top = brackets.pop();
        scan.bracketStarts.pop();
        before = scan.bracketBefores.pop() ?? -1;
      } while (top !== BRACE_OPEN && top !== undefined);
      scan.braces--;
    } else {
      brackets.length = frame.brackets;
      scan.bracketStarts.length = frame.brackets;
      scan.bracketBefores.length = frame.brackets;
      if (frame.closer === code) {
        leaveCode(scan, frame, at);
        return true;
      }
    }
    const isNested = brackets.length > scan.braces;
    scan.marks.push(MarkKind.closeBrace, at - scan.from, at + 1 - scan.from, 0, isNested);
  } else if (brackets.length > frame.brackets && brackets.at(-1) !== BRACE_OPEN) {
    brackets.pop();
    scan.bracketStarts.pop();
    before = scan.bracketBefores.pop() ?? -1;
  }
  setLast(scan, LastToken.close, at, at + 1);
  scan.lastBefore = before;
  scan.tokens?.add(TokenIndex.close, at, at + 1);
  if (scan.frames.length === 1 && brackets.length === 0)
    endItem(scan, frame.lexicon.table, scan.text.charAt(at), at + 1);
  return false;
}

function endItem(scan: Scan, { boundaries }: Lexicon['table'], closer: string, end: number): void {
  if ((boundaries ?? DEFAULT_BOUNDARIES).closers.includes(closer)) scan.itemEnd = end;
}

/** Decides at the line break before `at`. Comments may follow an item on its last line. */
function isBoundary(scan: Scan, at: number): boolean {
  const { lexicon, text } = scan;
  const isOutside = scan.frames.length === 1 && scan.brackets.length === 0;
  const { blankLines } = lexicon.table.boundaries ?? DEFAULT_BOUNDARIES;
  let isEnd = scan.itemEnd >= 0 && scan.itemEnd === scan.lastEnd;
  scan.itemEnd = -1;
  if (blankLines > 0) {
    scan.blankLines = scan.contentEnd === scan.countedEnd ? scan.blankLines + 1 : 0;
    scan.countedEnd = scan.contentEnd;
    isEnd ||= scan.blankLines === blankLines;
  }
  const start = scan.itemStart;
  if (isEnd || scan.itemStart < 0) scan.itemStart = at;
  return isEnd && isOutside && endsSegment(text, start, at);
}
