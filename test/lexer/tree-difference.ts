import type { Parser } from 'web-tree-sitter';
import type { Language } from '../../server/src/languages/language.ts';
import { type Comparison, compare, type Statement } from '../differential/difference.ts';
import { commentsIn, type LexedPiece, lexiconOf } from './lexed.ts';
import { MARKUP_ONLY, treeComments } from './tree-pieces.ts';

/** Compares the comments of our lexer with those of a tree of the same text. */
export function compareComments(
  parser: Parser,
  { id, lexical }: Language,
  text: string,
): Comparison & { readonly hasError: boolean } {
  const { comments, hasError } = treeComments(parser, id, text);
  const ours = commentsIn(lexiconOf(lexical), text).filter(
    ({ kind, start }) => isCompared(id, text, start) && (kind !== 'doc' || !isStringDoc(id, text, start)),
  );
  return { ...compare(ours.map(statementOf), joinedLines(id, text, comments).map(statementOf)), hasError };
}

/** Of Elixir and Julia the trees do not tell which strings document something. */
function isStringDoc(id: string, text: string, start: number): boolean {
  return (id === 'elixir' || id === 'julia') && /["~]/.test(text.charAt(start));
}

/** Around the code of PHP the tree has text alone. */
function isCompared(id: string, text: string, start: number): boolean {
  const isMarkup = text.startsWith('<!--', start);
  return id === 'php' ? !isMarkup : !MARKUP_ONLY.has(id) || isMarkup;
}

/** The tree of Haskell joins the lines of a documentation comment; ours are one piece a line. */
function joinedLines(id: string, text: string, comments: readonly LexedPiece[]): LexedPiece[] {
  if (id !== 'haskell') return [...comments];
  return comments.flatMap((comment) => {
    if (!text.startsWith('--', comment.start)) return [comment];
    const lines = text.slice(comment.start, comment.end).matchAll(/--[^\r\n]*/g);
    return [...lines].map(({ 0: line, index }) => ({
      kind: comment.kind,
      start: comment.start + index,
      end: comment.start + index + line.length,
    }));
  });
}

function statementOf({ start, end }: LexedPiece): Statement {
  return { offset: start, text: `comment to ${end}` };
}
