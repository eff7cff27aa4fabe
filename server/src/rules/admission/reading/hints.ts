import type { Cue } from './cue.ts';
import { CUES } from './cues.ts';
import { type Step, variantsOf } from './pattern.ts';
import { anchorOf, frequencyOf } from './rarity.ts';
import { WORD_CLASSES } from './word-classes.ts';
import { createWordSet, type WordSet } from './word-set.ts';

/** Every word as the reader takes it. */
const ANY_WORD = "[a-z0-9'’]+";

/** What may stand between neighbours in a phrase. */
const BETWEEN = '[^a-z0-9]+';

/** A longer key takes longer to compile and to refute. */
const COST_OF_WORD = 0.00002;

const HINTS = hintsOf(CUES);

/** The words to look for, and what must stand around each; a word without an entry is a hint alone. */
interface Hints {
  readonly words: WordSet;
  /** The same words at one place, with their apostrophes. */
  readonly pivots: RegExp;
  readonly surroundings: ReadonlyMap<string, RegExp>;
}

/**
 * Offset of the next place at or after `from` where a cue may match, or -1: there no cue matches. Linear in the text:
 * no expression repeats anything but single character classes, and classes that follow each other share no character.
 */
export function nextHint(text: string, from: number): number {
  const { words, pivots, surroundings } = HINTS;
  let at = words.next(text, startOfWord(text, from));
  for (; at >= 0; at = words.next(text, at + 1)) {
    pivots.lastIndex = at;
    const pivot = pivots.exec(text)?.[0];
    if (pivot !== undefined && at >= from) {
      const around = surroundings.get(pivot.toLowerCase().replace('’', "'"));
      if (around === undefined) return at;
      around.lastIndex = at;
      if (around.test(text)) return at;
    }
    while (/\w/.test(text.charAt(at + 1))) at++;
  }
  return -1;
}

/** Where a word that goes on at `at` began to be one: a hint inside a word is none. */
function startOfWord(text: string, at: number): number {
  let end = at;
  if (at > 0 && /\w/.test(text.charAt(at - 1)))
    while (end < text.length && /\w/.test(text.charAt(end))) end++;
  return end;
}

/** Made from the least likely part of every pattern, so that the hints can never miss what the cues find. */
function hintsOf(cues: readonly Cue[]): Hints {
  const ways = new Map<string, Set<string>>();
  for (const cue of cues) {
    for (const pattern of cue.patterns) {
      for (const steps of variantsOf(pattern, WORD_CLASSES)) addKey(keyOf(steps), ways);
    }
  }
  const surroundings = new Map<string, RegExp>();
  for (const [word, around] of ways) {
    if (!around.has(escaped(word))) surroundings.set(word, new RegExp([...around].join('|'), 'iy'));
  }
  const words = [...ways.keys()].sort().map(escaped);
  return {
    words: createWordSet(ways.keys()),
    pivots: new RegExp(`(?:${words.join('|')})\\b`, 'iy'),
    surroundings,
  };
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
