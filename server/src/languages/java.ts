import { C_SYMBOLS, CHARACTER, DOUBLE_QUOTED, SLASH_LINE_WITH_DOC, STAR_BLOCK } from './c-style.ts';
import type { Language } from './language.ts';

/**
 * Java. Lexical facts: the Java Language Specification, chapter 3; `///` for documentation: JEP 467. Escapes such as
 * `\u0022`, which the language replaces before it reads tokens, are taken as they stand.
 */
export const java: Language = {
  id: 'java',
  name: 'Java',
  extensions: ['.java'],
  testPaths: [
    '**/src/test/**',
    '**/src/*Test/**',
    '**/test/**/*.java',
    '**/tests/**/*.java',
    '**/*Test.java',
    '**/*Tests.java',
    '**/*IT.java',
    '**/*TestCase.java',
  ],
  testFolders: /(?:^|\/)(?:src\/(?:test|[a-z]+Test|testFixtures|jmh)|benchmarks?|fixtures|testdata)\//,
  toolFolders: /(?:^|\/)(?:examples?|samples?|buildSrc)\//,
  lexical: {
    lineComments: [SLASH_LINE_WITH_DOC],
    blockComments: [STAR_BLOCK],
    strings: [
      { open: '"""', close: '"""', escape: '\\', spansLines: true, is: 'string' },
      DOUBLE_QUOTED,
      CHARACTER,
    ],
    shebang: true,
    wordCharacters: '$',
    symbols: [...C_SYMBOLS, '::', '...', '>>>', '>>>='],
  },
};
