import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text.ts';
import type { SyntaxNode } from '../../server/src/core/syntax-node.ts';
import { dbgFixes } from '../../server/src/syntax/rust/fixes/dbg.ts';
import type { Parsers } from '../../server/src/syntax/parsers.ts';
import { readAllSnippets } from '../support/fix-snippets.ts';
import { loadRustParser, parse, rustContext } from '../support/rust-unit.ts';

const parsers = await loadRustParser();
const texts = [...new Set(readAllSnippets().map(({ text }) => text))];

const WRAPPED = new Set([
  'array_expression', 'async_block', 'await_expression', 'binary_expression', 'call_expression', 'closure_expression',
  'field_expression', 'if_expression', 'index_expression', 'integer_literal', 'loop_expression', 'macro_invocation',
  'match_expression', 'range_expression', 'reference_expression', 'string_literal', 'struct_expression',
  'try_expression', 'tuple_expression', 'type_cast_expression', 'unary_expression', 'unsafe_block',
]);

/** Wraps each expression of real code in `dbg!`, takes it out again and compares what is left, parentheses aside. */
describe('removing dbg!', () => {
  it('leaves the tree as it was before somebody wrote it', () => {
    let count = 0;
    for (const text of texts) {
      const before = shapeOf(parsers, text);
      for (const [start, end] of expressionsIn(text)) {
        const source = text.slice(start, end);
        const wrapped = `${text.slice(0, start)}dbg!(${source})${text.slice(end)}`;
        const after = withoutDbg(wrapped, start, `dbg!(${source})`.length);
        if (after === undefined) continue;
        expect(shapeOf(parsers, after), wrapped).toBe(before);
        count++;
      }
    }
    expect(count).toBeGreaterThan(800);
  });
});

function withoutDbg(text: string, start: number, length: number): string | undefined {
  const context = rustContext(parsers, text, { start, end: start + length });
  try {
    const [fix] = dbgFixes(context);
    const { unitStart } = context;
    return fix && applyEdits(text, fix.edits.map((edit) => ({ ...edit, start: edit.start + unitStart, end: edit.end + unitStart })));
  } finally {
    context.delete();
  }
}

function expressionsIn(text: string): [number, number][] {
  const tree = parse(parsers, text);
  const spans: [number, number][] = [];
  visit(tree.rootNode, (node) => {
    if (WRAPPED.has(node.type) && isValue(node)) spans.push([node.startIndex, node.endIndex]);
  });
  tree.delete();
  return spans;
}

/** Left out: statements, of which nothing would stay, and nodes that look like expressions and are none. */
function isValue({ type, parent }: SyntaxNode): boolean {
  switch (parent?.type) {
    case 'expression_statement':
    case 'else_clause':
    case 'match_pattern':
    case 'tuple_struct_pattern':
    case 'source_file':
    case 'block':
      return parent.type === 'block' && parent.parent?.type === 'function_item' && type !== 'macro_invocation';
    case 'call_expression':
      return type !== 'field_expression';
    case 'assignment_expression':
    case 'compound_assignment_expr':
    case 'generic_function':
      return false;
    default:
      return !(type === 'macro_invocation' && parent?.type.endsWith('block'));
  }
}

function shapeOf(given: Parsers, text: string): string {
  const tree = parse(given, text);
  const parts: string[] = [];
  visit(tree.rootNode, (node) => {
    if (node.type !== 'parenthesized_expression') parts.push(node.namedChildCount === 0 ? node.text : node.type);
  });
  tree.delete();
  return parts.join(' ');
}

function visit(node: SyntaxNode, see: (node: SyntaxNode) => void): void {
  see(node);
  for (let index = 0; index < node.namedChildCount; index++) {
    const child = node.namedChild(index);
    if (child) visit(child, see);
  }
}
