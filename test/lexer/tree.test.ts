import { describe, expect, it } from 'vitest';
import { describeDifference } from '../differential/difference.ts';
import { lexerFixtures } from './fixtures.ts';
import { compareComments } from './tree-difference.ts';
import { TREES, treeParser } from './tree-pieces.ts';

const fixtures = lexerFixtures().filter(({ language }) => TREES[language.id]);

/**
 * The fixtures hold odd and half-typed code, in which trees lose their way: only those without errors are compared,
 * whole and line by line.
 */
describe.each(fixtures)('$name', ({ language, text }) => {
  it('has the comments that a tree has', async ({ skip }) => {
    const parser = await treeParser(language.id);
    if (!parser) skip('the grammar is not installed');
    else {
      for (const piece of [text, ...text.split(/(?<=\n)/)]) {
        const { differences, hasError } = compareComments(parser, language, piece);
        if (hasError) continue;
        expect(differences.map((each) => describeDifference(piece, each))).toEqual([]);
      }
    }
  });
});
