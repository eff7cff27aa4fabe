import type { Edit } from '../../../core/text.ts';
import type { FixSite } from '../site.ts';

/** True when the finding is a method call `x.name(..)`, not a path call. */
export function isMethodCall({ tokens, index }: FixSite): boolean {
  return tokens.text(index - 1) === '.';
}

/** Replaces `.name(..)` by the text; white space and line breaks before the dot go where the text is the bare `?`. */
export function replaceCall(site: FixSite, replacement: string): Edit {
  const { context, tokens, index } = site;
  const dot = tokens.start(index - 1);
  const before = tokens.end(index - 2);
  const isOnlySpace = context.unit.text.slice(before, dot).trim() === '';
  const start = replacement === '?' && isOnlySpace ? before : dot;
  return { start, end: context.span.end, text: replacement };
}
