import type { Comment } from '../core/tokens.ts';
import { MarkKind, type Marks } from './marks.ts';

const NEWLINE = 10;
const SPACE = 32;
const TAB = 9;

/** A comment block of a segment. Offsets count from the start of the segment; its text is cut out on demand. */
export interface CommentSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: Comment['kind'];
  /** False when code stands before it on its first line. */
  readonly standsAlone: boolean;
}

/**
 * The comment blocks of a segment. Line comments of one kind that stand alone on adjacent lines are one block; a
 * comment behind code takes in the lines below it that start in the same column.
 */
export function commentsOf(text: string, marks: Marks): CommentSpan[] {
  const blocks: CommentSpan[] = [];
  let open: { start: number; end: number; kind: number; standsAlone: boolean } | undefined;
  const flush = () => {
    if (open)
      blocks.push({
        start: open.start,
        end: open.end,
        kind: kindOf(open.kind),
        standsAlone: open.standsAlone,
      });
    open = undefined;
  };
  for (let index = 0; index < marks.length; index++) {
    const kind = marks.kind(index);
    if (kind === MarkKind.nothing || kind > MarkKind.docBlock) continue;
    const start = marks.start(index);
    const end = marks.end(index);
    if (open && open.kind === kind && isLine(kind) && continues(text, open, start)) {
      open.end = end;
      continue;
    }
    flush();
    open = { start, end, kind, standsAlone: startsItsLine(text, start) };
    if (!isLine(kind)) flush();
  }
  flush();
  return blocks;
}

function continues(
  text: string,
  block: { start: number; end: number; standsAlone: boolean },
  start: number,
): boolean {
  let breaks = 0;
  for (let at = block.end; at < start; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) breaks++;
    else if (code > SPACE) return false;
  }
  return breaks === 1 && (block.standsAlone || columnOf(text, block.start) === columnOf(text, start));
}

function isLine(kind: number): boolean {
  return kind === MarkKind.lineComment || kind === MarkKind.docLine;
}

function kindOf(kind: number): Comment['kind'] {
  if (kind === MarkKind.docLine || kind === MarkKind.docBlock) return 'doc';
  return kind === MarkKind.lineComment ? 'line' : 'block';
}

/** True when only white space stands before `at` on its line. */
export function startsItsLine(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const code = text.charCodeAt(before);
    if (code === NEWLINE) return true;
    if (code !== SPACE && code !== TAB && code !== 0xfeff) return false;
  }
  return true;
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}
