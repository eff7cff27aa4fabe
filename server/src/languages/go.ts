import { C_SYMBOLS, CHARACTER, DOUBLE_QUOTED, SLASH_LINE } from './c-style.ts';
import type { Language } from './language.ts';

/** Go. Lexical facts: the Go Programming Language Specification, "Lexical elements". */
export const go: Language = {
  id: 'go',
  name: 'Go',
  extensions: ['.go'],
  testPaths: ['**/*_test.go', '**/testdata/**'],
  testFolders: /(?:^|\/)(?:testdata|testutils?|testing|mocks?|fakes?)\//,
  toolPaths: ['**/examples/**', '**/example/**'],
  lexical: {
    lineComments: [SLASH_LINE],
    blockComments: [{ open: '/*', close: '*/', nests: false }],
    strings: [DOUBLE_QUOTED, CHARACTER, { open: '`', close: '`', spansLines: true, is: 'string' }],
    shebang: false,
    symbols: [...C_SYMBOLS, '...', ':=', '<-', '&^', '&^='],
  },
};
