import type { Unit } from '../../core/rule.ts';
import type { SyntaxNode } from '../../core/syntax-node.ts';
import type { Tokens } from '../../core/tokens.ts';
import { isSameNode } from './nodes.ts';

/**
 * Where the statement, constant or arm starts that holds the `unsafe` block at `index` in a straight expression: a
 * comment above it speaks for the block too. `undefined` where the block is in one branch of it.
 */
export function unsafeStatementStart(unit: Unit, index: number): number | undefined {
  const { tokens } = unit;
  const node = unit.tree()?.descendantForIndex(tokens.start(index), tokens.end(index));
  const block = node?.parent;
  return block?.type === 'unsafe_block' ? startInTree(block) : startInTokens(tokens, index);
}

/** Expressions that are branches once they are desugared. */
const BRANCHING: ReadonlySet<string> = new Set([
  'if_expression',
  'match_expression',
  'loop_expression',
  'while_expression',
  'for_expression',
  'try_expression',
  'await_expression',
]);

/** Nodes that are no part of an expression: the one below them is a whole. */
const BOUNDARIES: ReadonlySet<string> = new Set([
  'expression_statement',
  'block',
  'match_arm',
  'match_pattern',
  'field_initializer',
  'enum_variant',
  'array_type',
  'source_file',
  'ERROR',
]);

function startInTree(block: SyntaxNode): number | undefined {
  /** The largest expression so far, without parentheses. */
  let whole = block;
  for (let node = block, parent = node.parent; parent !== null; node = parent, parent = node.parent) {
    switch (parent.type) {
      case 'let_declaration':
      case 'const_item':
      case 'static_item':
        return parent.startIndex;
      case 'assignment_expression':
        return operatorOf(parent);
      case 'while_expression':
        return undefined;
      case 'parenthesized_expression':
        continue;
      default:
    }
    const isLength =
      parent.type === 'array_expression' && isSameNode(parent.childForFieldName('length'), node);
    if (isLength || BOUNDARIES.has(parent.type))
      return BRANCHING.has(whole.type) ? undefined : whole.startIndex;
    whole = parent;
  }
  return undefined;
}

function operatorOf(assignment: SyntaxNode): number | undefined {
  for (let index = 0; index < assignment.childCount; index++) {
    const child = assignment.child(index);
    if (child?.type === '=') return child.startIndex;
  }
  return undefined;
}

/** Macros that put their arguments into statements of their own, which no comment above the call reaches. */
const OPAQUE_MACROS =
  /^(?:e?print(?:ln)?|format(?:_args)?|(?:debug_)?assert(?:_eq|_ne)?|panic|todo|unimplemented|unreachable)$/;

/** The same where there are only tokens: in a macro's arguments, and without a tree. */
function startInTokens(tokens: Tokens, index: number): number | undefined {
  let at = index;
  let isInMacro = false;
  for (;;) {
    const before = at - 1;
    const text = tokens.text(before);
    if (before < 0 || /^(?:;|[{}]|=>)$/.test(text)) break;
    if (tokens.kind(before) === 'close') at = tokens.partner(before) ?? before;
    else if (text === ',' && tokens.text(tokens.enclosing(before) ?? -1) === '{') break;
    else if (tokens.kind(before) === 'open' && tokens.text(before - 1) === '!') {
      if (OPAQUE_MACROS.test(tokens.text(before - 2))) return undefined;
      isInMacro = true;
      at = before - 2;
    } else at = before;
  }
  const first = tokens.text(at);
  if (/^(?:let|const|static)$/.test(first)) return tokens.start(at);
  return isInMacro || /^(?:if|match|while|for|loop)$/.test(first) ? undefined : tokens.start(at);
}
