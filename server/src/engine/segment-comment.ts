import type { CommentSite } from '../core/rule.ts';
import type { Comment } from '../core/tokens.ts';
import type { CommentSpan } from '../lexer/comments.ts';
import type { Bench } from './bench.ts';
import { withoutDirectives } from './directives.ts';
import type { Segment } from './segment.ts';
import type { CommentSurroundings } from './verdict.ts';

const AFTER_LENGTH = 400;

/** A comment of a segment. Most comments are dismissed by their text: what stands around is cut out on demand. */
export class SegmentComment implements CommentSite {
  readonly comment: Comment;
  readonly language: string;
  readonly preset: CommentSite['preset'];
  readonly options: CommentSite['options'];
  readonly today: string | undefined;
  /** What was looked at until now. */
  readonly seen: CommentSurroundings;
  readonly #segment: Segment;
  readonly #span: CommentSpan;
  readonly #order: number;

  constructor(bench: Bench, segment: Segment, span: CommentSpan, order: number) {
    const text = segment.text.slice(span.start, span.end);
    const own =
      segment.directives.length === 0
        ? []
        : segment.directives.filter(({ comment }) => comment === span).map(({ directive }) => directive);
    this.comment = {
      start: span.start,
      end: span.end,
      kind: span.kind,
      text: own.length > 0 ? withoutDirectives(text, own) : text,
    };
    this.language = bench.dialect.language.id;
    this.preset = bench.dialect.selection.preset;
    this.options = bench.comments;
    this.today = bench.today;
    this.seen = { kind: span.kind };
    this.#segment = segment;
    this.#span = span;
    this.#order = order;
  }

  /** True where the surroundings are the same as far as they were seen: then the same text gets the same verdict. */
  isSeenAs(seen: Readonly<CommentSurroundings> | undefined): boolean {
    return (
      seen !== undefined &&
      seen.kind === this.comment.kind &&
      (seen.isTest === undefined || seen.isTest === this.isTest) &&
      (seen.before === undefined || seen.before === this.before) &&
      (seen.after === undefined || seen.after === this.after)
    );
  }

  get isTest(): boolean {
    this.seen.isTest ??= this.#segment.isTestComment(this.#span);
    return this.seen.isTest;
  }

  get before(): string {
    this.seen.before ??= this.#span.standsAlone ? '' : this.#textBefore();
    return this.seen.before;
  }

  get after(): string {
    this.seen.after ??= this.#codeAfter();
    return this.seen.after;
  }

  #textBefore(): string {
    const { text } = this.#segment;
    return text.slice(text.lastIndexOf('\n', this.#span.start - 1) + 1, this.#span.start).trim();
  }

  #codeAfter(): string {
    const { text, comments } = this.#segment;
    let code = '';
    let at = this.#span.end;
    for (let next = this.#order + 1; code.length < AFTER_LENGTH && at < text.length; next++) {
      const comment = comments[next];
      const end = Math.min(comment?.start ?? text.length, at + AFTER_LENGTH);
      code += text.slice(at, end);
      at = end === comment?.start ? comment.end : text.length;
    }
    return code
      .replace(/\n\s*\n/g, '\n')
      .trim()
      .slice(0, AFTER_LENGTH);
  }
}
