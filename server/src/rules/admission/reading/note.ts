import type { TaskMarker } from './markers.ts';
import { paragraphAround } from './paragraphs.ts';
import { appendWords, type Word } from './words.ts';

/** How much of what follows a marker decides, in characters. */
const NOTE_LENGTH = 400;

/** What a note says: how things are, what has to hold, why. */
const FACTS = words(
  "is are was were will must cannot can't does doesn't has have because due since otherwise so ensure ensures guarantee guarantees means",
);

/** `HACK` admits more than `XXX` does: only what has to be as it is excuses it. */
const NECESSITIES = words('must because required guarantee guarantees order');

/** What somebody is asked to do or to decide, and what somebody is not content with. */
const WORK = words(
  `hack hacky workaround kludge should shouldn't ought maybe perhaps could might may need needs want wants
  remove replace rename refactor rewrite rework revisit fix move implement support improve clean cleanup investigate
  handle handled consider add change try lift temporary temporarily eventually later soon someday better best wrong
  broken bug buggy inefficient slow expensive ugly bad great nice good ideal ideally proper properly currently yet
  hardcoded hard unsupported incorrect incomplete imprecise missing why what how think unclear sure know unknown
  probably seems seem hope abuse fake stabilized stable now`,
);

/**
 * True for an `XXX` or `HACK` before an explanation: what the code relies on or why it is as it is, with no word of
 * work to do and no question. Other markers ask for work by themselves. Looks at a bounded part of the paragraph.
 */
export function isNote(text: string, { marker, end, ticket }: TaskMarker): boolean {
  const facts = marker === 'XXX' ? FACTS : marker === 'HACK' ? NECESSITIES : undefined;
  if (facts === undefined || ticket !== undefined) return false;
  const paragraph = paragraphAround(text, end, { start: 0, end: text.length });
  const note = { start: end, end: Math.min(paragraph.end, end + NOTE_LENGTH) };
  if (text.slice(note.start, note.end).includes('?')) return false;
  const read: Word[] = [];
  appendWords(read, text, note);
  return read.some((word) => facts.has(word.text)) && !read.some((word) => WORK.has(word.text));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
