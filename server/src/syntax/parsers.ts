import type { SyntaxNode } from '../core/syntax-node.ts';

/** A parse tree that its receiver must delete. */
export interface OwnedTree {
  readonly rootNode: SyntaxNode;
  delete(): void;
}

/** Parsers of the grammars that are loaded, behind an interface so that the engine runs without WASM. */
export interface Parsers {
  has(language: string): boolean;
  /**
   * Parses within the budget. The caller deletes the tree.
   * @returns `undefined` when the grammar is not loaded, the budget ran out, or the parser is broken.
   */
  parse(language: string, text: string, budgetMilliseconds: number): OwnedTree | undefined;
}
