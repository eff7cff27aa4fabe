import type { Interpolation } from '../lexer/table.ts';
import { C_SYMBOLS, CHARACTER, DOUBLE_QUOTED, NESTING_STAR_BLOCK, SLASH_LINE } from './c-style.ts';
import type { Language } from './language.ts';

const TEMPLATE: Interpolation = { open: '${', close: '}' };

/** Kotlin. Lexical facts: the Kotlin language specification, "Syntax and grammar". */
export const kotlin: Language = {
  id: 'kotlin',
  name: 'Kotlin',
  extensions: ['.kt', '.kts'],
  testPaths: ['**/src/*[tT]est/**', '**/src/test*/**', '**/*Test.kt', '**/*Tests.kt', '**/*Spec.kt'],
  testFolders: /(?:^|\/)src\/(?:test|[a-z]+Test|testFixtures|jmh)\//,
  toolPaths: ['**/*.gradle.kts'],
  toolFolders: /(?:^|\/)(?:examples?|samples?|buildSrc)\//,
  lexical: {
    lineComments: [SLASH_LINE],
    blockComments: [NESTING_STAR_BLOCK],
    strings: [
      { open: '"""', close: '"""', spansLines: true, is: 'string', interpolations: [TEMPLATE] },
      { ...DOUBLE_QUOTED, interpolations: [TEMPLATE] },
      CHARACTER,
    ],
    passed: [{ open: '`', rest: /[^`\n]*`/y }],
    shebang: true,
    symbols: [...C_SYMBOLS, '===', '!==', '?.', '?:', '!!', '::', '..', '..<'],
  },
};
