import type { SyntaxNode } from '../../core/syntax-node.ts';
import { hasToken, isSameNode, lastNamedChild } from './nodes.ts';
import { bodyOf, type Owner } from './owner.ts';

/** Where an expression stands. */
export type Position =
  /** A statement of its own; `node` spans it with its `;`, where it has one. */
  | { readonly kind: 'statement'; readonly node: SyntaxNode; readonly hasSemicolon: boolean }
  /** The last expression of a block: its value. */
  | { readonly kind: 'tail' }
  | { readonly kind: 'arm' }
  | { readonly kind: 'closure-body' }
  | { readonly kind: 'inner'; readonly parent: SyntaxNode };

export function positionOf(expression: SyntaxNode): Position {
  const { parent } = expression;
  if (!parent) return { kind: 'tail' };
  switch (parent.type) {
    case 'expression_statement':
      return { kind: 'statement', node: parent, hasSemicolon: hasToken(parent, ';') };
    case 'block':
      return isSameNode(lastNamedChild(parent), expression)
        ? { kind: 'tail' }
        : { kind: 'statement', node: expression, hasSemicolon: false };
    case 'match_arm':
      return isSameNode(parent.childForFieldName('value'), expression)
        ? { kind: 'arm' }
        : { kind: 'inner', parent };
    case 'closure_expression':
      return { kind: 'closure-body' };
    default:
      return { kind: 'inner', parent };
  }
}

/** True when the expression's value is what the owner returns: its tail, also through blocks, `if` and `match`. */
export function isValueOf(owner: Owner, expression: SyntaxNode): boolean {
  const body = bodyOf(owner);
  let node = expression;
  while (!isSameNode(node, body)) {
    const { parent } = node;
    if (!parent) return false;
    if (!passesValueOn(parent, node)) return false;
    node = parent;
  }
  return true;
}

function passesValueOn(parent: SyntaxNode, child: SyntaxNode): boolean {
  switch (parent.type) {
    case 'block':
      return isSameNode(lastNamedChild(parent), child);
    case 'expression_statement':
      return !hasToken(parent, ';');
    case 'unsafe_block':
    case 'match_block':
    case 'else_clause':
      return true;
    case 'match_arm':
      return isSameNode(parent.childForFieldName('value'), child);
    case 'match_expression':
      return isSameNode(parent.childForFieldName('body'), child);
    case 'if_expression':
      return (
        parent.childForFieldName('alternative') !== null &&
        !isSameNode(parent.childForFieldName('condition'), child)
      );
    default:
      return false;
  }
}

/**
 * True when an expression that is no postfix chain keeps its meaning in this place only with parentheses around it:
 * the place is an operand, a receiver, a callee or a scrutinee.
 */
export function isOperandPlace(expression: SyntaxNode): boolean {
  const position = positionOf(expression);
  if (position.kind !== 'inner') return false;
  const { parent } = position;
  switch (parent.type) {
    case 'arguments':
    case 'tuple_expression':
    case 'array_expression':
    case 'parenthesized_expression':
    case 'return_expression':
    case 'break_expression':
    case 'const_item':
    case 'static_item':
    case 'field_initializer':
    case 'source_file':
      return false;
    case 'let_declaration':
      return parent.childForFieldName('alternative') !== null;
    case 'assignment_expression':
    case 'compound_assignment_expr':
      return !isSameNode(parent.childForFieldName('right'), expression);
    case 'index_expression':
      return isSameNode(parent.namedChild(0), expression);
    default:
      return true;
  }
}
