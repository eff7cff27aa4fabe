import type { SyntaxNode } from '../../core/syntax-node.ts';
import type { Tokens } from '../../core/tokens.ts';
import { bindingOf } from './binding.ts';
import { type Step, stepEndingAt } from './chain.ts';
import { declaredType, definesType, functionType } from './file-facts.ts';
import {
  AWAITED_RESULT_METHODS,
  BORROWED_ERROR_METHODS,
  CHOSEN_ERROR_METHODS,
  IO_CALLS,
  IO_METHODS,
  OPAQUE_ERROR_CALLS,
  OPAQUE_ERROR_METHODS,
  OPTION_CALLS,
  OPTION_METHODS,
  OPTION_METHODS_WITH_ARGUMENTS,
  RESULT_CALLS,
  RESULT_METHODS,
  RESULT_METHODS_WITHOUT_ARGUMENTS,
  SAME_KIND_METHODS,
  SYNC_METHODS,
} from './receiver-names.ts';
import { type ErrorShape, shapeOfType, type TypeScope } from './return-shape.ts';

/**
 * What is known about a receiver's error: its type, or that it borrows from a local (`borrowed`), or that it is no
 * error at all (`opaque`), or that the author chose it right there (`chosen`); `unknown` is some type, most likely an error.
 */
export type ReceiverError = ErrorShape | { readonly kind: 'borrowed' | 'opaque' | 'chosen' | 'unknown' };

/** What a value is, as far as names and the file's own declarations tell. */
export type ReceiverKind =
  | { readonly kind: 'option' }
  | { readonly kind: 'result'; readonly error: ReceiverError }
  | { readonly kind: 'unknown' };

/** Where names are looked up. */
export interface ReceiverScope extends TypeScope {
  readonly tokens: Tokens;
  /** The place of the expression, to find the variables it can see; `undefined` without a tree. */
  readonly node: SyntaxNode | undefined;
}

const UNKNOWN: ReceiverKind = { kind: 'unknown' };
const OPTION: ReceiverKind = { kind: 'option' };
const MAX_DEPTH = 8;

/** What the expression is whose last token is `end`. Decided by names; never by what a type checker would know. */
export function receiverKindAt(end: number, scope: ReceiverScope, depth = 0): ReceiverKind {
  if (depth > MAX_DEPTH) return UNKNOWN;
  return kindOfStep(stepEndingAt(scope.tokens, end), scope, depth);
}

function kindOfStep(step: Step, scope: ReceiverScope, depth: number): ReceiverKind {
  switch (step.kind) {
    case 'method':
      return kindOfMethod(step, scope, depth);
    case 'call':
      return kindOfCall(step.path, scope);
    case 'macro':
      if (step.name === 'write' || step.name === 'writeln') return result({ kind: 'unknown' });
      return step.name === 'option_env' ? OPTION : UNKNOWN;
    case 'field':
      return kindOfType(declaredType(scope.text, step.name), scope);
    case 'variable':
      return kindOfVariable(step, scope, depth);
    case 'awaited':
      return kindOfAwaited(step.inner, scope, depth);
    case 'group':
      return receiverKindAt(step.end, scope, depth + 1);
    case 'other':
      return UNKNOWN;
  }
}

type Method = Extract<Step, { kind: 'method' }>;

