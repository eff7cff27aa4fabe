import type { Place, StringForm } from '../lexer/table.ts';
import type { Language } from './language.ts';

/** Behind a sigil, an arrow or `sub` a quoting word is a name, and before `=>` or `,` it is a string itself. */
const AS_OPERATOR: Place = {
  before: /(?:^|[^$@%&>{\w:-]|[^-]>)\s*(?<!\bsub\s+)$/,
  ahead: /(?!\s*=>|\s*[,;)=}])/y,
};
const QUOTING: StringForm = {
  open: 'q',
  close: '',
  mirrored: 'nesting',
  delimiter: /\s*((?<!\s)#|[^\s\w,;=)}#])/y,
  escape: '\\',
  spansLines: true,
  is: 'string',
  where: AS_OPERATOR,
};
const TEXT_QUOTED = { escape: '\\', spansLines: true, is: 'string' } as const;
const REST = /(?=\r?\n|$)[\s\S]*?(?=\n=[a-zA-Z]|$)/y;

/** Perl 5. Lexical facts: perlop, "Quote and Quote-like Operators"; perldata; perlpod; perlvar. */
export const perl: Language = {
  id: 'perl',
  name: 'Perl',
  extensions: ['.pl', '.pm', '.t', '.psgi', '.pod'],
  testPaths: ['t/**', 'xt/**', '**/t/**', '**/*.t'],
  toolPaths: ['Makefile.PL', 'Build.PL'],
  toolFolders: /(?:^|\/)(?:examples?|eg)\//,
  lexical: {
    lineComments: [{ open: '#' }],
    blockComments: [
      {
        open: '=',
        close: '=cut',
        nests: false,
        closesWithLine: true,
        doc: ['='],
        where: { before: /^$/, ahead: /[a-zA-Z]/y },
      },
    ],
    strings: [
      ...['q', 'qq', 'qw', 'qx', 'qr', 'm'].map((open): StringForm => ({ ...QUOTING, open })),
      ...['s', 'tr', 'y'].map((open): StringForm => ({ ...QUOTING, open, parts: 2 })),
      { ...TEXT_QUOTED, open: '"', close: '"' },
      { ...TEXT_QUOTED, open: "'", close: "'" },
      { ...TEXT_QUOTED, open: '`', close: '`' },
      {
        open: '/',
        close: '/',
        escape: '\\',
        spansLines: false,
        closesOnLine: true,
        is: 'string',
        where: { isOperand: true },
      },
    ],
    heredocs: [
      {
        open: '<<',
        label: /(?<indent>~)?(?:(?<quote>')|")?(?<label>[A-Za-z_]\w*)['"]?/y,
        where: { isOperand: true },
      },
    ],
    passed: [
      { open: '$', rest: /["'`/#&;.\\!@]/y },
      { open: '__END__', rest: REST, where: { before: /^$/ } },
      { open: '__DATA__', rest: REST, where: { before: /^$/ } },
    ],
    operands: {
      keywords: [
        ...['return', 'if', 'unless', 'while', 'until', 'and', 'or', 'not', 'when', 'x', 'split', 'grep'],
        ...['map', 'join', 'push', 'lt', 'gt', 'le', 'ge', 'eq', 'ne', 'cmp', 'print', 'die', 'else', 'do'],
      ],
      heads: ['if', 'unless', 'while', 'until', 'for', 'foreach'],
      postfix: '',
      hasBlocks: false,
      isSpaced: true,
    },
    shebang: true,
    symbols: [
      '=>',
      '->',
      '==',
      '!=',
      '=~',
      '!~',
      '<=',
      '>=',
      '<=>',
      '&&',
      '||',
      '//',
      '..',
      '...',
      '::',
      '.=',
      '+=',
      '-=',
      '++',
      '--',
      '**',
    ],
  },
};
