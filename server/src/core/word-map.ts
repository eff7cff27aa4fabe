import type { Span } from './text.ts';

const TABLE_SIZE = 8192;

/** For each ASCII character its lower case if it is part of a word, else 0. */
const LOWER = lowerTable();

/** A word that was looked for, at its place in a text. */
export interface WordHit<Value> extends Span {
  readonly value: Value;
}

/**
 * Words that are looked for in a text, whatever their case: several times faster than a regular expression of as many
 * alternatives, because each word of the text is hashed once while it is read over.
 */
export interface WordMap<Value> {
  /** The next of the words that starts in `[from, to)`. `from` is not inside a word. */
  next(text: string, from: number, to: number): WordHit<Value> | undefined;
}

interface Entry<Value> {
  readonly word: string;
  readonly value: Value;
}

/** @param values by words of ASCII letters, digits and `_`, as `headOf` makes them. */
export function createWordMap<Value>(values: ReadonlyMap<string, Value>): WordMap<Value> {
  const isTaken = new Uint8Array(TABLE_SIZE);
  const entries = new Map<number, Entry<Value>[]>();
  for (const [word, value] of values) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
    const slot = hash & (TABLE_SIZE - 1);
    isTaken[slot] = 1;
    const others = entries.get(slot);
    if (others) others.push({ word, value });
    else entries.set(slot, [{ word, value }]);
  }
  return {
    next(text, from, to) {
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
        const slot = hash & (TABLE_SIZE - 1);
        if (isTaken[slot] !== 1) continue;
        for (const { word, value } of entries.get(slot) ?? []) {
          if (isSpelled(text, start, at, word)) return { start, end: at, value };
        }
      }
      return undefined;
    },
  };
}

/** True when the word in `[start, end)` is this one, whatever its case. Nothing is cut out of the text for it. */
function isSpelled(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let at = 0; at < word.length; at++) {
    if (lowerOf(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  }
  return true;
}

/** What a word is looked for by: in small letters, and up to an apostrophe. */
export function headOf(word: string): string {
  return word.toLowerCase().replace(/['’].*$/, '');
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
