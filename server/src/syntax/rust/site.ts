import type { FixContext, Unit } from '../../core/rule.ts';
import type { SyntaxNode } from '../../core/syntax-node.ts';
import type { Tokens } from '../../core/tokens.ts';
import { isArgumentMacro, macrosAround, opensOwnerBetween } from './macro-position.ts';
import { closest } from './nodes.ts';
import { type Owner, ownerOf } from './owner.ts';

/** Where a piece of a unit's code stands. */
export interface Place {
  /** True inside a macro call, where the tree has no nodes. */
  readonly isInMacro: boolean;
  /** False where an edit may change quoted tokens: in the arguments of a macro that is not known to evaluate them. */
  readonly isEditable: boolean;
  /** The smallest node that spans it, or the outermost macro call around it; `undefined` without a tree. */
  readonly node: SyntaxNode | undefined;
  /** `undefined` in loose code, without a tree, and in a closure inside a macro. */
  readonly owner: Owner | undefined;
}

/** A finding's place, as fixes see it. */
export interface FixSite extends Place {
  readonly context: FixContext;
  readonly tokens: Tokens;
  /** Index of the finding's first token: the method's, function's or macro's name. */
  readonly index: number;
}

/** Where the code from the token at `index` to the offset `end` stands. */
export function placeOf(unit: Unit, index: number, end: number): Place {
  const { tokens } = unit;
  const macros = macrosAround(tokens, index);
  const outermost = macros.at(-1);
  const isInMacro = outermost !== undefined;
  const isEditable = macros.every(({ name }) => isArgumentMacro(name));
  const root = unit.tree();
  if (!root) return { isInMacro, isEditable, node: undefined, owner: undefined };

  const node = outermost
    ? closest(root.descendantForIndex(tokens.start(outermost.index)), 'macro_invocation')
    : (root.namedDescendantForIndex(tokens.start(index), end) ?? undefined);
  const isHidden = outermost !== undefined && opensOwnerBetween(tokens, outermost.open, index);
  return { isInMacro, isEditable, node, owner: node && !isHidden ? ownerOf(node) : undefined };
}

/** Where the finding of the context stands; `undefined` when its span does not start at a token. */
export function siteOf(context: FixContext): FixSite | undefined {
  const { unit, span } = context;
  const index = unit.tokens.at(span.start);
  if (index === undefined) return undefined;
  return { context, tokens: unit.tokens, index, ...placeOf(unit, index, span.end) };
}
