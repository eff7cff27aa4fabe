import type { CommentOptions } from '../../../core/rule.ts';
import type { Span } from '../../../core/text.ts';
import { createWordMap } from '../../../core/word-map.ts';
import { type MarkerDetails, markerDetails } from './marker-details.ts';
import { paragraphAround, proseIn } from './paragraphs.ts';
import { appendWords, Gap, type Word } from './words.ts';

/** A task marker with what its author wrote around it. */
export interface TaskMarker extends Span, MarkerDetails {
  /** As it stands in the comment: `TODO`, `FixMe`. */
  readonly marker: string;
}

export type MarkerOptions = Pick<CommentOptions, 'markers' | 'tickets' | 'cues'>;

const NO_OPTIONS: MarkerOptions = { markers: [], tickets: [], cues: {} };

/** The built-in markers. */
export const MARKERS: readonly string[] = ['TODO', 'FIXME', 'XXX', 'HACK', 'BUG', 'TBD'];

/** Any case: small letters count in some places. The spelling of `XXX` and `BUG` as a mask or a word is common. */
const CANDIDATE = /\b(?:[Tt]odo|TODO|ToDo|[Ff]ixme|FIXME|FixMe|HACK|[Hh]ack|XXX|xxx|BUG|TBD)\b/g;

/** A comment without any of these words, in any case, has no marker of the built-in ones. */
export const MARKER_WORDS: readonly string[] = MARKERS.filter((marker) => marker !== '').map((marker) =>
  marker.toLowerCase(),
);

const WORDS = createWordMap(new Map(MARKER_WORDS.map((word) => [word, word])));

/** What a comment about tools for tasks says after the marker. */
const TOOL_NOUNS = new Set(
  'comment comments tag tags marker markers keyword keywords annotation annotations pattern patterns highlight'.split(
    ' ',
  ),
);

/** What a small "todo" stands before when it is a noun. */
const LIST_NOUNS = new Set(
  'list lists item items app apps application config configuration file files entry entries task tasks is was mvc s and or'.split(
    ' ',
  ),
);

/** Before a marker that is spoken about and not set. */
const DETERMINERS = new Set(
  'a an the this that these those any all each every no some of see with without as'.split(' '),
);

/** Before an adjective of a marker that is spoken about. */
const ARTICLES = new Set(['a', 'an', 'the']);

/**
 * The task markers of a comment in their order. Markers in names, quotations, code and masks are none.
 * @param options markers of the configuration count wherever they stand as a word, in this spelling only; a marker that
 * the configuration puts off is none.
 * @param most how many to look for.
 */
export function markersIn(
  text: string,
  options: MarkerOptions = NO_OPTIONS,
  most = Number.POSITIVE_INFINITY,
): TaskMarker[] {
  const spans = candidatesIn(text, options.markers).filter(
    (span) => options.cues[nameOf(text, span)] !== 'off',
  );
  const found: TaskMarker[] = [];
  if (spans.length === 0) return found;
  let next = 0;
  for (const piece of proseIn(text)) {
    while (next < spans.length && (spans[next]?.start ?? 0) < piece.start) next++;
    while (next < spans.length && (spans[next]?.start ?? 0) < piece.end) {
      const paragraph = paragraphAround(text, spans[next]?.start ?? 0, piece);
      next = markersOfParagraph({ text, options, spans, found, most }, paragraph, next);
      if (found.length >= most) return found;
    }
  }
  return found;
}

interface Search {
  readonly text: string;
  readonly options: MarkerOptions;
  readonly spans: readonly Candidate[];
  readonly found: TaskMarker[];
  readonly most: number;
}

/** Adds the markers among the candidates from `next` on that stand in the paragraph; returns the first one after it. */
function markersOfParagraph(search: Search, paragraph: Span, next: number): number {
  const { text, options, spans, found, most } = search;
  const words: Word[] = [];
  appendWords(words, text, paragraph);
  let index = 0;
  let at = next;
  for (; at < spans.length && found.length < most; at++) {
    const span = spans[at];
    if (span === undefined || (at > next && span.start >= paragraph.end)) break;
    while (index < words.length && (words[index]?.start ?? 0) < span.start) index++;
    const word = words[index];
    if (word === undefined || word.start !== span.start) continue;
    if (span.isExtra ? word.end === span.end : isMarker(text, words, index, span))
      found.push({
        start: span.start,
        end: span.end,
        marker: text.slice(span.start, span.end),
        ...markerDetails(text, span.end, options.tickets),
      });
  }
  return at;
}

/** True for a comment that may hold a marker; false is certain. */
export function mayMark(text: string): boolean {
  return WORDS.next(text, 0, text.length) !== undefined;
}

/** What the configuration calls the marker: a built-in one in capitals, another one as it is spelled there. */
function nameOf(text: string, { start, end, isExtra }: Candidate): string {
  const spelling = text.slice(start, end);
  return isExtra ? spelling : spelling.toUpperCase();
}

