import type { Diagnostic, Range } from 'vscode-languageserver';

/**
 * A name for the content of a list of diagnostics: equal lists have equal names whichever request, document
 * version or process they come from, so an editor that has seen one never gets it again. It costs less than a
 * tenth of writing the list as JSON. Two independent 32-bit hashes make an accidental match a matter of 2^-64.
 */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  const hash: Hash = { a: START.a, b: START.b };
  for (const diagnostic of diagnostics) {
    addRange(hash, diagnostic.range);
    add(hash, diagnostic.severity ?? 0);
    addText(hash, String(diagnostic.code));
    addText(hash, typeof diagnostic.message === 'string' ? diagnostic.message : diagnostic.message.value);
    for (const related of diagnostic.relatedInformation ?? []) {
      addRange(hash, related.location.range);
      addText(hash, related.message);
    }
  }
  return `${diagnostics.length}.${(hash.a >>> 0).toString(36)}.${(hash.b >>> 0).toString(36)}`;
}

const START: Readonly<Hash> = { a: 0x811c9dc5, b: 0x9e3779b9 };

interface Hash {
  a: number;
  b: number;
}

function addRange(hash: Hash, range: Range): void {
  add(hash, range.start.line);
  add(hash, range.start.character);
  add(hash, range.end.line);
  add(hash, range.end.character);
}

/** Messages and codes are few and come again and again: each is read once. */
const texts = new Map<string, Hash>();
const MAX_TEXTS = 2000;

function addText(hash: Hash, text: string): void {
  const known = texts.get(text) ?? hashOf(text);
  add(hash, known.a);
  add(hash, known.b);
}

function hashOf(text: string): Hash {
  const hash: Hash = { a: START.a, b: START.b };
  add(hash, text.length);
  for (let at = 0; at < text.length; at++) add(hash, text.charCodeAt(at));
  if (texts.size >= MAX_TEXTS) texts.clear();
  texts.set(text, hash);
  return hash;
}

function add(hash: Hash, value: number): void {
  hash.a = Math.imul(hash.a ^ value, 0x01000193);
  hash.b = Math.imul((hash.b << 13) | (hash.b >>> 19), 5) + value + 0x27d4eb2f;
}
