import type { Language } from './language.ts';

/** In a recipe, which the shell reads, a number sign in a word or in quotes is text. */
const COMMENT = { before: /^$|^[^\t](?:.*[^\\$])?$|^\t(?:.*[\s;])?$/ };
const IN_RECIPE = { before: /^\t/ };

/** Makefiles of GNU make. Lexical facts: the GNU make manual, "What Makefiles Contain" and "Recipe Syntax". */
export const makefile: Language = {
  id: 'makefile',
  name: 'Makefile',
  extensions: ['.mk', '.mak', '.make'],
  fileNames: ['Makefile', 'makefile', 'GNUmakefile', 'Makefile.*'],
  testPaths: ['test/**', 'tests/**', '**/tests/**', '**/test/**'],
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    lineComments: [{ open: '#', continuation: '\\', where: COMMENT }],
    blockComments: [],
    strings: [
      {
        open: '"',
        close: '"',
        escape: '\\',
        spansLines: false,
        closesOnLine: true,
        is: 'string',
        where: IN_RECIPE,
      },
      { open: "'", close: "'", spansLines: false, closesOnLine: true, is: 'string', where: IN_RECIPE },
    ],
    passed: [{ open: '\\', rest: /[^\r\n]/y }],
    shebang: true,
    symbols: [':=', '?=', '+=', '::='],
    boundaries: { closers: '', blankLines: 1 },
  },
};
