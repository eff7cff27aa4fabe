import { DOUBLE_QUOTED, SINGLE_QUOTED } from './c-style.ts';
import type { Language } from './language.ts';

/** Lua 5.4 and LuaJIT. Lexical facts: the Lua reference manual, "Lexical Conventions"; `---` as LDoc and EmmyLua have it. */
export const lua: Language = {
  id: 'lua',
  name: 'Lua',
  extensions: ['.lua'],
  testPaths: [
    'test/**',
    'tests/**',
    'spec/**',
    '**/test/**',
    '**/tests/**',
    '**/*_spec.lua',
    '**/*_test.lua',
  ],
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    lineComments: [{ open: '--', doc: ['---'], notDoc: ['----'] }],
    blockComments: [{ open: '--[', delimiter: /(={0,31})\[/y, close: ']$1]', nests: false }],
    strings: [
      DOUBLE_QUOTED,
      SINGLE_QUOTED,
      { open: '[', delimiter: /(={0,31})\[/y, close: ']$1]', spansLines: true, is: 'string' },
    ],
    shebang: true,
    symbols: ['==', '~=', '<=', '>=', '..', '...', '::', '//', '<<', '>>'],
    boundaries: { closers: '', blankLines: 0 },
  },
};
