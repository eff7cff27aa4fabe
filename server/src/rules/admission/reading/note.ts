import type { TaskMarker } from './markers.ts';
import { paragraphAround } from './paragraphs.ts';
import { compilePatterns, matchesAt } from './pattern.ts';
import { WORD_CLASSES } from './word-classes.ts';
import { appendWords, type Word } from './words.ts';

/** How much of what follows a marker decides, in characters. */
const NOTE_LENGTH = 400;

/** What a note says: how things are, what has to hold, why. */
const FACTS = words(
  "is are was were will must cannot can't does doesn't has have because due since otherwise so ensure ensures guarantee guarantees means",
);

/** How a rule begins that the code keeps: "only look at the sources if a name is wrong". */
const RULES = words("only don't never always check ensure note");

/** What somebody is asked to do or to decide, and what somebody is not content with. */
const WORK = words(
  `hack hacky workaround kludge should shouldn't ought maybe perhaps could might may need needs want wants
  remove replace rename return refactor rewrite rework revisit fix move implement support improve clean cleanup
  investigate verify account handle handled consider add change try lift temporary temporarily eventually later
  soon someday better best wrong broken bug buggy inefficient slow expensive ugly bad great nice good ideal ideally
  proper properly currently yet hardcoded hard unsupported incorrect incomplete imprecise missing silently unfortunate
  why what how think unclear sure know unknown probably seems seem hope abuse fake stabilized stable now`,
);

/** A `HACK` before fewer words names what is hacked; longer ones tell how. */
const SHORTEST_EXPLANATION = 8;

/** A question of fewer words than this is a remark: "wat?" */
const SHORTEST_QUESTION = 3;

/** How far the `if` may stand before what is only supposed, in words. */
const CONDITION_LENGTH = 5;

/** What takes a task back: "but this is so uncommon that it shouldn't matter". */
const DISMISSALS = compilePatterns(
  [
    "but|yet|though ..10 shouldn't|doesn't|won't [really] matter",
    "but|yet|though ..4 don't|doesn't think [this|it|that] matters|matter",
    'but|yet|though ..10 unlikely to matter',
    'but|yet|though ..10 not worth|worthy',
  ].map((pattern) => ({ pattern, value: true })),
  WORD_CLASSES,
);

/**
 * True for a marker that asks for nothing: one that takes its task back, and an `XXX` or `HACK` before an explanation, with no
 * word of work to do and no question. Looks at a bounded part of the paragraph.
 */
export function isNote(text: string, { marker, end, ticket }: TaskMarker): boolean {
  if (ticket !== undefined) return false;
  const paragraph = paragraphAround(text, end, { start: 0, end: text.length });
  const note = { start: end, end: Math.min(paragraph.end, end + NOTE_LENGTH) };
  const read: Word[] = [];
  appendWords(read, text, note);
  if (isDismissed(read)) return true;
  if (marker !== 'XXX' && marker !== 'HACK') return false;
  const isToDo = read.some((word, at) => WORK.has(word.text) && !isSupposed(read, at));
  const [first] = read;
  const asks = text.slice(note.start, note.end).includes('?');
  if (asks) return marker === 'XXX' && read.length < SHORTEST_QUESTION && !isToDo;
  if (isToDo || first === undefined) return false;
  if (marker === 'HACK') return read.length >= SHORTEST_EXPLANATION;
  return RULES.has(first.text) || read.some(({ text }) => FACTS.has(text));
}

function isDismissed(read: readonly Word[]): boolean {
  let dismissed = false;
  for (let at = 0; at < read.length && !dismissed; at++) {
    matchesAt(DISMISSALS, read, at, () => {
      dismissed = true;
    });
  }
  return dismissed;
}

/** True in "if a name is wrong", which says when and not what. */
function isSupposed(read: readonly Word[], at: number): boolean {
  return read.slice(Math.max(0, at - CONDITION_LENGTH), at).some(({ text }) => text === 'if');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
