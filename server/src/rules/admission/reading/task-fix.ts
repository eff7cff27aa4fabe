import type { Fix } from '../../../core/finding.ts';
import type { FixContext } from '../../../core/rule.ts';
import type { Span } from '../../../core/text.ts';
import { markersIn } from './markers.ts';
import { paragraphAround, proseIn } from './paragraphs.ts';
import { appendWords, Gap, type Word } from './words.ts';

/** Words of the comment that a title shows. */
const FIRST_WORDS = 5;

/**
 * Turns an admission into a task that somebody can track: the sentence gets a marker, or the comment's marker gets a
 * place for the ticket. The number is for a person to write; the unit is the comment.
 */
export function trackAsTask({ unit, span }: FixContext): readonly Fix[] {
  const { text } = unit;
  const [marker] = markersIn(text);
  if (marker !== undefined) return marker.ticket === undefined ? [ticketAfter(text, marker)] : [];
  const sentence = sentenceAt(text, span.start);
  const first = sentence[0];
  if (first === undefined) return [];
  const head = sentence.slice(0, FIRST_WORDS);
  const last = head.at(-1) ?? first;
  const shown = head.map(({ start, end }) => text.slice(start, end)).join(' ');
  const dots = sentence.length > head.length && last !== undefined ? ' ...' : '';
  return [
    {
      title: `Track as \`TODO(#): ${shown}${dots}\``,
      safety: 'manual',
      edits: [{ start: first.start, end: first.start, text: 'TODO(#): ', blank: 'TODO(#'.length }],
    },
  ];
}

/** A place for the ticket right after the marker. */
export function ticketAfter(text: string, { start, end }: Span): Fix {
  return {
    title: `Insert \`(#)\` for the ticket after \`${text.slice(start, end)}\``,
    safety: 'manual',
    edits: [{ start: end, end, text: '(#)', blank: '(#'.length }],
  };
}

/** The words of the sentence around `offset`, from its first to its last. */
function sentenceAt(text: string, offset: number): readonly Word[] {
  const piece = proseIn(text).find(({ start, end }) => start <= offset && offset < end);
  if (piece === undefined) return [];
  const words: Word[] = [];
  appendWords(words, text, paragraphAround(text, offset, piece));
  let from = words.findLastIndex((word) => word.start <= offset);
  if (from < 0) return [];
  while (from > 0 && (words[from]?.gap ?? Gap.stop) < Gap.stop) from--;
  const next = words.findIndex((word, index) => index > from && word.gap === Gap.stop);
  return words.slice(from, next < 0 ? words.length : next);
}
