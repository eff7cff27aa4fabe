import type { Interpolation, LexicalTable } from '../lexer/table.ts';
import type { Language } from './language.ts';

/** Inside `"${...}"` single quotes and number signs are text. */
const PARAMETER: LexicalTable = {
  lineComments: [],
  blockComments: [],
  strings: [{ open: '"', close: '"', escape: '\\', spansLines: true, is: 'string' }],
  passed: [{ open: '\\', rest: /[\s\S]/y }],
  shebang: false,
  symbols: [],
};

const EXPANSIONS: readonly Interpolation[] = [
  { open: '$(', close: ')' },
  { open: '${', close: '}', code: PARAMETER },
  { open: '`', close: '`' },
];
const DOUBLE = { open: '"', close: '"', escape: '\\', spansLines: true, is: 'string' } as const;

/** Shells of the Bourne family. Lexical facts: POSIX.1-2024, "Shell Command Language"; the Bash reference manual. */
export const shellscript: Language = {
  id: 'shellscript',
  name: 'Shell',
  extensions: ['.sh', '.bash', '.zsh', '.ksh', '.bats'],
  fileNames: ['.bashrc', '.bash_profile', '.bash_aliases', '.zshrc', '.zprofile', '.zshenv', '.profile'],
  testPaths: [
    'test/**',
    'tests/**',
    '**/tests/**',
    '**/test/**',
    '**/*.bats',
    '**/*_test.sh',
    '**/test_*.sh',
    '**/*.test.sh',
  ],
  testFolders: /(?:^|\/)(?:fixtures|testdata)\//,
  toolPaths: ['.github/**', 'ci/**', '.ci/**'],
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    lineComments: [{ open: '#', where: { before: /(?:^|[\s;&|()`])$/ } }],
    blockComments: [],
    strings: [
      { ...DOUBLE, interpolations: EXPANSIONS },
      { ...DOUBLE, open: '$"', interpolations: EXPANSIONS },
      { ...DOUBLE, open: "$'", close: "'" },
      { open: "'", close: "'", spansLines: true, is: 'string' },
    ],
    heredocs: [
      {
        open: '<<',
        label: /(?<indent>-)?[ \t]*(?<quote>['"\\])?(?<label>[A-Za-z_!%@][\w.!%@+-]*)['"]?/y,
        where: { outside: '((' },
        escape: '\\',
        interpolations: EXPANSIONS,
      },
    ],
    passed: [{ open: '\\', rest: /[\s\S]/y }, { open: '<<<' }],
    shebang: true,
    symbols: ['&&', '||', ';;', '<<<', '<<', '>>', '==', '!=', '=~'],
    boundaries: { closers: '}', blankLines: 0 },
  },
};
