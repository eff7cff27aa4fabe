import type { RelatedPlace } from '../../core/finding.ts';
import type { Unit } from '../../core/rule.ts';
import type { SyntaxNode } from '../../core/syntax-node.ts';
import type { Span } from '../../core/text.ts';
import type { Tokens } from '../../core/tokens.ts';
import { endsOperand, macrosAround } from './macro-position.ts';
import { closest } from './nodes.ts';
import { ownerOf } from './owner.ts';

/** The async function, block or closure that code belongs to: what waits in it keeps its executor from going on. */
export interface AsyncCode {
  /** For sentences, without an article: "async function `handler`", "async block". */
  readonly phrase: string;
  /** Where it is said to be async. */
  readonly place: RelatedPlace;
}

/** Further back than this nothing is looked for inside a macro. */
const MAX_TOKENS_BACK = 4096;

/**
 * The async code that the token at `index` runs in; `undefined` where the innermost function, closure or block around it
 * is not async, or where that cannot be told. Inside a macro, whose arguments have no tree, the tokens tell.
 */
export function asyncCodeAt(unit: Unit, index: number): AsyncCode | undefined {
  const root = unit.tree();
  if (!root) return undefined;
  const { tokens } = unit;
  const outermost = macrosAround(tokens, index).at(-1);
  if (!outermost) return asyncCodeOf(root.descendantForIndex(tokens.start(index)), unit.name);
  const inner = ownerInMacro(tokens, index, outermost.open);
  if (inner === undefined)
    return asyncCodeOf(
      closest(root.descendantForIndex(tokens.start(outermost.index)), 'macro_invocation') ?? null,
      unit.name,
    );
  if (inner.asyncIndex === undefined) return undefined;
  const keyword = { start: tokens.start(inner.asyncIndex), end: tokens.end(inner.asyncIndex) };
  return codeOf(inner.kind, undefined, keyword);
}

/** The async code that the node belongs to. `name` is the unit's, for a function that the tree does not name. */
export function asyncCodeOf(node: SyntaxNode | null, name?: string): AsyncCode | undefined {
  const owner = node ? ownerOf(node) : undefined;
  const keyword = owner?.isAsync ? asyncKeywordOf(owner.node) : undefined;
  if (!owner || !keyword) return undefined;
  const own = owner.kind === 'function' ? (owner.node.childForFieldName('name')?.text ?? name) : undefined;
  const kind = owner.kind === 'function' || owner.kind === 'closure' ? owner.kind : 'block';
  return codeOf(kind, own, { start: keyword.startIndex, end: keyword.endIndex });
}

function codeOf(kind: 'function' | 'closure' | 'block', name: string | undefined, keyword: Span): AsyncCode {
  return {
    phrase: name === undefined ? `async ${kind}` : `async function \`${name}\``,
    place: { ...keyword, message: `${name === undefined ? `The ${kind}` : `\`${name}\``} is async here.` },
  };
}

function asyncKeywordOf(owner: SyntaxNode): SyntaxNode | undefined {
  for (let index = 0; index < owner.childCount; index++) {
    const child = owner.child(index);
    if (child?.type === 'async') return child;
    const inModifiers = child?.type === 'function_modifiers' ? asyncKeywordOf(child) : undefined;
    if (inModifiers) return inModifiers;
  }
  return undefined;
}

/** A closure or block inside a macro's tokens; `asyncIndex` is the index of its `async`. */
interface OwnerInMacro {
  readonly kind: 'closure' | 'block' | 'function';
  readonly asyncIndex: number | undefined;
}

function ownerInMacro(tokens: Tokens, index: number, outermost: number): OwnerInMacro | undefined {
  let at = index;
  for (let open = tokens.enclosing(at); open !== undefined; open = tokens.enclosing(at)) {
    const closure = closureBetween(tokens, open, at);
    if (closure) return closure;
    if (open === outermost) return undefined;
    const block = tokens.text(open) === '{' ? ownerOfBrace(tokens, open) : undefined;
    if (block) return block;
    at = open;
  }
  return undefined;
}

function ownerOfBrace(tokens: Tokens, open: number): OwnerInMacro | undefined {
  const asyncIndex = asyncBefore(tokens, open);
  if (asyncIndex !== undefined) return { kind: 'block', asyncIndex };
  if (tokens.text(open - 1) === 'const') return { kind: 'block', asyncIndex: undefined };
  const around = tokens.enclosing(open);
  for (let at = open - 1; at > open - 128 && at > (around ?? -1); at--) {
    if (tokens.enclosing(at) !== around) continue;
    if (tokens.text(at) === 'fn') return { kind: 'function', asyncIndex: undefined };
    if (/^[;{},=]$|^=>$/.test(tokens.text(at)) && tokens.text(at) !== ',') return undefined;
  }
  return undefined;
}

/** The closure whose body, directly inside the bracket at `open`, the token at `index` is a part of. */
function closureBetween(tokens: Tokens, open: number, index: number): OwnerInMacro | undefined {
  let closure: OwnerInMacro | undefined;
  for (let at = Math.max(open + 1, index - MAX_TOKENS_BACK); at < index; at++) {
    if (tokens.enclosing(at) !== open) continue;
    const text = tokens.text(at);
    if (text === ',' || text === ';' || text === '=>') closure = undefined;
    if ((text !== '|' && text !== '||') || endsOperand(tokens, at - 1)) continue;
    closure = { kind: 'closure', asyncIndex: asyncBefore(tokens, at) };
    if (text === '|') at = endOfParameters(tokens, open, at, index);
  }
  return closure;
}

function endOfParameters(tokens: Tokens, open: number, bar: number, limit: number): number {
  let at = bar + 1;
  while (at < limit && (tokens.text(at) !== '|' || tokens.enclosing(at) !== open)) at++;
  return at;
}

/** Index of the `async` that stands before the token, with or without `move` between. */
function asyncBefore(tokens: Tokens, index: number): number | undefined {
  const before = tokens.text(index - 1) === 'move' ? index - 2 : index - 1;
  return tokens.text(before) === 'async' ? before : undefined;
}
