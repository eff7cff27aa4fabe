import type { Interpolation } from '../lexer/table.ts';
import { C_SYMBOLS, STAR_BLOCK } from './c-style.ts';
import type { Language } from './language.ts';
import { MARKUP_COMMENT } from './markup.ts';

const EMBEDDED: readonly Interpolation[] = [
  { open: '{$', close: '}' },
  { open: '${', close: '}' },
];
const SPANNING = { escape: '\\', spansLines: true, is: 'string' } as const;

/** PHP, as of PHP 8.4. Lexical facts: the PHP manual, "Basic syntax", "Comments", "Strings". */
export const php: Language = {
  id: 'php',
  name: 'PHP',
  extensions: ['.php', '.phtml', '.php5', '.php7', '.php8', '.phpt'],
  testPaths: [
    'test/**',
    'tests/**',
    '**/tests/**',
    '**/Tests/**',
    '**/*Test.php',
    '**/*TestCase.php',
    'spec/**',
    '**/*.phpt',
  ],
  testFolders: /(?:^|\/)(?:[Tt]est(?:s|ing|_?[Dd]ata)?|[Ff]ixtures|benchmarks?)\//,
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    lineComments: [
      { open: '//', until: '?>' },
      { open: '#', until: '?>', where: { ahead: /(?!\[)/y } },
    ],
    blockComments: [STAR_BLOCK],
    strings: [
      { ...SPANNING, open: "'", close: "'" },
      { ...SPANNING, open: '"', close: '"', interpolations: EMBEDDED },
      { ...SPANNING, open: '`', close: '`', interpolations: EMBEDDED },
    ],
    heredocs: [
      {
        open: '<<<',
        label: /[ \t]*(?:(?<quote>')|")?(?<label>[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)['"]?(?=\r?\n|$)/y,
        mayIndent: true,
        goesOn: true,
        escape: '\\',
        interpolations: EMBEDDED,
      },
    ],
    markup: {
      at: 'file',
      blockComments: [MARKUP_COMMENT],
      codeOpeners: ['<?php', '<?PHP', '<?='],
      hasTags: false,
      interpolations: [],
    },
    markupOpener: '?>',
    shebang: true,
    wordCharacters: '$',
    symbols: [...C_SYMBOLS, '=>', '===', '!==', '<>', '::', '?->', '??', '??=', '...', '.=', '**', '<=>'],
  },
};
