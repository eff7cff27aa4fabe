import { MarkKind } from './marks.ts';
import {
  type CodeFrame,
  LastToken,
  type PendingText,
  pushCode,
  type Scan,
  type StringFrame,
  setLast,
} from './scan-state.ts';
import { formatShape, type Shape } from './shape.ts';
import { behindEscape, endOfLine } from './skip.ts';
import type { StringForm } from './table.ts';
import { TokenIndex } from './token-sink.ts';

const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;

/** Opens the literal at `scan.at`, whose contents may hold code. */
export function beginInterpolated(
  scan: Scan,
  frame: CodeFrame,
  {
    facts,
    shape,
    contents,
  }: { readonly facts: StringForm; readonly shape: Shape; readonly contents: number },
): void {
  pushString(scan, frame, {
    shape,
    is: facts.is,
    start: scan.at,
    tail: facts.hasClasses ? /\w*/y : undefined,
  });
  scan.at = contents;
}

function pushString(
  scan: Scan,
  { lexicon }: { readonly lexicon: StringFrame['lexicon'] },
  {
    shape,
    is,
    start,
    ...rest
  }: {
    readonly shape: Shape;
    readonly is: StringFrame['is'];
    readonly start: number;
    readonly tail?: RegExp | undefined;
    readonly end?: number;
    readonly resume?: number;
  },
): void {
  const isWanted = is !== 'format' && scan.lexicon.wantsString !== undefined;
  if (isWanted) scan.marks.push(MarkKind.word, start - scan.from, 0, scan.lexicon.words.length, false);
  scan.frames.push({
    kind: 'string',
    lexicon,
    shape,
    start,
    mark: isWanted ? scan.marks.length - 1 : -1,
    is,
    tail: rest.tail,
    outerLimit: rest.end === undefined ? -1 : scan.limit,
    resume: rest.resume ?? -1,
    piece: start,
    nesting: 0,
    isInClass: false,
  });
  if (rest.end !== undefined) scan.limit = rest.end;
}

/** Goes through the contents of a literal up to its end or to code in it. */
export function scanString(scan: Scan, frame: StringFrame): void {
  const { text, limit } = scan;
  const { shape } = frame;
  const { stops, close, escape: escapeOpener, nestedOpen } = shape;
  for (let at = scan.at; at < limit; ) {
    const code = text.charCodeAt(at);
    if (code >= stops.length || stops[code] === 0) {
      at++;
      continue;
    }
    const inner = beginCode(scan, frame, at);
    if (inner === true) return;
    if (inner > at) at = inner;
    else if (escapeOpener !== '' && text.startsWith(escapeOpener, at))
      at = behindEscape(text, at + escapeOpener.length);
    else if (shape.hasClasses && code === 91) {
      frame.isInClass = true;
      at++;
    } else if (frame.isInClass && code !== NEWLINE) {
      if (code === 93) frame.isInClass = false;
      at++;
    } else if (close !== '' && text.startsWith(close, at)) {
      at += close.length;
      if (shape.doubles && text.startsWith(close, at)) at += close.length;
      else if (frame.nesting > 0) frame.nesting--;
      else {
        endString(scan, frame, at);
        return;
      }
    } else if (nestedOpen !== '' && text.startsWith(nestedOpen, at)) {
      frame.nesting++;
      at += nestedOpen.length;
    } else if (code === NEWLINE && !shape.spansLines) {
      endString(scan, frame, text.charCodeAt(at - 1) === RETURN ? at - 1 : at);
      return;
    } else at++;
  }
  scan.at = limit;
}

/** @returns true when code begins; else where the text goes on, which is `at` where no interpolation opens. */
function beginCode(scan: Scan, frame: StringFrame, at: number): true | number {
  const { text } = scan;
  for (const interpolation of frame.shape.interpolations) {
    const { open, isDoubled } = interpolation;
    if (!text.startsWith(open, at)) continue;
    const end = at + open.length;
    if (isDoubled && text.startsWith(open, end)) return end + open.length;
    if (frame.piece < end - 1) scan.tokens?.add(TokenIndex.string, frame.piece, end - 1);
    scan.tokens?.add(TokenIndex.open, end - 1, end);
    scan.at = end;
    // Until the code ends there is no piece.
    frame.piece = Number.POSITIVE_INFINITY;
    pushCode(scan, frame.lexicon, { interpolation, into: frame.shape });
    return true;
  }
  return at;
}

/** Ends an interpolation at its closing character. */
export function leaveCode(scan: Scan, frame: CodeFrame, at: number): void {
  scan.frames.pop();
  scan.braces = frame.braces;
  scan.at = at + 1;
  scan.tokens?.add(TokenIndex.close, at, at + 1);
  const around = scan.frames.at(-1);
  if (around?.kind === 'string') around.piece = at + 1;
  setLast(scan, LastToken.value, at, at + 1);
}

/** Behind the format's character: the interpolation goes on as text. */
export function startFormat(scan: Scan, frame: CodeFrame): void {
  const { interpolation, into } = frame;
  if (!interpolation || !into) return;
  scan.frames.pop();
  pushString(scan, frame, { shape: formatShape(interpolation.close, into), is: 'format', start: scan.at });
}