function kindOfMethod(step: Method, scope: ReceiverScope, depth: number): ReceiverKind {
  const { name, argumentCount, generics, receiver } = step;
  const isOwn = scope.tokens.text(receiver) === 'self' && scope.tokens.text(receiver - 1) !== '.';
  const own = isOwn ? kindOfFunction(name, scope) : UNKNOWN;
  if (own.kind !== 'unknown') return own;
  if (name === 'collect' || name === 'sum' || name === 'product') return kindOfType(generics, scope);
  if (name === 'transpose') return UNKNOWN;
  if (SAME_KIND_METHODS.has(name)) {
    const inner = receiverKindAt(receiver, scope, depth + 1);
    if (inner.kind !== 'unknown') return inner;
    return name === 'take' && argumentCount === 0 ? OPTION : UNKNOWN;
  }
  if (OPTION_METHODS.has(name)) return OPTION;
  if (argumentCount > 0 && OPTION_METHODS_WITH_ARGUMENTS.has(name)) return OPTION;
  if (RESULT_METHODS.has(name) || (argumentCount === 0 && RESULT_METHODS_WITHOUT_ARGUMENTS.has(name))) {
    return result(errorOfMethod(step));
  }
  return kindOfFunction(name, scope);
}

function errorOfMethod({ name, argumentCount }: Method): ReceiverError {
  if (argumentCount === 0 && BORROWED_ERROR_METHODS.has(name)) return { kind: 'borrowed' };
  if (OPAQUE_ERROR_METHODS.has(name)) return { kind: 'opaque' };
  if (name === 'flush' || name === 'seek') return { kind: 'io' };
  if (name === 'write_str' || name === 'write_char') return { kind: 'format' };
  if (IO_METHODS.has(name)) return { kind: 'io' };
  if (CHOSEN_ERROR_METHODS.has(name)) return { kind: 'chosen' };
  return { kind: 'unknown' };
}

function kindOfCall(path: readonly string[], scope: ReceiverScope): ReceiverKind {
  const name = path.at(-1) ?? '';
  const module = path.at(-2);
  const qualified = module === undefined ? name : `${module}::${name}`;
  if (OPTION_CALLS.has(qualified)) return OPTION;
  if (OPAQUE_ERROR_CALLS.has(qualified)) return result({ kind: 'opaque' });
  if (IO_CALLS.has(qualified) || (module === 'fs' && name !== 'try_exists')) return result({ kind: 'io' });
  if (RESULT_CALLS.has(qualified)) return result({ kind: 'unknown' });
  const isOwn =
    module === undefined || module === 'Self' || module === 'self' || definesType(scope.text, module);
  if (isOwn) return kindOfFunction(name, scope);
  return RESULT_CALLS.has(name) ? result({ kind: 'unknown' }) : UNKNOWN;
}

function kindOfAwaited(inner: Step, scope: ReceiverScope, depth: number): ReceiverKind {
  if (inner.kind === 'method') {
    if (AWAITED_RESULT_METHODS.has(inner.name)) return result({ kind: 'unknown' });
    if (SYNC_METHODS.has(inner.name)) return kindOfFunction(inner.name, scope);
  }
  return inner.kind === 'method' || inner.kind === 'call' ? kindOfStep(inner, scope, depth) : UNKNOWN;
}

function kindOfVariable(
  step: Extract<Step, { kind: 'variable' }>,
  scope: ReceiverScope,
  depth: number,
): ReceiverKind {
  if (!scope.node || step.name === 'self') return UNKNOWN;
  const binding = bindingOf(scope.node, step.name);
  if (binding?.kind === 'type') return kindOfType(binding.text, scope);
  if (binding?.kind !== 'value') return UNKNOWN;
  const end = scope.tokens.at(binding.node.endIndex - 1);
  return end === undefined ? UNKNOWN : receiverKindAt(end, { ...scope, node: binding.node }, depth + 1);
}

function kindOfFunction(name: string, scope: ReceiverScope): ReceiverKind {
  return kindOfType(functionType(scope.text, name), scope);
}

function kindOfType(text: string | undefined, scope: ReceiverScope): ReceiverKind {
  if (text === undefined || text === '') return UNKNOWN;
  const shape = shapeOfType(text.replace(/^&\s*('\w+\s+)?(mut\s+)?/, ''), scope);
  return shape.kind === 'option' || shape.kind === 'result' ? shape : UNKNOWN;
}

function result(error: ReceiverError): ReceiverKind {
  return { kind: 'result', error };
}
