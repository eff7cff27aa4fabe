import type { Interpolation, StringForm } from '../lexer/table.ts';
import { C_SYMBOLS, NESTING_STAR_BLOCK, SLASH_LINE_WITH_DOC } from './c-style.ts';
import type { Language } from './language.ts';

const EXPRESSION: Interpolation = { open: '${', close: '}' };

function quoted(quote: string): StringForm[] {
  const spansLines = quote.length > 1;
  return [
    { open: `r${quote}`, close: quote, spansLines, is: 'string' },
    { open: quote, close: quote, escape: '\\', spansLines, is: 'string', interpolations: [EXPRESSION] },
  ];
}

/** Dart 3. Lexical facts: the Dart language specification, "Lexical Rules" and "Strings". */
export const dart: Language = {
  id: 'dart',
  name: 'Dart',
  extensions: ['.dart'],
  testPaths: ['test/**', '**/test/**', 'integration_test/**', '**/*_test.dart'],
  testFolders: /(?:^|\/)(?:integration_test|test_driver|benchmarks?)\//,
  toolPaths: ['tool/**'],
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    lineComments: [SLASH_LINE_WITH_DOC],
    blockComments: [NESTING_STAR_BLOCK],
    strings: ['"""', "'''", '"', "'"].flatMap(quoted),
    shebang: true,
    wordCharacters: '$',
    symbols: [...C_SYMBOLS, '=>', '??', '??=', '?.', '..', '...', '~/', '>>>'],
  },
};
