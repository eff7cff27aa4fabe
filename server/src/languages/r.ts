import type { StringForm } from '../lexer/table.ts';
import type { Language } from './language.ts';

const SPANNING = { escape: '\\', spansLines: true, is: 'string' } as const;

/** `r"---(...)---"`, with either quote and any bracket. */
const RAW: readonly StringForm[] = ['"', "'"].flatMap((quote) =>
  ['()', '[]', '{}'].map(
    ([open = '', close = '']): StringForm => ({
      open: quote,
      prefixes: ['r', 'R'],
      delimiter: new RegExp(`(-{0,31})\\${open}`, 'y'),
      close: `${close}$1${quote}`,
      spansLines: true,
      is: 'string',
    }),
  ),
);

/** R 4. Lexical facts: the R language definition, "Parser"; `?Quotes`; `#'` as roxygen2 has it. */
export const r: Language = {
  id: 'r',
  name: 'R',
  extensions: ['.r', '.R', '.rprofile'],
  fileNames: ['.Rprofile'],
  testPaths: ['tests/**', '**/tests/**', '**/test-*.R', '**/test_*.R'],
  testFolders: /(?:^|\/)testthat\//,
  toolPaths: ['data-raw/**'],
  toolFolders: /(?:^|\/)(?:examples?|demo)\//,
  lexical: {
    lineComments: [{ open: '#', doc: ["#'"] }],
    blockComments: [],
    strings: [
      ...RAW,
      { ...SPANNING, open: '"', close: '"' },
      { ...SPANNING, open: "'", close: "'" },
      { ...SPANNING, open: '`', close: '`' },
    ],
    shebang: true,
    wordCharacters: '.',
    symbols: ['<-', '<<-', '->', '->>', '|>', '==', '!=', '<=', '>=', '&&', '||', '::', ':::'],
    boundaries: { closers: '}', blankLines: 0 },
  },
};
