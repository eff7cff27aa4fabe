import type { AttributeSite, FunctionSite } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import type { Comment } from '../core/tokens.ts';
import type { CommentSpan } from '../lexer/comments.ts';
import type { Attribute, Item } from '../lexer/items.ts';
import type { Lexicon } from '../lexer/lexicon.ts';
import type { Bench } from './bench.ts';
import type { Segment } from './segment.ts';
import { OpenUnit } from './unit.ts';

/** A function item with a body and a name. */
export type NamedFunction = Item & { readonly body: Span; readonly name: string };

export function isNamedFunction(item: Item): item is NamedFunction {
  return item.kind === 'function' && item.body !== undefined && item.name !== undefined;
}

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
  const site = new SegmentFunction(unit, segment, item, above);
  return { site, unit, scope: { start: above?.start ?? item.start, end: item.end } };
}

/**
 * Sites are classes: V8 gives each object literal with a getter a shape of its own, so that no code that reads one is
 * compiled well.
 */
class SegmentFunction implements FunctionSite {
  readonly unit: OpenUnit;
  readonly name: string;
  readonly nameSpan: Span;
  readonly body: Span;
  readonly isTest: boolean;
  readonly path: string;
  readonly above: string;
  readonly #segment: Segment;
  readonly #item: NamedFunction;
  #comments: readonly Comment[] | undefined;

  constructor(unit: OpenUnit, segment: Segment, item: NamedFunction, above: CommentSpan | undefined) {
    this.unit = unit;
    this.name = item.name;
    this.nameSpan = spanFrom(item.start, item.nameSpan);
    this.body = spanFrom(item.start, item.body);
    this.isTest = item.isTest;
    this.path = unit.path;
    this.above = above ? segment.text.slice(above.start, above.end) : '';
    this.#segment = segment;
    this.#item = item;
  }

  get container(): string | undefined {
    return containerOf(this.#segment, this.#item);
  }
  get surroundings(): readonly string[] {
    return surroundingsOf(this.unit.lexicon, this.#segment, this.#item);
  }
  get comments(): readonly Comment[] {
    this.#comments ??= this.#segment
      .commentsIn(this.#item)
      .map((comment) => commentOf(this.#segment, comment, this.#item.start));
    return this.#comments;
  }
}

function spanFrom(offset: number, { start, end }: Span): Span {
  return { start: start - offset, end: end - offset };
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
const BEHIND_LENGTH = 400;
/** The same of what stands before it. */
const AHEAD_LENGTH = 600;

export function attributeSiteOf(
  { dialect }: Pick<Bench, 'dialect'>,
  segment: Segment,
  attribute: Attribute,
): AttributeSite {
  return new SegmentAttribute(dialect.selection.preset, segment, attribute);
}

class SegmentAttribute implements AttributeSite {
  readonly preset: AttributeSite['preset'];
  readonly text: string;
  readonly isTest: boolean;
  readonly #segment: Segment;
  readonly #attribute: Attribute;

  constructor(preset: AttributeSite['preset'], segment: Segment, attribute: Attribute) {
    this.preset = preset;
    this.text = segment.text.slice(attribute.start, attribute.end);
    this.isTest = segment.isTest(attribute.start);
    this.#segment = segment;
    this.#attribute = attribute;
  }

  get behind(): string {
    const { end } = this.#attribute;
    return this.#segment.text.slice(end, end + BEHIND_LENGTH);
  }
  get ahead(): string {
    const { start } = this.#attribute;
    return this.#segment.text.slice(Math.max(0, start - AHEAD_LENGTH), start);
  }
  get itemComment(): string {
    const at = this.#attribute.start;
    const item = this.#segment.outline.items.find(
      ({ start, nameSpan }) => start <= at && at < nameSpan.start,
    );
    return this.#textOf(item && this.#segment.commentAbove(item.start));
  }
  get comment(): string {
    const { start, end } = this.#attribute;
    return this.#textOf(this.#segment.commentAbove(start) ?? this.#segment.commentBehind(end));
  }

  #textOf(comment: CommentSpan | undefined): string {
    return comment ? this.#segment.text.slice(comment.start, comment.end) : '';
  }
}
