import type { Span } from '../../../core/text.ts';
import { createWordMap, headOf, type WordHit } from '../../../core/word-map.ts';
import type { Cue } from './cue.ts';
import { CUES } from './cues.ts';
import { accepts, type SharedSteps, type Step, variantsOf } from './pattern.ts';
import { anchorOf, frequencyOf } from './rarity.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** A longer key takes longer to refute. */
const COST_OF_WORD = 0.00002;

/** A key of more words is hardly rarer. */
const MOST_WORDS = 4;

/** How many words have one of the endings that a step asks for, roughly. */
const LIKELIHOOD_OF_ENDING = 0.2;

/** What has to stand beside a word for it to be a hint, the nearest first. */
interface Neighbours {
  readonly before: readonly Step[];
  readonly after: readonly Step[];
}

/** A word by which patterns are looked up, and what may stand beside it; one that is a hint alone needs nothing. */
interface Pivot {
  readonly word: string;
  readonly ways: readonly Neighbours[];
}

const PIVOTS = pivotsOf(CUES);
const WORDS = createWordMap(byHead(PIVOTS));

/** A comment without any of these words has no cue. */
export const HINT_WORDS: readonly string[] = [...PIVOTS.keys()];

/**
 * Offset of the next place at or after `from` where a cue may match, or -1: there no cue matches. Linear in the text:
 * beside each word a few others are looked at. They are compared as words and not by expressions, of which there
 * would be hundreds to compile, each for a handful of comments.
 */
export function nextHint(text: string, from: number): number {
  let hit = WORDS.next(text, endOfWord(text, from), text.length);
  while (hit && !isPivot(text, hit)) hit = WORDS.next(text, hit.end, text.length);
  return hit?.start ?? -1;
}

/** True where a cue may match at one of the hint words. */
export function isHint(text: string, { start, end }: Span): boolean {
  const hit = WORDS.next(text, start, end);
  return hit !== undefined && isPivot(text, hit);
}

function isPivot(text: string, { start, end, value }: WordHit<readonly Pivot[]>): boolean {
  return value.some(
    ({ word, ways }) =>
      isSpelled(text, end, word) &&
      ways.some(({ before, after }) => precede(text, start, before) && follow(text, end, after)),
  );
}

/** True when the word whose head ends at `end` goes on as this one does. */
function isSpelled(text: string, end: number, word: string): boolean {
  const apostrophe = word.indexOf("'");
  return apostrophe < 0 || wordIn(text, { start: end, end: endOfRun(text, end) }) === word.slice(apostrophe);
}

/** True when the words that end before `at` are the wanted ones, from the index `from` on. */
function precede(text: string, at: number, wanted: readonly Step[], from = 0): boolean {
  const step = wanted[from];
  if (step === undefined) return true;
  if (step.kind === 'gap') {
    let start = at;
    for (let skipped = 0; skipped <= step.most && start > 0; skipped++) {
      if (precede(text, start, wanted, from + 1)) return true;
      start = wordBefore(text, start).start;
    }
    return false;
  }
  const word = wordBefore(text, at);
  return accepts(step, wordIn(text, word)) && precede(text, word.start, wanted, from + 1);
}

/** True when the words behind the one that ends at `at` are the wanted ones, from the index `from` on. */
function follow(text: string, at: number, wanted: readonly Step[], from = 0): boolean {
  const step = wanted[from];
  if (step === undefined) return true;
  if (step.kind === 'gap') {
    let end = at;
    for (let skipped = 0; skipped <= step.most && end < text.length; skipped++) {
      if (follow(text, end, wanted, from + 1)) return true;
      end = wordAfter(text, end).end;
    }
    return false;
  }
  const word = wordAfter(text, at);
  return accepts(step, wordIn(text, word)) && follow(text, word.end, wanted, from + 1);
}

