import { ECMASCRIPT_TESTS, ecmascriptWithElements } from './ecmascript.ts';
import type { Language } from './language.ts';

/** JavaScript with elements, as VS Code tells it from JavaScript. */
export const javascriptreact: Language = {
  id: 'javascriptreact',
  name: 'JavaScript React',
  extensions: ['.jsx'],
  ...ECMASCRIPT_TESTS,
  lexical: ecmascriptWithElements,
};
