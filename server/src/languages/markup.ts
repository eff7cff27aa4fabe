import type { BlockComment } from '../lexer/table.ts';

/** A comment between elements. */
export const MARKUP_COMMENT: BlockComment = { open: '<!--', close: '-->', nests: false };
