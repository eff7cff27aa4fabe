import type { SyntaxNode } from '../../core/syntax-node.ts';
import type { Span } from '../../core/text.ts';
import { type GuardCall, nameInOk, okArmOf } from './guard-call.ts';
import { isSameNode } from './nodes.ts';

/** Where a guard lives: the code that runs, after `from`, before it is dropped at the latest. */
export interface Hold {
  /** The variable that holds it; `undefined` for a temporary value, which nothing can drop. */
  readonly variable: { readonly name: string; readonly span: Span } | undefined;
  readonly from: number;
  /** The pieces of code, in their order. */
  readonly regions: readonly SyntaxNode[];
  /** The statement that binds the guard, where it lives to the end of the block that holds the statement. */
  readonly statement: SyntaxNode | undefined;
}

/**
 * How long a guard lives, by the rules about temporaries of Rust's reference, "Destructors". `undefined` where it is
 * handed on at once, or dropped before anything else runs.
 */
export function holdOf(guard: GuardCall): Hold | undefined {
  const { node } = guard;
  const { place, isReference, isPart } = placeAround(node);
  const { parent } = place;
  if (parent?.type === 'let_declaration' && isSameNode(parent.childForFieldName('value'), place)) {
    if (isReference || !isPart) return boundHold(parent, guard, isReference);
    return undefined;
  }
  if (!isUsedInPlace(node) && !guard.isWrapped) return undefined;
  return temporaryHold(place, guard);
}

/** The guard with what makes a place of it: `*guard`, `guard.field`, and `&` of these, which lets it live as a variable does. */
function placeAround(node: SyntaxNode): { place: SyntaxNode; isReference: boolean; isPart: boolean } {
  let place = node;
  let isPart = false;
  for (let at = node.parent; at; at = at.parent) {
    const isCallee = at.type === 'field_expression' && at.parent?.type === 'call_expression';
    const isOperand =
      (at.type === 'unary_expression' && at.child(0)?.type === '*') ||
      (at.type === 'field_expression' && !isCallee) ||
      (at.type === 'index_expression' && isSameNode(at.namedChild(0), place));
    if (at.type === 'reference_expression') return { place: at, isReference: true, isPart };
    if (!isOperand && at.type !== 'parenthesized_expression') break;
    isPart ||= isOperand;
    place = at;
  }
  return { place, isReference: false, isPart };
}

/** True where something is done with the guard where it stands; an argument or a field's value is handed on. */
function isUsedInPlace({ parent }: SyntaxNode): boolean {
  return /^(?:field_expression|unary_expression|reference_expression|index_expression|parenthesized_expression)$/.test(
    parent?.type ?? '',
  );
}

function boundHold(statement: SyntaxNode, guard: GuardCall, isReference: boolean): Hold | undefined {
  const pattern = statement.childForFieldName('pattern');
  if (!pattern || statement.parent?.type !== 'block') return undefined;
  const name = guard.isWrapped ? nameInOk(pattern) : pattern.type === 'identifier' ? pattern.text : undefined;
  if (name === undefined || name === '_') return undefined;
  const start = pattern.startIndex + Math.max(0, pattern.text.lastIndexOf(name));
  const regions: SyntaxNode[] = [];
  for (let next = statement.nextNamedSibling; next; next = next.nextNamedSibling) regions.push(next);
  const variable = isReference ? undefined : { name, span: { start, end: start + name.length } };
  return { variable, from: statement.endIndex, regions, statement: isReference ? undefined : statement };
}

/** A guard without a name lives to the end of the statement; in a scrutinee, as long as the body it chooses. */
function temporaryHold(place: SyntaxNode, guard: GuardCall): Hold | undefined {
  const hold = (...regions: readonly (SyntaxNode | null)[]): Hold => ({
    variable: undefined,
    from: guard.node.endIndex,
    regions: regions.filter((region) => region !== null),
    statement: undefined,
  });
  let child = place;
  for (let at = place.parent; at; at = at.parent) {
    switch (at.type) {
      case 'let_condition':
        return scrutineeHold(at, child, guard) ?? hold(bodyAfterCondition(at));
      case 'match_expression':
        return scrutineeHold(at, child, guard) ?? hold(at.childForFieldName('body'));
      case 'for_expression':
        return hold(at.childForFieldName('body'));
      case 'if_expression':
      case 'while_expression':
      case 'let_chain':
      case 'match_pattern':
        return undefined;
      case 'assignment_expression':
      case 'compound_assignment_expr':
        // What is assigned is computed first.
        if (isSameNode(at.childForFieldName('left'), child)) return undefined;
        break;
      case 'binary_expression':
        if (/^(?:&&|\|\|)$/.test(at.childForFieldName('operator')?.text ?? '')) return hold(child);
        break;
      case 'let_declaration':
        return hold(at.childForFieldName('value'));
      case 'expression_statement':
      case 'block':
      case 'match_arm':
      case 'closure_expression':
      case 'async_block':
      case 'function_item':
      case 'else_clause':
        return hold(child);
      default:
        break;
    }
    child = at;
  }
  return undefined;
}

/** The hold of a guard that the pattern `Ok(guard)` takes out of its `Result`, as long as the body runs. */
function scrutineeHold(at: SyntaxNode, value: SyntaxNode, guard: GuardCall): Hold | undefined {
  if (!guard.isWrapped || !isSameNode(value, guard.node)) return undefined;
  const arm = at.type === 'match_expression' ? okArmOf(at) : undefined;
  const pattern = (arm ?? at).childForFieldName('pattern');
  const body = arm ? arm.childForFieldName('value') : bodyAfterCondition(at);
  const name = nameInOk(pattern);
  if (!pattern || !body || name === undefined || name === '_') return undefined;
  const start = pattern.startIndex + pattern.text.lastIndexOf(name);
  const variable = { name, span: { start, end: start + name.length } };
  return { variable, from: guard.node.endIndex, regions: [body], statement: undefined };
}

/** The body that runs when the condition around holds. */
function bodyAfterCondition(condition: SyntaxNode): SyntaxNode | null {
  let at = condition.parent;
  while (at?.type === 'let_chain') at = at.parent;
  return at?.childForFieldName(at.type === 'while_expression' ? 'body' : 'consequence') ?? null;
}
