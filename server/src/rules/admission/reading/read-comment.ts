import type { Severity } from '../../../core/finding.ts';
import type { CommentSite } from '../../../core/rule.ts';
import type { Span } from '../../../core/text.ts';
import type { Cue, CueFamily, Place } from './cue.ts';
import { CUES } from './cues.ts';
import {
  documentsData,
  documentsPublic,
  explainsLevel,
  isDocumentation,
  isManifest,
} from './documentation.ts';
import type { Doubt } from './doubt.ts';
import { DOUBTS, type DoubtName } from './doubts.ts';
import { CODE_EVIDENCE } from './following.ts';
import { GUARDS, type GuardName } from './guards.ts';
import { nextHint } from './hints.ts';
import { markersIn, mayMark } from './markers.ts';
import { paragraphAround, proseIn } from './paragraphs.ts';
import { compilePatterns, type Match, matchesAt, type Patterns, type WordClass } from './pattern.ts';
import { phrasePatterns } from './phrase.ts';
import { anchorOf } from './rarity.ts';
import { WORD_CLASSES } from './word-classes.ts';
import { appendWords, Gap, type Word, wordsOf } from './words.ts';

/** What a comment admits: the words that give it away and the names of all that decided. */
export interface Admission extends Span {
  readonly family: CueFamily | 'configured';
  /** Names of cues and of evidence in the code, the giveaway first. */
  readonly cues: readonly string[];
  /** What the configuration says of the giveaway. */
  readonly severity?: Severity;
}

/** The score from which on a comment is an admission. */
const ENOUGH = 2;

/** How far a `near` word may stand from its cue, in words. */
const NEAR = 15;

/** How far cues may stand apart that support each other, in words. */
const REACH = 40;

/** How much of the code before a comment decides, in characters. */
const NEAREST_CODE = 80;

/** Cues read at most; a comment that has more is decided by these. */
const MOST_CUES = 24;

const CUE_PATTERNS = compilePatterns(
  CUES.flatMap((cue) => cue.patterns.map((pattern) => ({ pattern, value: cue }))),
  WORD_CLASSES,
  anchorOf,
);

interface CompiledGuard {
  readonly guard: Doubt;
  readonly patterns: Patterns<true>;
}

const COMPILED_GUARDS: ReadonlyMap<GuardName | DoubtName, CompiledGuard> = new Map(
  [...GUARDS, ...DOUBTS].map((guard) => [
    guard.name,
    {
      guard,
      patterns: compilePatterns(
        guard.patterns.map((pattern) => ({ pattern, value: true as const })),
        WORD_CLASSES,
      ),
    },
  ]),
);

/**
 * The admission in a comment, or `undefined` when it has none. Pure; time linear in the comment's length.
 * Phrases of the configuration count as cues that decide alone.
 */
export function readComment(site: CommentSite): Admission | undefined {
  const { text } = site.comment;
  if (site.options.phrases.length > 0) {
    const words = wordsOf(text);
    return configuredPhrase(site, words) ?? readWords(site, words);
  }
  const first = nextHint(text, 0);
  return first < 0 ? undefined : readWords(site, wordsAround(text, first));
}

/** The words of every paragraph that has a hint, the first of which is at `first`. */
function wordsAround(text: string, first: number): readonly Word[] {
  const words: Word[] = [];
  let hint = first;
  for (const piece of proseIn(text)) {
    if (hint >= 0 && hint < piece.start) hint = nextHint(text, piece.start);
    while (hint >= 0 && hint < piece.end) {
      const paragraph = paragraphAround(text, hint, piece);
      appendWords(words, text, paragraph);
      hint = nextHint(text, paragraph.end);
    }
  }
  return words;
}

/** What `readComment` finds in words that were read before; without configured phrases. */
export function readWords(site: CommentSite, words: readonly Word[]): Admission | undefined {
  const cues = cuesIn(site, words);
  const weigh = weigherOf(site, words);
  const best = cues.reduce<Match<Cue> | undefined>(
    (chosen, match) => (chosen === undefined || weigh(match) > weigh(chosen) ? match : chosen),
    undefined,
  );
  if (best === undefined) return undefined;
  const counted = site.preset === 'recommended' ? cues.filter((match) => supports(match, best)) : cues;
  const names = new Set([best.value.name, ...counted.map((match) => match.value.name)]);
  let score = sumOf(counted, weigh);
  if (score === ENOUGH - 1 && (best.value.byCode !== false || site.preset !== 'recommended')) {
    const evidence = evidenceAt(site);
    if (evidence !== undefined) {
      names.add(evidence);
      score++;
    }
  }
  if (score < ENOUGH) return undefined;
  const level = site.options.cues[best.value.name];
  return {
    family: best.value.family,
    cues: [...names],
    ...spanOf(words, best),
    ...(level === undefined || level === 'off' ? {} : { severity: level }),
  };
}

