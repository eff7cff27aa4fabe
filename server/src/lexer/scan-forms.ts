import { ASCII, CharacterClass, type Form, type Lexicon } from './lexicon.ts';
import { commentMark, MarkKind } from './marks.ts';
import { fits, isDocumentation, lineBefore } from './places.ts';
import { beginInterpolated } from './scan-literals.ts';
import { type CodeFrame, LastToken, type Scan, setLast } from './scan-state.ts';
import { type Shape, shapeOf } from './shape.ts';
import { behindEscape, endOfBlock, endOfLine, endOfQuote, endOfWord, startsWord } from './skip.ts';
import type { BlockComment, LineComment, Place, StringForm } from './table.ts';
import { TokenIndex } from './token-sink.ts';

const NEWLINE = 10;
const RETURN = 13;

/**
 * Takes the form that starts at `scan.at`, if one does: notes it and moves behind it, or behind its opener where a
 * frame begins.
 */
export function takeForm(scan: Scan, frame: CodeFrame, first: number): boolean {
  const { text, at } = scan;
  for (const form of frame.lexicon.forms[first] ?? []) {
    if (text.startsWith(form.open, at) && at + form.open.length <= scan.limit && take(scan, frame, form))
      return true;
  }
  return false;
}

function take(scan: Scan, frame: CodeFrame, form: Form): boolean {
  const { at } = scan;
  const end = at + form.open.length;
  const isPlaced = (where: Place | undefined) => !where || fits(scan, frame.lexicon.table, at, end, where);
  switch (form.kind) {
    case 'line':
      if (!isPlaced(form.facts.where)) return false;
      return noteComment(scan, endOfLineComment(scan, form.facts), true, form.facts);
    case 'block':
      return isPlaced(form.facts.where) && takeBlock(scan, frame, form.facts);
    case 'string':
      return isPlaced(form.facts.where) && takeString(scan, frame, form, end);
    case 'heredoc':
      return isPlaced(form.facts.where) && takeHeredoc(scan, form, end);
    case 'indented': {
      if (!isPlaced(form.facts.where)) return false;
      const indent = /^[ \t]*/.exec(lineBefore(scan, at))?.[0].length ?? 0;
      scan.pending.push({ kind: 'indented', depth: scan.frames.length, indent });
      return notePassed(scan, at, end);
    }
    case 'passed': {
      const rest = restAt(form.facts.rest, scan.text, end);
      if (rest < 0 || !isPlaced(form.facts.where)) return false;
      return notePassed(scan, at, Math.min(scan.limit, rest));
    }
    case 'raw-word': {
      if (!startsWord(frame.lexicon, scan.text, end)) return false;
      const wordEnd = endOfWord(frame.lexicon, scan.text, end);
      setLast(scan, LastToken.word, at, wordEnd);
      scan.tokens?.add(TokenIndex.word, at, wordEnd);
      scan.at = wordEnd;
      return true;
    }
    case 'element':
      return takeElement(scan, frame, end);
    case 'markup': {
      const facts = frame.lexicon.table.markup;
      if (!facts) return false;
      scan.at = end;
      scan.contentEnd = end;
      scan.frames.push({ kind: 'markup', lexicon: frame.lexicon, facts });
      return true;
    }
  }
}

function restAt(rest: RegExp | undefined, text: string, at: number): number {
  if (!rest) return at;
  rest.lastIndex = at;
  return rest.test(text) ? rest.lastIndex : -1;
}

function notePassed(scan: Scan, start: number, end: number): true {
  setLast(scan, LastToken.value, start, end);
  scan.tokens?.add(TokenIndex.symbol, start, end);
  scan.at = end;
  return true;
}

function endOfLineComment(scan: Scan, { continuation, until }: LineComment): number {
  const { text, at, limit } = scan;
  let end = endOfLine(text, at);
  while (continuation !== undefined && text[end - 1] === continuation && end + 1 < limit) {
    end = endOfLine(text, text.charCodeAt(end) === RETURN ? end + 2 : end + 1);
  }
  if (until !== undefined) {
    const close = text.slice(at, end).indexOf(until);
    if (close >= 0) end = at + close;
  }
  return Math.min(limit, end);
}

/** Notes the comment from `scan.at` on. */
export function noteComment(
  scan: Scan,
  end: number,
  isLine: boolean,
  facts: LineComment | BlockComment,
): true {
  const { text, at, from } = scan;
  const mark = commentMark(text, { at, end, isLine, facts });
  scan.marks.push(mark, at - from, end - from, 0, false);
  scan.at = end;
  scan.contentEnd = end;
  return true;
}

