import type { Lexicon } from './lexicon.ts';
import type { Marks } from './marks.ts';
import { lexPlainSegment } from './plain.ts';
import { scanSegment } from './scan.ts';

/**
 * Lexes one segment from `from`, appending marks whose offsets count from `from`.
 *
 * Where a segment ends depends only on the text between its start and its end, so after an edit lexing goes on from
 * the last segment boundary before it, and stops as soon as it meets an old boundary behind it.
 * `isFileStart` says that `from` is the start of the file, where a byte order mark or a shebang may stand.
 * Unbalanced code has no boundaries: its segment reaches to the end of the text.
 * @returns the offset in `text` at which the next segment starts; -1 when the text ends before a boundary.
 */
export function lexSegment(
  lexicon: Lexicon,
  text: string,
  from: number,
  isFileStart: boolean,
  marks: Marks,
): number {
  return lexicon.isPlain
    ? lexPlainSegment(lexicon, text, from, isFileStart, marks)
    : scanSegment(lexicon, text, from, isFileStart, marks);
}
