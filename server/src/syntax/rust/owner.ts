import type { SyntaxNode } from '../../core/syntax-node.ts';
import { hasToken, isSameNode, lastNamedChild } from './nodes.ts';

/** What the code of an owner returns: nothing, a type that is written down, or a type that the compiler infers. */
export type Returned =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'inferred' };

/**
 * The innermost piece of code that a `return`, a `?` or an `.await` belongs to. Blocks, loops and `unsafe` are
 * transparent; a constant's definition is an owner that none of the three can stand in.
 */
export type Owner =
  | {
      readonly kind: 'function';
      readonly node: SyntaxNode;
      readonly isAsync: boolean;
      readonly isConst: boolean;
      readonly returned: Returned;
    }
  | {
      readonly kind: 'closure';
      readonly node: SyntaxNode;
      readonly isAsync: boolean;
      readonly returned: Returned;
    }
  | {
      readonly kind: 'async-block';
      readonly node: SyntaxNode;
      readonly isAsync: true;
      readonly returned: Returned;
    }
  | { readonly kind: 'constant'; readonly node: SyntaxNode; readonly isAsync: false }
  /** A block whose rules are its own and not stable, such as `try` and `gen`. */
  | { readonly kind: 'other'; readonly node: SyntaxNode; readonly isAsync: false };

/** The innermost owner around the node; `undefined` for loose code. A function's own signature belongs to the function. */
export function ownerOf(node: SyntaxNode): Owner | undefined {
  for (let at: SyntaxNode | null = node; at !== null; at = at.parent) {
    const owner = ownerAt(at) ?? constantAround(at);
    if (owner) return owner;
  }
  return undefined;
}

/** The block or expression that holds the owner's code. */
export function bodyOf(owner: Owner): SyntaxNode | undefined {
  if (owner.kind === 'async-block') return lastNamedChild(owner.node);
  return owner.node.childForFieldName('body') ?? undefined;
}

function ownerAt(node: SyntaxNode): Owner | undefined {
  switch (node.type) {
    case 'function_item': {
      const modifiers = modifiersOf(node);
      const type = node.childForFieldName('return_type');
      const isAsync = modifiers.includes('async');
      const isConst = modifiers.includes('const');
      const returned: Returned = type ? { kind: 'type', text: type.text } : { kind: 'nothing' };
      return { kind: 'function', node, isAsync, isConst, returned };
    }
    case 'closure_expression': {
      const type = node.childForFieldName('return_type');
      const returned: Returned = type ? { kind: 'type', text: type.text } : { kind: 'inferred' };
      return { kind: 'closure', node, isAsync: hasToken(node, 'async'), returned };
    }
    case 'async_block':
      return { kind: 'async-block', node, isAsync: true, returned: outputOfBlock(node) };
    case 'gen_block':
    case 'try_block':
      return { kind: 'other', node, isAsync: false };
    case 'const_item':
    case 'static_item':
    case 'const_block':
    case 'enum_variant':
      return { kind: 'constant', node, isAsync: false };
    default:
      return undefined;
  }
}

/** The constant that the node is a part of by its place in its parent: an array's length, a generic argument `{ N }`. */
function constantAround(node: SyntaxNode): Owner | undefined {
  const { parent } = node;
  if (!parent) return undefined;
  const isLength =
    (parent.type === 'array_type' || parent.type === 'array_expression') &&
    isSameNode(parent.childForFieldName('length'), node);
  const isArgument = parent.type === 'type_arguments' && node.type === 'block';
  return isLength || isArgument ? { kind: 'constant', node, isAsync: false } : undefined;
}

/**
 * The type of an async block's value: written down in its tail `Ok::<_, E>(..)`, or in the signature of the function
 * whose own value the block is.
 */
function outputOfBlock(block: SyntaxNode): Returned {
  const tail = lastNamedChild(lastNamedChild(block));
  const callee = tail?.type === 'call_expression' ? tail.childForFieldName('function') : undefined;
  const annotated = callee?.type === 'generic_function' ? /^Ok\s*::\s*<(.*)>$/s.exec(callee.text) : undefined;
  if (annotated) return { kind: 'type', text: `Result<${annotated[1] ?? ''}>` };

  const outer = functionWithValue(block);
  const type = outer?.childForFieldName('return_type')?.text;
  const output = type === undefined ? undefined : futureOutput(type);
  return output === undefined ? { kind: 'inferred' } : { kind: 'type', text: output };
}

/** The function whose value the block is, bare or inside `Box::pin(..)`. */
function functionWithValue(block: SyntaxNode): SyntaxNode | undefined {
  let value = block;
  const call = value.parent?.type === 'arguments' ? value.parent.parent : undefined;
  if (
    call &&
    /^(std\s*::\s*boxed\s*::\s*)?Box\s*::\s*pin$/.test(call.childForFieldName('function')?.text ?? '')
  ) {
    value = call;
  }
  const body = value.parent;
  if (body?.type !== 'block' || !isSameNode(lastNamedChild(body), value)) return undefined;
  return body.parent?.type === 'function_item' ? body.parent : undefined;
}

function futureOutput(type: string): string | undefined {
  const boxed = /^(?:[\w:]+::)?(?:Local)?BoxFuture\s*<\s*'\w+\s*,(.*)>$/s.exec(type);
  if (boxed) return boxed[1]?.trim();
  const marker = /\bFuture\s*<\s*Output\s*=/.exec(type);
  if (!marker) return undefined;
  const start = marker.index + marker[0].length;
  let depth = 0;
  for (let at = start; at < type.length; at++) {
    const character = type[at];
    if (character === '<' || character === '(' || character === '[') depth++;
    else if (character === '>' && type[at - 1] === '-') continue;
    else if (character === '>' || character === ')' || character === ']') {
      if (depth === 0) return type.slice(start, at).trim();
      depth--;
    }
  }
  return undefined;
}

function modifiersOf(item: SyntaxNode): string[] {
  const first = item.namedChild(0);
  const modifiers = first?.type === 'visibility_modifier' ? item.namedChild(1) : first;
  return modifiers?.type === 'function_modifiers' ? modifiers.text.split(/\s+/) : [];
}
