import type { Language } from './language.ts';

/**
 * Dockerfile. Lexical facts: the Dockerfile reference, "Format" and "Here-Documents". A comment begins a line; elsewhere
 * a number sign is an argument, so quotes need not be read.
 */
export const dockerfile: Language = {
  id: 'dockerfile',
  name: 'Dockerfile',
  extensions: ['.dockerfile', '.containerfile'],
  fileNames: ['Dockerfile', 'Dockerfile.*', 'Containerfile', 'Containerfile.*'],
  testPaths: ['test/**', 'tests/**', '**/tests/**', '**/test/**'],
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    lineComments: [{ open: '#', where: { before: /^[ \t]*$/ } }],
    blockComments: [],
    strings: [],
    heredocs: [
      {
        open: '<<',
        label: /(?<indent>-)?(?<quote>['"])?(?<label>[A-Za-z_]\w*)['"]?/y,
        where: { before: /^\s*(?:RUN|COPY|ADD)\s(?:.*\s)?$/i },
      },
    ],
    shebang: false,
    symbols: [],
    boundaries: { closers: '', blankLines: 1 },
  },
};
