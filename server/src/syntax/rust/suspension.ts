import type { SyntaxNode } from '../../core/syntax-node.ts';
import type { Span } from '../../core/text.ts';
import { isArgumentMacro } from './macro-position.ts';
import { isSameNode } from './nodes.ts';

/** A place where async code may wait: `.await`, or a macro that awaits. `text` is how it is called in a sentence. */
export interface Suspension extends Span {
  readonly text: string;
  readonly node: SyntaxNode;
}

/** Macros that wait where they stand. */
const WAITING_MACROS: ReadonlySet<string> = new Set(['select', 'select_biased', 'join', 'try_join']);

/** Nodes whose code runs elsewhere or later. */
const OTHER_CODE: ReadonlySet<string> = new Set([
  'async_block',
  'gen_block',
  'const_block',
  'closure_expression',
  'function_item',
  'impl_item',
  'mod_item',
  'trait_item',
  'macro_definition',
  'const_item',
  'static_item',
]);

/** Where the code of the region waits behind `from`, in the order of the text. Code of inner closures and blocks is not its own. */
export function suspensionsIn(region: SyntaxNode, from: number): Suspension[] {
  const found: Suspension[] = [];
  const visit = (node: SyntaxNode) => {
    if (OTHER_CODE.has(node.type) || node.endIndex <= from) return;
    for (let index = 0; index < node.namedChildCount; index++) {
      const child = node.namedChild(index);
      if (child) visit(child);
    }
    const suspension = suspensionAt(node);
    if (suspension && suspension.end > from) found.push(suspension);
  };
  visit(region);
  return found.sort((a, b) => a.start - b.start);
}

function suspensionAt(node: SyntaxNode): Suspension | undefined {
  if (node.type === 'await_expression') {
    const operand = node.namedChild(0);
    const dot = operand ? node.text.indexOf('.', operand.endIndex - node.startIndex) : -1;
    return { start: node.startIndex + Math.max(0, dot), end: node.endIndex, text: '`.await`', node };
  }
  if (node.type !== 'macro_invocation') return undefined;
  const path = node.childForFieldName('macro');
  const name = path?.text.replace(/^.*::\s*/s, '') ?? '';
  const waits =
    WAITING_MACROS.has(name) ||
    (isArgumentMacro(name) && /\.\s*await\b/.test(node.text) && !/\basync\b/.test(node.text));
  if (!path || !waits) return undefined;
  return { start: path.startIndex, end: path.endIndex + 1, text: `\`${name}!\``, node };
}

/**
 * Offset where the variable's value is given away for the first time in one of the regions, such as by `drop(guard)`;
 * `undefined` where it never is. What is given away in one branch counts for all that follows in the text.
 */
export function releaseOf(name: string, regions: readonly SyntaxNode[]): number | undefined {
  for (const region of regions) {
    const found = releaseIn(region, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function releaseIn(node: SyntaxNode, name: string): number | undefined {
  if (node.type === 'identifier' || node.type === 'shorthand_field_initializer')
    return node.text === name && isGivenAway(node) ? node.startIndex : undefined;
  const isCapturing = node.type === 'closure_expression' || node.type === 'async_block';
  if (isCapturing && /^(?:async\s+)?move\b/.test(node.text) && mentions(node, name)) return node.startIndex;
  for (let index = 0; index < node.namedChildCount; index++) {
    const child = node.namedChild(index);
    const found = child ? releaseIn(child, name) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** True for a variable whose value moves from where it stands. */
function isGivenAway(node: SyntaxNode): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'arguments':
    case 'await_expression':
    case 'return_expression':
    case 'break_expression':
    case 'tuple_expression':
    case 'array_expression':
    case 'field_initializer':
    case 'field_initializer_list':
    case 'block':
    case 'match_arm':
      return true;
    case 'let_declaration':
      return isSameNode(parent.childForFieldName('value'), node);
    case 'assignment_expression':
      return true;
    default:
      return false;
  }
}

/** True when the node's text holds the name as a word. */
export function mentions(node: SyntaxNode, name: string): boolean {
  return new RegExp(`(?<![\\w.])${name}\\b`).test(node.text);
}
