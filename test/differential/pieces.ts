import type { Node } from 'web-tree-sitter';
import { rust } from '../../server/src/languages/rust.ts';
import { lexSegment } from '../../server/src/lexer/lex-segment.ts';
import { createLexicon } from '../../server/src/lexer/lexicon.ts';
import { MarkKind, Marks } from '../../server/src/lexer/marks.ts';
import { structuralWords } from '../../server/src/lexer/outline.ts';
import { tokenize } from '../../server/src/lexer/tokens.ts';
import { type Comparison, compare, type Statement } from './difference.ts';

/** The lexicon of Rust with the words that its outline needs. */
export const LEXICON = createLexicon(
  rust.lexical,
  rust.lexical.outline ? structuralWords(rust.lexical.outline) : [],
);

const BOM = 0xfeff;
const PIECES: Readonly<Record<string, string>> = {
  line_comment: 'comment',
  block_comment: 'comment',
  shebang: 'comment',
  string_literal: 'string',
  raw_string_literal: 'string',
  char_literal: 'character',
};

/** The node types that `treePieces` reads. */
export const PIECE_TYPES: readonly string[] = Object.keys(PIECES);

/** Compares every comment, string and character literal of our lexer with those of a tree of the same text. */
export function comparePieces(text: string, nodes: readonly Node[]): Comparison {
  return compare(lexedPieces(text), treePieces(text, nodes));
}

/**
 * What the lexer says: comments from the fast pass, literals from the tokens of each segment. A segment's tokens
 * are made from its own start, so that a boundary inside a literal shows too.
 */
export function lexedPieces(text: string): Statement[] {
  const pieces: Statement[] = [];
  const marks = new Marks();
  for (let from = 0; from < text.length; ) {
    marks.clear();
    const end = lexSegment(LEXICON, text, from, from === 0, marks);
    const to = end < 0 ? text.length : end;
    for (let index = 0; index < marks.length; index++) {
      if (marks.kind(index) <= MarkKind.docBlock)
        pieces.push(statementOf('comment', from + marks.start(index), from + marks.end(index)));
    }
    pieces.push(...lexedLiterals(text.slice(from, to), from, from === 0 ? startOfCode(text, marks) : 0));
    from = to;
  }
  return pieces;
}

/** `skipped` is what stands before the first token of a file and is none: a byte order mark, a shebang. */
function lexedLiterals(segment: string, from: number, skipped: number): Statement[] {
  const tokens = tokenize(LEXICON, segment.slice(skipped));
  const literals: Statement[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const kind = tokens.kind(index);
    if (kind !== 'string' && kind !== 'character') continue;
    const shift = from + skipped;
    literals.push(statementOf(kind, shift + tokens.start(index), shift + tokens.end(index)));
  }
  return literals;
}

function startOfCode(text: string, marks: Marks): number {
  const start = text.charCodeAt(0) === BOM ? 1 : 0;
  const hasShebang = text.startsWith('#!', start) && marks.length > 0 && marks.start(0) === start;
  return hasShebang ? marks.end(0) : start;
}

/** What the tree says. A documentation comment or shebang of tree-sitter holds its line break; ours never does. */
export function treePieces(text: string, nodes: readonly Node[]): Statement[] {
  return nodes.flatMap((node) => {
    const kind = PIECES[node.type];
    if (kind === undefined) return [];
    const end = node.type === 'block_comment' ? node.endIndex : withoutBreak(text, node.endIndex, kind);
    return [statementOf(kind, node.startIndex, end)];
  });
}

function withoutBreak(text: string, end: number, kind: string): number {
  if (kind !== 'comment') return end;
  const newline = text[end - 1] === '\n' ? end - 1 : end;
  return text[newline] === '\n' && text[newline - 1] === '\r' ? newline - 1 : newline;
}

function statementOf(kind: string, start: number, end: number): Statement {
  return { offset: start, text: `${kind} to ${end}` };
}
