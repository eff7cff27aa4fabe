import type { Lexicon } from './lexicon.ts';
import { MarkKind, Marks } from './marks.ts';
import { framesAt } from './scan.ts';
import { tokenize } from './tokens.ts';

/** How a comment is written; `close` is empty where the line's end closes it. */
export interface CommentForm {
  readonly open: string;
  readonly close: string;
}

/** What stands around a place of a file, as far as it matters to who wants to put a comment there. */
export type Surroundings =
  | { readonly kind: 'open'; readonly form: CommentForm }
  /** In a comment that began at `start`. */
  | { readonly kind: 'comment'; readonly start: number }
  /** In a string, a tag, or a language without comments. */
  | { readonly kind: 'closed' };

const CLOSED: Surroundings = { kind: 'closed' };

/** Reads the whole file: to be asked about one place at a time, by a person. */
export function surroundingsAt(lexicon: Lexicon, text: string, offset: number): Surroundings {
  const marks = new Marks();
  const tokens = tokenize(lexicon, text, { isFile: true, marks });
  const index = tokens.at(offset) ?? tokens.at(offset - 1);
  const isInside = index !== undefined && tokens.start(index) < offset && tokens.end(index) > offset;
  if (isInside && tokens.kind(index) === 'string') return CLOSED;
  for (let at = 0; at < marks.length; at++) {
    const isComment = marks.kind(at) !== MarkKind.nothing && marks.kind(at) <= MarkKind.docBlock;
    if (isComment && marks.start(at) < offset && marks.end(at) > offset)
      return { kind: 'comment', start: marks.start(at) };
  }
  const form = commentForm(lexicon, text, offset);
  return form ? { kind: 'open', form } : CLOSED;
}

/** The form for code that the table describes; in a file of elements that is the form between elements. */
export function commentFormOf({ table }: Lexicon): CommentForm | undefined {
  const [line] = table.lineComments;
  if (line) return { open: line.open, close: '' };
  const [block] = table.blockComments;
  return block && { open: block.open, close: block.close };
}

function commentForm(lexicon: Lexicon, text: string, offset: number): CommentForm | undefined {
  if (lexicon.isPlain) return commentFormOf(lexicon);
  const frame = framesAt(lexicon, text.slice(0, offset)).at(-1);
  switch (frame?.kind) {
    case 'code':
      return commentFormOf(frame.lexicon);
    case 'markup':
      return frame.facts.blockComments[0];
    case 'children': {
      const [block] = frame.lexicon.table.blockComments;
      return block && { open: `{${block.open}`, close: `${block.close}}` };
    }
    default:
      return undefined;
  }
}
