import type { LexicalTable } from '../lexer/table.ts';
import { DOUBLE_QUOTED, SINGLE_QUOTED, SLASH_LINE_WITH_DOC } from './c-style.ts';
import { cssLexical } from './css.ts';
import type { Language } from './language.ts';

const EMBEDDED = { interpolations: [{ open: '#{', close: '}' }] };

export const scssLexical: LexicalTable = {
  ...cssLexical,
  lineComments: [SLASH_LINE_WITH_DOC],
  strings: [
    { ...DOUBLE_QUOTED, ...EMBEDDED },
    { ...SINGLE_QUOTED, ...EMBEDDED },
  ],
};

/** SCSS. Lexical facts: the Sass documentation, "Parsing a Stylesheet", "Comments", "Interpolation". */
export const scss: Language = {
  id: 'scss',
  name: 'SCSS',
  extensions: ['.scss'],
  testPaths: [],
  testFolders: /(?:^|\/)(?:tests?|fixtures)\//,
  lexical: scssLexical,
};
