import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineStartsOf, offsetAt, positionAt } from '../../server/src/core/text.ts';
import type { Change, LintedDocument } from '../../server/src/engine/linter.ts';
import { testLinter } from '../support/linter.ts';
import { rustFixtures, rustSamples } from '../support/rust-texts.ts';

const linter = await testLinter({
  preset: 'all',
  thresholds: { fileInfo: 30, fileWarning: 120, function: 10, embeddedTests: 5, nesting: 3 },
});
/** `RUNS=5000` looks longer. */
const RUNS = Number(process.env.RUNS ?? 400);
const SOURCE = { path: 'src/sample.rs', language: 'rust' };

/** An item that is large enough to end a segment, with a finding at both ends. */
const LARGE = `fn large(x: Option<u8>) -> u8 {\n    x.unwrap();\n${'    step(1, "two", \'3\');\n'.repeat(50)}    x.unwrap()\n}\n`;
const SMALL = 'fn small(x: Option<u8>) -> u8 {\n    // TODO: more\n    x.unwrap()\n}\n';
const TABLE = `const TABLE: &[u8] = &[\n${'    1,\n'.repeat(200)}];\n`;

const BASES = [LARGE, SMALL, TABLE, ...[...rustFixtures(), ...rustSamples()].map(({ text }) => text)];

/** Comments that say more or less, by what stands beside them. */
const SAID = [
  ...[
    'TODO',
    'TODO: more',
    'TODO(#12): more',
    'FIXME',
    'For now, a constant.',
    'for now',
    '... existing code ...',
    '...',
  ],
  ...[
    'In a real implementation this would be read from disk.',
    'Not implemented yet',
    'Placeholder',
    'a temporary hack',
  ],
  ...[
    'This is a simplified version.',
    'stub',
    'Nothing to do here.',
    'not supported yet',
    'rest of the code unchanged',
  ],
];
const BESIDE = [
  ...[
    '',
    'None ',
    'todo!() ',
    'return Err(x); ',
    'let x = 0; ',
    'pub struct A; ',
    'pub const A: u8 = 1; ',
    'Ok(()) ',
  ],
  ...[
    'unimplemented!() ',
    'a: u8, ',
    '#[allow(dead_code)] ',
    'pub fn g() {} ',
    'panic!("not supported") ',
    '// more\n    ',
  ],
];

/** What a person or a tool may type: whole code, and whatever opens, closes or breaks something. */
const SNIPPETS = [
  ...['{', '}', '(', ')', '[', ']', '{}', '()', '"', "'", '\\', '//', '/*', '*/', '/**', 'r#"', '"#', "b'"],
  ...['\n', '\r\n', '\r', '\n\n', ';', ',', '#', '!', '#![', '#[', ']', ':', '.', ' ', '\t', '\0', '\uFEFF'],
  ...['é', '😀', '\uD83D', '\uDE00', 'x', '0', '1.5', "'a", "'a'", '#!', '#!/bin/sh\n', '//! @generated\n'],
  ...['.unwrap()', 'x.unwrap();\n', '.expect("x")', 'panic!("x");', 'todo!()', 'dbg!(x)', 'block_on(f)'],
  ...['// shipworthy-ignore panic/unwrap: why\n', '// shipworthy-ignore-file panic/*: why\n'],
  ...[
    '/* shipworthy-ignore *: why */',
    '// TODO: more\n',
    '// For now, a constant.\n',
    'fn',
    'fn f() {',
    'mod a {',
  ],
  ...[
    '#[test]\n',
    '#[cfg(test)]\n',
    '#![cfg(test)]\n',
    '#[allow(clippy::unwrap_used)]\n',
    '#![allow(warnings)]\n',
  ],
  ...[
    'mod x;\n',
    'const X: u8 = ',
    'static X: u8 = x.unwrap();\n',
    'macro_rules! m {',
    'quote!(',
    'else',
    'let ',
  ],
  ...['const { ', 'impl T for X {\n', 'unsafe ', 'async ', 'proptest! {\n', SMALL, LARGE],
];

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
  /** Whether the report is asked for afterwards, as a report fills caches. */
  readonly reports: boolean;
}

const edits = fc.array(
  fc.record({
    at: fc.nat(1_000_000),
    length: fc.oneof(
      { weight: 5, arbitrary: fc.constant(0) },
      { weight: 4, arbitrary: fc.nat(3) },
      { weight: 2, arbitrary: fc.nat(60) },
      { weight: 1, arbitrary: fc.nat(4000) },
    ),
    text: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...SNIPPETS) },
      { weight: 2, arbitrary: fc.constant('') },
      {
        weight: 1,
        arbitrary: fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 4 }).map((all) => all.join('')),
      },
    ),
    reports: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

