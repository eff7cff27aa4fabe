import type { Language } from './language.ts';

const DOUBLED = { doubles: true, spansLines: true, is: 'string' } as const;

/**
 * SQL in its dialects. Lexical facts: ISO/IEC 9075-2, "Lexical elements". The body between dollar quotes of PostgreSQL
 * is code and read as such; a backslash escapes only in `E'...'`.
 */
export const sql: Language = {
  id: 'sql',
  name: 'SQL',
  extensions: ['.sql', '.ddl', '.dml', '.pgsql', '.psql'],
  testPaths: ['test/**', 'tests/**', '**/tests/**', '**/test/**'],
  testFolders: /(?:^|\/)(?:fixtures|seeds?|testdata)\//,
  lexical: {
    lineComments: [{ open: '--' }],
    blockComments: [{ open: '/*', close: '*/', nests: false }],
    strings: [
      { ...DOUBLED, open: "'", close: "'", escape: '\\', prefixes: ['E', 'e'] },
      { ...DOUBLED, open: "'", close: "'" },
      { ...DOUBLED, open: '"', close: '"' },
      { ...DOUBLED, open: '`', close: '`' },
    ],
    shebang: false,
    symbols: ['<=', '>=', '<>', '!=', '||', '::', ':=', '->', '->>'],
    boundaries: { closers: ';', blankLines: 0 },
  },
};
