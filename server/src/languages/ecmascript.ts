import type { Interpolation, LexicalTable, MarkupFacts, OperandFacts, StringForm } from '../lexer/table.ts';
import { C_SYMBOLS, SINGLE_QUOTED, SLASH_LINE, STAR_BLOCK } from './c-style.ts';

const BRACES: Interpolation = { open: '{', close: '}' };

const REGULAR_EXPRESSION: StringForm = {
  open: '/',
  close: '/',
  escape: '\\',
  spansLines: false,
  is: 'string',
  hasClasses: true,
  closesOnLine: true,
  where: { isOperand: true },
};

const OPERANDS: OperandFacts = {
  keywords: [
    ...['return', 'typeof', 'instanceof', 'in', 'of', 'new', 'delete', 'void', 'throw', 'case', 'do', 'else'],
    ...['yield', 'await', 'default', 'extends', 'export'],
  ],
  heads: ['if', 'while', 'for', 'with'],
  postfix: '+-!',
  hasBlocks: true,
};

/** What JavaScript and TypeScript share. Lexical facts: ECMA-262, "ECMAScript Language: Lexical Grammar". */
export const ecmascript: LexicalTable = {
  lineComments: [SLASH_LINE],
  blockComments: [STAR_BLOCK],
  strings: [
    SINGLE_QUOTED,
    { ...SINGLE_QUOTED, open: '"', close: '"' },
    {
      open: '`',
      close: '`',
      escape: '\\',
      spansLines: true,
      is: 'string',
      interpolations: [{ open: '${', close: '}' }],
    },
    REGULAR_EXPRESSION,
  ],
  operands: OPERANDS,
  shebang: true,
  wordCharacters: '$',
  symbols: [
    ...C_SYMBOLS,
    '=>',
    '===',
    '!==',
    '**',
    '**=',
    '??',
    '??=',
    '&&=',
    '||=',
    '?.',
    '...',
    '>>>',
    '>>>=',
  ],
};

/** Elements as values. Facts: the JSX specification. */
const ELEMENTS: MarkupFacts = {
  at: 'value',
  blockComments: [],
  hasTags: true,
  interpolations: [BRACES],
};

export const ecmascriptWithElements: LexicalTable = { ...ecmascript, markup: ELEMENTS };

/** With type parameters, which look like elements: `<T,>(x: T) => x`, `<T extends X>(`, `<T>(x: T) => T`. */
export const typescriptWithElements: LexicalTable = {
  ...ecmascript,
  markup: {
    ...ELEMENTS,
    notElement: /(?:const\s+)?[\w$]+\s*(?:,|=[^>]|\s+extends\b(?!\s*[=>/]))|(?:[A-Z]\d?|T[A-Z]\w*)\s*>\s*\(/y,
  },
};

/** Where tests of JavaScript and TypeScript stand, by the usual runners. */
export const ECMASCRIPT_TESTS = {
  testPaths: [
    '**/*.{test,spec,e2e,cy,bench}.{js,jsx,mjs,cjs,ts,tsx,mts,cts}',
    '**/__tests__/**',
    '**/__mocks__/**',
    'test/**',
    'tests/**',
    '**/test/**',
    '**/tests/**',
    'e2e/**',
    'cypress/**',
  ],
  testFolders: /(?:^|\/)(?:__fixtures__|fixtures|benchmarks?|test-?utils?)\//,
  toolPaths: ['*.config.{js,mjs,cjs,ts,mts}', '**/*.config.{js,mjs,cjs,ts,mts}', '.storybook/**'],
  toolFolders: /(?:^|\/)examples?\//,
} as const;
