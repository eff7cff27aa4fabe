import type { CommentOptions } from '../../../core/rule.ts';
import { compilePatterns, type Patterns } from './pattern.ts';
import { wordsOf } from './words.ts';

/** The words of a configured phrase as comments are read, in small letters; names and code are none. */
export function phraseWords(phrase: string): readonly string[] {
  return wordsOf(phrase)
    .map((word) => word.text)
    .filter((text) => text !== '');
}

/** The patterns of the configured phrases, made once for the options of a linter. */
const PATTERNS = new WeakMap<CommentOptions, Patterns<string>>();

export function phrasePatterns(options: CommentOptions): Patterns<string> {
  const known = PATTERNS.get(options);
  if (known !== undefined) return known;
  const entries = options.phrases
    .filter((phrase) => options.cues[phrase] !== 'off')
    .map((phrase) => ({ pattern: phraseWords(phrase).join(' '), value: phrase }))
    .filter(({ pattern }) => pattern !== '');
  const patterns = compilePatterns(entries, {});
  PATTERNS.set(options, patterns);
  return patterns;
}
