import type { SyntaxNode } from '../../core/syntax-node.ts';
import { isSameNode } from './nodes.ts';

/** Where a variable gets what it holds: a type that is written down, a value, or a pattern that says neither. */
export type Binding =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'value'; readonly node: SyntaxNode }
  | { readonly kind: 'pattern' };

const PATTERN: Binding = { kind: 'pattern' };

/** The binding that `name` refers to at the node: the innermost and latest one before it; `undefined` when the unit has none. */
export function bindingOf(node: SyntaxNode, name: string): Binding | undefined {
  let child = node;
  for (let at = node.parent; at !== null; at = at.parent) {
    const binding = bindingIn(at, child, name);
    if (binding) return binding;
    if (at.type === 'function_item') return undefined;
    child = at;
  }
  return undefined;
}

/** What `scope` itself binds for its part `child`. */
function bindingIn(scope: SyntaxNode, child: SyntaxNode, name: string): Binding | undefined {
  switch (scope.type) {
    case 'block':
      return bindingBefore(child, name);
    case 'function_item':
    case 'closure_expression':
      return bindingInParameters(scope.childForFieldName('parameters'), name);
    case 'match_arm':
    case 'for_expression': {
      const pattern = scope.childForFieldName('pattern');
      return pattern && !isSameNode(pattern, child) && mentions(pattern, name) ? PATTERN : undefined;
    }
    case 'if_expression':
    case 'while_expression': {
      const condition = scope.childForFieldName('condition');
      return condition && !isSameNode(condition, child) && bindsInCondition(condition, name)
        ? PATTERN
        : undefined;
    }
    case 'let_chain':
      return bindsInCondition(scope, name) ? PATTERN : undefined;
    default:
      return undefined;
  }
}

function bindingBefore(statement: SyntaxNode, name: string): Binding | undefined {
  for (let at = statement.previousNamedSibling; at !== null; at = at.previousNamedSibling) {
    if (at.type !== 'let_declaration') continue;
    const pattern = at.childForFieldName('pattern');
    if (!pattern || !mentions(pattern, name)) continue;
    if (pattern.type !== 'identifier') return PATTERN;
    const type = at.childForFieldName('type');
    if (type) return { kind: 'type', text: type.text };
    const value = at.childForFieldName('value');
    return value ? { kind: 'value', node: value } : PATTERN;
  }
  return undefined;
}

function bindingInParameters(parameters: SyntaxNode | null, name: string): Binding | undefined {
  for (let index = 0; index < (parameters?.namedChildCount ?? 0); index++) {
    const parameter = parameters?.namedChild(index);
    if (!parameter || parameter.type === 'self_parameter') continue;
    const pattern = parameter.type === 'parameter' ? parameter.childForFieldName('pattern') : parameter;
    if (!pattern || !mentions(pattern, name)) continue;
    const type = parameter.childForFieldName('type');
    return pattern.type === 'identifier' && type ? { kind: 'type', text: type.text } : PATTERN;
  }
  return undefined;
}

function bindsInCondition(condition: SyntaxNode, name: string): boolean {
  if (condition.type === 'let_condition') return mentions(condition.childForFieldName('pattern'), name);
  if (condition.type !== 'let_chain') return false;
  for (let index = 0; index < condition.namedChildCount; index++) {
    const part = condition.namedChild(index);
    if (part && bindsInCondition(part, name)) return true;
  }
  return false;
}

function mentions(pattern: SyntaxNode | null, name: string): boolean {
  return pattern !== null && new RegExp(`(?<![\\w:.])${name}(?!\\w)`).test(pattern.text);
}