/** Empty at the start of the text. */
function wordBefore(text: string, at: number): Span {
  let end = at;
  while (end > 0 && !isOfWord(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && (isOfWord(text.charCodeAt(start - 1)) || joins(text, start - 1))) start--;
  return { start, end };
}

/** Behind the word that ends at `at`; empty at the end of the text. */
function wordAfter(text: string, at: number): Span {
  let start = endOfRun(text, at);
  while (start < text.length && !isOfWord(text.charCodeAt(start))) start++;
  return { start, end: endOfRun(text, start) };
}

/** As the patterns spell it. */
function wordIn(text: string, { start, end }: Span): string {
  return text.slice(start, end).toLowerCase().replace('’', "'");
}

/** The end of the letters and digits from `at`, apostrophes between them included. */
function endOfRun(text: string, at: number): number {
  let end = at;
  while (isOfWord(text.charCodeAt(end)) || joins(text, end)) end++;
  return end;
}

/** True for an apostrophe inside a word. */
function joins(text: string, at: number): boolean {
  return (
    isApostrophe(text.charCodeAt(at)) &&
    isOfWord(text.charCodeAt(at - 1)) &&
    isOfWord(text.charCodeAt(at + 1))
  );
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** The end of the word that goes on at `at`; `at` itself where none does. */
function endOfWord(text: string, at: number): number {
  if (at === 0 || !isInWord(text.charCodeAt(at - 1))) return at;
  let end = at;
  while (isInWord(text.charCodeAt(end))) end++;
  return end;
}

function isInWord(code: number): boolean {
  return isOfWord(code) || code === UNDERSCORE;
}

const UNDERSCORE = 95;

/** Made from the least likely part of every pattern, so that the hints can never miss what the cues find. */
function pivotsOf(cues: readonly Cue[]): ReadonlyMap<string, Pivot> {
  const pivots = new Map<string, Pivot>();
  const shared: SharedSteps = new Map();
  for (const cue of cues) {
    for (const pattern of cue.patterns) {
      for (const steps of variantsOf(pattern, WORD_CLASSES, shared)) addKey(keyOf(steps), pivots);
    }
  }
  return pivots;
}

/** Files the key under each word of its rarest step; beside a key of one word the longer ones say nothing. */
function addKey(key: readonly Step[], pivots: Map<string, Pivot>): void {
  const closed = key.filter(isClosed);
  const pivot = closed[anchorOf(closed)];
  if (pivot === undefined) return;
  const at = key.indexOf(pivot);
  const way = { before: key.slice(0, at).reverse(), after: key.slice(at + 1) };
  for (const word of pivot.words) {
    const ways = pivots.get(word)?.ways ?? [];
    if (ways.some(isAlone)) continue;
    pivots.set(word, { word, ways: isAlone(way) ? [way] : [...ways, way] });
  }
}

function byHead(pivots: ReadonlyMap<string, Pivot>): ReadonlyMap<string, readonly Pivot[]> {
  const heads = new Map<string, Pivot[]>();
  for (const pivot of pivots.values()) {
    const head = headOf(pivot.word);
    heads.set(head, [...(heads.get(head) ?? []), pivot]);
  }
  return heads;
}

function isAlone({ before, after }: Neighbours): boolean {
  return before.length === 0 && after.length === 0;
}

/** The neighbouring steps of a pattern that are the least likely to stand together, at most four words. */
function keyOf(steps: readonly Step[]): readonly Step[] {
  let best: readonly Step[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  const likelihoods = steps.map(likelihoodOf);
  for (let from = 0; from < steps.length; from++) {
    let words = 0;
    let likelihood = 1;
    for (let to = from; to < steps.length && words < MOST_WORDS; to++) {
      const step = steps[to];
      if (step === undefined || (step.kind === 'gap' && to === from)) break;
      likelihood *= likelihoods[to] ?? 1;
      if (step.kind === 'gap') continue;
      words++;
      const key = steps.slice(from, to + 1);
      const cost = likelihood + COST_OF_WORD * words;
      if (cost >= lowest || !key.some(isClosed)) continue;
      lowest = cost;
      best = key;
    }
  }
  return best;
}

function likelihoodOf(step: Step): number {
  if (step.kind === 'gap') return step.most + 1;
  return isClosed(step) ? frequencyOf(step) : LIKELIHOOD_OF_ENDING;
}

/** True for a step that can be looked up: one that takes no words by their ending. */
function isClosed(step: Step): step is ClosedStep {
  return step.kind === 'word' && step.endings.length === 0;
}

type ClosedStep = Step & { readonly kind: 'word' };
