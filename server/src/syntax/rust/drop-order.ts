import type { SyntaxNode } from '../../core/syntax-node.ts';
import { type Binding, bindingOf } from './binding.ts';
import { closest, isSameNode } from './nodes.ts';
import { splitAtCommas, typePathOf } from './type-text.ts';

/**
 * True when nobody notices whether the place is moved away or stays where it is: it is copied, or it has nothing to
 * do when it is dropped. A lock's guard, a file, a channel's end do.
 * @param place a variable, a field, an index or a dereference, as source.
 * @param node where it is used; `undefined` where only its text can tell.
 */
export function dropsNothing(place: string, node: SyntaxNode | undefined): boolean {
  // What is behind an index or a reference can only be copied out.
  if (place.endsWith(']')) return true;
  const root = /^\**\s*(\w+)/.exec(place)?.[1];
  if (root === undefined || !node) return false;
  if (/^[A-Z]/.test(root) || place.includes('::')) return true;
  if (root === 'self') return isBorrowedSelf(node);
  const binding = bindingOf(node, root);
  if (place.startsWith('*')) return !isBox(binding);
  if (binding && isPlain(binding, place === root)) return true;
  return place === root && isUsedAfter(node, root);
}

/** True in a method that takes `self` by reference: what is moved out of it is copied. */
function isBorrowedSelf(node: SyntaxNode): boolean {
  const parameters = closest(node, 'function_item')?.childForFieldName('parameters');
  const first = parameters?.namedChild(0);
  return first?.type === 'self_parameter' && first.text.startsWith('&');
}

function isBox(binding: Binding | undefined): boolean {
  if (binding?.kind === 'type') return /^(?:[\w:]*::)?Box\s*</.test(binding.text);
  return binding?.kind !== 'value' || /\bBox\b/.test(binding.node.text);
}

/** @param isWhole false for a field, which is neutral where its owner is borrowed. */
function isPlain(binding: Binding, isWhole: boolean): boolean {
  switch (binding.kind) {
    case 'type':
      return isWhole ? isPlainType(binding.text) : binding.text.startsWith('&');
    case 'value':
      return isWhole ? isPlainValue(binding.node) : binding.node.type === 'reference_expression';
    case 'pattern':
      return false;
  }
}

const PLAIN_TYPES =
  /^(?:[iu](?:8|16|32|64|128|size)|f32|f64|bool|char|str|String|PathBuf|OsString|Duration|Instant|SystemTime|Ordering)$/;
const CONTAINERS =
  /^(?:Option|Result|Vec|VecDeque|HashMap|HashSet|BTreeMap|BTreeSet|Range|RangeInclusive|Reverse|Wrapping)$/;

function isPlainType(text: string): boolean {
  const type = text.trim();
  if (/^[&*]/.test(type) || type === '()') return true;
  if (/^\(.*\)$/s.test(type)) return splitAtCommas(type.slice(1, -1)).every(isPlainType);
  if (/^\[.*\]$/s.test(type)) return isPlainType(type.slice(1, -1).replace(/;[^;]*$/, ''));
  const path = typePathOf(type);
  const name = path?.segments.at(-1) ?? '';
  if (PLAIN_TYPES.test(name)) return true;
  return CONTAINERS.test(name) && path?.arguments.every(isPlainType) === true;
}

/** True for values that are copied, or texts, as their expression shows. */
function isPlainValue({ type, text }: SyntaxNode): boolean {
  switch (type) {
    case 'integer_literal':
    case 'float_literal':
    case 'boolean_literal':
    case 'char_literal':
    case 'string_literal':
    case 'raw_string_literal':
    case 'reference_expression':
    case 'type_cast_expression':
    case 'negative_literal':
      return true;
    case 'macro_invocation':
      return text.startsWith('format!');
    case 'call_expression':
      return /^String::|\.(?:len|count|to_string|to_owned|to_uppercase|to_lowercase)\(\)$/.test(text);
    case 'binary_expression':
      return /[^=!<>](?:==|!=|<=|>=|&&|\|\|)/.test(text);
    default:
      return false;
  }
}

/**
 * True when code that runs after the node uses the variable again: moved it would not compile, so it was copied. What
 * comes after is the rest of the blocks around it, as long as nothing leaves them early.
 */
function isUsedAfter(node: SyntaxNode, name: string): boolean {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (
      parent.type === 'closure_expression' ||
      parent.type === 'async_block' ||
      parent.type === 'function_item'
    )
      return false;
    if (parent.type !== 'block') continue;
    for (let next = at.nextNamedSibling; next !== null; next = next.nextNamedSibling) {
      const use = useIn(next, name);
      if (use !== 'none') return use === 'read';
      if (LEAVES.test(next.text)) return false;
    }
  }
  return false;
}

const LEAVES = /\b(?:return|break|continue|panic|todo|unimplemented|unreachable|exit|abort|bail)\b/;

/** What a statement does with the variable; `bound` when it may bind the name anew or fill the variable again. */
function useIn(node: SyntaxNode, name: string): 'none' | 'read' | 'bound' {
  if (node.type === 'identifier' && node.text === name) return isRead(node) ? 'read' : 'bound';
  let found: 'none' | 'read' = 'none';
  for (let index = 0; index < node.namedChildCount; index++) {
    const child = node.namedChild(index);
    const use = child ? useIn(child, name) : 'none';
    if (use === 'bound') return 'bound';
    if (use === 'read') found = 'read';
  }
  return found;
}

function isRead(identifier: SyntaxNode): boolean {
  const { parent } = identifier;
  if (!parent || /_pattern$|^closure_parameters$|^parameter$|^match_pattern$/.test(parent.type)) return false;
  if (parent.type === 'assignment_expression')
    return !isSameNode(parent.childForFieldName('left'), identifier);
  return !isSameNode(parent.childForFieldName('pattern'), identifier);
}
