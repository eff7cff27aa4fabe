import { expect, it } from 'vitest';
import { loadParsers } from '../support/linter.ts';
import { describeDifference } from './difference.ts';
import { rustSources } from './rust-sources.ts';
import { withWholeTree } from './whole-tree.ts';
import { compareWords, PRESETS, wordLinters } from './words.ts';

for (const { path, text } of rustSources()) {
  it(`the word rules agree with the tree of ${path}`, async ({ skip }) => {
    const parsers = await loadParsers();
    const linters = wordLinters(parsers);
    withWholeTree(parsers, text, (root) => {
      if (root.hasError) skip('the tree has an error');
      for (const preset of PRESETS) {
        const { inTree, inTokens } = compareWords(text, root, linters[preset], preset);
        const differences = [...inTree.differences, ...inTokens.differences];
        expect(differences.map((each) => describeDifference(text, each))).toEqual([]);
      }
    });
  });
}
