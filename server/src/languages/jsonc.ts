import { DOUBLE_QUOTED, SLASH_LINE } from './c-style.ts';
import type { Language } from './language.ts';

/** JSON with comments, as editors and compilers read their settings. Lexical facts: RFC 8259, with comments as in JavaScript. */
export const jsonc: Language = {
  id: 'jsonc',
  name: 'JSON with comments',
  extensions: ['.jsonc', '.code-workspace', '.code-snippets'],
  fileNames: ['tsconfig.json', 'jsconfig.json', 'devcontainer.json', '.eslintrc.json', '.swcrc', '.babelrc'],
  testPaths: ['test/**', 'tests/**', '**/tests/**', '**/test/**', '**/__tests__/**'],
  testFolders: /(?:^|\/)(?:fixtures|testdata)\//,
  lexical: {
    lineComments: [SLASH_LINE],
    blockComments: [{ open: '/*', close: '*/', nests: false }],
    strings: [DOUBLE_QUOTED],
    shebang: false,
    symbols: [],
  },
};
