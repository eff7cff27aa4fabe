import type { BlockComment, LineComment, StringForm } from '../lexer/table.ts';

/** `//` up to the end of the line. */
export const SLASH_LINE: LineComment = { open: '//' };

/** `//`, of which three slashes document what follows. */
export const SLASH_LINE_WITH_DOC: LineComment = { open: '//', doc: ['///'], notDoc: ['////'] };

/** A block that documents what follows when its opener has two stars. */
export const STAR_BLOCK: BlockComment = {
  open: '/*',
  close: '*/',
  nests: false,
  doc: ['/**'],
  notDoc: ['/***', '/**/'],
};

/** The same where a block may hold another. */
export const NESTING_STAR_BLOCK: BlockComment = { ...STAR_BLOCK, nests: true };

/** A string in double quotes on one line, with a backslash as its escape. */
export const DOUBLE_QUOTED: StringForm = {
  open: '"',
  close: '"',
  escape: '\\',
  spansLines: false,
  is: 'string',
};

/** The same in single quotes. */
export const SINGLE_QUOTED: StringForm = { ...DOUBLE_QUOTED, open: "'", close: "'" };

/** A character in single quotes. */
export const CHARACTER: StringForm = { ...SINGLE_QUOTED, is: 'character' };

/** Symbols of more than one character that most languages with braces have. */
export const C_SYMBOLS: readonly string[] = [
  ...['==', '!=', '<=', '>=', '&&', '||', '++', '--', '->', '<<', '>>'],
  ...['+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>='],
];
