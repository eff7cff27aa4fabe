import { ASCII, CharacterClass, type Lexicon, MAX_WATCHED_LENGTH, OPENS_FORM, OTHER } from './lexicon.ts';
import { commentMark, MarkKind, type Marks } from './marks.ts';
import { endOfLine, endOfNumber, endOfQuote, formAt } from './skip.ts';

const BRACE_OPEN = 123;
const BRACE_CLOSE = 125;
const SPACE = 32;
const BOM = 0xfeff;

/**
 * A segment ends at the line break after a large item outside all brackets, and after some of the small ones. Which
 * ones is decided by the item's own text and not by the length of the segment, so that after an edit the boundaries
 * fall into their old places at once.
 */
const LARGE_ITEM = 1024;
/** One small item in so many ends a segment, chosen by a hash of so many characters of its beginning. */
const SMALL_ITEMS = 8;
const HASHED_LENGTH = 64;

/**
 * Lexes one segment from `from`, appending marks whose offsets count from `from`.
 *
 * Where a segment ends depends only on the text between its start and its end, so after an edit lexing goes on from
 * the last segment boundary before it, and stops as soon as it meets an old boundary behind it.
 * `isFileStart` says that `from` is the start of the file, where a byte order mark or a shebang may stand.
 * Unbalanced code has no boundaries: its segment reaches to the end of the text.
 * @returns the offset in `text` at which the next segment starts; -1 when the text ends before a boundary.
 */
export function lexPlainSegment(
  lexicon: Lexicon,
  text: string,
  from: number,
  isFileStart: boolean,
  marks: Marks,
): number {
  const { dispatch, inWord, watchedLengths, opensForm, macroMark } = lexicon;
  const length = text.length;
  const outer: number[] = [];
  let parens = 0;
  let isAttributed = false;
  /** The line the current item begins on, -1 while that is the line the last one ended on. */
  let itemStart = from;
  /** Where an item ended that is followed by a boundary. */
  let boundary = -1;
  let at = isFileStart ? startOfCode(lexicon, text, marks) : from;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at++;
      continue;
    }
    let kind = code < ASCII ? (dispatch[code] ?? 0) : CharacterClass.word;
    if (kind >= OPENS_FORM) {
      // Asking behind the end gives NaN, on which the compiled loop would be thrown away.
      const second = at + 1 < length ? text.charCodeAt(at + 1) : OTHER;
      if (opensForm[code * ASCII + (second < ASCII ? second : OTHER)] === 1) {
        const end = lexForm(lexicon, text, from, at, marks);
        if (end > at) {
          at = end;
          continue;
        }
      }
      kind -= OPENS_FORM;
    }
    switch (kind) {
      case CharacterClass.space:
      case CharacterClass.symbol:
        at++;
        break;
      case CharacterClass.newline:
        at++;
        if (itemStart < 0) itemStart = at;
        if (boundary >= 0) {
          if (parens === 0 && outer.length === 0 && isBlankOrComment(lexicon, text, boundary)) return at;
          boundary = -1;
        }
        break;
      case CharacterClass.word: {
        let end = at + 1;
        while (end < length) {
          const next = text.charCodeAt(end);
          if (next < ASCII && inWord[next] === 0) break;
          end++;
        }
        const size = end - at;
        if (size <= MAX_WATCHED_LENGTH && code < ASCII && ((watchedLengths[code] ?? 0) & (1 << size)) !== 0) {
          for (const { word, id } of lexicon.watched[code] ?? []) {
            if (word.length === size && text.startsWith(word, at))
              marks.push(MarkKind.word, at - from, end - from, id, parens > 0);
          }
        }
        at = end;
        break;
      }
      case CharacterClass.digit:
        at = endOfNumber(lexicon, text, at);
        break;
      case CharacterClass.open:
        if (code === BRACE_OPEN) {
          marks.push(MarkKind.openBrace, at - from, at + 1 - from, 0, parens > 0);
          outer.push(parens);
          parens = 0;
        } else {
          if (at > 0 && text.charCodeAt(at - 1) === macroMark)
            marks.push(MarkKind.macroOpen, at - from, at + 1 - from, 0, parens > 0);
          parens++;
        }
        at++;
        break;
      case CharacterClass.close:
        if (code === BRACE_CLOSE) {
          parens = outer.pop() ?? 0;
          marks.push(MarkKind.closeBrace, at - from, at + 1 - from, 0, parens > 0);
          if (outer.length === 0) {
            boundary = endsSegment(text, itemStart, at) ? at + 1 : -1;
            itemStart = -1;
          }
        } else if (parens > 0) parens--;
        at++;
        break;
      case CharacterClass.semicolon:
        if (parens === 0) {
          isAttributed = false;
          marks.push(MarkKind.semicolon, at - from, at + 1 - from, 0, false);
          if (outer.length === 0) {
            boundary = endsSegment(text, itemStart, at) ? at + 1 : -1;
            itemStart = -1;
          }
        }
        at++;
        break;
      case CharacterClass.attribute:
        if (opensAttribute(lexicon, text, at)) {
          marks.push(MarkKind.attribute, at - from, at + 1 - from, 0, parens > 0);
          isAttributed = true;
        }
        at++;
        break;
      case CharacterClass.comma:
        if (isAttributed && parens === 0) marks.push(MarkKind.comma, at - from, at + 1 - from, 0, false);
        at++;
        break;
      case CharacterClass.quote:
        at = endOfQuote(lexicon, text, at).end;
        break;
      default:
        at++;
    }
  }
  return -1;
}

