import type { Interpolation, StringForm } from '../lexer/table.ts';
import { C_SYMBOLS, CHARACTER, DOUBLE_QUOTED, SLASH_LINE_WITH_DOC, STAR_BLOCK } from './c-style.ts';
import type { Language } from './language.ts';

const HOLE: Interpolation = { open: '{', close: '}', isDoubled: true, format: ':' };

/** `$$"""..."""`: as many dollars as braces open a hole; fewer braces are text. */
function rawInterpolated(dollars: number): StringForm {
  return {
    open: `${'$'.repeat(dollars)}"""`,
    delimiter: /("{0,31})/y,
    close: '"""$1',
    spansLines: true,
    is: 'string',
    interpolations: [{ open: '{'.repeat(dollars), close: '}', format: ':' }],
  };
}

/** C#, as of C# 13. Lexical facts: the C# language specification, "Lexical structure". */
export const csharp: Language = {
  id: 'csharp',
  name: 'C#',
  extensions: ['.cs', '.csx'],
  testPaths: [
    '**/*Tests.cs',
    '**/*Test.cs',
    '**/*.Tests/**',
    '**/*.Test/**',
    'test/**',
    'tests/**',
    '**/Tests/**',
  ],
  testFolders:
    /(?:^|\/)(?:[^/]*\.(?:Unit|Integration|Functional|Acceptance)?Tests?(?:\.[^/]*)?|[Tt]ests?|[Bb]enchmarks?)\//,
  toolFolders: /(?:^|\/)[Ss]amples?\//,
  lexical: {
    lineComments: [SLASH_LINE_WITH_DOC],
    blockComments: [STAR_BLOCK],
    strings: [
      ...[1, 2, 3].map(rawInterpolated),
      { open: '"""', delimiter: /("{0,31})/y, close: '"""$1', spansLines: true, is: 'string' },
      {
        open: '@$"',
        close: '"',
        doubles: true,
        spansLines: true,
        is: 'string',
        interpolations: [HOLE],
      },
      {
        open: '$@"',
        close: '"',
        doubles: true,
        spansLines: true,
        is: 'string',
        interpolations: [HOLE],
      },
      { open: '@"', close: '"', doubles: true, spansLines: true, is: 'string' },
      { ...DOUBLE_QUOTED, open: '$"', interpolations: [HOLE] },
      DOUBLE_QUOTED,
      CHARACTER,
    ],
    // Behind these directives stands text, not tokens.
    passed: [
      { open: '#', rest: /[ \t]*(?:region|endregion|error|warning)\b[^\n]*/y, where: { before: /^[ \t]*$/ } },
    ],
    rawWord: '@',
    shebang: true,
    symbols: [...C_SYMBOLS, '=>', '??', '??=', '?.', '::', '..', '>>>', '>>>='],
  },
};
