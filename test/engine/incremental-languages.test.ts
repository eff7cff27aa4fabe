import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../server/src/core/settings.ts';
import { lineStartsOf, offsetAt, positionAt } from '../../server/src/core/text.ts';
import type { Language } from '../../server/src/languages/language.ts';
import { LANGUAGES } from '../../server/src/languages/languages.ts';
import { lexerFixtures } from '../lexer/fixtures.ts';
import { testLinter } from '../support/linter.ts';

const linter = await testLinter({
  preset: 'all',
  thresholds: { ...DEFAULT_THRESHOLDS, fileInfo: 10, fileWarning: 40 },
});
/** `RUNS=2000` looks longer. */
const RUNS = Number(process.env.RUNS ?? 30);

const fixtures = lexerFixtures();

/** The language's fixtures, whose comments are findings; lines that end items, so that there are segments. */
function basesOf(language: Language): string[] {
  const texts = fixtures
    .filter((fixture) => fixture.language.id === language.id)
    .map(({ text }) => text.replaceAll('COMMENT', 'TODO: more'));
  return [...texts, 'x = 1\n\n\ny = 2\n\n\n', 'f() {\n  a;\n}\n', ';\n', '\n\n', ...texts.flatMap(linesOf)];
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

describe.each(LANGUAGES.map((language): [string, Language] => [language.id, language]))(
  '%s',
  (_, language) => {
    const source = { path: `src/sample${language.extensions[0] ?? ''}`, language: language.id };
    const bases = basesOf(language);
    const snippets = [
      ...bases.flatMap((text) => text.split(/\s+/)),
      '\n',
      '\r\n',
      ' ',
      '\t',
      '\n\n\n',
      '"',
      "'",
      '`',
    ].filter((snippet) => snippet !== '' && snippet.length < 40);
    const edit = fc.record({
      at: fc.nat(1_000_000),
      length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
      text: fc.oneof(fc.constantFrom(...snippets), fc.constant('')),
    });
    const base = fc.array(fc.constantFrom(...bases), { maxLength: 12 }).map((pieces) => pieces.join(''));

    it('reports after edits what a fresh lint of the text reports', () => {
      fc.assert(
        fc.property(base, fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
          const document = linter.open({ ...source, text });
          let current = text;
          for (const { at, length, text: inserted } of edits) {
            const lineStarts = lineStartsOf(current);
            const start = at % (current.length + 1);
            const from = positionAt(lineStarts, start);
            const to = positionAt(lineStarts, Math.min(current.length, start + length));
            document.change({ from, to, text: inserted });
            const first = offsetAt(current, lineStarts, from);
            const last = Math.max(first, offsetAt(current, lineStarts, to));
            current = current.slice(0, first) + inserted + current.slice(last);
            expect(document.report()).toEqual(linter.lint({ ...source, text: current }));
          }
        }),
        { numRuns: RUNS },
      );
    }, 120_000);
  },
);
