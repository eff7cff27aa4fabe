import type { Fix } from '../../../core/finding.ts';
import type { SyntaxNode } from '../../../core/syntax-node.ts';
import type { Edit } from '../../../core/text.ts';
import { isSameNode } from '../nodes.ts';
import type { FixSite } from '../site.ts';
import { indentAt, lineBreakOf } from './layout.ts';
import { receiverAt, returnShapeAt } from './propagate.ts';

/** rustfmt keeps a `let .. else` on one line up to this many characters. */
const ONE_LINE = 50;

/**
 * `let x = e.unwrap();` as `let Some(x) = e else { return };`, where the finding is the whole value of a `let` and the
 * owner returns nothing. Not in `main`, which would end as if all were well.
 */
export function letElseFixes(site: FixSite): Fix[] {
  const { node, tokens, index, context } = site;
  const statement = node?.parent;
  if (site.isInMacro || !node || statement?.type !== 'let_declaration') return [];
  if (!isSameNode(statement.childForFieldName('value'), node) || statement.childForFieldName('alternative'))
    return [];
  // `} else` is not allowed after a `let`.
  if (tokens.text(index - 2) === '}' || returnShapeAt(site).kind !== 'nothing' || isInMain(site)) return [];

  const receiver = receiverAt(site);
  if (receiver.kind === 'unknown') return [];
  const edits = patternEdits(statement, receiver.kind === 'option' ? 'Some' : 'Ok');
  if (!edits) return [];

  const start = tokens.end(index - 2);
  const added = edits.reduce((sum, edit) => sum + edit.text.length, 0);
  const length = start - statement.startIndex + added + ' else { return };'.length;
  const hasLines = context.unit.text.slice(statement.startIndex, start).includes('\n');
  const newline = lineBreakOf(context.text);
  const indent = indentAt(context, statement.startIndex);
  const block =
    length <= ONE_LINE && !hasLines ? '{ return }' : `{${newline}${indent}    return;${newline}${indent}}`;
  const edit = { start, end: context.span.end, text: `${hasLines ? newline + indent : ' '}else ${block}` };
  return [{ title: 'Return early with `let .. else`', safety: 'suggested', edits: [...edits, edit] }];
}

function isInMain({ owner }: FixSite): boolean {
  return owner?.kind === 'function' && owner.node.childForFieldName('name')?.text === 'main';
}

/** Wraps the pattern, and the type where one is written down. */
function patternEdits(statement: SyntaxNode, variant: 'Some' | 'Ok'): Edit[] | undefined {
  const pattern = statement.childForFieldName('pattern');
  if (!pattern) return undefined;
  const first = statement.namedChild(0);
  const start = first?.type === 'mutable_specifier' ? first.startIndex : pattern.startIndex;
  const edits = [insertion(start, `${variant}(`), insertion(pattern.endIndex, ')')];
  const type = statement.childForFieldName('type');
  if (!type) return edits;
  const [open, close] = variant === 'Some' ? ['Option<', '>'] : ['Result<', ', _>'];
  return [...edits, insertion(type.startIndex, open), insertion(type.endIndex, close)];
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
