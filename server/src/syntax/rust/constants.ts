import type { SyntaxNode } from '../../core/syntax-node.ts';
import { ownerOf } from './owner.ts';

/**
 * True when the compiler evaluates what stands at `offset`: the definition of a constant or static, a `const` block,
 * an array's length, an enum's discriminant, a generic argument in braces. A closure, function or async block in one
 * of these runs later and is not constant.
 */
export function isConstantNode(root: SyntaxNode, offset: number): boolean {
  const node = root.descendantForIndex(offset);
  return node !== null && ownerOf(node)?.kind === 'constant';
}
