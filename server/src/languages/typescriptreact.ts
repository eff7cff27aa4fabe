import { ECMASCRIPT_TESTS, typescriptWithElements } from './ecmascript.ts';
import type { Language } from './language.ts';

/** TypeScript with elements. */
export const typescriptreact: Language = {
  id: 'typescriptreact',
  name: 'TypeScript React',
  extensions: ['.tsx'],
  ...ECMASCRIPT_TESTS,
  lexical: typescriptWithElements,
};