const base = fc
  .record({
    pieces: fc.array(fc.constantFrom(...BASES), { maxLength: 6 }),
    lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .map(({ pieces, lineEnd }) => pieces.join('\n').replaceAll('\n', lineEnd));

describe('a document that is edited', () => {
  it('reports what a fresh lint of its text reports', () => {
    fc.assert(
      fc.property(base, edits, (text, changes) => {
        const document = linter.open({ ...SOURCE, text });
        let current = text;
        for (const edit of changes) {
          current = apply(document, current, edit);
          expect(document.text).toBe(current);
          if (edit.reports) expect(document.report()).toEqual(linter.lint({ ...SOURCE, text: current }));
        }
        expect(document.report()).toEqual(linter.lint({ ...SOURCE, text: current }));
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('may be typed character by character', () => {
    const text = `${SMALL}// shipworthy-ignore panic/unwrap: why\n${SMALL}"${LARGE}`;
    const document = linter.open({ ...SOURCE, text: LARGE + LARGE });
    let typed = '';
    for (const character of text) {
      const before = lineStartsOf(LARGE + typed);
      const from = positionAt(before, LARGE.length + typed.length);
      document.change({ from, to: from, text: character });
      typed += character;
      const fresh = linter.lint({ ...SOURCE, text: LARGE + typed + LARGE });
      expect(document.report()).toEqual(fresh);
    }
  }, 60_000);

  it.each(["mod b'\0a {", '\0mod a', '\0mod a\n', '\0mod a /* b */;', '\0mod static X: u8 = x.unwrap();'])(
    'reports the modules of %j as a fresh one does',
    (text) => {
      expect(linter.open({ ...SOURCE, text }).report()).toEqual(linter.lint({ ...SOURCE, text }));
    },
  );

  it.each(['recommended', 'all'] as const)(
    'judges comments by what stands beside them now: %s',
    async (preset) => {
      const { open, lint } = await testLinter({ preset });
      const [said, beside] = [fc.constantFrom(...SAID), fc.constantFrom(...BESIDE)];
      const version = fc.record({
        kept: said,
        above: beside,
        before: beside,
        after: beside,
        isTest: fc.boolean(),
      });
      const typed = fc.tuple(fc.constantFrom('//', '///'), fc.array(version, { minLength: 2, maxLength: 4 }));
      fc.assert(
        fc.property(typed, ([mark, versions]) => {
          const comment = `${mark} ${versions[0]?.kept}`;
          const [first, ...others] = versions.map(({ above, before, after, isTest }) => {
            const head = isTest ? '#[test]\n' : '';
            return `${head}fn f() {\n    ${above}\n    ${before}${comment}\n    ${after}\n${'    step();\n'.repeat(9)}}\n`;
          });
          const document = open({ ...SOURCE, text: first ?? '' });
          for (const text of others) {
            document.report();
            document.change({ from: { line: 0, column: 0 }, to: { line: 1000, column: 0 }, text });
            expect(document.report()).toEqual(lint({ ...SOURCE, text }));
          }
        }),
        { numRuns: RUNS },
      );
    },
    120_000,
  );

  it('takes positions outside its text as its end', () => {
    const document = linter.open({ ...SOURCE, text: SMALL });
    const beyond = { line: 1000, column: 1000 };
    document.change({ from: beyond, to: beyond, text: LARGE });
    expect(document.text).toBe(SMALL + LARGE);
    document.change({ from: { line: 0, column: 1000 }, to: { line: 0, column: 2000 }, text: ' ' });
    expect(document.text).toBe(`${SMALL.replace('{\n', '{ \n')}${LARGE}`);
    expect(document.report()).toEqual(linter.lint({ ...SOURCE, text: document.text }));
  });
});

/** Makes the edit in the document, and returns what the text becomes. */
function apply(document: LintedDocument, text: string, { at, length, text: inserted }: Edit): string {
  const lineStarts = lineStartsOf(text);
  const start = at % (text.length + 1);
  const change: Change = {
    from: positionAt(lineStarts, start),
    to: positionAt(lineStarts, Math.min(text.length, start + length)),
    text: inserted,
  };
  document.change(change);
  const from = offsetAt(text, lineStarts, change.from);
  return text.slice(0, from) + inserted + text.slice(Math.max(from, offsetAt(text, lineStarts, change.to)));
}
