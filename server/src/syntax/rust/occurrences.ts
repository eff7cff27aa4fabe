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
    // Most hits of a short name lie inside other words, which is told without a search for the token.
    if (isOfWord(text.charCodeAt(at - 1)) || isOfWord(text.charCodeAt(at + word.length))) continue;
    const token = tokens.at(at);
    if (token === undefined || token >= index) continue;
    if (tokens.start(token) === at && tokens.text(token) === word) yield token;
  }
}

/** An ASCII letter, digit or underscore. */
function isOfWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}
