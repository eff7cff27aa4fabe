import type { Node } from 'web-tree-sitter';
import type { Preset } from '../../server/src/core/rule.ts';
import type { Judged } from './oracle.ts';
import type { Call } from './oracle-calls.ts';
import { assertsNoSize, isOfRustAlone, speaksWithC } from './oracle-foreign.ts';
import { lastSegment } from './oracle-tests.ts';
import { outwards } from './whole-tree.ts';

const OWN_THREAD = /^(?:spawn_blocking|block_in_place|spawn|unblock|scope|allow_threads|detach)$/;

/**
 * `block_on` in async code, or in a function that is not `main` and not a `block_on` itself. In a macro's tokens the
 * tree has neither functions nor async blocks, so either answer is right.
 */
export function judgeBlockOn(node: Node, call: Call): Judged[] {
  if (call.shape === 'macro') return [];
  const rule = 'blocking/block-on';
  if (call.inTokens) return [{ rule, is: 'unsure' }];
  const around = [...outwards(node)];
  const name = around.find(({ type }) => type === 'function_item')?.childForFieldName('name')?.text;
  if (name === 'main' || /block_on|(?:^|_)blocking(?:_|$)/.test(name ?? '')) return [];
  const owner = around.find(({ type }) => /^(?:function_item|closure_expression|async_block)$/.test(type));
  if (owner && isAsync(owner)) return [{ rule, is: 'finding' }];
  for (const each of around) {
    if (each.type === 'function_item') break;
    if (each.type === 'closure_expression' && isOnThreadOfItsOwn(each)) return [];
  }
  return [{ rule, is: 'finding' }];
}

function isAsync(owner: Node): boolean {
  if (owner.type === 'async_block') return true;
  const modifiers = owner.children.find(({ type }) => type === 'function_modifiers');
  return [...owner.children, ...(modifiers?.children ?? [])].some(({ type }) => type === 'async');
}

function isOnThreadOfItsOwn(closure: Node): boolean {
  const call = closure.parent?.type === 'arguments' ? closure.parent.parent : null;
  const callee = call?.childForFieldName('function') ?? null;
  const name =
    callee?.type === 'field_expression' ? callee.childForFieldName('field')?.text : lastSegment(callee);
  return OWN_THREAD.test(name ?? '');
}

/**
 * `mem::zeroed()`, an imported one in unsafe code, and `MaybeUninit::uninit().assume_init()`, without an argument why.
 * In `recommended` neither types without a size nor zero bytes in code that speaks with C count.
 */
export function judgeZeroed(word: string, node: Node, call: Call, preset: Preset, root: Node): Judged[] {
  if (call.shape === 'macro') return [];
  const rule = 'unsafe/zeroed';
  if (call.inTokens) return [{ rule, is: 'unsure' }];
  if (hasSafetyComment(node) || (preset === 'recommended' && assertsNoSize(node))) return [];
  if (word === 'uninit') {
    const assumed = assumedIn(node);
    const is = namesMaybeUninitTwice(node) ? 'unsure' : 'finding';
    return assumed ? [{ rule, is, end: assumed.endIndex }] : [];
  }
  const isOfMem = call.shape === 'path' && lastSegment(call.receiver) === 'mem';
  const isImported = call.shape === 'plain' && isInUnsafe(node);
  if (preset === 'recommended' && !isOfRustAlone(node) && speaksWithC(root)) return [];
  const is = word === 'zeroed' && mayMakeForeignStruct(node) ? 'unsure' : 'finding';
  return isOfMem || isImported ? [{ rule, is }] : [];
}

/** The call of `assume_init` that the value of this one goes straight into. */
function assumedIn(node: Node): Node | undefined {
  const call = [...outwards(node)].find(({ type }) => type === 'call_expression');
  const field = call?.parent;
  const isAssumed =
    field?.type === 'field_expression' && field.childForFieldName('field')?.text === 'assume_init';
  return isAssumed && field.parent?.type === 'call_expression' ? field.parent : undefined;
}

/** An array of `MaybeUninit` may be made so, and where its type stands is not for this oracle to know. */
function namesMaybeUninitTwice(node: Node): boolean {
  const statement = [...outwards(node)].find(({ type }) =>
    /^(?:let_declaration|expression_statement|function_item)$/.test(type),
  );
  return (statement?.text.match(/\bMaybeUninit\b/g)?.length ?? 0) > 1;
}

/**
 * Where a type is written down whose name may be one of C, or C may fill the variable or take the value, the fixtures say
 * what counts.
 */
function mayMakeForeignStruct(node: Node): boolean {
  const declaration = [...outwards(node)].find(({ type }) =>
    /^(?:let_declaration|const_item|static_item|assignment_expression)$/.test(type),
  );
  const isGeneric =
    node.parent?.parent?.type === 'generic_function' || node.parent?.type === 'generic_function';
  const isVariable = declaration?.children.some(({ type }) => type === 'mutable_specifier') === true;
  const isAssigned = declaration?.type === 'assignment_expression';
  const call = [...outwards(node)].find(({ type }) => type === 'call_expression');
  const isArgument = call?.parent?.type === 'arguments';
  return (
    isArgument || isGeneric || isVariable || isAssigned || declaration?.childForFieldName('type') != null
  );
}

function isInUnsafe(node: Node): boolean {
  for (const { type, children } of outwards(node)) {
    if (type === 'unsafe_block') return true;
    if (type !== 'function_item') continue;
    const modifiers = children.find((each) => each.type === 'function_modifiers');
    return modifiers?.children.some((each) => each.type === 'unsafe') === true;
  }
  return false;
}

/** A comment about safety on the line or in the five lines above it, inside the function. */
function hasSafetyComment(node: Node): boolean {
  const owner =
    [...outwards(node)].find(({ type }) => type === 'function_item' || type === 'source_file') ?? node;
  return owner.descendantsOfType(['line_comment', 'block_comment']).some((comment) => {
    const distance = node.startPosition.row - comment.startPosition.row;
    return (
      distance >= 0 &&
      distance <= 5 &&
      comment.startIndex < node.startIndex &&
      /\bsafety\b/i.test(comment.text)
    );
  });
}
