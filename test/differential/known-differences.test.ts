import { expect, it } from 'vitest';
import { loadParsers } from '../support/linter.ts';
import type { Difference } from './difference.ts';
import { compareFunctions } from './functions.ts';
import { comparePieces, PIECE_TYPES } from './pieces.ts';
import { withWholeTree } from './whole-tree.ts';
import { compareWords, wordLinters } from './words.ts';

/**
 * Smallest texts of the differences that docs/lexer-differences.md lists, each with what our side and the tree say.
 * Whoever makes one of them agree deletes it here and there.
 */
const KNOWN: readonly (readonly [text: string, ours: string, tree: string])[] = [
  ['macro_rules! m { () => { $(a)", "* }; }', 'string', 'nothing'],
  ['fn f(a: [u8; { fn g() {} 1 }]) {}', 'nothing', 'fn g'],
];

it.each(KNOWN)('%s: ours %s, tree %s', async (text, ours, tree) => {
  const parsers = await loadParsers();
  const linters = wordLinters(parsers);
  const differences = withWholeTree(parsers, text, (root): readonly Difference[] => {
    expect(root.hasError).toBe(false);
    const { inTree, inTokens } = compareWords(text, root, linters.recommended, 'recommended');
    return [
      ...comparePieces(text, root.descendantsOfType([...PIECE_TYPES])).differences,
      ...compareFunctions(text, root, root.descendantsOfType('function_item')).differences,
      ...inTree.differences,
      ...inTokens.differences,
    ];
  });
  const views = differences.map((each) => [withoutEnd(each.ours), withoutEnd(each.tree)]);
  expect(views).toEqual([[ours, tree]]);
});

function withoutEnd(view: string | undefined): string {
  return view?.replace(/ to \d+$/, '') ?? 'nothing';
}
