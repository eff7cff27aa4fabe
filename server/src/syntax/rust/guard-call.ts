import type { ImportCondition } from '../../core/imports.ts';
import type { SyntaxNode } from '../../core/syntax-node.ts';
import type { Tokens } from '../../core/tokens.ts';
import { isAwaited } from './call-path.ts';
import { isEmptyCall, methodCallOpen } from './calls.ts';
import { isSameNode } from './nodes.ts';

/** Methods that give a guard. `try_lock` and its kin are also those of async locks, whose guards may wait. */
export const GUARD_METHODS = ['lock', 'read', 'write', 'upgradable_read', 'borrow', 'borrow_mut'] as const;

/** A call that gives a guard: of a lock whose `Result` is taken apart, or of a cell or lock that gives it at once. */
export interface GuardCall {
  readonly kind: 'lock' | 'cell';
  /** The call with what takes its `Result` apart: `m.lock().unwrap()`. */
  readonly node: SyntaxNode;
  /** True while the guard is still inside its `Result`, for a pattern to take out. */
  readonly isWrapped: boolean;
  /** What has to be imported for the method to be the one that blocks. */
  readonly onlyWith: readonly ImportCondition[] | undefined;
}

/** Index of the `(` of a method call that may give a guard and is not awaited; cheap, and without a tree. */
export function guardCallOpen(tokens: Tokens, index: number): number | undefined {
  const open = methodCallOpen(tokens, index);
  return open !== undefined && isEmptyCall(tokens, open) && !isAwaited(tokens, open) ? open : undefined;
}

/** The call of the guard method whose name is the node; `undefined` where the tree has no such call, as in a macro. */
export function guardCallOf(name: SyntaxNode | null): GuardCall | undefined {
  const callee = name?.parent;
  const call = callee?.type === 'field_expression' ? callee.parent : undefined;
  if (!name || call?.type !== 'call_expression' || !isSameNode(call.childForFieldName('function'), callee))
    return undefined;
  const method = name.text;
  if (method === 'borrow' || method === 'borrow_mut')
    return { kind: 'cell', node: call, isWrapped: false, onlyWith: CELLS };
  const lock = method === 'lock' ? 'Mutex' : 'RwLock';
  const standard = [{ path: `std::sync::${lock}` }];
  const { node, means } = unwrapped(call);
  switch (means) {
    case 'unwrap':
      return { kind: 'lock', node, isWrapped: false, onlyWith: lock === 'Mutex' ? undefined : standard };
    case 'question':
      return { kind: 'lock', node, isWrapped: false, onlyWith: standard };
    case 'pattern':
      return { kind: 'lock', node, isWrapped: true, onlyWith: lock === 'Mutex' ? undefined : standard };
    case 'none':
      return { kind: 'lock', node, isWrapped: false, onlyWith: OTHER_LOCKS[lock] };
  }
}

const CELLS: readonly ImportCondition[] = ['std', 'core'].map((crate) => ({
  name: 'RefCell',
  path: `${crate}::cell::RefCell`,
}));
/** Locks of the crate whose guards come without a `Result`. */
const OTHER_LOCKS: Readonly<Record<'Mutex' | 'RwLock', readonly ImportCondition[]>> = {
  Mutex: ['Mutex', 'FairMutex', 'ReentrantMutex'].map((name) => ({ path: `parking_lot::${name}` })),
  RwLock: [{ path: 'parking_lot::RwLock' }],
};

type Means = 'unwrap' | 'question' | 'pattern' | 'none';

/** Follows the chain behind the call to where the guard is out of its `Result`. */
function unwrapped(call: SyntaxNode): { readonly node: SyntaxNode; readonly means: Means } {
  let node = call;
  for (;;) {
    const { parent } = node;
    if (parent?.type === 'parenthesized_expression') node = parent;
    else if (parent?.type === 'try_expression') return { node: parent, means: 'question' };
    else if (parent?.type === 'field_expression') {
      const outer = parent.parent;
      const method = parent.childForFieldName('field')?.text ?? '';
      const isCall =
        outer?.type === 'call_expression' && isSameNode(outer.childForFieldName('function'), parent);
      if (isCall && /^(?:unwrap|expect|unwrap_or_else)$/.test(method))
        return { node: outer, means: 'unwrap' };
      if (!isCall || method !== 'map_err') return { node, means: 'none' };
      node = outer;
    } else if (parent?.type === 'match_expression' && isSameNode(parent.childForFieldName('value'), node)) {
      const shape = shapeOfMatch(parent);
      if (shape === 'passes-on') return { node: parent, means: 'unwrap' };
      return { node, means: shape === 'result' ? 'pattern' : 'none' };
    } else return { node, means: isTakenApart(node) ? 'pattern' : 'none' };
  }
}

/** True for the value of `if let Ok(..) = ` and of `let Ok(..) = .. else`. */
function isTakenApart({ parent }: SyntaxNode): boolean {
  const isCondition = parent?.type === 'let_condition' || parent?.type === 'let_declaration';
  return isCondition && /^Ok\s*\(/.test(parent.childForFieldName('pattern')?.text ?? '');
}

/** Whether a `match` takes a `Result` apart, and whether its value is the guard: `Ok(guard) => guard`. */
function shapeOfMatch(match: SyntaxNode): 'passes-on' | 'result' | 'other' {
  const arms = okArmOf(match);
  if (!arms) return 'other';
  const value = arms.childForFieldName('value')?.text;
  return value !== undefined && value === nameInOk(arms.childForFieldName('pattern'))
    ? 'passes-on'
    : 'result';
}

/** The arm `Ok(..) => ..` of a match. */
export function okArmOf(match: SyntaxNode): SyntaxNode | undefined {
  const body = match.childForFieldName('body');
  for (let index = 0; index < (body?.namedChildCount ?? 0); index++) {
    const arm = body?.namedChild(index);
    if (arm?.type === 'match_arm' && /^Ok\s*\(/.test(arm.childForFieldName('pattern')?.text ?? ''))
      return arm;
  }
  return undefined;
}

/** `guard` in the pattern `Ok(guard)` or `Ok(mut guard)`. */
export function nameInOk(pattern: SyntaxNode | null): string | undefined {
  return /^Ok\s*\(\s*(?:mut\s+)?(\w+)\s*\)$/.exec(pattern?.text ?? '')?.[1];
}
