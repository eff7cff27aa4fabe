import type { Node } from 'web-tree-sitter';
import { isComment } from './whole-tree.ts';

/** A call of a method, a path, a plain name or a macro, read from the tree or from a macro's tokens. */
export interface Call {
  readonly shape: 'method' | 'path' | 'plain' | 'macro';
  readonly end: number;
  readonly inTokens: boolean;
  /** One node list per argument, comments left out. A node of the tree is a list of one. */
  readonly args: readonly (readonly Node[])[];
  /** For a path, the type's name; for a method, what stands before the dot. */
  readonly receiver: Node | null;
}

/** The call whose name is the node; `undefined` where it is no name of a call. */
export function callOf(name: Node): Call | undefined {
  return callInTree(name) ?? callInTokens(name);
}

function callInTree(name: Node): Call | undefined {
  const { parent } = name;
  if (parent?.type === 'macro_invocation' || parent?.parent?.type === 'macro_invocation')
    return macroCall(name);
  const shape = shapeOf(name);
  let callee = shape === 'plain' ? name : parent;
  const receiver =
    shape === 'plain' ? null : parent?.childForFieldName(shape === 'method' ? 'value' : 'path');
  if (callee?.parent?.type === 'generic_function') callee = callee.parent;
  const call = callee?.parent;
  if (call?.type !== 'call_expression' || call.childForFieldName('function')?.id !== callee?.id)
    return undefined;
  const list = call.childForFieldName('arguments')?.namedChildren ?? [];
  const args = list
    .filter((each) => !isComment(each) && each.type !== 'attribute_item')
    .map((each) => [each]);
  return { shape, end: call.endIndex, inTokens: false, args, receiver: receiver ?? null };
}

function shapeOf(name: Node): 'method' | 'path' | 'plain' {
  const { parent } = name;
  if (parent?.type === 'field_expression' && parent.childForFieldName('field')?.id === name.id)
    return 'method';
  return parent?.type === 'scoped_identifier' && parent.childForFieldName('name')?.id === name.id
    ? 'path'
    : 'plain';
}

function macroCall(name: Node): Call | undefined {
  const invocation = name.parent?.type === 'macro_invocation' ? name.parent : name.parent?.parent;
  const macro = invocation?.childForFieldName('macro');
  const isName = macro?.id === name.id || macro?.childForFieldName('name')?.id === name.id;
  const tokens = invocation?.namedChildren.find(({ type }) => type === 'token_tree');
  if (!isName || !tokens) return undefined;
  return { shape: 'macro', end: tokens.endIndex, inTokens: false, args: splitTokens(tokens), receiver: null };
}

function callInTokens(name: Node): Call | undefined {
  if (name.parent?.type !== 'token_tree') return undefined;
  const before = leaf(name, 'previousSibling');
  let after = leaf(name, 'nextSibling');
  if (after?.text === '!') {
    const tokens = leaf(after, 'nextSibling');
    if (tokens?.type !== 'token_tree') return undefined;
    return {
      shape: 'macro',
      end: tokens.endIndex,
      inTokens: true,
      args: splitTokens(tokens),
      receiver: null,
    };
  }
  if (after?.text === '::') after = pastAngles(after);
  if (after?.type !== 'token_tree' || !after.text.startsWith('(')) return undefined;
  if (before?.text === 'fn') return undefined;
  const shape = before?.text === '.' ? 'method' : before?.text === '::' ? 'path' : 'plain';
  const receiver = shape === 'plain' || !before ? null : leaf(before, 'previousSibling');
  return { shape, end: after.endIndex, inTokens: true, args: splitTokens(after), receiver };
}

function pastAngles(colons: Node): Node | null {
  let depth = 0;
  for (let at = leaf(colons, 'nextSibling'); at; at = leaf(at, 'nextSibling')) {
    if (at.type === 'token_tree') continue;
    for (const character of at.text) depth += character === '<' ? 1 : character === '>' ? -1 : 0;
    if (depth <= 0) return leaf(at, 'nextSibling');
  }
  return null;
}

/** The next token in one direction; comments are none. */
export function leaf(node: Node, direction: 'previousSibling' | 'nextSibling'): Node | null {
  let at = node[direction];
  while (at && isComment(at)) at = at[direction];
  return at;
}

/** The tokens between the brackets, split at their commas. */
export function splitTokens(tokens: Node): Node[][] {
  const args: Node[][] = [];
  let current: Node[] = [];
  for (const child of tokens.children.slice(1, -1)) {
    if (isComment(child)) continue;
    if (child.text === ',') {
      args.push(current);
      current = [];
    } else current.push(child);
  }
  if (current.length > 0) args.push(current);
  return args;
}
