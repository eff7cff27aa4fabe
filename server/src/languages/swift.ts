import type { Interpolation, StringForm } from '../lexer/table.ts';
import { C_SYMBOLS, DOUBLE_QUOTED, NESTING_STAR_BLOCK, SLASH_LINE_WITH_DOC } from './c-style.ts';
import type { Language } from './language.ts';

const SEGMENT: Interpolation = { open: '\\(', close: ')' };

/** With number signs around it, an escape needs as many: `#"\n \#n \#(x)"#`. */
const EXTENDED: Omit<StringForm, 'close' | 'delimiter' | 'spansLines'> = {
  open: '#',
  escape: '\\#$1',
  is: 'string',
  interpolations: [{ open: '\\#$1(', close: ')' }],
};

/** Swift, as of Swift 6. Lexical facts: The Swift Programming Language, "Lexical Structure". */
export const swift: Language = {
  id: 'swift',
  name: 'Swift',
  extensions: ['.swift'],
  testPaths: ['Tests/**', '**/*Tests/**', '**/*Tests.swift', '**/*Test.swift', '**/*Spec.swift'],
  testFolders: /(?:^|\/)(?:[^/]*Tests|TestSupport|Benchmarks|Fixtures|Mocks)\//,
  toolPaths: ['Package.swift', 'Package@*.swift'],
  toolFolders: /(?:^|\/)(?:Examples?|Samples?)\//,
  lexical: {
    lineComments: [SLASH_LINE_WITH_DOC],
    blockComments: [NESTING_STAR_BLOCK],
    strings: [
      { open: '"""', close: '"""', escape: '\\', spansLines: true, is: 'string', interpolations: [SEGMENT] },
      { ...DOUBLE_QUOTED, interpolations: [SEGMENT] },
      { ...EXTENDED, delimiter: /(#{0,31})"""/y, close: '"""#$1', spansLines: true },
      { ...EXTENDED, delimiter: /(#{0,31})"/y, close: '"#$1', spansLines: false },
      { open: '#', delimiter: /(#{0,31})\//y, close: '/#$1', spansLines: true, is: 'string' },
      {
        open: '/',
        close: '/',
        escape: '\\',
        spansLines: false,
        is: 'string',
        closesOnLine: true,
        where: { isOperand: true, ahead: /[^\s)/*,=]/y },
      },
    ],
    operands: {
      keywords: ['return', 'in', 'case', 'try', 'await', 'where', 'if', 'while', 'else', 'throw', 'is', 'as'],
      heads: [],
      postfix: '!',
      hasBlocks: true,
      endsWithLine: true,
    },
    passed: [{ open: '`', rest: /[^`\n]*`/y }],
    shebang: true,
    symbols: [...C_SYMBOLS, '===', '!==', '...', '..<', '??', '?.'],
  },
};
