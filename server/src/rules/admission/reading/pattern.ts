import { Gap, type Word } from './words.ts';

/**
 * A phrase over words, written as text:
 * `a|b` one of these words, `[a|b]` the same but optional, `<name>` a word of a class, `[<name>]`, and `..3` up to
 * three words of any kind, `,` any punctuation inside the sentence. Between neighbours only white space or a hyphen
 * may stand; `..n` also bridges commas and parentheses, `,` colons and dashes too; nothing bridges the end of a sentence.
 */
export type PatternText = string;

/** Words that play the same part; `ending` accepts every word with one of the endings. */
export interface WordClass {
  readonly words: readonly string[];
  readonly endings?: readonly string[];
}

/** Patterns by the word that they are looked up by. */
export interface Patterns<T> {
  readonly byAnchor: ReadonlyMap<string, readonly Compiled<T>[]>;
}

interface Compiled<T> {
  readonly steps: readonly Step[];
  /** Index of the step whose words are the keys in `byAnchor`. */
  readonly anchor: number;
  readonly value: T;
}

export type Step =
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly endings: readonly string[] }
  | { readonly kind: 'gap'; readonly most: number; readonly widest: Gap };

/** Half-open, in word indexes. */
export interface Match<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/**
 * Prepares patterns for matching.
 * @param anchorOf the step by which a pattern is looked up; rare words make matching fast.
 * @throws Error when a pattern names an unknown class or has no word to look it up by: mistakes in the tables.
 */
export function compilePatterns<T>(
  entries: readonly { readonly pattern: PatternText; readonly value: T }[],
  classes: Readonly<Record<string, WordClass>>,
  anchorOf: (steps: readonly Step[]) => number = () => 0,
): Patterns<T> {
  const byAnchor = new Map<string, Compiled<T>[]>();
  const shared: SharedSteps = new Map();
  for (const { pattern, value } of entries) {
    for (const steps of variantsOf(pattern, classes, shared)) {
      const anchor = anchorOf(steps);
      const step = steps[anchor];
      if (step?.kind !== 'word' || step.endings.length > 0)
        throw new Error(`no word to look up "${pattern}" by`);
      for (const word of step.words) {
        const list = byAnchor.get(word);
        if (list === undefined) byAnchor.set(word, [{ steps, anchor, value }]);
        else list.push({ steps, anchor, value });
      }
    }
  }
  return { byAnchor };
}

/** Calls `found` for every pattern whose anchor is the word `at`, with its shortest match. */
export function matchesAt<T>(
  patterns: Patterns<T>,
  words: readonly Word[],
  at: number,
  found: (match: Match<T>) => void,
): void {
  const text = words[at]?.text;
  const candidates = text ? patterns.byAnchor.get(text) : undefined;
  if (candidates === undefined) return;
  for (const { steps, anchor, value } of candidates) {
    const to = endOf(steps, anchor + 1, words, at + 1);
    if (to === undefined) continue;
    const from = startOf(steps, anchor - 1, words, at);
    if (from !== undefined) found({ from, to, value });
  }
}

/** The word index after the match of `steps` from `step` on, or `undefined`. Bounded by the gaps of the pattern. */
function endOf(steps: readonly Step[], step: number, words: readonly Word[], at: number): number | undefined {
  const wanted = steps[step];
  if (wanted === undefined) return at;
  if (wanted.kind === 'word') {
    const word = words[at];
    if (word === undefined || word.gap > Gap.hyphen || !accepts(wanted, word.text)) return undefined;
    return endOf(steps, step + 1, words, at + 1);
  }
  const next = steps[step + 1];
  if (next?.kind !== 'word') return undefined;
  for (let skipped = 0; skipped <= wanted.most; skipped++) {
    const word = words[at + skipped];
    if (word === undefined || word.gap > wanted.widest) return undefined;
    if (!accepts(next, word.text)) continue;
    const end = endOf(steps, step + 2, words, at + skipped + 1);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** The word index where the match of the steps up to `step` starts that ends right before the word `at`. */
function startOf(
  steps: readonly Step[],
  step: number,
  words: readonly Word[],
  at: number,
): number | undefined {
  const wanted = steps[step];
  if (wanted === undefined) return at;
  if (wanted.kind === 'word') {
    const word = words[at - 1];
    if (word === undefined || (words[at]?.gap ?? Gap.stop) > Gap.hyphen || !accepts(wanted, word.text))
      return undefined;
    return startOf(steps, step - 1, words, at - 1);
  }
  const next = steps[step - 1];
  if (next?.kind !== 'word') return undefined;
  for (let skipped = 0; skipped <= wanted.most; skipped++) {
    const word = words[at - skipped - 1];
    if (word === undefined || (words[at - skipped]?.gap ?? Gap.stop) > wanted.widest) return undefined;
    if (!accepts(next, word.text)) continue;
    const start = startOf(steps, step - 2, words, at - skipped - 1);
    if (start !== undefined) return start;
  }
  return undefined;
}

export function accepts(step: Step & { kind: 'word' }, text: string): boolean {
  if (step.words.has(text)) return true;
  for (const ending of step.endings) if (text.endsWith(ending)) return true;
  return false;
}

/** Steps by their text, for patterns that are read with the same classes: of the cues, half the parts are the same. */
export type SharedSteps = Map<string, Step>;

/** Every reading of the pattern's optional parts. */
export function variantsOf(
  pattern: PatternText,
  classes: Readonly<Record<string, WordClass>>,
  shared: SharedSteps = new Map(),
): Step[][] {
  let variants: Step[][] = [[]];
  for (const part of pattern.split(' ')) {
    const optional = part.startsWith('[');
    const text = optional ? part.slice(1, -1) : part;
    const step = shared.get(text) ?? stepOf(text, classes);
    shared.set(text, step);
    const longer = variants.map((steps) => [...steps, step]);
    variants = optional ? [...variants, ...longer] : longer;
  }
  return variants;
}

function stepOf(part: string, classes: Readonly<Record<string, WordClass>>): Step {
  if (part === ',') return { kind: 'gap', most: 0, widest: Gap.clause };
  if (part.startsWith('..')) return { kind: 'gap', most: Number(part.slice(2)), widest: Gap.comma };
  const words = new Set<string>();
  const endings: string[] = [];
  for (const item of part.split('|')) {
    if (!item.startsWith('<')) {
      words.add(item);
      continue;
    }
    const wordClass = classes[item.slice(1, -1)];
    if (wordClass === undefined) throw new Error(`no word class ${item}`);
    for (const word of wordClass.words) words.add(word);
    endings.push(...(wordClass.endings ?? []));
  }
  return { kind: 'word', words, endings };
}
