import type { FixContext } from '../../core/rule.ts';
import type { SyntaxNode } from '../../core/syntax-node.ts';
import type { Tokens } from '../../core/tokens.ts';
import { isArgumentMacro, macrosAround, opensOwnerBetween } from './macro-position.ts';
import { closest } from './nodes.ts';
import { type Owner, ownerOf } from './owner.ts';

/** A finding's place, as fixes see it. */
export interface FixSite {
  readonly context: FixContext;
  readonly tokens: Tokens;
  /** Index of the finding's first token: the method's, function's or macro's name. */
  readonly index: number;
  /** True inside a macro call, where the tree has no nodes. */
  readonly isInMacro: boolean;
  /** False where an edit may change quoted tokens: in the arguments of a macro that is not known to evaluate them. */
  readonly isEditable: boolean;
  /** The smallest node that spans the finding, or the outermost macro call around it; `undefined` without a tree. */
  readonly node: SyntaxNode | undefined;
  /** `undefined` in loose code, without a tree, and in a closure inside a macro. */
  readonly owner: Owner | undefined;
}

/** Finds out where the finding of the context stands; `undefined` when its span does not start at a token. */
export function siteOf(context: FixContext): FixSite | undefined {
  const { unit, span } = context;
  const { tokens } = unit;
  const index = tokens.at(span.start);
  if (index === undefined) return undefined;

  const macros = macrosAround(tokens, index);
  const outermost = macros.at(-1);
  const isEditable = macros.every(({ name }) => isArgumentMacro(name));
  const root = unit.tree();
  if (!root)
    return { context, tokens, index, isInMacro: !!outermost, isEditable, node: undefined, owner: undefined };

  const node = outermost
    ? closest(root.descendantForIndex(tokens.start(outermost.index)), 'macro_invocation')
    : (root.namedDescendantForIndex(span.start, span.end) ?? undefined);
  const isHidden = outermost !== undefined && opensOwnerBetween(tokens, outermost.open, index);
  const owner = node && !isHidden ? ownerOf(node) : undefined;
  return { context, tokens, index, isInMacro: !!outermost, isEditable, node, owner };
}
