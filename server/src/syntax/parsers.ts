import type { SyntaxNode } from '../core/syntax-node.ts';

/** A parse tree that its receiver must delete. */
export interface OwnedTree {
  readonly rootNode: SyntaxNode;
  delete(): void;
}

/** What a parse may cost before it is given up. */
export interface ParseBudget {
  /**
   * Steps of the parser's own count, some 20 per 1,000 characters of plain code: whether they suffice is the same on every
   * machine and under any load, and so are the findings.
   */
  readonly steps: number;
  /** For texts whose steps take long; far above what `steps` steps take elsewhere. */
  readonly milliseconds: number;
}

/** Parsers of the grammars that are loaded, behind an interface so that the engine runs without WASM. */
export interface Parsers {
  has(language: string): boolean;
  /**
   * Parses within the budget. The caller deletes the tree.
   * @returns `undefined` when the grammar is not loaded, the budget ran out, or the parser is broken.
   */
  parse(language: string, text: string, budget: ParseBudget): OwnedTree | undefined;
}
