import { MarkKind } from './marks.ts';
import { noteComment } from './scan-forms.ts';
import {
  type ChildrenFrame,
  LastToken,
  type MarkupFrame,
  pushCode,
  type Scan,
  setLast,
  type TagFrame,
} from './scan-state.ts';
import { endOfBlock, endOfLine } from './skip.ts';
import { TokenIndex } from './token-sink.ts';

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/** Goes through text and elements up to code or a tag. */
export function scanMarkup(scan: Scan, frame: MarkupFrame): void {
  const { text, limit } = scan;
  const { facts } = frame;
  while (scan.at < limit) {
    const { at } = scan;
    if (text.charCodeAt(at) !== LESS) {
      if (beginCode(scan, frame)) return;
      scan.at = at + 1;
      continue;
    }
    const comment = facts.blockComments.find(({ open }) => text.startsWith(open, at));
    if (comment) {
      noteComment(
        scan,
        Math.min(limit, beforeCode(scan, frame, endOfBlock(text, at, comment))),
        false,
        comment,
      );
      continue;
    }
    const opener = facts.codeOpeners?.find((each) => text.startsWith(each, at));
    if (opener !== undefined) {
      scan.at = at + opener.length;
      scan.frames.pop();
      setLast(scan, LastToken.none, at, scan.at);
      return;
    }
    if (facts.hasTags && beginTag(scan, frame)) return;
    scan.at = at + 1;
  }
}

/** A comment in markup does not hide code, which the preprocessor runs all the same. */
function beforeCode({ text, at }: Scan, { facts }: MarkupFrame, end: number): number {
  let first = end;
  for (const opener of facts.codeOpeners ?? []) {
    const found = text.slice(at, first).indexOf(opener);
    if (found >= 0) first = at + found;
  }
  return first;
}

/** What stands between the tags of a value: text, code in braces, and elements. */
export function scanChildren(scan: Scan, frame: ChildrenFrame): void {
  const { text, limit } = scan;
  while (scan.at < limit) {
    const code = text.charCodeAt(scan.at);
    if (code === LESS) {
      if (!beginTag(scan, frame)) scan.at++;
      return;
    }
    if (beginCode(scan, frame)) return;
    scan.at++;
  }
}

function beginCode(scan: Scan, { lexicon, facts }: MarkupFrame | ChildrenFrame | TagFrame): boolean {
  const { text, at } = scan;
  for (const interpolation of facts.interpolations) {
    if (!text.startsWith(interpolation.open, at)) continue;
    scan.at = at + interpolation.open.length;
    pushCode(scan, lexicon, { interpolation });
    return true;
  }
  return false;
}

function beginTag(scan: Scan, { lexicon, facts }: MarkupFrame | ChildrenFrame): boolean {
  const { text, at } = scan;
  const opener = /<(\/?)([!?]?[A-Za-z_$][\w$.:-]*|)/y;
  opener.lastIndex = at;
  const [, slash = '', name = ''] = opener.exec(text) ?? [];
  const isFragment = facts.at === 'value' && (text[at + 1] === '>' || text.startsWith('</>', at));
  if (name === '' && !isFragment) return false;
  scan.frames.push({ kind: 'tag', lexicon, facts, start: at, name, isClosing: slash !== '', angles: 0 });
  scan.at = opener.lastIndex;
  return true;
}

/** Goes through a tag behind its name, up to code in it or its end. */
export function scanTag(scan: Scan, frame: TagFrame): void {
  const { text, limit } = scan;
  const isValue = frame.facts.at === 'value';
  while (scan.at < limit) {
    const { at } = scan;
    const code = text.charCodeAt(at);
    if (code === QUOTE || code === APOSTROPHE) {
      const close = text.indexOf(text.charAt(at), at + 1);
      scan.at = close < 0 ? limit : Math.min(limit, close + 1);
      if (isValue) noteValue(scan, at);
    } else if (isValue && code === SLASH && takeTagComment(scan, frame)) continue;
    else if (code === LESS && isValue) {
      if (text.charCodeAt(at - 1) === EQUALS && beginValue(scan, frame)) return;
      if (/[\w$<,]/.test(text.charAt(at - 1))) frame.angles++;
      scan.at = at + 1;
    } else if (code === GREATER) {
      scan.at = at + 1;
      if (frame.angles > 0 && text.charCodeAt(at - 1) !== EQUALS) frame.angles--;
      else if (frame.angles === 0) {
        endTag(scan, frame, text.charCodeAt(at - 1) === SLASH);
        return;
      }
    } else if (beginCode(scan, frame)) return;
    else scan.at = at + 1;
  }
}

/** A quoted value is a string of the language around the element. */
function noteValue({ lexicon, text, from, marks, tokens, at }: Scan, start: number): void {
  if (lexicon.wantsString?.(text, { start, end: at }, from) === true)
    marks.push(MarkKind.word, start - from, at - from, lexicon.words.length, false);
  tokens?.add(TokenIndex.string, start, at);
}

function beginValue(scan: Scan, { lexicon, facts }: TagFrame): boolean {
  return beginTag(scan, { kind: 'children', lexicon, facts });
}

/** The language's own comments may stand in a tag. */
function takeTagComment(scan: Scan, { lexicon }: TagFrame): boolean {
  const { text, at, limit } = scan;
  const { lineComments, blockComments } = lexicon.table;
  const line = lineComments.find(({ open }) => text.startsWith(open, at));
  if (line) return noteComment(scan, Math.min(limit, endOfLine(text, at)), true, line);
  const block = blockComments.find(({ open }) => text.startsWith(open, at));
  return block !== undefined && noteComment(scan, Math.min(limit, endOfBlock(text, at, block)), false, block);
}

/** Behind a tag come its contents, or what stands behind the element. */
function endTag(scan: Scan, frame: TagFrame, isSelfClosing: boolean): void {
  const { frames, at } = scan;
  const { lexicon, facts, isClosing } = frame;
  frames.pop();
  if (facts.at === 'file') {
    if (!isClosing && !isSelfClosing) enterElement(scan, frame);
    return;
  }
  if (isClosing) {
    if (frames.at(-1)?.kind === 'children') frames.pop();
  } else if (!isSelfClosing) {
    frames.push({ kind: 'children', lexicon, facts });
    return;
  }
  if (frames.at(-1)?.kind === 'code') setLast(scan, LastToken.value, at - 1, at);
}

/** The contents of an element that holds another language's code end with its closing tag, whatever they are. */
function enterElement(scan: Scan, { lexicon, facts, name, start }: TagFrame): void {
  const { text, at } = scan;
  const tag = text.slice(start, at);
  const found = facts.embedded?.find(
    (each) => each.element === name.toLowerCase() && (!each.tag || each.tag.test(tag)),
  );
  if (!found) return;
  const closing = new RegExp(`</${found.element}(?![\\w-])`, 'gi');
  closing.lastIndex = at;
  const end = Math.min(scan.limit, closing.exec(text)?.index ?? scan.limit);
  const code = found.code && lexicon.embedded.get(found.code);
  if (code) pushCode(scan, code, { limit: end });
  else scan.at = end;
}
