import type { Node } from 'web-tree-sitter';
import { rust } from '../../server/src/languages/rust.ts';
import { lexSegment } from '../../server/src/lexer/lex-segment.ts';
import { Marks } from '../../server/src/lexer/marks.ts';
import { createOutliner } from '../../server/src/lexer/outline.ts';
import { type Comparison, compare, type Statement } from './difference.ts';
import { LEXICON } from './pieces.ts';
import { outwards } from './whole-tree.ts';

/**
 * Compares the functions with a body, by name and body, in the outline and in a tree of the same text. Functions in
 * a macro's tokens are left out: the tree has none there.
 */
export function compareFunctions(text: string, root: Node, functions: readonly Node[]): Comparison {
  const tree = functions.flatMap(treeFunction);
  const known = new Set(tree.map(({ offset }) => offset));
  const ours = outlinedFunctions(text).filter(({ offset }) => known.has(offset) || !isInTokens(root, offset));
  return compare(ours, tree);
}

/** The offset of a statement is that of the body's opening brace. */
function outlinedFunctions(text: string): Statement[] {
  const { outline } = rust.lexical;
  if (!outline) throw new Error('Rust has no outline');
  const readAttribute = outline.readAttribute ?? (() => ({ isTest: false, levels: [], names: [] }));
  const outlineOf = createOutliner({ lexicon: LEXICON, table: outline, readAttribute, isTrusting: false });
  const found: Statement[] = [];
  const marks = new Marks();
  for (let from = 0; from < text.length; ) {
    marks.clear();
    const end = lexSegment(LEXICON, text, from, from === 0, marks);
    const to = end < 0 ? text.length : end;
    const { items } = outlineOf(text.slice(from, to), marks);
    for (const { kind, name, body } of items) {
      if (kind === 'function' && body)
        found.push(statementOf(name, from + body.start - 1, from + body.end + 1));
    }
    from = to;
  }
  return found;
}

function treeFunction(node: Node): Statement[] {
  const body = node.childForFieldName('body');
  return body ? [statementOf(node.childForFieldName('name')?.text, body.startIndex, body.endIndex)] : [];
}

function statementOf(name: string | undefined, start: number, end: number): Statement {
  return { offset: start, text: `fn ${name ?? '?'} to ${end}` };
}

function isInTokens(root: Node, offset: number): boolean {
  for (const { type } of outwards(root.descendantForIndex(offset)))
    if (type === 'token_tree' || type === 'macro_definition') return true;
  return false;
}