function endString(scan: Scan, frame: StringFrame, at: number): void {
  const { text, from, lexicon, marks } = scan;
  let end = at;
  if (frame.tail) {
    frame.tail.lastIndex = at;
    if (frame.tail.test(text)) end = frame.tail.lastIndex;
  }
  scan.frames.pop();
  if (frame.outerLimit >= 0) scan.limit = frame.outerLimit;
  if (frame.is === 'format') {
    endFormat(scan, frame, end);
    return;
  }
  if (frame.mark >= 0) {
    if (lexicon.wantsString?.(text, { start: frame.start, end }, from)) marks.setEnd(frame.mark, end - from);
    else marks.drop(frame.mark);
  }
  if (frame.piece < end) scan.tokens?.add(TokenIndex[frame.is], frame.piece, end);
  setLast(scan, LastToken.value, frame.start, end);
  scan.at = frame.resume >= 0 ? frame.resume : end;
}

/** A format that a line's end cuts off leaves that end to the string around it. */
function endFormat(scan: Scan, frame: StringFrame, end: number): void {
  const isClosed = scan.text[end - 1] === frame.shape.close && end > frame.start;
  const pieceEnd = isClosed ? end - 1 : end;
  if (frame.piece < pieceEnd) scan.tokens?.add(TokenIndex.string, frame.piece, pieceEnd);
  if (isClosed) scan.tokens?.add(TokenIndex.close, end - 1, end);
  const around = scan.frames.at(-1);
  if (around?.kind === 'string') around.piece = end;
  scan.at = end;
}

/**
 * Ends what the limit cuts off: everything in the innermost element or heredoc, or in the text.
 * @returns false when the limit is the end of the text.
 */
export function leaveRegion(scan: Scan): boolean {
  for (let frame = scan.frames.at(-1); frame; frame = scan.frames.at(-1)) {
    if (frame.kind === 'string') {
      const isRegion = frame.outerLimit >= 0;
      endString(scan, frame, scan.limit);
      if (isRegion) return true;
      continue;
    }
    scan.frames.pop();
    if (frame.kind !== 'code') continue;
    scan.brackets.length = frame.brackets;
    scan.bracketStarts.length = frame.brackets;
    scan.bracketBefores.length = frame.brackets;
    scan.braces = frame.braces;
    if (frame.outerLimit < 0) continue;
    scan.at = scan.limit;
    scan.limit = frame.outerLimit;
    scan.pending.length = 0;
    return true;
  }
  return false;
}

/** Takes the first of the texts that wait for the line at `scan.at`. */
export function startPending(scan: Scan, frame: CodeFrame): void {
  const pending = scan.pending.shift();
  if (!pending) return;
  const start = scan.at;
  if (pending.kind === 'indented') {
    takeText(scan, frame, start, endOfIndented(scan, start, pending.indent));
    return;
  }
  const { end, resume } = endOfHeredoc(scan, start, pending);
  const shape = pending.isQuoted || pending.shape.interpolations.length === 0 ? undefined : pending.shape;
  if (!shape) {
    takeText(scan, frame, start, end);
    scan.at = resume;
  } else pushString(scan, frame, { shape, is: 'string', start, end, resume });
}

function takeText(scan: Scan, { lexicon }: CodeFrame, start: number, end: number): void {
  scan.at = end;
  if (end === start) return;
  if (lexicon.wantsString?.(scan.text, { start, end }, scan.from))
    scan.marks.push(MarkKind.word, start - scan.from, end - scan.from, lexicon.words.length, false);
  scan.tokens?.add(TokenIndex.string, start, end);
  setLast(scan, LastToken.value, start, end);
}

/** Where the body ends, at the start of the label's line, and where the code goes on, behind the label. */
function endOfHeredoc(
  { text, limit }: Scan,
  from: number,
  { label, mayIndent, facts }: PendingText & { readonly kind: 'heredoc' },
): { readonly end: number; readonly resume: number } {
  for (let line = from; line < limit; ) {
    let at = line;
    while (mayIndent && at < limit && (text[at] === ' ' || text[at] === '\t')) at++;
    const end = endOfLine(text, line);
    const labelEnd = at + label.length;
    if (
      text.startsWith(label, at) &&
      (labelEnd === end || (facts.goesOn && !/\w/.test(text[labelEnd] ?? '')))
    )
      return { end: line, resume: labelEnd };
    const newline = text.indexOf('\n', end);
    if (newline < 0) break;
    line = newline + 1;
  }
  return { end: limit, resume: limit };
}

/** The body's first line tells how far it is indented; blank lines belong to it. */
function endOfIndented({ text, limit }: Scan, from: number, parentIndent: number): number {
  let indent = -1;
  let end = from;
  for (let line = from; line < limit; ) {
    let at = line;
    while (text.charCodeAt(at) === SPACE) at++;
    const newline = text.indexOf('\n', at);
    const next = newline < 0 || newline >= limit ? limit : newline + 1;
    const isBlank = at >= limit || text[at] === '\n' || text[at] === '\r';
    if (!isBlank) {
      if (indent < 0) indent = at - line;
      if (at - line < indent || indent <= parentIndent) break;
      end = next;
    }
    line = next;
  }
  return end;
}
