import type { TaskMarker } from './markers.ts';
import { paragraphAround } from './paragraphs.ts';
import { compilePatterns, matchesAt } from './pattern.ts';
import { WORD_CLASSES } from './word-classes.ts';
import { appendWords, type Word } from './words.ts';
import { demandsWork, speaksOfWork } from './work-to-do.ts';

/** How much of what follows a marker decides, in characters. */
const NOTE_LENGTH = 400;

/** Fewer words than these name what is open or what is hacked; more of them explain. */
const SHORTEST_EXPLANATION = { XXX: 4, HACK: 12 } as const;

/** What even a short explanation says: who does it, and why. */
const EXPLAINING = new Set(['we', 'because', 'since', 'so', 'otherwise']);

/** "HACK: for better messages" */
const PURPOSE = /^\W{0,4}(?:[Ff]or|[Tt]o)\s(?!do\b|be\b|now\b|the moment\b)/;

/** The first word behind a marker and its brackets, with more behind it. */
const OPENING = /^(?:\s?\([^()\n]{1,60}\))?\W{0,4}(\w{1,20})\s+\S/;

/** "HACK: assume that the defaults are right", "XXX(#12): Ensure that it lives": how the code works, or what for. */
const TELLING_HOW = new Set(
  `assume assumes assumed assuming avoid prevent ensure leverage abuse reuse allow interpret treat pretend detect
  maintain`.split(/\s+/),
);

/** Who names an address beside what a hack does says what it waits for. */
const ADDRESS = /:\/\//;

/** "XXX: Why is this the default?" wants to know, where "why not", "why isn't" and "why do we" suggest something else. */
const ASKS_WHY = /^\W{0,4}[Ww]hy\s[^?.!]{1,120}\?\W{0,8}$/;
const SUGGESTS = /n['’]t\b|\b(?:not|we|instead|still|even)\b/;

function asksWhy(text: string): boolean {
  return ASKS_WHY.test(text) && !SUGGESTS.test(text);
}

/** "We assume that it is none. FIXME if the assertion fails": what is to be done when something changes. */
const CONTINGENT = /^\s(?:if|when|should)\s/;

/** True for a marker behind other prose on its line that names but a condition. */
function isContingent(text: string, { start, end }: TaskMarker): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return CONTINGENT.test(text.slice(end, end + 8)) && /\w/.test(line);
}

/** A question that its author answers, and a doubt that ends in "but it's fine". */
const ANSWERED =
  /\?\s{1,20}(?:\W{0,4}(?:[Pp]robably|[Mm]aybe|[Pp]erhaps|I think|I guess),?\s{1,20})?(?:[Nn]ot|[Nn]o|[Yy]es)\b/;
const SHRUGGED =
  /\b(?:but|though)\s(?:it|that|this)(?:['’]s|\sis)\s(?:probably\s|still\s)?(?:fine|ok|okay|harmless)\s?[?.!]{0,3}\s{0,4}$/;

/** True where nothing is left to decide. */
function isSettled(written: string): boolean {
  const text = written.replace(/\s*\n\s*[/*#!]{0,4}\s*/g, ' ');
  return ANSWERED.test(text) || SHRUGGED.test(text.trimEnd());
}

/** A question of fewer words than this is a remark: "wat?" */
const SHORTEST_QUESTION = 3;

/** What takes a task back: "but this is so uncommon that it shouldn't matter". */
const DISMISSALS = compilePatterns(
  [
    "but|yet|though ..10 shouldn't|doesn't|won't [really] matter",
    "but|yet|though ..4 don't|doesn't think [this|it|that] matters|matter",
    'but|yet|though ..10 unlikely to matter',
    'but|yet|though ..10 not worth|worthy',
    "but|though this|that|it is|it's [only|just] limited|contained|harmless",
  ].map((pattern) => ({ pattern, value: true })),
  WORD_CLASSES,
);

/**
 * True for a marker that asks for nothing: one that takes its task back, and an `XXX` or `HACK` before an explanation
 * that speaks of no work to do and asks for nothing but a reason. Looks at a bounded part of the paragraph.
 */
export function isNote(text: string, found: TaskMarker): boolean {
  const { marker, end, ticket } = found;
  const kind = marker.toUpperCase();
  const isCall = kind === 'XXX' || kind === 'HACK';
  if (ticket !== undefined && !isCall) return false;
  const paragraph = paragraphAround(text, end, { start: 0, end: text.length });
  const note = { start: end, end: Math.min(paragraph.end, end + NOTE_LENGTH) };
  const read: Word[] = [];
  appendWords(read, text, note);
  const written = text.slice(note.start, note.end);
  if (isCall && tellsHow(written) && !demandsWork(kind, read)) return true;
  if (ticket !== undefined) return false;
  if (isContingent(text, found) || isDismissed(read)) return true;
  if (!isCall) return false;
  if (kind === 'XXX' && (isWordless(written) || isSettled(written) || asksWhy(written))) return true;
  if (speaksOfWork(kind, read, written)) return false;
  if (/\?(?:[\s)]|$)/.test(written)) return kind === 'XXX' && read.length < SHORTEST_QUESTION;
  const explains = PURPOSE.test(written) || read.some((word) => EXPLAINING.has(word.text));
  return read.length >= SHORTEST_EXPLANATION[explains ? 'XXX' : kind];
}

/** "XXX(ann): T_T" */
function isWordless(written: string): boolean {
  return !/[a-z]{2}/i.test(written.replace(/^\s?\([^()\n]{1,60}\)/, ''));
}

/** True where it says at once what it does, or what for. */
function tellsHow(written: string): boolean {
  const first = OPENING.exec(written)?.[1]?.toLowerCase() ?? '';
  return (TELLING_HOW.has(first) || PURPOSE.test(written)) && !ADDRESS.test(written);
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
