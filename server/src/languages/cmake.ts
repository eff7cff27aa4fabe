import type { Language } from './language.ts';

/** CMake. Lexical facts: the CMake documentation, cmake-language, "Syntax". */
export const cmake: Language = {
  id: 'cmake',
  name: 'CMake',
  extensions: ['.cmake'],
  fileNames: ['CMakeLists.txt'],
  testPaths: ['test/**', 'tests/**', '**/tests/**', '**/test/**', 'Tests/**'],
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    lineComments: [{ open: '#' }],
    blockComments: [{ open: '#[', delimiter: /(={0,31})\[/y, close: ']$1]', nests: false }],
    strings: [
      { open: '"', close: '"', escape: '\\', spansLines: true, is: 'string' },
      {
        open: '[',
        delimiter: /(={0,31})\[/y,
        close: ']$1]',
        spansLines: true,
        is: 'string',
        where: { before: /(?:^|[\s(])$/ },
      },
    ],
    passed: [{ open: '\\', rest: /[\s\S]/y }],
    shebang: false,
    symbols: [],
    boundaries: { closers: '', blankLines: 1 },
  },
};
