import type { Span } from '../../../core/text.ts';
import { createWordMap, headOf, type WordHit } from '../../../core/word-map.ts';
import type { Cue } from './cue.ts';
import { CUES } from './cues.ts';
import { type Step, variantsOf } from './pattern.ts';
import { anchorOf, frequencyOf } from './rarity.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** A longer key takes longer to refute. */
const COST_OF_WORD = 0.00002;

/** One of these words; `undefined` for any word. */
type Wanted = ReadonlySet<string> | undefined;

/** What has to stand beside a word for it to be a hint, the nearest first. */
interface Neighbours {
  readonly before: readonly Wanted[];
  readonly after: readonly Wanted[];
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
  return apostrophe < 0 || wordIn(text, end, endOfRun(text, end)) === word.slice(apostrophe);
}

/** True when the words that end before `at` are the wanted ones. */
function precede(text: string, at: number, wanted: readonly Wanted[]): boolean {
  let start = at;
  for (const words of wanted) {
    let end = start;
    while (end > 0 && !isOfWord(text.charCodeAt(end - 1))) end--;
    if (end === 0) return false;
    start = end - 1;
    while (isOfWord(text.charCodeAt(start - 1)) || joins(text, start - 1)) start--;
    if (words !== undefined && !words.has(wordIn(text, start, end))) return false;
  }
  return true;
}

/** True when the words behind the one that ends at `at` are the wanted ones. */
function follow(text: string, at: number, wanted: readonly Wanted[]): boolean {
  let end = endOfRun(text, at);
  for (const words of wanted) {
    let start = end;
    while (start < text.length && !isOfWord(text.charCodeAt(start))) start++;
    if (start === text.length) return false;
    end = endOfRun(text, start);
    if (words !== undefined && !words.has(wordIn(text, start, end))) return false;
  }
  return true;
}

/** As the patterns spell it. */
function wordIn(text: string, start: number, end: number): string {
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
  for (const cue of cues) {
    for (const pattern of cue.patterns) {
      for (const steps of variantsOf(pattern, WORD_CLASSES)) addKey(keyOf(steps), pivots);
    }
  }
  return pivots;
}

/** Files the key under each word of its rarest step; beside a key of one word the longer ones say nothing. */
function addKey(key: readonly Step[], pivots: Map<string, Pivot>): void {
  const pivot = anchorOf(key);
  const step = key[pivot];
  if (step?.kind !== 'word') return;
  const way = {
    before: key.slice(0, pivot).map(wantedBy).reverse(),
    after: key.slice(pivot + 1).map(wantedBy),
  };
  for (const word of step.words) {
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

function wantedBy(step: Step): Wanted {
  return step.kind === 'gap' || step.endings.length > 0 ? undefined : step.words;
}

/** The neighbouring words of a pattern that are the least likely to stand together, at most four. */
function keyOf(steps: readonly Step[]): readonly Step[] {
  let best: readonly Step[] = steps.slice(0, 1);
  let lowest = Number.POSITIVE_INFINITY;
  for (let from = 0; from < steps.length; from++) {
    let likelihood = 1;
    for (let to = from; to < Math.min(steps.length, from + 4); to++) {
      const step = steps[to];
      const first = steps[from];
      if (step === undefined || step.kind === 'gap' || first === undefined) break;
      likelihood *= frequencyOf(step);
      const cost = likelihood + COST_OF_WORD * (to - from);
      if (isOpen(first) || isOpen(step) || cost >= lowest) continue;
      lowest = cost;
      best = steps.slice(from, to + 1);
    }
  }
  return best;
}

function isOpen(step: Step | undefined): boolean {
  return step?.kind === 'word' && step.endings.length > 0;
}