function takeBlock(scan: Scan, frame: CodeFrame, facts: BlockComment): boolean {
  const { text, at, limit } = scan;
  let { open, close } = facts;
  if (facts.delimiter) {
    facts.delimiter.lastIndex = at + open.length;
    const match = facts.delimiter.exec(text);
    if (!match) return false;
    open = text.slice(at, facts.delimiter.lastIndex);
    close = close.replace('$1', match[1] ?? '');
  }
  let end: number;
  if (facts.closesWithLine) end = endOfLinedBlock(text, at + open.length, close);
  else if (facts.holdsStrings) end = endOfBlockWithStrings(scan, frame, { open, close });
  else end = endOfBlock(text, at, { open, close, nests: facts.nests });
  return noteComment(scan, Math.min(limit, end), false, facts);
}

/** The closing token has to begin a line, and the rest of that line belongs to the comment. */
function endOfLinedBlock(text: string, from: number, close: string): number {
  const found = text.indexOf(`\n${close}`, from);
  return found < 0 ? text.length : endOfLine(text, found + 1);
}

/** A nesting comment in which strings and characters are read as in code. */
function endOfBlockWithStrings(
  scan: Scan,
  { lexicon }: CodeFrame,
  { open, close }: { readonly open: string; readonly close: string },
): number {
  const { text, limit } = scan;
  let depth = 1;
  for (let at = scan.at + open.length; at < limit; ) {
    if (text.startsWith(close, at)) {
      at += close.length;
      depth--;
      if (depth === 0) return at;
    } else if (text.startsWith(open, at)) {
      at += open.length;
      depth++;
    } else at = literalIn(lexicon, text, at, limit) ?? at + 1;
  }
  return limit;
}

function literalIn(lexicon: Lexicon, text: string, at: number, limit: number): number | undefined {
  const first = text.charCodeAt(at);
  if (first < ASCII && lexicon.classes[first] === CharacterClass.quote) {
    const { end, isLiteral } = endOfQuote(lexicon, text, at);
    return isLiteral ? end : undefined;
  }
  for (const form of lexicon.forms[first] ?? []) {
    if (form.kind !== 'string' || !text.startsWith(form.open, at)) continue;
    const opened = openedAt(form.facts, form.shape, text, at + form.open.length);
    if (!opened) continue;
    return endOfLiteral(text, opened.start, limit, opened.shape).at;
  }
  return undefined;
}

function openedAt(
  facts: StringForm,
  shape: Shape,
  text: string,
  start: number,
): { readonly shape: Shape; readonly start: number } | undefined {
  if (!facts.delimiter) return { shape, start };
  facts.delimiter.lastIndex = start;
  const match = facts.delimiter.exec(text);
  return match ? { shape: shapeOf(facts, match), start: facts.delimiter.lastIndex } : undefined;
}

function takeString(
  scan: Scan,
  frame: CodeFrame,
  { facts, shape: known }: { readonly facts: StringForm; readonly shape: Shape },
  contents: number,
): boolean {
  const { text, at, limit } = scan;
  const opened = openedAt(facts, known, text, contents);
  if (!opened) return false;
  const { shape, start } = opened;
  if (shape.interpolations.length > 0) {
    if (facts.mayDocument && noteDocumentation(scan, frame, start, shape)) return true;
    beginInterpolated(scan, frame, { facts, shape, contents: start });
    return true;
  }
  if (facts.closesOnLine && !mayCloseOnLine(scan, at)) return false;
  if (facts.mayDocument && noteDocumentation(scan, frame, start, shape)) return true;
  let { at: end, isClosed } = endOfLiteral(text, start, limit, shape);
  if (facts.parts === 2 && isClosed) ({ at: end, isClosed } = endOfSecondPart(text, end, limit, shape));
  if (facts.closesOnLine && !isClosed) {
    scan.failures.count++;
    return false;
  }
  if (isClosed && facts.hasClasses) end = restAt(/\w*/y, text, end);
  noteString(scan, facts, at, end);
  scan.at = end;
  return true;
}

/** So many openers of a line may turn out to be none, and no others are tried: a long line of them costs no more. */
const MAX_FAILURES = 16;

function mayCloseOnLine({ text, failures, limit }: Scan, at: number): boolean {
  if (at >= failures.lineEnd) {
    const newline = text.indexOf('\n', at);
    failures.lineEnd = newline < 0 ? limit : newline;
    failures.count = 0;
  }
  return failures.count < MAX_FAILURES;
}

