const TABLE_SIZE = 8192;

/** For each ASCII character its lower case if it is part of a word, else 0. */
const LOWER = lowerTable();

/**
 * A set of words that is looked for in a text, whatever their case: several times faster than a regular expression of
 * as many alternatives, because each word of the text is hashed once while it is read over.
 */
export interface WordSet {
  /**
   * Offset of the next word of the set that starts in `[from, to)`, or -1. `from` is not inside a word; `to` is by
   * default the end of the text.
   */
  next(text: string, from: number, to?: number): number;
}

/** Words are of ASCII letters, digits and `_`; one with an apostrophe is found by what stands before it. */
export function createWordSet(words: Iterable<string>): WordSet {
  const members = new Set<string>();
  const hashes = new Uint8Array(TABLE_SIZE);
  for (const word of words) {
    const head = word.toLowerCase().replace(/['’].*$/, '');
    members.add(head);
    let hash = 0;
    for (let at = 0; at < head.length; at++) hash = (Math.imul(hash, 31) + head.charCodeAt(at)) | 0;
    hashes[hash & (TABLE_SIZE - 1)] = 1;
  }
  return {
    next(text, from, to = text.length) {
      for (let at = from; at < to; at++) {
        let lower = lowerOf(text.charCodeAt(at));
        if (lower === 0) continue;
        const start = at;
        let hash = 0;
        do {
          hash = (Math.imul(hash, 31) + lower) | 0;
          at++;
          lower = at < to ? lowerOf(text.charCodeAt(at)) : 0;
        } while (lower !== 0);
        if (hashes[hash & (TABLE_SIZE - 1)] === 1 && members.has(text.slice(start, at).toLowerCase()))
          return start;
      }
      return -1;
    },
  };
}

function lowerOf(code: number): number {
  return code < 128 ? (LOWER[code] ?? 0) : 0;
}

function lowerTable(): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of 'abcdefghijklmnopqrstuvwxyz0123456789_') {
    table[character.charCodeAt(0)] = character.charCodeAt(0);
    table[character.toUpperCase().charCodeAt(0)] = character.charCodeAt(0);
  }
  return table;
}
