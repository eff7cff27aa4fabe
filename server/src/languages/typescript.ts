import { ECMASCRIPT_TESTS, ecmascript } from './ecmascript.ts';
import type { Language } from './language.ts';

/** TypeScript. Type parameters need no facts of their own: `<` is a symbol. */
export const typescript: Language = {
  id: 'typescript',
  name: 'TypeScript',
  extensions: ['.ts', '.mts', '.cts'],
  ...ECMASCRIPT_TESTS,
  lexical: ecmascript,
};
