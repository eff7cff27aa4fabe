import { expect, it } from 'vitest';
import { loadParsers } from '../support/linter.ts';
import { describeDifference } from './difference.ts';
import { compareFunctions } from './functions.ts';
import { comparePieces, PIECE_TYPES } from './pieces.ts';
import { rustSources } from './rust-sources.ts';
import { withWholeTree } from './whole-tree.ts';

for (const { path, text } of rustSources()) {
  it(`the lexer and the outline agree with the tree of ${path}`, async ({ skip }) => {
    const parsers = await loadParsers();
    withWholeTree(parsers, text, (root) => {
      if (root.hasError) skip('the tree has an error');
      const pieces = comparePieces(text, root.descendantsOfType([...PIECE_TYPES]));
      const functions = compareFunctions(text, root, root.descendantsOfType('function_item'));
      const differences = [...pieces.differences, ...functions.differences];
      expect(differences.map((each) => describeDifference(text, each))).toEqual([]);
    });
  });
}
