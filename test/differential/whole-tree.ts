import type { Node } from 'web-tree-sitter';
import type { Parsers } from '../../server/src/syntax/parsers.ts';

/** Enough for any file on a busy machine: a comparison must not depend on the clock. */
const PATIENCE = { steps: Number.POSITIVE_INFINITY, milliseconds: 120_000 };

/** The same parsers without a budget, so that the engine under test never gives a unit up. */
export function patient(parsers: Parsers): Parsers {
  return {
    has: (language) => parsers.has(language),
    parse: (language, text) => parsers.parse(language, text, PATIENCE),
  };
}

/** Parses a whole Rust text, lends the tree to `use`, and deletes it. */
export function withWholeTree<Result>(parsers: Parsers, text: string, use: (root: Node) => Result): Result {
  const tree = parsers.parse('rust', text, PATIENCE);
  if (!tree) throw new Error('the grammar of Rust is not loaded');
  try {
    return use(tree.rootNode as Node);
  } finally {
    tree.delete();
  }
}

/** The nodes around one, innermost first, itself included. */
export function* outwards(node: Node | null): Generator<Node> {
  for (let at = node; at !== null; at = at.parent) yield at;
}

export function isComment({ type }: Node): boolean {
  return type === 'line_comment' || type === 'block_comment';
}
