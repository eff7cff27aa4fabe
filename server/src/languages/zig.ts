import { C_SYMBOLS, CHARACTER, DOUBLE_QUOTED } from './c-style.ts';
import type { Language } from './language.ts';

/** Zig. Lexical facts: the Zig language reference, "Comments", "String Literals", "Grammar". */
export const zig: Language = {
  id: 'zig',
  name: 'Zig',
  extensions: ['.zig', '.zon'],
  testPaths: ['test/**', 'tests/**', '**/test/**', '**/tests/**', '**/*_test.zig', '**/test_*.zig'],
  toolPaths: ['build.zig', '**/build.zig'],
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    lineComments: [{ open: '//', doc: ['///', '//!'], notDoc: ['////'] }],
    blockComments: [],
    strings: [
      DOUBLE_QUOTED,
      CHARACTER,
      // A line of a string of lines: nothing but the line's end closes it.
      { open: '\\\\', close: '\0', spansLines: false, is: 'string' },
    ],
    shebang: false,
    symbols: [...C_SYMBOLS, '=>', '..', '...', '.*', '.?', '**', '||', '+%', '-%', '*%'],
  },
};
