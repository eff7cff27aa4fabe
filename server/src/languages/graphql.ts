import { DOUBLE_QUOTED } from './c-style.ts';
import type { Language } from './language.ts';

/** GraphQL. Lexical facts: the GraphQL specification, "Source Text" and "Descriptions". */
export const graphql: Language = {
  id: 'graphql',
  name: 'GraphQL',
  extensions: ['.graphql', '.gql', '.graphqls'],
  testPaths: ['test/**', 'tests/**', '**/tests/**', '**/test/**', '**/__tests__/**'],
  testFolders: /(?:^|\/)(?:fixtures|__fixtures__|testdata)\//,
  lexical: {
    lineComments: [{ open: '#' }],
    blockComments: [],
    strings: [
      { open: '"""', close: '"""', escape: '\\"""', spansLines: true, is: 'string', mayDocument: true },
      { ...DOUBLE_QUOTED, mayDocument: true },
    ],
    docStrings: { asStatement: 'anywhere' },
    shebang: false,
    symbols: ['...'],
  },
};
