import { createWordSet, type WordSet } from '../../../core/word-set.ts';
import type { Cue } from './cue.ts';
import { CUES } from './cues.ts';
import { type Step, variantsOf } from './pattern.ts';
import { anchorOf, frequencyOf } from './rarity.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Every word as the reader takes it. */
const ANY_WORD = "[a-z0-9'’]+";

/** What may stand between neighbours in a phrase. */
const BETWEEN = '[^a-z0-9]+';

/** A longer key takes longer to compile and to refute. */
const COST_OF_WORD = 0.00002;

const HINTS = hintsOf(CUES);

/** A comment without any of these words has no cue. */
export const HINT_WORDS: readonly string[] = HINTS.list;

/** The words to look for, and what must stand around each; with `anything` around it the word is a hint alone. */
interface Hints {
  readonly list: readonly string[];
  readonly words: WordSet;
  readonly surroundings: ReadonlyMap<string, RegExp | 'anything'>;
}

/**
 * Offset of the next place at or after `from` where a cue may match, or -1: there no cue matches. Linear in the text:
 * no expression repeats anything but single character classes, and classes that follow each other share no character.
 */
export function nextHint(text: string, from: number): number {
  const { words, surroundings } = HINTS;
  let at = words.next(text, endOfWord(text, from));
  while (at >= 0) {
    const end = endOfWord(text, at + 1);
    const around = surroundings.get(pivotAt(text, at, end));
    if (around === 'anything') return at;
    if (around !== undefined) {
      around.lastIndex = at;
      if (around.test(text)) return at;
    }
    at = words.next(text, end);
  }
  return -1;
}

/** The word in `[start, end)` in small letters, with what follows an apostrophe where that makes it a hint. */
function pivotAt(text: string, start: number, end: number): string {
  const word = text.slice(start, end).toLowerCase();
  const apostrophe = text.charAt(end);
  if (apostrophe !== "'" && apostrophe !== '’') return word;
  const whole = `${word}'${text.slice(end + 1, endOfWord(text, end + 2)).toLowerCase()}`;
  return HINTS.surroundings.has(whole) ? whole : word;
}

/** The end of the word that goes on at `at`; `at` itself where none does. */
function endOfWord(text: string, at: number): number {
  if (at === 0 || !isInWord(text.charCodeAt(at - 1))) return at;
  let end = at;
  while (isInWord(text.charCodeAt(end))) end++;
  return end;
}

function isInWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}

/** Made from the least likely part of every pattern, so that the hints can never miss what the cues find. */
function hintsOf(cues: readonly Cue[]): Hints {
  const ways = new Map<string, Set<string>>();
  for (const cue of cues) {
    for (const pattern of cue.patterns) {
      for (const steps of variantsOf(pattern, WORD_CLASSES)) addKey(keyOf(steps), ways);
    }
  }
  const surroundings = new Map<string, RegExp | 'anything'>();
  for (const [word, around] of ways) {
    surroundings.set(word, around.has(escaped(word)) ? 'anything' : new RegExp([...around].join('|'), 'iy'));
  }
  return { list: [...ways.keys()], words: createWordSet(ways.keys()), surroundings };
}

/** Files the key under each word of its rarest step. */
function addKey(key: readonly Step[], ways: Map<string, Set<string>>): void {
  const pivot = anchorOf(key);
  const step = key[pivot];
  if (step?.kind !== 'word') return;
  const before = key.slice(0, pivot).map((other) => expressionOf(other) + BETWEEN);
  const after = key.slice(pivot + 1).map((other) => BETWEEN + expressionOf(other));
  const left = before.length === 0 ? '' : `(?<=\\b${before.join('')})`;
  const right = after.length === 0 ? '' : `${after.join('')}\\b`;
  for (const word of step.words) {
    const known = ways.get(word);
    const way = left + escaped(word) + right;
    if (known === undefined) ways.set(word, new Set([way]));
    else known.add(way);
  }
}

function expressionOf(step: Step): string {
  if (step.kind === 'gap' || step.endings.length > 0) return ANY_WORD;
  return `(?:${[...step.words].map(escaped).join('|')})`;
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

function escaped(word: string): string {
  return word.replace("'", "['’]");
}
