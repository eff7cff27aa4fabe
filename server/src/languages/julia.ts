import type { Interpolation, StringForm } from '../lexer/table.ts';
import { CHARACTER } from './c-style.ts';
import type { Language } from './language.ts';

const EXPRESSION: Interpolation = { open: '$(', close: ')' };
const SPANNING = { escape: '\\', spansLines: true, is: 'string' } as const;
/** A name directly before a string calls a macro on its raw text. */
const BEHIND_NAME = { before: /[A-Za-z_]\w*$/ };

function quoted(quote: string): StringForm[] {
  return [
    { ...SPANNING, open: quote, close: quote, where: BEHIND_NAME },
    { ...SPANNING, open: quote, close: quote, interpolations: [EXPRESSION], mayDocument: true },
  ];
}

/** Julia 1. Lexical facts: the Julia manual, "Strings", "Metadata and documentation", "Punctuation". */
export const julia: Language = {
  id: 'julia',
  name: 'Julia',
  extensions: ['.jl'],
  testPaths: ['test/**', '**/test/**', '**/runtests.jl'],
  testFolders: /(?:^|\/)(?:benchmarks?|perf)\//,
  toolPaths: ['docs/**', 'deps/build.jl'],
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    lineComments: [{ open: '#' }],
    blockComments: [{ open: '#=', close: '=#', nests: true }],
    strings: [
      ...['"""', '"'].flatMap(quoted),
      { ...SPANNING, open: '`', close: '`', interpolations: [EXPRESSION] },
      // Behind a value the quote transposes it.
      { ...CHARACTER, closesOnLine: true, where: { isOperand: true } },
    ],
    docStrings: { asStatement: 'outside-brackets', standsAlone: true, behind: /^\s*@doc\s+$/ },
    operands: {
      keywords: [
        'return',
        'in',
        'isa',
        'if',
        'elseif',
        'while',
        'else',
        'do',
        'begin',
        'end',
        'let',
        'where',
      ],
      heads: [],
      postfix: "'",
      hasBlocks: false,
      endsWithLine: true,
      isSpaced: true,
    },
    shebang: true,
    wordCharacters: '!',
    symbols: [
      '==',
      '===',
      '!=',
      '!==',
      '<=',
      '>=',
      '&&',
      '||',
      '->',
      '=>',
      '|>',
      '::',
      '<:',
      '>:',
      '..',
      '...',
      '.+',
      '.-',
      '.*',
      './',
      '+=',
      '-=',
      '*=',
      '/=',
    ],
    boundaries: { closers: '', blankLines: 0 },
  },
};
