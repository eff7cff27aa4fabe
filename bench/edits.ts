import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { createRandom, pick } from './random.ts';

/** What is typed: characters that belong to a name or an expression, or those that open and close things. */
export type Typing = 'letters' | 'brackets';

const CHARACTERS: Readonly<Record<Typing, string>> = {
  letters: 'eeetaoinsrhldcumfpgwybvkxjqz_0123456789 .,;',
  brackets: '{}()[]"\'/*',
};

/**
 * Single-character edits at random places in function bodies. Each character is typed and, by the next edit, taken
 * away again: the text stays the code it was however long the run, and every place is valid for the text.
 */
export function editsOf(
  text: string,
  count: number,
  typing: Typing,
  seed: number,
): TextDocumentContentChangeEvent[] {
  const lines = text.split('\n');
  const places = bodyLines(lines);
  const random = createRandom(seed);
  const edits: TextDocumentContentChangeEvent[] = [];
  while (edits.length < count) {
    const line = pick(places, random);
    const indent = (lines[line] ?? '').search(/\S|$/);
    const character = indent + Math.floor(random() * ((lines[line] ?? '').length - indent + 1));
    const at = { line, character };
    edits.push({ range: { start: at, end: at }, text: pick([...CHARACTERS[typing]], random) });
    edits.push({ range: { start: at, end: { line, character: character + 1 } }, text: '' });
  }
  return edits.slice(0, count);
}

/** Lines between the head of a function and the brace that closes it at the same depth, as rustfmt sets them. */
function bodyLines(lines: readonly string[]): number[] {
  const found: number[] = [];
  let closing: string | undefined;
  lines.forEach((line, index) => {
    if (closing !== undefined) {
      if (line === closing) closing = undefined;
      else found.push(index);
      return;
    }
    const head = /^( *)(?:pub(?:\([^)]*\))? )?(?:const )?(?:async )?(?:unsafe )?fn \w/.exec(line);
    if (head && !/[;}]\s*$/.test(line)) closing = `${head[1]}}`;
  });
  return found;
}
