import { DOUBLE_QUOTED } from './c-style.ts';
import type { Language } from './language.ts';

/** Characters of operators: `-->` and `|--` are operators and no comments. */
const NO_OPERATOR = {
  before: /(?:^|[^!#$%&*+./<=>?@\\^|~:-])$/,
  ahead: /-*(?![!#$%&*+./<=>?@\\^|~:-])/y,
};

/** Haskell 2010 with the extensions of GHC. Lexical facts: the Haskell report, "Lexical Structure"; Haddock's markup. */
export const haskell: Language = {
  id: 'haskell',
  name: 'Haskell',
  extensions: ['.hs', '.hsc', '.hs-boot'],
  testPaths: [
    'test/**',
    'tests/**',
    '**/test/**',
    '**/tests/**',
    '**/*Spec.hs',
    '**/*Test.hs',
    '**/*Tests.hs',
  ],
  testFolders: /(?:^|\/)(?:[^/]*-tests?|tests?|bench(?:marks?)?|fixtures)\//,
  toolPaths: ['Setup.hs', '**/Setup.hs'],
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    lineComments: [{ open: '--', doc: ['-- |', '-- ^', '--|', '-- *'], where: NO_OPERATOR }],
    blockComments: [{ open: '{-', close: '-}', nests: true, doc: ['{-|', '{- |', '{-^', '{- ^'] }],
    strings: [
      DOUBLE_QUOTED,
      {
        open: '[',
        delimiter:
          /(?:r|raw|str|text|i{1,3}|qq?|here|sql|hamlet|s?hamlet|whamlet|julius|lucius|cassius|persist\w*)\|/y,
        close: '|]',
        spansLines: true,
        is: 'string',
      },
    ],
    passed: [{ open: '{-#', rest: /[\s\S]*?#-\}/y }],
    quoteOrLabel: "'",
    shebang: true,
    wordCharacters: "'",
    symbols: [
      '::',
      '->',
      '<-',
      '=>',
      '==',
      '/=',
      '<=',
      '>=',
      '&&',
      '||',
      '<>',
      '<$>',
      '<*>',
      '>>=',
      '>>',
      '++',
      '..',
    ],
    boundaries: { closers: '', blankLines: 0 },
  },
};
