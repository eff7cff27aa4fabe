import type { Interpolation } from '../lexer/table.ts';
import type { Language } from './language.ts';

const SUBEXPRESSION: Interpolation = { open: '$(', close: ')' };
const QUOTED = { doubles: true, spansLines: true, is: 'string' } as const;

/** PowerShell 7. Lexical facts: the PowerShell language specification, "Lexical Structure". */
export const powershell: Language = {
  id: 'powershell',
  name: 'PowerShell',
  extensions: ['.ps1', '.psm1', '.psd1'],
  testPaths: ['test/**', 'tests/**', '**/Tests/**', '**/*.Tests.ps1', '**/*.tests.ps1'],
  testFolders: /(?:^|\/)(?:tests?|fixtures)\//i,
  toolFolders: /(?:^|\/)[Ee]xamples?\//,
  lexical: {
    lineComments: [{ open: '#', where: { before: /(?:^|[\s;|&(){}[\],=])$/ } }],
    blockComments: [{ open: '<#', close: '#>', nests: false }],
    strings: [
      {
        open: '@"',
        delimiter: /[ \t]*(?=\r?\n)/y,
        close: '\n"@',
        spansLines: true,
        is: 'string',
        interpolations: [SUBEXPRESSION],
      },
      { open: "@'", delimiter: /[ \t]*(?=\r?\n)/y, close: "\n'@", spansLines: true, is: 'string' },
      { ...QUOTED, open: '"', close: '"', escape: '`', interpolations: [SUBEXPRESSION] },
      { ...QUOTED, open: "'", close: "'" },
    ],
    passed: [{ open: '`', rest: /[\s\S]/y }],
    shebang: true,
    symbols: ['::', '+=', '-=', '*=', '/=', '++', '--', '&&', '||', '??', '..'],
    boundaries: { closers: '}', blankLines: 0 },
  },
};
