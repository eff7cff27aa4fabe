import type { Span } from '../core/text.ts';
import type { CommentSpan } from '../lexer/comments.ts';
import { ask, type Bench, judged, movedBy } from './bench.ts';
import type { Dialect, Judgement } from './dialect.ts';
import type { Segment } from './segment.ts';
import { SegmentComment } from './segment-comment.ts';
import type { CommentVerdict, Crash, Judged, JudgedComment } from './verdict.ts';

/** Verdicts on the comments of an earlier version, by their texts; `undefined` for one that concerns no rule. */
export type KnownComments = ReadonlyMap<string, CommentVerdict | undefined>;

/**
 * Asks the rules about the comments of a segment, and adds to the draft what they say. In a large item that is most of
 * the work of a keystroke, which changes one comment at most: what is known of the others is taken as it is.
 *
 * @returns the comments that concern a rule.
 */
export function judgeComments(
  bench: Bench,
  segment: Segment,
  draft: { readonly problems: Judged[]; readonly crashes: Crash[] },
  known: KnownComments,
): readonly JudgedComment[] {
  const comments: JudgedComment[] = [];
  const { text } = segment;
  forEachJudged(bench.dialect, segment, (span, order) => {
    const key = known.size === 0 ? undefined : text.slice(span.start, span.end);
    const before = key === undefined ? undefined : known.get(key);
    // The comment's own words decide whether it concerns a rule.
    if (key !== undefined && before === undefined && known.has(key)) return;
    const site = before && new SegmentComment(bench, segment, span, order);
    const verdict =
      before && site?.isSeenAs(before.seen)
        ? before
        : judgeComment(bench, segment, span, order, draft.crashes);
    if (verdict === undefined) return;
    comments.push({ span, verdict });
    for (const problem of verdict.problems) draft.problems.push(movedBy(problem, span.start));
  });
  return comments;
}

/** Most comments live on in the text that replaces theirs. Nobody asks for those of a text that is judged once. */
export function knownComments(dialect: Dialect, segments: readonly Segment[]): KnownComments {
  const known = new Map<string, CommentVerdict | undefined>();
  for (const segment of segments) {
    const { text, verdict } = segment;
    if (verdict === undefined) continue;
    forEachJudged(dialect, segment, ({ start, end }) => known.set(text.slice(start, end), undefined));
    for (const { span, verdict: own } of verdict.comments) known.set(text.slice(span.start, span.end), own);
  }
  return known;
}

/** Those of test code are left out where no rule is about them. */
function forEachJudged(
  { onComment }: Dialect,
  { comments, testSpans }: Segment,
  judge: (span: CommentSpan, order: number) => void,
): void {
  if (onComment.length === 0) return;
  const skipsTests = !onComment.some(({ rule }) => rule.judgesTests);
  let next = 0;
  for (let order = 0; order < comments.length; order++) {
    const span = comments[order];
    if (!span) break;
    while ((testSpans[next]?.end ?? Infinity) <= span.start) next++;
    if (skipsTests && (testSpans[next]?.start ?? Infinity) <= span.start) continue;
    judge(span, order);
  }
}

/** The rules that a comment concerns, by its words. */
function askedAbout(dialect: Dialect, text: string, { start, end }: Span): readonly Judgement<'comment'>[] {
  const { onComment, onEveryComment, onCommentWord } = dialect;
  let asked = onEveryComment;
  let hit = onCommentWord.next(text, start, end);
  while (hit && asked.length < onComment.length) {
    for (const judgement of hit.value) {
      const isAsked = asked.includes(judgement) || judgement.check.wants?.(text, hit) === false;
      if (!isAsked) asked = [...asked, judgement];
    }
    hit = onCommentWord.next(text, hit.end, end);
  }
  return asked.length < 2 ? asked : onComment.filter((judgement) => asked.includes(judgement));
}

/** @returns `undefined` for a comment that concerns no rule. */
function judgeComment(
  bench: Bench,
  segment: Segment,
  span: CommentSpan,
  order: number,
  crashes: Crash[],
): CommentVerdict | undefined {
  const judging = askedAbout(bench.dialect, segment.text, span);
  if (judging.length === 0) return undefined;
  const site = new SegmentComment(bench, segment, span, order);
  const said: Judged[] = [];
  const crashed = crashes.length;
  for (const judgement of judging) {
    const found = ask(bench, judgement.rule, crashes, () => judgement.check.check(site));
    if (found.length === 0 || (site.isTest && !judgement.rule.judgesTests)) continue;
    for (const problem of found) said.push(judged(judgement, problem));
  }
  const absorbed = said.flatMap(({ active }) => active.rule.absorbs ?? []);
  const problems = said.filter(({ active }) => !absorbed.includes(active.rule.id));
  return { problems, seen: crashes.length > crashed ? undefined : site.seen };
}
