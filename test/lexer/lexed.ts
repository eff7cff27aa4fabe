import { lexSegment } from '../../server/src/lexer/lex-segment.ts';
import { createLexicon, type Lexicon } from '../../server/src/lexer/lexicon.ts';
import { MarkKind, Marks } from '../../server/src/lexer/marks.ts';
import type { LexicalTable } from '../../server/src/lexer/table.ts';
import { tokenize } from '../../server/src/lexer/tokens.ts';

/** A comment or literal; code is what is none. */
export interface LexedPiece {
  readonly kind: 'comment' | 'doc' | 'string' | 'character';
  readonly start: number;
  readonly end: number;
}

export function lexiconOf(table: LexicalTable): Lexicon {
  return createLexicon(table, []);
}

/** The comments of a file as the engine sees them: segment by segment. */
export function commentsIn(lexicon: Lexicon, text: string): LexedPiece[] {
  const comments: LexedPiece[] = [];
  const marks = new Marks();
  for (let from = 0; from < text.length; ) {
    marks.clear();
    const end = lexSegment(lexicon, text, from, from === 0, marks);
    comments.push(...commentsOf(marks, from));
    if (end < 0) break;
    from = end;
  }
  return comments;
}

/** The same with the whole file as one piece; `undefined` for a language that the fast pass reads. */
export function commentsInOnePiece(lexicon: Lexicon, text: string): LexedPiece[] | undefined {
  if (lexicon.isPlain) return undefined;
  const marks = new Marks();
  tokenize(lexicon, text, { isFile: true, marks });
  return commentsOf(marks, 0);
}

/** The strings and characters of a file; of a string with code in it, its pieces. */
export function literalsIn(lexicon: Lexicon, text: string): LexedPiece[] {
  const tokens = tokenize(lexicon, text, { isFile: true });
  const literals: LexedPiece[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const kind = tokens.kind(index);
    if (kind === 'string' || kind === 'character')
      literals.push({ kind, start: tokens.start(index), end: tokens.end(index) });
  }
  return literals;
}

function commentsOf(marks: Marks, from: number): LexedPiece[] {
  const comments: LexedPiece[] = [];
  for (let index = 0; index < marks.length; index++) {
    const kind = marks.kind(index);
    if (kind === MarkKind.nothing || kind > MarkKind.docBlock) continue;
    const isDoc = kind === MarkKind.docLine || kind === MarkKind.docBlock;
    comments.push({
      kind: isDoc ? 'doc' : 'comment',
      start: from + marks.start(index),
      end: from + marks.end(index),
    });
  }
  return comments;
}
