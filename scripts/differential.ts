import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Node } from 'web-tree-sitter';
import { type Comparison, describeDifference } from '../test/differential/difference.ts';
import { compareFunctions } from '../test/differential/functions.ts';
import { comparePieces, PIECE_TYPES } from '../test/differential/pieces.ts';
import { rustFilesIn } from '../test/differential/rust-sources.ts';
import { withWholeTree } from '../test/differential/whole-tree.ts';
import { compareWords, PRESETS, type WordLinters, wordLinters } from '../test/differential/words.ts';
import { loadParsers } from '../test/support/linter.ts';

/**
 * Compares our lexer, outline and word rules with trees of whole files: `npm run differential -- FOLDER...`.
 *
 * Prints every disagreement with its place and both views, then the files whose tree has errors, where only
 * comments and literals are compared and only counted, and totals. A verdict counts as agreed once, under the
 * preset `all`; a disagreement under any preset is listed once. docs/lexer-differences.md explains what was found
 * in real repositories.
 */
const PARTS = ['comments and literals', 'functions', 'words in the tree', 'words in macro tokens'] as const;
type Part = (typeof PARTS)[number];

interface Tally {
  agreed: number;
  readonly lines: Set<string>;
}

interface Totals {
  readonly tallies: Readonly<Record<Part, Tally>>;
  /** Files whose tree has errors, with the number of disagreements about comments and literals. */
  readonly erroneous: { readonly path: string; readonly differences: number }[];
  readonly notJudged: string[];
  readonly unsure: { found: number; silent: number };
  words: number;
}

async function main(folders: readonly string[]): Promise<void> {
  if (folders.length === 0) {
    console.error('usage: npm run differential -- FOLDER...');
    process.exitCode = 2;
    return;
  }
  const parsers = await loadParsers();
  const linters = wordLinters(parsers);
  const totals = emptyTotals();
  const files = folders.flatMap((folder) => rustFilesIn(resolve(folder)));
  let characters = 0;
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    characters += text.length;
    withWholeTree(parsers, text, (root) => compareFile(relative('.', file), text, root, linters, totals));
  }
  report(totals);
  console.log(`\n${files.length} files, ${characters} characters`);
  for (const part of PARTS)
    console.log(`${part}: ${totals.tallies[part].agreed} agree, ${totals.tallies[part].lines.size} disagree`);
  const { found, silent } = totals.unsure;
  console.log(`watched words: ${totals.words}`);
  console.log(`only a type could tell: ${found} found, ${silent} left alone`);
  const same = totals.erroneous.filter(({ differences }) => differences === 0).length;
  console.log(`trees with errors: ${totals.erroneous.length}, the same comments and literals in ${same}`);
}

function compareFile(path: string, text: string, root: Node, linters: WordLinters, totals: Totals): void {
  const note = (part: Part, { agreed, differences }: Comparison, counts = true): void => {
    const tally = totals.tallies[part];
    if (counts) tally.agreed += agreed;
    for (const each of differences) tally.lines.add(`${path}:${describeDifference(text, each)}`);
  };
  const nodes = root.descendantsOfType([...PIECE_TYPES, 'function_item']);
  const pieces = comparePieces(text, nodes);
  if (root.hasError) {
    totals.erroneous.push({ path, differences: pieces.differences.length });
    return;
  }
  note('comments and literals', pieces);
  const functions = nodes.filter(({ type }) => type === 'function_item');
  note('functions', compareFunctions(text, root, functions));
  for (const preset of PRESETS) {
    const isLast = preset === PRESETS.at(-1);
    const { inTree, inTokens, unsure, words, limitation } = compareWords(text, root, linters[preset], preset);
    note('words in the tree', inTree, isLast);
    note('words in macro tokens', inTokens, isLast);
    if (!isLast) continue;
    if (limitation) totals.notJudged.push(`${path}: ${limitation.kind}`);
    totals.words += words;
    totals.unsure.found += unsure.found;
    totals.unsure.silent += unsure.silent;
  }
}

function report({ tallies, erroneous, notJudged }: Totals): void {
  for (const part of PARTS) list(`${part}:`, [...tallies[part].lines]);
  list(
    'trees with errors:',
    erroneous.map(({ path, differences }) => `${path}: ${differences} disagree`),
  );
  list('words not judged:', notJudged);
}

function list(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}

function emptyTotals(): Totals {
  const empty = (): Tally => ({ agreed: 0, lines: new Set() });
  return {
    tallies: {
      'comments and literals': empty(),
      functions: empty(),
      'words in the tree': empty(),
      'words in macro tokens': empty(),
    },
    erroneous: [],
    notJudged: [],
    unsure: { found: 0, silent: 0 },
    words: 0,
  };
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