/** Decides by the item that begins on the line at `start` and ends at `end` whether a segment ends with it. */
export function endsSegment(text: string, start: number, end: number): boolean {
  if (start < 0) return false;
  if (end - start >= LARGE_ITEM) return true;
  let hash = 0;
  for (let at = start; at < end && at < start + HASHED_LENGTH; at++)
    hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return ((hash ^ (hash >>> 15)) & (SMALL_ITEMS - 1)) === 0;
}

/** Lexes the comment, string or raw word at `at`; returns its end, or `at` when there is none. */
function lexForm(lexicon: Lexicon, text: string, from: number, at: number, marks: Marks): number {
  const hit = formAt(lexicon, text, at);
  if (!hit) return at;
  const { form, end } = hit;
  if (form.kind === 'line' || form.kind === 'block') {
    const kind = commentMark(text, { at, end, isLine: form.kind === 'line', facts: form.facts });
    marks.push(kind, at - from, end - from, 0, false);
  } else if (form.kind === 'string') {
    if (lexicon.wantsString?.(text, { start: at, end }, from) === true)
      marks.push(MarkKind.word, at - from, end - from, lexicon.words.length, false);
    if (lexicon.table.outline !== undefined && hasBreak(text, at, end))
      marks.push(MarkKind.longString, at - from, end - from, 0, false);
  }
  return end;
}

function hasBreak(text: string, start: number, end: number): boolean {
  const newline = text.indexOf('\n', start);
  return newline >= 0 && newline < end;
}

/** Skips what may stand before the first token of a file: a byte order mark and a shebang line, which is a comment. */
export function startOfCode(lexicon: Lexicon, text: string, marks: Marks): number {
  const start = text.charCodeAt(0) === BOM ? 1 : 0;
  if (!lexicon.table.shebang || !text.startsWith('#!', start)) return start;
  if (/^#![ \t]*\[/.test(text.slice(start, start + 80))) return start;
  const end = endOfLine(text, start);
  marks.push(MarkKind.lineComment, start, end, 0, false);
  return end;
}

/** True when the rest of the line after `at` holds no code. */
function isBlankOrComment(lexicon: Lexicon, text: string, at: number): boolean {
  for (let from = at; from < text.length; from++) {
    const code = text.charCodeAt(from);
    if (code === 10) return true;
    if (code < ASCII && lexicon.classes[code] === CharacterClass.space) continue;
    const kind = formAt(lexicon, text, from)?.form.kind;
    return kind === 'line' || kind === 'block';
  }
  return true;
}

function opensAttribute(lexicon: Lexicon, text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next === '[') return true;
  return next === lexicon.table.outline?.macroMark && text.charAt(at + 2) === '[';
}
