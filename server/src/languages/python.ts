import type { Interpolation, StringForm } from '../lexer/table.ts';
import type { Language } from './language.ts';

const PLAIN = everyCase(['', 'r', 'u', 'b', 'br', 'rb']);
const FORMATTED = everyCase(['f', 'fr', 'rf', 't', 'tr', 'rt']);
const FIELD: Interpolation = { open: '{', close: '}', isDoubled: true, format: ':' };

/** Prefixes in every mixture of upper and lower case. */
function everyCase(prefixes: readonly string[]): string[] {
  return prefixes.flatMap((prefix) =>
    [...prefix].reduce(
      (heads, letter) => heads.flatMap((head) => [head + letter, head + letter.toUpperCase()]),
      [''],
    ),
  );
}

/** In raw strings too a quote behind a backslash closes nothing. */
function quoted(quote: string): StringForm[] {
  const form = {
    open: quote,
    close: quote,
    escape: '\\',
    spansLines: quote.length > 1,
    is: 'string',
  } as const;
  return [
    { ...form, prefixes: FORMATTED, interpolations: [FIELD] },
    { ...form, prefixes: PLAIN, mayDocument: true },
  ];
}

/** Python, as of 3.14. Lexical facts: the Python language reference, "Lexical analysis"; PEP 701, PEP 750, PEP 257. */
export const python: Language = {
  id: 'python',
  name: 'Python',
  extensions: ['.py', '.pyi', '.pyw'],
  testPaths: [
    'test/**',
    'tests/**',
    '**/tests/**',
    '**/test/**',
    '**/test_*.py',
    '**/*_test.py',
    '**/tests.py',
    '**/conftest.py',
  ],
  testFolders: /(?:^|\/)(?:testing|unit_?tests?|integration_?tests?|benchmarks?|fixtures|testdata)\//,
  toolPaths: ['setup.py', 'noxfile.py', 'tasks.py', 'docs/**'],
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    lineComments: [{ open: '#' }],
    blockComments: [],
    strings: ['"""', "'''", '"', "'"].flatMap(quoted),
    docStrings: {
      asStatement: 'outside-brackets',
      standsAlone: true,
      behind: /^\s*(?:async\s+)?(?:def|class)\b.*:\s*$/,
    },
    shebang: true,
    symbols: [
      '==',
      '!=',
      '<=',
      '>=',
      '->',
      ':=',
      '**',
      '//',
      '<<',
      '>>',
      '...',
      '+=',
      '-=',
      '*=',
      '/=',
      '%=',
      '&=',
      '|=',
      '^=',
      '@=',
    ],
    boundaries: { closers: '', blankLines: 2 },
  },
};