type Weigher = (match: Match<Cue>) => 1 | 2;

/** What a cue counts: in `recommended`, one that does not decide alone needs support. */
function weigherOf({ preset }: CommentSite, words: readonly Word[]): Weigher {
  if (preset !== 'recommended') return ({ value: cue }) => cue.weight;
  return (match) => (decidesAlone(match, words) ? match.value.weight : 1);
}

function decidesAlone({ value: cue, from, to }: Match<Cue>, words: readonly Word[]): boolean {
  if (cue.decidesAlone === false) return false;
  return cue.aloneWith === undefined || isNear(WORD_CLASSES[cue.aloneWith].words, words, from, to);
}

/** True for a cue close enough to speak about the same code: documentation of a whole module speaks about much. */
function supports(match: Match<Cue>, best: Match<Cue>): boolean {
  return Math.abs(match.from - best.from) <= REACH;
}

/** Each name counts once, with its strongest form; of cues that share words only the strongest counts. */
function sumOf(cues: readonly Match<Cue>[], weigh: Weigher): number {
  const weights = new Map<string, number>();
  for (const [at, match] of cues.entries()) {
    const isInside = cues.some(
      (other, index) =>
        other.value.name !== match.value.name &&
        (outweighs(other, match, weigh) || (index < at && weighsTheSame(other, match, weigh))),
    );
    if (isInside) continue;
    weights.set(match.value.name, Math.max(weigh(match), weights.get(match.value.name) ?? 0));
  }
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return sum;
}

function outweighs(other: Match<Cue>, match: Match<Cue>, weigh: Weigher): boolean {
  if (other.from > match.from || other.to < match.to) return false;
  return weigh(other) > weigh(match) || other.to - other.from > match.to - match.from;
}

/** True for a cue of the same words: two names for them are no second admission. */
function weighsTheSame(other: Match<Cue>, match: Match<Cue>, weigh: Weigher): boolean {
  return other.from === match.from && other.to === match.to && weigh(other) === weigh(match);
}

function cuesIn(site: CommentSite, words: readonly Word[]): Match<Cue>[] {
  const { text } = site.comment;
  const { options } = site;
  const isTask = mayMark(text) && markersIn(text, options, 1).length > 0;
  const cues: Match<Cue>[] = [];
  for (let at = 0; at < words.length && cues.length < MOST_CUES; at++) {
    matchesAt(CUE_PATTERNS, words, at, (match) => {
      if (isTask && match.value.inTasks === false) return;
      if (options.cues[match.value.name] === 'off') return;
      if (holds(match, site, words)) cues.push(match);
    });
  }
  return cues;
}

function holds(match: Match<Cue>, site: CommentSite, words: readonly Word[]): boolean {
  const { value: cue, from, to } = match;
  if (cue.docs === false && isDocumentation(site)) return false;
  if (cue.tests === false && site.isTest) return false;
  if (cue.at !== undefined && !cue.at.some((place) => standsAt(place, words, from))) return false;
  if (cue.preceded !== undefined && !isPreceded(WORD_CLASSES[cue.preceded], words, from)) return false;
  if (cue.closed !== undefined && !isClosed(words[to], cue.closed)) return false;
  if (cue.near !== undefined && !isNear(WORD_CLASSES[cue.near].words, words, from, to)) return false;
  if (cue.guards?.some((name) => vetoes(name, words, from, to)) === true) return false;
  return site.preset !== 'recommended' || !isDoubtful(match, site, words);
}

/** True where the cue may as well say something else than that work is left undone. */
function isDoubtful(
  { value: cue, from, to }: Match<Cue>,
  site: CommentSite,
  words: readonly Word[],
): boolean {
  const isDoubted = cue.doubts?.some((name) => appliesAt(name, site) && vetoes(name, words, from, to));
  if (isDoubted === true || (cue.family === 'time' ? explainsLevel(site) : isManifest(site))) return true;
  return (
    cue.dataDocs === false && documentsData(site) && !isNear(WORD_CLASSES.shortcoming.words, words, from, to)
  );
}

/** True where the doubt is one about such a comment and the code after it. */
function appliesAt(name: DoubtName, site: CommentSite): boolean {
  const guard = COMPILED_GUARDS.get(name)?.guard;
  if (guard?.inPublicDocs === true && !documentsPublic(site)) return false;
  if (guard?.besideCode === true) return site.before !== '';
  if (guard?.afterCode !== undefined) return guard.afterCode.test(site.before.trimEnd().slice(-NEAREST_CODE));
  return guard?.beforeCode === undefined || (site.before === '' && guard.beforeCode.test(site.after));
}

