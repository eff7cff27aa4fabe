import type { Span } from '../core/text.ts';
import type { DevelopmentSigns } from '../languages/language.ts';
import type { Item } from '../lexer/items.ts';
import type { Segment } from './segment.ts';

/**
 * True for a place in a method whose whole body refuses to be called, where that is all there is to write: what a trait
 * offers to those that do not implement it, and a null object, whose other methods do nothing either.
 */
export function isRefusal(segment: Segment, { start }: Span, signs: DevelopmentSigns): boolean {
  const method = segment.itemAt(start);
  if (method?.kind !== 'function' || method.parent === undefined) return false;
  const { parent } = method;
  if (!signs.refuses(bodyOf(method, segment))) return false;
  if (parent.kind === 'trait') return true;
  if (parent.kind !== 'implementation') return false;
  const type = implementedType(parent, segment, signs);
  if (type === undefined || !signs.isNullObject(type)) return false;
  return segment.outline.items
    .filter((item) => item.parent === parent && item.kind === 'function')
    .map((item) => bodyOf(item, segment))
    .every((body) => signs.refuses(body) || signs.isIdle(body));
}

/** The name of the type that an implementation is for. */
export function implementedType(item: Item, segment: Segment, signs: DevelopmentSigns): string | undefined {
  const end = (item.body?.start ?? item.end) - 1;
  return signs.implementedType(segment.text.slice(item.nameSpan.end, end));
}

/** The text between the braces; longer ones are cut off. */
function bodyOf({ body }: Item, { text }: Segment): string {
  return body === undefined ? '' : text.slice(body.start, Math.min(body.end, body.start + MAX_BODY));
}

const MAX_BODY = 300;
