import { cLexical } from './c.ts';
import type { Language } from './language.ts';

/** C++, as of C++23. Lexical facts: ISO/IEC 14882, clause "Lexical conventions". */
export const cpp: Language = {
  id: 'cpp',
  name: 'C++',
  extensions: ['.cpp', '.cc', '.cxx', '.c++', '.hpp', '.hh', '.hxx', '.h++', '.ipp', '.inl', '.cu', '.cuh'],
  testPaths: [
    'test/**',
    'tests/**',
    '**/tests/**',
    '**/test/**',
    '**/*_test.{cpp,cc,cxx}',
    '**/*_tests.{cpp,cc,cxx}',
    '**/test_*.{cpp,cc,cxx}',
    '**/*Test.cpp',
    '**/*_unittest.{cpp,cc}',
  ],
  testFolders: /(?:^|\/)(?:unittests?|fuzz|benchmarks?|testdata|fixtures|mocks?)\//,
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    ...cLexical,
    strings: [
      {
        open: 'R"',
        prefixes: ['', 'L', 'u', 'U', 'u8'],
        delimiter: /([^\s()\\"]{0,16})\(/y,
        close: ')$1"',
        spansLines: true,
        is: 'string',
      },
      ...cLexical.strings,
    ],
    symbols: [...cLexical.symbols, '::', '.*', '->*', '<=>', '...'],
  },
};
