import type { Fix } from '../../../core/finding.ts';
import type { FixContext } from '../../../core/rule.ts';
import type { SyntaxNode } from '../../../core/syntax-node.ts';
import { closest, isComment } from '../nodes.ts';
import { siteOf } from '../site.ts';

/** Expressions that bind as tightly as `.await`. */
const POSTFIX: ReadonlySet<string> = new Set([
  'identifier',
  'scoped_identifier',
  'self',
  'call_expression',
  'field_expression',
  'index_expression',
  'macro_invocation',
  'parenthesized_expression',
  'try_expression',
  'await_expression',
  'async_block',
]);

/** `rt.block_on(f)` as `f.await`, where the innermost function, closure or block is async. */
export function blockOnFixes(context: FixContext): Fix[] {
  const site = siteOf(context);
  if (!site || site.isInMacro || !site.owner?.isAsync) return [];
  const call = closest(site.node, 'call_expression');
  const future = call ? onlyArgumentOf(call) : undefined;
  if (!call || !future) return [];
  const text = POSTFIX.has(future.type) ? `${future.text}.await` : `(${future.text}).await`;
  const edits = [{ start: call.startIndex, end: call.endIndex, text }];
  return [{ title: 'Await the future', safety: 'suggested', edits }];
}

/** The argument of a call that has exactly one and no comments beside it. */
function onlyArgumentOf(call: SyntaxNode): SyntaxNode | undefined {
  const list = call.childForFieldName('arguments');
  const [only, ...more] = Array.from({ length: list?.namedChildCount ?? 0 }, (_, index) =>
    list?.namedChild(index),
  );
  return only && more.length === 0 && !isComment(only) ? only : undefined;
}
