import type { Fix } from '../../../core/finding.ts';
import type { FixContext } from '../../../core/rule.ts';
import type { Span } from '../../../core/text.ts';
import { closest, lastNamedChild } from '../nodes.ts';
import { bodyOf, type Owner } from '../owner.ts';
import { isValueOf, positionOf } from '../position.ts';
import { type FixSite, siteOf } from '../site.ts';
import { errorForReturn } from './error-value.ts';
import { messageOfPanic } from './message.ts';
import { returnShapeAt } from './propagate.ts';

/** What the macros say when they are called without words. */
const PRESETS: Readonly<Record<string, string>> = {
  todo: 'not implemented',
  unimplemented: 'not implemented',
  unreachable: 'unreachable code was reached',
};

/**
 * `panic!(..)`, `todo!(..)`, `unimplemented!(..)` or `unreachable!(..)` as `return Err(..)` with the same words, where
 * the owner returns a `Result` whose error can be made of words. As the owner's own value it becomes `Err(..)`.
 */
export function returnErrorFixes(context: FixContext): Fix[] {
  const site = siteOf(context);
  if (!site || site.isInMacro || !site.owner) return [];
  const call = closest(site.node, 'macro_invocation');
  const returned = returnShapeAt(site);
  if (!call || returned.kind !== 'result') return [];

  const { tokens, index } = site;
  const preset = PRESETS[tokens.text(index)] ?? 'this failed';
  const message = messageOfPanic(context.unit.text, tokens, index + 2, preset);
  const value = message ? errorForReturn(returned.error, message) : undefined;
  const place = value ? placeOf(site, site.owner) : undefined;
  if (!value || !place) return [];
  const error = `Err(${value.source})`;
  const text = (place.isValue ? error : `return ${error}`) + (place.needsSemicolon ? ';' : '');
  return [
    {
      title: hasWords(site)
        ? 'Return an error that says the same'
        : `Return an error that says ${JSON.stringify(preset)}`,
      safety: 'suggested',
      edits: [{ start: place.start, end: place.end, text }],
    },
  ];
}

function hasWords({ tokens, index }: FixSite): boolean {
  return tokens.partner(index + 2) !== index + 3;
}

/** What to replace, and whether it is the owner's value. */
interface Place extends Span {
  readonly isValue: boolean;
  /** True for a statement that is a macro call in braces, which needs no semicolon of its own. */
  readonly needsSemicolon: boolean;
}

function placeOf({ node }: FixSite, owner: Owner): Place | undefined {
  const call = closest(node, 'macro_invocation');
  if (!call) return undefined;
  const span = { start: call.startIndex, end: call.endIndex };
  const position = positionOf(call);
  switch (position.kind) {
    case 'tail':
    case 'arm':
      return { ...span, isValue: isValueOf(owner, call), needsSemicolon: false };
    case 'statement': {
      const body = bodyOf(owner);
      const isLast = body?.type === 'block' && lastNamedChild(body)?.endIndex === position.node.endIndex;
      if (isLast)
        return {
          start: position.node.startIndex,
          end: position.node.endIndex,
          isValue: true,
          needsSemicolon: false,
        };
      return { ...span, isValue: false, needsSemicolon: !position.hasSemicolon };
    }
    case 'closure-body':
    case 'inner':
      return undefined;
  }
}
