import type { AttributeSite, FunctionSite } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import type { Comment } from '../core/tokens.ts';
import type { CommentSpan } from '../lexer/comments.ts';
import type { Attribute, Item } from '../lexer/items.ts';
import type { Lexicon } from '../lexer/lexicon.ts';
import type { Bench } from './bench.ts';
import type { Segment } from './segment.ts';
import { OpenUnit } from './unit.ts';

/** A function item whose body and name are known. */
type NamedFunction = Item & { readonly body: Span; readonly name: string };

/**
 * The site of a function, its unit, which the caller closes, and the span in the segment that is about the function:
 * itself and the comment above it.
 */
export function functionSiteOf(
  bench: Bench,
  segment: Segment,
  item: NamedFunction,
): { readonly site: FunctionSite; readonly unit: OpenUnit; readonly scope: Span } {
  const above = segment.commentAbove(item.start);
  const place = {
    kind: 'function' as const,
    name: item.name,
    start: item.start,
    end: item.end,
    documentation: above?.kind === 'doc' ? segment.text.slice(above.start, above.end) : '',
  };
  const unit = new OpenUnit(bench, place, segment.text.slice(item.start, item.end));
  const within = (span: Span): Span => ({ start: span.start - item.start, end: span.end - item.start });
  const site: FunctionSite = {
    unit,
    name: item.name,
    nameSpan: within(item.nameSpan),
    body: within(item.body),
    isTest: item.isTest,
    get container() {
      return containerOf(segment, item);
    },
    get surroundings() {
      return surroundingsOf(bench.dialect.lexicon, segment, item);
    },
    path: bench.path,
    get comments() {
      return segment.commentsIn(item).map((comment) => commentOf(segment, comment, item.start));
    },
    above: above ? segment.text.slice(above.start, above.end) : '',
  };
  return { site, unit, scope: { start: above?.start ?? item.start, end: item.end } };
}

/** The header of the implementation or trait directly around the function. */
function containerOf(segment: Segment, { parent }: Item): string | undefined {
  if (parent?.kind !== 'implementation' && parent?.kind !== 'trait') return undefined;
  return segment.text.slice(parent.nameSpan.start, (parent.body?.start ?? parent.end) - 1).trim();
}

/** Further out nothing is looked at, so that functions may be nested as deep as they come. */
const MAX_HEADS = 16;

/** The heads of the items around the function, innermost first, and then the macros that it stands in. */
function surroundingsOf(lexicon: Lexicon, segment: Segment, item: Item): string[] {
  const heads: string[] = [];
  for (let around = item.parent; around && heads.length < MAX_HEADS; around = around.parent)
    heads.push(segment.text.slice(around.start, (around.body?.start ?? around.end) - 1).trim());
  const macros = segment
    .macroCalls(lexicon)
    .filter(({ start, end }) => start < item.start && item.start < end);
  return [...heads, ...macros.map(({ name }) => name).reverse()];
}

function commentOf(segment: Segment, { start, end, kind }: CommentSpan, offset: number): Comment {
  return { start: start - offset, end: end - offset, kind, text: segment.text.slice(start, end) };
}

/** How much of what an attribute stands on its rules are shown, in characters. */
const BEHIND_LENGTH = 200;

export function attributeSiteOf(
  { dialect }: Pick<Bench, 'dialect'>,
  segment: Segment,
  attribute: Attribute,
): AttributeSite {
  return {
    preset: dialect.selection.preset,
    get itemComment() {
      const item = segment.outline.items.find(
        ({ start, nameSpan }) => start <= attribute.start && attribute.start < nameSpan.start,
      );
      const comment = item && segment.commentAbove(item.start);
      return comment ? segment.text.slice(comment.start, comment.end) : '';
    },
    text: segment.text.slice(attribute.start, attribute.end),
    behind: segment.text.slice(attribute.end, attribute.end + BEHIND_LENGTH),
    isTest: segment.isTest(attribute.start),
    get comment() {
      const comment = segment.commentAbove(attribute.start) ?? segment.commentBehind(attribute.end);
      return comment ? segment.text.slice(comment.start, comment.end) : '';
    },
  };
}