interface Candidate extends Span {
  readonly isExtra: boolean;
}

function candidatesIn(text: string, extra: readonly string[]): Candidate[] {
  const spans: Candidate[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
    spans.push({ start: match.index, end: match.index + match[0].length, isExtra: false });
  }
  for (const marker of extra) {
    if (marker === '') continue;
    for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + marker.length)) {
      spans.push({ start: at, end: at + marker.length, isExtra: true });
    }
  }
  return extra.length === 0 ? spans : spans.sort((a, b) => a.start - b.start);
}

function isMarker(text: string, words: readonly Word[], index: number, span: Span): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const spelling = text.slice(span.start, span.end);
  const rest = text.slice(span.end, span.end + 80);
  const isNamed = /^\([^()\n]{1,60}\)/.test(rest) || /^\[[^[\]\n]{1,60}\]/.test(rest);
  if (word.end !== span.end && !isNamed) return false;
  if (spelling === 'xxx' && !opensLine(text, span.start)) return false;
  if (/^(?:\(\)|=|!\(|\.\w|(?!"""|''')['"`}>])/.test(rest)) return false;
  if (spelling !== spelling.toUpperCase() && isType(text, span, rest)) return false;
  const isLabel = /^\s?:(?!:)/.test(rest) || isNamed;
  const before = text.charAt(span.start - 1);
  if (before === '@') return true;
  if (before === '-') return /^\s?:/.test(rest) || !/\w/.test(text.charAt(span.start - 2));
  if (before !== '' && !/[\s/*#;!([<]/.test(before) && !opensDocstring(text, span.start)) return false;
  // In `TODO/FIXME` the first one speaks for both.
  if (before === '/' && /\w/.test(text.charAt(span.start - 2))) return false;
  if (isLabel) return true;
  return !isListed(text, span) && standsAsMarker(spelling, words, index);
}

/** `(*args: Todo, **kwargs: Todo)`: the type of something. */
function isType(text: string, { start }: Span, rest: string): boolean {
  return /^[,)\]]/.test(rest) && /\w:\s$/.test(text.slice(Math.max(0, start - 3), start));
}

/** Nothing but the signs of the comment before it. Elsewhere `xxx` stands for any name: `Kind: @xxx`. */
const LINE_HEAD = /(?:^|\n)\s*(?:[/*#!;%<-]{1,4}\s*)?$/;
const MAX_LINE_HEAD = 40;

function opensLine(text: string, at: number): boolean {
  return LINE_HEAD.test(text.slice(Math.max(0, at - MAX_LINE_HEAD), at));
}

/** A marker before or after another one in a list of them, which speaks about markers: `HACK, XXX or TODO`. */
const NEXT_IN_LIST = /^(?:,(?: and| or)?| and| or) (?:TODO|FIXME|XXX|HACK|BUG|TBD)\b/;
const LAST_IN_LIST = /\b(?:TODO|FIXME|XXX|HACK|BUG|TBD)(?:,(?: and| or)?| and| or) $/;

function isListed(text: string, { start, end }: Span): boolean {
  return (
    NEXT_IN_LIST.test(text.slice(end, end + 12)) ||
    LAST_IN_LIST.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** True where three quotes stand before `at`: the marker is the first word of a documentation string. */
function opensDocstring(text: string, at: number): boolean {
  const quotes = text.slice(Math.max(0, at - 3), at);
  return quotes === '"""' || quotes === "'''";
}

/** True after an article, also with one word between: "see the corresponding TODO tests". */
function isSpokenOf(words: readonly Word[], index: number): boolean {
  if (DETERMINERS.has(words[index - 1]?.text ?? '')) return true;
  return (
    (words[index]?.gap ?? Gap.stop) === Gap.space &&
    (words[index - 1]?.gap ?? Gap.stop) === Gap.space &&
    ARTICLES.has(words[index - 2]?.text ?? '') &&
    words[index + 1]?.gap === Gap.space
  );
}

/** A marker without a colon: which ones count depends on the spelling and on the neighbours. */
function standsAsMarker(spelling: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined) return false;
  const follows = next !== undefined && next.gap <= Gap.comma ? next.text : '';
  const isHead = word.gap >= Gap.clause || word.startsLine;
  if (next !== undefined && next.gap === Gap.hyphen) return false;
  // "end TODO" closes what another one opened.
  if (words[index - 1]?.text === 'end' && next === undefined) return false;
  const isUpper = spelling === spelling.toUpperCase();
  switch (spelling.toUpperCase()) {
    case 'TODO':
    case 'FIXME': {
      if (TOOL_NOUNS.has(follows)) return false;
      if (!isUpper) return isHead && !word.opensParenthesis && follows !== '' && !LIST_NOUNS.has(follows);
      return isHead || !isSpokenOf(words, index);
    }
    case 'TBD':
      return isUpper;
    default:
      return isUpper && isHead && !word.opensParenthesis && next !== undefined;
  }
}
