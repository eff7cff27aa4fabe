import type { EmbeddedCode } from '../lexer/table.ts';
import { cssLexical } from './css.ts';
import { ecmascript } from './ecmascript.ts';
import type { Language } from './language.ts';
import { MARKUP_COMMENT } from './markup.ts';

/** A script of another type is data or a template. */
const EMBEDDED: readonly EmbeddedCode[] = [
  {
    element: 'script',
    tag: /\stype\s*=\s*["']?(?!["']?(?:module|text\/(?:javascript|babel|jsx|typescript)|application\/(?:java|ecma)script))/i,
  },
  { element: 'script', code: ecmascript },
  { element: 'style', code: cssLexical },
];

/** HTML. Lexical facts: the HTML standard, "The HTML syntax". */
export const html: Language = {
  id: 'html',
  name: 'HTML',
  extensions: ['.html', '.htm', '.xhtml'],
  testPaths: ['test/**', 'tests/**', '**/tests/**', '**/test/**', '**/__tests__/**', 'e2e/**'],
  testFolders: /(?:^|\/)(?:fixtures|testdata)\//,
  toolPaths: ['docs/**'],
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    lineComments: [],
    blockComments: [MARKUP_COMMENT],
    strings: [],
    markup: {
      at: 'file',
      blockComments: [MARKUP_COMMENT],
      hasTags: true,
      interpolations: [],
      embedded: EMBEDDED,
    },
    shebang: false,
    symbols: [],
    boundaries: { closers: '', blankLines: 0 },
  },
};
