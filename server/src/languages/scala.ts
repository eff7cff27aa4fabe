import type { Interpolation, StringForm } from '../lexer/table.ts';
import { C_SYMBOLS, DOUBLE_QUOTED, NESTING_STAR_BLOCK, SLASH_LINE } from './c-style.ts';
import type { Language } from './language.ts';

const SPLICE: Interpolation = { open: '${', close: '}' };
const TRIPLE: StringForm = { open: '"""', close: '"""', spansLines: true, is: 'string' };
/** Any name directly before a string makes it an interpolated one. */
const BEHIND_NAME = { before: /[A-Za-z_]\w*$/ };

/** Scala 2 and 3. Lexical facts: the Scala language specification, "Lexical Syntax". */
export const scala: Language = {
  id: 'scala',
  name: 'Scala',
  extensions: ['.scala', '.sc', '.sbt'],
  testPaths: [
    '**/src/test/**',
    '**/src/it/**',
    '**/test/**',
    '**/*Spec.scala',
    '**/*Test.scala',
    '**/*Suite.scala',
  ],
  testFolders: /(?:^|\/)(?:src\/(?:test|it|[a-z]+Test)|tests?|benchmarks?|jmh)\//,
  toolPaths: ['**/*.sbt', 'project/**'],
  toolFolders: /(?:^|\/)(?:examples?|samples?)\//,
  lexical: {
    lineComments: [SLASH_LINE],
    blockComments: [NESTING_STAR_BLOCK],
    strings: [
      { ...TRIPLE, interpolations: [SPLICE], where: BEHIND_NAME },
      TRIPLE,
      { ...DOUBLE_QUOTED, interpolations: [SPLICE], where: BEHIND_NAME },
      DOUBLE_QUOTED,
    ],
    passed: [{ open: '`', rest: /[^`\n]*`/y }],
    quoteOrLabel: "'",
    shebang: true,
    wordCharacters: '$',
    symbols: [...C_SYMBOLS, '=>', '<-', '::', '<:', '>:', ':+', '+:', '++=', '=:='],
  },
};
