import type { LexicalTable } from '../lexer/table.ts';
import { C_SYMBOLS, CHARACTER, DOUBLE_QUOTED, STAR_BLOCK } from './c-style.ts';
import type { Language } from './language.ts';

const ENCODINGS = ['', 'L', 'u', 'U', 'u8'];
/** `#error don't` and the like hold text, not tokens. */
const MESSAGE = {
  rest: /[ \t]*(?:error|warning|pragma[ \t]+(?:mark|region|message))\b[^\n]*/y,
  where: { before: /^[ \t]*$/ },
};

/** What C and C++ share. */
export const cLexical: LexicalTable = {
  lineComments: [{ open: '//', doc: ['///', '//!'], notDoc: ['////'], continuation: '\\' }],
  blockComments: [{ ...STAR_BLOCK, doc: ['/**', '/*!'] }],
  strings: [
    { ...DOUBLE_QUOTED, prefixes: ENCODINGS },
    { ...CHARACTER, prefixes: ENCODINGS },
  ],
  passed: [{ open: '#', ...MESSAGE }],
  shebang: false,
  symbols: C_SYMBOLS,
  digitSeparator: "'",
};

/** C, as of C23. Lexical facts: ISO/IEC 9899, "Lexical elements" and "Translation phases". */
export const c: Language = {
  id: 'c',
  name: 'C',
  extensions: ['.c', '.h'],
  testPaths: [
    'test/**',
    'tests/**',
    '**/tests/**',
    '**/test/**',
    '**/*_test.c',
    '**/test_*.c',
    '**/*_tests.c',
  ],
  testFolders: /(?:^|\/)(?:unittests?|fuzz|benchmarks?|testdata|fixtures|mocks?)\//,
  toolFolders: /(?:^|\/)examples?\//,
  lexical: cLexical,
};
