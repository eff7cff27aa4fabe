import { SLASH_LINE } from './c-style.ts';
import { cssLexical } from './css.ts';
import type { Language } from './language.ts';

/** Less. Lexical facts: the Less documentation, "Comments" and "Escaping". */
export const less: Language = {
  id: 'less',
  name: 'Less',
  extensions: ['.less'],
  testPaths: [],
  testFolders: /(?:^|\/)(?:tests?|fixtures)\//,
  lexical: { ...cssLexical, lineComments: [SLASH_LINE] },
};
