import { DOUBLE_QUOTED, SINGLE_QUOTED, SLASH_LINE, STAR_BLOCK } from './c-style.ts';
import type { Language } from './language.ts';

/** Protocol Buffers, whatever the edition. Lexical facts: the Protocol Buffers language specification, "Lexical Elements". */
export const proto3: Language = {
  id: 'proto3',
  name: 'Protocol Buffers',
  extensions: ['.proto'],
  testPaths: ['test/**', 'tests/**', '**/tests/**', '**/test/**', '**/*_test.proto'],
  testFolders: /(?:^|\/)(?:fixtures|testdata)\//,
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    lineComments: [SLASH_LINE],
    blockComments: [STAR_BLOCK],
    strings: [DOUBLE_QUOTED, SINGLE_QUOTED],
    shebang: false,
    symbols: [],
  },
};
