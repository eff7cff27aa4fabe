import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadParsers } from '../support/linter.ts';
import { describeDifference } from './difference.ts';
import { comparePieces, PIECE_TYPES } from './pieces.ts';
import { withWholeTree } from './whole-tree.ts';

/** Tokens that a lexer can take for each other, alone or next to one another. */
const TRICKY: readonly string[] = [
  '/* a */',
  '/* a /* b */ c */',
  '/**/',
  '/***/',
  '/** doc */',
  '/*! inner */',
  '/* "not a string */',
  "/* 'a */",
  '// line\n',
  '// "quote\n',
  '/// doc\n',
  '//// not doc\n',
  '//! inner\n',
  '// windows\r\n',
  '/// windows\r\n',
  '"plain"',
  '"// no comment"',
  '"/* no comment"',
  '"\\""',
  '"\\\\"',
  '"two\nlines"',
  '"two\\\n   lines"',
  '"é😀"',
  'r"raw\\"',
  'r#"a "quoted" b"#',
  'r##"a "# b"##',
  'b"bytes"',
  'b"\\""',
  'br"raw\\"',
  'br#"a " b"#',
  'c"c"',
  'cr#"c " d"#',
  "'a'",
  "'\"'",
  "'\\''",
  "'\\\\'",
  "'\\u{1F600}'",
  "'é'",
  "'😀'",
  "b'x'",
  "b'\\''",
  "b'\"'",
  "'a",
  "'static",
  "'_",
  "&'a str",
  'r#type',
  'r#fn',
  'br',
  'b',
  'c',
  'r',
  'bar',
  '1',
  '1..2',
  '1..=2',
  '1.max(2)',
  '1e-5',
  '1.5e+3',
  '1_000u64',
  '0xff',
  '0b1',
  '2.0f32',
  't.0.1',
  'a / b',
  'a * b',
  '*p',
  '&&',
  '||',
  '=>',
  '->',
  '::',
  '..',
  ',',
  ';',
  '#',
  '!',
  '$x',
  '?',
  'é',
];
const SPACES: readonly string[] = ['', '', ' ', '\n', '\r\n', '\t'];
const BRACKETS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
];

const separator = fc.constantFrom(...SPACES);
const { soup } = fc.letrec<{ soup: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 8, arbitrary: fc.constantFrom(...TRICKY) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...BRACKETS), tie('soup'))
        .map(([[open, close], inner]) => `${open}${inner}\n${close}`),
    },
  ),
  soup: fc
    .array(fc.tuple(tie('piece'), separator), { maxLength: 8 })
    .map((parts) => parts.map((part) => part.join('')).reduce(glue, '')),
}));

/**
 * Joins two pieces, apart where a word would touch a word, a quote or `#`. The language reads a number with a suffix
 * in `2b"x"` where tree-sitter, which knows the real suffixes only, reads another string; and it reserves `word"`,
 * `word'` and `word#` for prefixes.
 */
function glue(before: string, after: string): string {
  return /[\w\u0080-\uffff]$/.test(before) && /^[\w\u0080-\uffff"'#]/.test(after)
    ? `${before} ${after}`
    : before + after;
}

/** Places where a soup may stand; in the tokens of a macro nearly every one is allowed. */
const FRAMES: Readonly<Record<string, (soup: string) => string>> = {
  'a macro': (inner) => `m! {${inner}\n}\n`,
  'a macro after a shebang': (inner) => `#!/usr/bin/env run\nm! {${inner}\n}\n`,
  'a macro after a byte order mark': (inner) => `\uFEFFm! {${inner}\n}\n`,
  'a macro after an inner attribute': (inner) => `#![a("b")]\r\nm! {${inner}\n}\n`,
  'a function': (inner) => `fn f<'a>() {\n    let _ = (${inner}\n);\n}\n`,
  statements: (inner) => `fn f() { m!(${inner}\n); }\nfn g() { m![${inner}\n]; }\n`,
};

const RUNS = 1500;

describe('the lexer agrees with the tree of random tokens in', () => {
  for (const [name, frame] of Object.entries(FRAMES)) {
    it(name, async () => {
      const parsers = await loadParsers();
      let compared = 0;
      const property = fc.property(soup, (inner) => {
        const text = frame(inner);
        withWholeTree(parsers, text, (root) => {
          if (root.hasError) return;
          compared++;
          const { differences } = comparePieces(text, root.descendantsOfType([...PIECE_TYPES]));
          expect(differences.map((each) => describeDifference(text, each))).toEqual([]);
        });
      });
      fc.assert(property, { numRuns: RUNS });
      expect(compared).toBeGreaterThan(name === 'a function' ? RUNS / 50 : RUNS / 4);
    });
  }
});
