import type { Language } from './language.ts';

/** Erlang/OTP 27. Lexical facts: the Erlang reference manual, "Data Types" and "Character Set and Source File Encoding". */
export const erlang: Language = {
  id: 'erlang',
  name: 'Erlang',
  extensions: ['.erl', '.hrl', '.escript', '.xrl', '.yrl'],
  fileNames: ['rebar.config'],
  testPaths: ['test/**', '**/test/**', '**/*_SUITE.erl', '**/*_tests.erl'],
  testFolders: /(?:^|\/)[^/]*_SUITE_data\//,
  lexical: {
    lineComments: [{ open: '%' }],
    blockComments: [],
    strings: [
      { open: '"""', delimiter: /("{0,31})[ \t]*(?=\r?\n)/y, close: '"""$1', spansLines: true, is: 'string' },
      { open: '"', close: '"', escape: '\\', spansLines: true, is: 'string' },
      { open: "'", close: "'", escape: '\\', spansLines: false, is: 'string' },
    ],
    passed: [{ open: '$', rest: /\\?[^\n]/y }],
    shebang: true,
    wordCharacters: '@',
    symbols: [
      '->',
      '<-',
      '=>',
      ':=',
      '::',
      '||',
      '==',
      '/=',
      '=<',
      '>=',
      '=:=',
      '=/=',
      '++',
      '--',
      '<<',
      '>>',
    ],
    boundaries: { closers: '', blankLines: 0 },
  },
};