/** A mirrored first part is followed by another pair of brackets, any other by its contents. */
function endOfSecondPart(text: string, at: number, limit: number, shape: Shape): LiteralEnd {
  if (shape.nestedOpen === '') return endOfLiteral(text, at, limit, shape);
  const open = restAt(/\s*/y, text, at);
  return text.startsWith(shape.nestedOpen, open)
    ? endOfLiteral(text, open + shape.nestedOpen.length, limit, shape)
    : { at, isClosed: true };
}

/** A documentation string is a comment. What it interpolates is not read. */
function noteDocumentation(scan: Scan, frame: CodeFrame, contents: number, shape: Shape): boolean {
  const docs = frame.lexicon.table.docStrings;
  if (!docs) return false;
  const start = scan.at;
  const level = scan.brackets.length - frame.brackets;
  const { at: end } = endOfLiteral(scan.text, contents, scan.limit, shape);
  if (!isDocumentation(scan, { start, end, level }, docs)) return false;
  scan.marks.push(MarkKind.docBlock, start - scan.from, end - scan.from, 0, false);
  setLast(scan, LastToken.none, start, end);
  scan.at = end;
  return true;
}

/** Other strings are noted where a rule wants them. */
function noteString(scan: Scan, facts: StringForm, start: number, end: number): void {
  const { lexicon, from, marks } = scan;
  if (lexicon.wantsString?.(scan.text, { start, end }, from) === true)
    marks.push(MarkKind.word, start - from, end - from, lexicon.words.length, false);
  setLast(scan, LastToken.value, start, end);
  scan.tokens?.add(TokenIndex[facts.is], start, end);
}

function takeHeredoc(scan: Scan, form: Form & { readonly kind: 'heredoc' }, end: number): boolean {
  const { facts, shape } = form;
  facts.label.lastIndex = end;
  const match = facts.label.exec(scan.text);
  if (!match) return false;
  const groups = match.groups ?? {};
  scan.pending.push({
    kind: 'heredoc',
    depth: scan.frames.length,
    facts,
    shape,
    label: groups.label ?? '',
    mayIndent: facts.mayIndent === true || groups.indent !== undefined,
    isQuoted: groups.quote !== undefined,
  });
  return notePassed(scan, scan.at, facts.label.lastIndex);
}

function takeElement(scan: Scan, frame: CodeFrame, end: number): boolean {
  const { text, at } = scan;
  const facts = frame.lexicon.table.markup;
  if (!facts || !/^[A-Za-z_$>]/.test(text.slice(end, end + 1))) return false;
  if (!fits(scan, frame.lexicon.table, at, end, { isOperand: true })) return false;
  if (facts.notElement && restAt(facts.notElement, text, end) >= 0) return false;
  const nameEnd = restAt(/[\w$.:-]*/y, text, end);
  const name = text.slice(end, nameEnd);
  scan.frames.push({
    kind: 'tag',
    lexicon: frame.lexicon,
    facts,
    start: at,
    name,
    isClosing: false,
    angles: 0,
  });
  scan.at = nameEnd;
  return true;
}

export interface LiteralEnd {
  readonly at: number;
  readonly isClosed: boolean;
}

/** The end of a literal without code in it, from the start of its contents. */
export function endOfLiteral(text: string, from: number, limit: number, shape: Shape): LiteralEnd {
  const { close, escape: escapeOpener, nestedOpen, stops } = shape;
  let nesting = 0;
  let isInClass = false;
  for (let at = from; at < limit; ) {
    const code = text.charCodeAt(at);
    if (code >= stops.length || stops[code] === 0) {
      at++;
      continue;
    }
    if (escapeOpener !== '' && text.startsWith(escapeOpener, at))
      at = behindEscape(text, at + escapeOpener.length);
    else if (shape.hasClasses && text[at] === '[') {
      isInClass = true;
      at++;
    } else if (isInClass && text[at] !== '\n') {
      if (text[at] === ']') isInClass = false;
      at++;
    } else if (text.startsWith(close, at)) {
      at += close.length;
      if (shape.doubles && text.startsWith(close, at)) at += close.length;
      else if (nesting === 0) return { at, isClosed: true };
      else nesting--;
    } else if (nestedOpen !== '' && text.startsWith(nestedOpen, at)) {
      nesting++;
      at += nestedOpen.length;
    } else if (code === NEWLINE && !shape.spansLines) {
      return { at: text.charCodeAt(at - 1) === RETURN ? at - 1 : at, isClosed: false };
    } else at++;
  }
  return { at: limit, isClosed: false };
}
