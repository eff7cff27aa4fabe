import type { LexicalTable } from '../lexer/table.ts';
import { DOUBLE_QUOTED, SINGLE_QUOTED } from './c-style.ts';
import type { Language } from './language.ts';

export const cssLexical: LexicalTable = {
  lineComments: [],
  blockComments: [{ open: '/*', close: '*/', nests: false }],
  strings: [DOUBLE_QUOTED, SINGLE_QUOTED],
  passed: [{ open: 'url(', rest: /[^"'()\n]*\)/y }],
  shebang: false,
  wordCharacters: '-',
  symbols: [],
};

/** CSS. Lexical facts: CSS Syntax Module Level 3, "Tokenizing". */
export const css: Language = {
  id: 'css',
  name: 'CSS',
  extensions: ['.css', '.pcss'],
  testPaths: [],
  testFolders: /(?:^|\/)(?:tests?|fixtures)\//,
  lexical: cssLexical,
};
