import type { SyntaxNode } from '../../core/syntax-node.ts';

/** True for two handles of one node: the parser makes a new object on every visit. */
export function isSameNode(a: SyntaxNode | null | undefined, b: SyntaxNode | null | undefined): boolean {
  return !!a && !!b && a.startIndex === b.startIndex && a.endIndex === b.endIndex && a.type === b.type;
}

/** The first of the node and what is around it that has one of the types. */
export function closest(
  node: SyntaxNode | null | undefined,
  ...types: readonly string[]
): SyntaxNode | undefined {
  for (let at = node ?? null; at !== null; at = at.parent) {
    if (types.includes(at.type)) return at;
  }
  return undefined;
}

/** The last named child that is not a comment. */
export function lastNamedChild(node: SyntaxNode | null | undefined): SyntaxNode | undefined {
  for (let index = (node?.namedChildCount ?? 0) - 1; index >= 0; index--) {
    const child = node?.namedChild(index);
    if (child && !isComment(child)) return child;
  }
  return undefined;
}

/** True when a direct child is this token, such as `;` or `async`. */
export function hasToken(node: SyntaxNode, token: string): boolean {
  for (let index = 0; index < node.childCount; index++) {
    if (node.child(index)?.type === token) return true;
  }
  return false;
}

export function isComment(node: SyntaxNode): boolean {
  return node.type === 'line_comment' || node.type === 'block_comment';
}
