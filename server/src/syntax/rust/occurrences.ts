import type { Unit } from '../../core/rule.ts';

/** The tokens before `index` and not before `first` that are this word, the last one first. */
export function* occurrencesBefore(
  { tokens, text }: Pick<Unit, 'tokens' | 'text'>,
  word: string,
  index: number,
  first: number,
): Generator<number> {
  const from = tokens.start(Math.max(0, first));
  for (let at = tokens.start(index) - 1; at >= from; at--) {
    at = text.lastIndexOf(word, at);
    if (at < from) return;
    const token = tokens.at(at);
    if (token !== undefined && token < index && tokens.start(token) === at && tokens.text(token) === word)
      yield token;
  }
}
