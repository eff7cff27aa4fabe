import type { Span } from '../core/text.ts';
import type { DevelopmentSigns } from '../languages/language.ts';
import type { Item } from '../lexer/items.ts';
import type { Segment } from './segment.ts';

/**
 * True for a place in a function whose whole body refuses to be called, where that is all there is to write: what a
 * trait offers to those that do not implement it, a null object, whose other methods do nothing either, a type that by its
 * name has but one half of what the trait asks for, a type or an implementation that is documented to be there for the
 * compiler alone, and the variant for a build in which nobody calls it.
 *
 * @param isIdleType tells by its name whether a type's documentation says that nobody calls it.
 */
export function isRefusal(
  segment: Segment,
  { start }: Span,
  signs: DevelopmentSigns,
  isIdleType: (type: string) => boolean,
): boolean {
  const method = segment.itemAt(start);
  if (method?.kind !== 'function' || !signs.refuses(bodyOf(method, segment))) return false;
  if (signs.refusesByHead(headOf(method, segment)) || saysIdle(method, segment, signs)) return true;
  for (let item: Item | undefined = method; item; item = item.parent)
    if (signs.isVariant(headOf(item, segment))) return true;
  const { parent } = method;
  if (parent?.kind === 'trait') return true;
  if (parent?.kind !== 'implementation') return false;
  if (saysIdle(parent, segment, signs)) return true;
  const type = implementedType(parent, segment, signs);
  if (type !== undefined && (isIdleType(type) || signs.isHalf(type))) return true;
  const isNullObject =
    type === undefined ? signs.isForUnit(headerOf(parent, segment)) : signs.isNullObject(type);
  return isNullObject && isAllIdle(parent, segment, signs);
}

/** True for an item whose comment says that nobody calls it. */
export function saysIdle(item: Item, segment: Segment, signs: DevelopmentSigns): boolean {
  return signs.saysIdle(segment.commentsAbove(item.start));
}

function isAllIdle(parent: Item, segment: Segment, signs: DevelopmentSigns): boolean {
  return segment.outline.items
    .filter((item) => item.parent === parent && item.kind === 'function')
    .map((item) => bodyOf(item, segment))
    .every((body) => signs.refuses(body) || signs.isIdle(body));
}

/** The name of the type that an implementation is for. */
export function implementedType(item: Item, segment: Segment, signs: DevelopmentSigns): string | undefined {
  return signs.implementedType(headerOf(item, segment));
}

/** What stands between the keyword of an implementation and its brace. */
export function headerOf({ body, end, nameSpan }: Item, { text }: Segment): string {
  return text.slice(nameSpan.end, (body?.start ?? end) - 1);
}

/** Attributes and all that stands before the brace; longer ones are cut off. */
function headOf({ start, end, body }: Item, { text }: Segment): string {
  return text.slice(start, Math.min((body?.start ?? end) - 1, start + MAX_HEAD));
}

/** The text between the braces; longer ones are cut off. */
function bodyOf({ body }: Item, { text }: Segment): string {
  return body === undefined ? '' : text.slice(body.start, Math.min(body.end, body.start + MAX_BODY));
}

const MAX_HEAD = 600;
const MAX_BODY = 300;
