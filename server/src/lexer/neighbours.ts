import type { Lexicon } from './lexicon.ts';
import { endOfWord, startsWord } from './skip.ts';
import type { ItemKeyword } from './table.ts';

const EXCLAMATION = 33;
const SPACE = 32;

/**
 * Where the name of the item that the keyword before `end` opens starts; `undefined` when it opens none here. A type
 * of functions (`fn(u8)`), a pointer (`*const T`), a const block or generic and a closure look alike and are not items.
 */
export function nameAfter(
  lexicon: Lexicon,
  text: string,
  {
    end,
    keyword,
    kind,
  }: { readonly end: number; readonly keyword: string; readonly kind: ItemKeyword | undefined },
): number | undefined {
  if (kind === undefined) return undefined;
  const at = skipSpace(text, end);
  if (kind === 'implementation') return at;
  if (kind === 'macro') return text.charCodeAt(at) === EXCLAMATION ? skipSpace(text, at + 1) : undefined;
  if (!startsWord(lexicon, text, at)) return undefined;
  if (kind !== 'constant') return at;
  const before = text.charAt(skipSpaceBack(text, end - keyword.length) - 1);
  if (before === '*' || before === '<' || before === ',') return undefined;
  const wordEnd = endOfWord(lexicon, text, at);
  const word = text.slice(at, wordEnd);
  if (word === 'mut' || word === 'ref') return skipSpace(text, wordEnd);
  return text[skipSpace(text, wordEnd)] === ':' ? at : undefined;
}

/** The macro whose bracket opens at `at`: its last name, and where that starts. */
export function macroBefore(
  lexicon: Lexicon,
  text: string,
  at: number,
): { readonly name: string; readonly start: number } | undefined {
  const mark = skipSpaceBack(text, at);
  if (mark === 0 || text.charCodeAt(mark - 1) !== lexicon.macroMark) return undefined;
  const end = skipSpaceBack(text, mark - 1);
  let start = end;
  while (start > 0 && continuesWord(lexicon, text.charCodeAt(start - 1))) start--;
  return start < end ? { name: text.slice(start, end), start } : undefined;
}

export function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) <= SPACE) end++;
  return end;
}

function skipSpaceBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && text.charCodeAt(end - 1) <= SPACE) end--;
  return end;
}

function continuesWord(lexicon: Lexicon, code: number): boolean {
  return code >= 128 || lexicon.inWord[code] === 1;
}
