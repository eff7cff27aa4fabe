import { DOUBLE_QUOTED } from './c-style.ts';
import type { Language } from './language.ts';

/** TOML 1. Lexical facts: the TOML specification, "Comment" and "String". */
export const toml: Language = {
  id: 'toml',
  name: 'TOML',
  extensions: ['.toml'],
  testPaths: ['test/**', 'tests/**', '**/tests/**', '**/test/**'],
  testFolders: /(?:^|\/)(?:fixtures|testdata)\//,
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    lineComments: [{ open: '#' }],
    blockComments: [],
    strings: [
      { open: '"""', close: '"""', escape: '\\', spansLines: true, is: 'string' },
      { open: "'''", close: "'''", spansLines: true, is: 'string' },
      DOUBLE_QUOTED,
      { open: "'", close: "'", spansLines: false, is: 'string' },
    ],
    shebang: false,
    symbols: [],
    boundaries: { closers: '', blankLines: 1 },
  },
};