function standsAt(place: Place, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  switch (place) {
    case 'sentence':
      return word.gap === Gap.stop;
    case 'head':
      return word.gap >= Gap.clause;
    case 'parenthesis':
      return word.opensParenthesis;
    case 'dots':
      return word.afterDots;
  }
}

function isPreceded(wanted: WordClass, words: readonly Word[], at: number): boolean {
  const previous = words[at - 1]?.text;
  if (previous === undefined || previous === '' || (words[at]?.gap ?? Gap.stop) > Gap.hyphen) return false;
  return (
    wanted.words.includes(previous) || wanted.endings?.some((ending) => previous.endsWith(ending)) === true
  );
}

/** True when a clause ends before `next`: punctuation, or the end, but not a parenthesis that goes on about the word. */
function isClosed(next: Word | undefined, by: true | 'clause'): boolean {
  if (next === undefined || next.gap >= Gap.clause) return true;
  return by === true && next.gap === Gap.comma && !next.opensParenthesis;
}

function isNear(wanted: readonly string[], words: readonly Word[], from: number, to: number): boolean {
  const [start, end] = neighbourhood(words, from, to, NEAR);
  for (let at = start; at < end; at++) {
    if (at >= from && at < to) continue;
    if (wanted.includes(words[at]?.text ?? '')) return true;
  }
  return false;
}

/** The words around `[from, to)` in the same sentence, at most `most` on each side. */
function neighbourhood(
  words: readonly Word[],
  from: number,
  to: number,
  most: number,
): readonly [number, number] {
  let start = from;
  while (start > 0 && from - start < most && (words[start]?.gap ?? Gap.stop) < Gap.stop) start--;
  let end = to;
  while (end < words.length && end - to < most && (words[end]?.gap ?? Gap.stop) < Gap.stop) end++;
  return [start, end];
}

function vetoes(name: GuardName | DoubtName, words: readonly Word[], from: number, to: number): boolean {
  const compiled = COMPILED_GUARDS.get(name);
  if (compiled === undefined) return false;
  const { guard, patterns } = compiled;
  const { at: place, cueAt } = guard;
  if (cueAt !== undefined && !standsAt(cueAt, words, from)) return false;
  let vetoed = false;
  const scan = (start: number, end: number, accepts: (match: Match<true>) => boolean): void => {
    for (let at = start; at < end && !vetoed; at++) {
      matchesAt(patterns, words, at, (match) => {
        vetoed ||= accepts(match) && (place === undefined || standsAt(place, words, match.from));
      });
    }
  };
  const longest = 4;
  const [start, end] = neighbourhood(words, from, to, guard.within + longest);
  const { scope, within } = guard;
  if (scope === 'inside') scan(from, Math.min(to + 1, end), () => true);
  if (scope === 'beyond') scan(to, Math.min(to + within, words.length), () => true);
  if (scope === 'above') scan(Math.max(0, from - within), from, (match) => match.to <= from);
  if (scope === 'before' || scope === 'sentence')
    scan(start, from, (match) => match.to <= from && from - match.to <= within);
  if (scope === 'after' || scope === 'sentence') scan(to, end, (match) => match.from - to <= within);
  if (!vetoed || guard.unless === undefined) return vetoed;
  return !isNear(WORD_CLASSES[guard.unless].words, words, from, to);
}

function evidenceAt(site: CommentSite): string | undefined {
  return CODE_EVIDENCE.find(
    ({ pattern }) => pattern.test(site.after) || (site.before !== '' && pattern.test(site.before)),
  )?.name;
}

function configuredPhrase(site: CommentSite, words: readonly Word[]): Admission | undefined {
  const patterns = phrasePatterns(site.options);
  let found: Match<string> | undefined;
  for (let at = 0; at < words.length && found === undefined; at++) {
    matchesAt(patterns, words, at, (match) => {
      found ??= match;
    });
  }
  if (found === undefined) return undefined;
  const level = site.options.cues[found.value];
  return {
    family: 'configured',
    cues: [found.value],
    ...spanOf(words, found),
    ...(level === undefined || level === 'off' ? {} : { severity: level }),
  };
}

function spanOf(words: readonly Word[], match: { readonly from: number; readonly to: number }): Span {
  return { start: words[match.from]?.start ?? 0, end: words[match.to - 1]?.end ?? 0 };
}
