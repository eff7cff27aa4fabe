import { ASCII, CharacterClass, type Form, type Lexicon, mayOpenForm } from './lexicon.ts';
import type { BlockComment, StringForm } from './table.ts';

const NEWLINE = 10;
const RETURN = 13;
const DOT = 46;
const BACKSLASH = 92;

/** What characters are in a language. */
export type Characters = Pick<Lexicon, 'classes' | 'inWord'>;

/** The form that starts at `at`, and where it ends. */
export interface FormHit {
  readonly form: Form;
  readonly end: number;
}

/**
 * The comment, string or raw word that starts at `at`, if one does. Called at characters that may open one.
 * Linear in the length of what it skips.
 */
export function formAt(lexicon: Lexicon, text: string, at: number): FormHit | undefined {
  const first = text.charCodeAt(at);
  if (!mayOpenForm(lexicon, first, at + 1 < text.length ? text.charCodeAt(at + 1) : ASCII)) return undefined;
  for (const form of lexicon.forms[first] ?? []) {
    if (!text.startsWith(form.open, at)) continue;
    const end = endOfForm(lexicon, text, at, form);
    if (end !== undefined) return { form, end };
  }
  return undefined;
}

function endOfForm(lexicon: Lexicon, text: string, at: number, form: Form): number | undefined {
  switch (form.kind) {
    case 'line':
      return endOfLine(text, at);
    case 'block':
      return endOfBlock(text, at, form.facts);
    case 'string':
      return endOfString(text, at, form.facts);
    case 'raw-word': {
      const start = at + form.open.length;
      return startsWord(lexicon, text, start) ? endOfWord(lexicon, text, start) : undefined;
    }
    default:
      return undefined;
  }
}

/** The end of the line that holds `at`: before its line break, `\r\n` included. */
export function endOfLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  if (newline < 0) return text.length;
  return newline > at && text.charCodeAt(newline - 1) === RETURN ? newline - 1 : newline;
}

/** Strings in it do not count. */
export function endOfBlock(
  text: string,
  at: number,
  facts: Pick<BlockComment, 'open' | 'close' | 'nests'>,
): number {
  let from = at + facts.open.length;
  if (!facts.nests) {
    const close = text.indexOf(facts.close, from);
    return close < 0 ? text.length : close + facts.close.length;
  }
  const openFirst = facts.open.charCodeAt(0);
  const closeFirst = facts.close.charCodeAt(0);
  for (let depth = 1; from < text.length; ) {
    const code = text.charCodeAt(from);
    if (code === closeFirst && text.startsWith(facts.close, from)) {
      from += facts.close.length;
      depth--;
      if (depth === 0) return from;
    } else if (code === openFirst && text.startsWith(facts.open, from)) {
      from += facts.open.length;
      depth++;
    } else from++;
  }
  return text.length;
}

function endOfString(text: string, at: number, facts: StringForm): number | undefined {
  let from = at + facts.open.length;
  if (facts.fence !== undefined) {
    const start = from;
    while (text.startsWith(facts.fence, from)) from++;
    if (!text.startsWith(facts.close, from)) return undefined;
    const close = facts.close + facts.fence.repeat(from - start);
    const end = text.indexOf(close, from + facts.close.length);
    return end < 0 ? text.length : end + close.length;
  }
  const closeFirst = facts.close.charCodeAt(0);
  const escapeCode = facts.escape === undefined ? -1 : facts.escape.charCodeAt(0);
  for (; from < text.length; from++) {
    const code = text.charCodeAt(from);
    if (code === escapeCode) from++;
    else if (code === closeFirst && text.startsWith(facts.close, from)) return from + facts.close.length;
    else if (code === NEWLINE && !facts.spansLines) return from;
  }
  return text.length;
}

/**
 * The end of what a quote opens at `at`: a character literal, or a label such as `'a`, whose end is that of its
 * name. An escape always means a literal; otherwise a closing quote after one character does.
 */
export function endOfQuote(
  lexicon: Characters,
  text: string,
  at: number,
): { end: number; isLiteral: boolean } {
  const quote = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (next === BACKSLASH) {
    for (let from = at + 3; from < text.length; from++) {
      const code = text.charCodeAt(from);
      if (code === quote) return { end: from + 1, isLiteral: true };
      if (code === NEWLINE) break;
    }
    return { end: Math.min(text.length, at + 3), isLiteral: true };
  }
  const width = next >= 0xd800 && next < 0xdc00 ? 2 : 1;
  if (next !== quote && next !== NEWLINE && text.charCodeAt(at + 1 + width) === quote) {
    return { end: at + 2 + width, isLiteral: true };
  }
  return {
    end: startsWord(lexicon, text, at + 1) ? endOfWord(lexicon, text, at + 1) : at + 1,
    isLiteral: false,
  };
}

export function startsWord(lexicon: Characters, text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= ASCII || lexicon.classes[code] === CharacterClass.word;
}

export function endOfWord(lexicon: Characters, text: string, at: number): number {
  let end = at;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code < ASCII && lexicon.inWord[code] === 0) break;
  }
  return end;
}

/** The end of the number that starts at `at`. A dot belongs to it when a digit follows, so `1..2` is three tokens. */
export function endOfNumber(lexicon: Characters, text: string, at: number): number {
  let end = endOfWord(lexicon, text, at);
  if (text.charCodeAt(end) === DOT && lexicon.classes[text.charCodeAt(end + 1)] === CharacterClass.digit) {
    end = endOfWord(lexicon, text, end + 1);
  }
  return end;
}

/**
 * The end of the bracketed piece whose opening bracket is at `at`, after its closing one; the end of the text when
 * it is not closed. Brackets of all kinds count alike; those in comments and strings do not count.
 */
export function endOfBrackets(lexicon: Lexicon, text: string, at: number): number {
  let depth = 0;
  for (let from = at; from < text.length; ) {
    const code = text.charCodeAt(from);
    const hit = formAt(lexicon, text, from);
    if (hit) {
      from = hit.end;
      continue;
    }
    const kind = code < ASCII ? lexicon.classes[code] : CharacterClass.word;
    if (kind === CharacterClass.word) {
      from = endOfWord(lexicon, text, from);
      continue;
    }
    if (kind === CharacterClass.quote) {
      from = endOfQuote(lexicon, text, from).end;
      continue;
    }
    if (kind === CharacterClass.open) depth++;
    else if (kind === CharacterClass.close) {
      depth--;
      if (depth <= 0) return from + 1;
    }
    from++;
  }
  return text.length;
}

/** Behind the escaped character; a line break counts as one. */
export function behindEscape(text: string, at: number): number {
  return text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === NEWLINE ? at + 2 : at + 1;
}
