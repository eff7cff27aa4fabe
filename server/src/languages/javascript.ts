import { ECMASCRIPT_TESTS, ecmascriptWithElements } from './ecmascript.ts';
import type { Language } from './language.ts';

/** JavaScript. Elements are common in `.js` files, so they are read there too. */
export const javascript: Language = {
  id: 'javascript',
  name: 'JavaScript',
  extensions: ['.js', '.mjs', '.cjs', '.es6'],
  ...ECMASCRIPT_TESTS,
  lexical: ecmascriptWithElements,
};
