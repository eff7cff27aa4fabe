import type { Fix } from '../../../core/finding.ts';
import type { FixContext } from '../../../core/rule.ts';
import { allowWithReasonFixes } from './expect-attribute.ts';
import { returnErrorFixes } from './return-error.ts';

/** Ways out of `panic!(..)` and `unreachable!(..)`, best first. */
export function panicMacroFixes(context: FixContext): Fix[] {
  return macroFixes(context);
}

/** Ways out of `todo!(..)` and `unimplemented!(..)`, best first. */
export function notImplementedFixes(context: FixContext): Fix[] {
  return macroFixes(context);
}

/** The lints are named like the macros. */
function macroFixes(context: FixContext): Fix[] {
  const name = /^\w+/.exec(context.unit.text.slice(context.span.start))?.[0] ?? '';
  const isMacro = /^(panic|todo|unimplemented|unreachable)$/.test(name);
  return [...returnErrorFixes(context), ...(isMacro ? allowWithReasonFixes(context, name) : [])];
}
