import type { Fix } from '../../../core/finding.ts';
import type { FixContext } from '../../../core/rule.ts';
import type { SyntaxNode } from '../../../core/syntax-node.ts';
import { isSameNode, lastNamedChild } from '../nodes.ts';
import { type FixSite, siteOf } from '../site.ts';
import { indentAt, lineBreakOf, startsLine } from './layout.ts';

/** Expressions that an attribute in front of a statement covers as a whole; before an assignment, a binary operation
 * or a cast it would bind to the left operand alone, and before a macro call it does nothing. */
const COVERED_EXPRESSIONS: ReadonlySet<string> = new Set([
  'call_expression',
  'try_expression',
  'await_expression',
  'if_expression',
  'match_expression',
  'for_expression',
  'while_expression',
  'loop_expression',
  'return_expression',
  'unsafe_block',
]);

const ITEMS: ReadonlySet<string> = new Set(['function_item', 'const_item', 'static_item']);

/**
 * `#[expect(clippy::lint, reason = "..")]` on the nearest statement, arm or item that starts its line and that the
 * attribute covers; on the function where there is none. Needs Rust 1.81.
 * @param lint the lint's name without `clippy::`.
 */
export function allowWithReasonFixes(context: FixContext, lint: string): Fix[] {
  const site = siteOf(context);
  const anchor = site && !isAllowedInConstants(site, lint) ? anchorOf(site) : undefined;
  if (!anchor) return [];
  const at = anchor.startIndex;
  const attribute = `#[expect(clippy::${lint}, reason = "state why this cannot happen")]`;
  const separator = startsLine(context, at) ? lineBreakOf(context.text) + indentAt(context, at) : ' ';
  const title = `Expect \`clippy::${lint}\` here, with a reason`;
  return [{ title, safety: 'manual', edits: [{ start: at, end: at, text: attribute + separator }] }];
}

/** The compiler evaluates it, and clippy says nothing there that an attribute could expect. */
function isAllowedInConstants({ owner }: FixSite, lint: string): boolean {
  return owner?.kind === 'constant' && /^(?:unwrap_used|expect_used|panic)$/.test(lint);
}

function anchorOf({ context, node, isInMacro }: FixSite): SyntaxNode | undefined {
  let child: SyntaxNode | undefined;
  let item: SyntaxNode | undefined;
  for (let at = node ?? null; at !== null; at = at.parent) {
    if (ITEMS.has(at.type)) item ??= at;
    const mayCover = child !== undefined || !isInMacro;
    if (item ? item === at : mayCover && isCovered(at) && startsLine(context, at.startIndex)) return at;
    child = at;
  }
  return item;
}

function isCovered(node: SyntaxNode): boolean {
  const { parent } = node;
  if (node.type === 'let_declaration' || node.type === 'match_arm') return true;
  if (node.type === 'expression_statement') return COVERED_EXPRESSIONS.has(node.namedChild(0)?.type ?? '');
  const isTail = parent?.type === 'block' && isSameNode(lastNamedChild(parent), node);
  return isTail && COVERED_EXPRESSIONS.has(node.type);
}
