import type { Place, StringForm } from '../lexer/table.ts';
import type { Language } from './language.ts';

/** A quote opens a scalar where one may begin; in the middle of one it is an apostrophe. */
const AT_SCALAR: Place = { before: /(?:^|[[{]|[:?-][ \t])[ \t]*(?:[!&]\S*[ \t]+)*$/ };
/** Only between brackets does a comma end a scalar. */
const BEHIND_COMMA: Place = { before: /,[ \t]*(?:[!&]\S*[ \t]+)*$/, isBracketed: true };
const AT_BLOCK: Place = {
  before: /(?:^|[:?-][ \t]+|^[ \t]+)(?:[!&]\S*[ \t]+)*$/,
  ahead: /[-+0-9]{0,2}[ \t]*(?:#[^\n]*)?(?=\r?\n|$)/y,
};

/** YAML 1.2. Lexical facts: the YAML specification, "Comments", "Flow Scalar Styles", "Block Scalar Styles". */
export const yaml: Language = {
  id: 'yaml',
  name: 'YAML',
  extensions: ['.yaml', '.yml'],
  testPaths: ['test/**', 'tests/**', '**/tests/**', '**/test/**'],
  testFolders: /(?:^|\/)(?:fixtures|testdata)\//,
  toolPaths: ['.github/**', '.gitlab-ci.yml', '.circleci/**', '.travis.yml'],
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    lineComments: [{ open: '#', where: { before: /(?:^|\s)$/ } }],
    blockComments: [],
    strings: [AT_SCALAR, BEHIND_COMMA].flatMap((where): StringForm[] => [
      { open: '"', close: '"', escape: '\\', spansLines: true, is: 'string', where },
      { open: "'", close: "'", doubles: true, spansLines: true, is: 'string', where },
    ]),
    indentedTexts: [
      { open: '|', where: AT_BLOCK },
      { open: '>', where: AT_BLOCK },
    ],
    shebang: true,
    symbols: [],
    boundaries: { closers: '', blankLines: 1 },
  },
};
