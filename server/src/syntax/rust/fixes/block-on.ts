import type { Fix } from '../../../core/finding.ts';
import type { FixContext } from '../../../core/rule.ts';
import type { SyntaxNode } from '../../../core/syntax-node.ts';
import type { Edit } from '../../../core/text.ts';
import type { Tokens } from '../../../core/tokens.ts';
import { bindingOf } from '../binding.ts';
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
  const edits = [...withoutRuntime(context, call), { start: call.startIndex, end: call.endIndex, text }];
  return [{ title: 'Await the future', safety: 'suggested', edits }];
}

/** Values that make a runtime or look up the one around, with what takes their `Result` apart. */
const RUNTIME =
  /^(?:\w+\s*::\s*)*(?:Runtime\s*::\s*new|Builder\s*::\s*new_(?:current|multi)_thread|Handle\s*::\s*(?:try_)?current)\s*\(/;

/** Takes out `let rt = Runtime::new()..;` where this call is all that the runtime is used for. */
function withoutRuntime({ unit, text, unitStart }: FixContext, call: SyntaxNode): Edit[] {
  const callee = call.childForFieldName('function');
  const receiver = callee?.type === 'field_expression' ? callee.childForFieldName('value') : undefined;
  if (receiver?.type !== 'identifier') return [];
  const binding = bindingOf(call, receiver.text);
  const statement = binding?.kind === 'value' ? closest(binding.node, 'let_declaration') : undefined;
  if (binding?.kind !== 'value' || !statement || !RUNTIME.test(binding.node.text)) return [];
  if (countOf(unit.tokens, receiver.text) !== 2) return [];
  // With the line that it stands on, where it is alone there.
  const start = text.lastIndexOf('\n', unitStart + statement.startIndex) + 1;
  const newline = text.indexOf('\n', unitStart + statement.endIndex);
  const line = newline < 0 ? '' : text.slice(start, newline + 1);
  const isAlone = line.trim() === statement.text;
  return isAlone
    ? [{ start: start - unitStart, end: newline + 1 - unitStart, text: '' }]
    : [{ start: statement.startIndex, end: statement.endIndex, text: '' }];
}

function countOf(tokens: Tokens, name: string): number {
  let count = 0;
  for (let index = 0; index < tokens.length; index++) if (tokens.text(index) === name) count++;
  return count;
}

/** The argument of a call that has exactly one and no comments beside it. */
function onlyArgumentOf(call: SyntaxNode): SyntaxNode | undefined {
  const list = call.childForFieldName('arguments');
  const [only, ...more] = Array.from({ length: list?.namedChildCount ?? 0 }, (_, index) =>
    list?.namedChild(index),
  );
  return only && more.length === 0 && !isComment(only) ? only : undefined;
}
