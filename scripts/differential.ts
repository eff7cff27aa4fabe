import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Parsers } from '../server/src/syntax/parsers.ts';
import { type Difference, describeDifference } from '../test/differential/difference.ts';
import { compareFunctions } from '../test/differential/functions.ts';
import { comparePieces, PIECE_TYPES } from '../test/differential/pieces.ts';
import { rustFilesIn } from '../test/differential/rust-sources.ts';
import { withWholeTree } from '../test/differential/whole-tree.ts';
import { loadParsers } from '../test/support/linter.ts';

/**
 * Compares our lexer, outline and word rules with trees of whole files: `npm run differential -- FOLDER...`.
 *
 * Prints every disagreement with its place and both views, then the files whose tree has errors, which are not
 * compared, and totals. docs/lexer-differences.md explains what was found in real repositories.
 */
interface Tally {
  agreed: number;
  readonly lines: string[];
}

const PARTS = ['comments and literals', 'functions'] as const;
type Part = (typeof PARTS)[number];

async function main(folders: readonly string[]): Promise<void> {
  if (folders.length === 0) {
    console.error('usage: npm run differential -- FOLDER...');
    process.exitCode = 2;
    return;
  }
  const parsers = await loadParsers();
  const tallies = new Map<Part, Tally>(PARTS.map((part) => [part, { agreed: 0, lines: [] }]));
  const erroneous: string[] = [];
  let files = 0;
  let characters = 0;
  for (const file of folders.flatMap((folder) => rustFilesIn(resolve(folder)))) {
    const text = readFileSync(file, 'utf8');
    const path = relative('.', file);
    files++;
    characters += text.length;
    if (!compareFile(parsers, path, text, tallies)) erroneous.push(path);
  }
  report(tallies, erroneous, files, characters);
}

/** @returns false when the tree has an error and nothing was compared. */
function compareFile(
  parsers: Parsers,
  path: string,
  text: string,
  tallies: ReadonlyMap<Part, Tally>,
): boolean {
  const note = (part: Part, agreed: number, differences: readonly Difference[]): void => {
    const tally = tallies.get(part);
    if (!tally) return;
    tally.agreed += agreed;
    for (const each of differences) tally.lines.push(`${path}:${describeDifference(text, each)}`);
  };
  return withWholeTree(parsers, text, (root) => {
    if (root.hasError) return false;
    const nodes = root.descendantsOfType([...PIECE_TYPES, 'function_item']);
    const pieces = comparePieces(text, nodes);
    note('comments and literals', pieces.agreed, pieces.differences);
    const functions = nodes.filter(({ type }) => type === 'function_item');
    const outline = compareFunctions(text, root, functions);
    note('functions', outline.agreed, outline.differences);
    return true;
  });
}

function report(
  tallies: ReadonlyMap<Part, Tally>,
  erroneous: readonly string[],
  files: number,
  characters: number,
): void {
  for (const [part, { lines }] of tallies) {
    if (lines.length > 0) console.log(`\n${part}:`);
    for (const line of lines) console.log(`  ${line}`);
  }
  if (erroneous.length > 0) console.log('\nfiles whose tree has errors, not compared:');
  for (const path of erroneous) console.log(`  ${path}`);
  console.log(
    `\n${files} files, ${characters} characters; ${erroneous.length} files with errors in the tree`,
  );
  for (const [part, { agreed, lines }] of tallies)
    console.log(`${part}: ${agreed} agree, ${lines.length} disagree`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
