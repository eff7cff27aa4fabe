import { join } from 'node:path';
import type { FixContext, Unit, UnitKind } from '../../server/src/core/rule.ts';
import type { SyntaxNode } from '../../server/src/core/syntax-node.ts';
import type { Span } from '../../server/src/core/text.ts';
import { createFileParsers } from '../../server/src/host/grammars.ts';
import { rust } from '../../server/src/languages/rust.ts';
import { createLexicon } from '../../server/src/lexer/lexicon.ts';
import { tokenize } from '../../server/src/lexer/tokens.ts';
import type { OwnedTree, Parsers } from '../../server/src/syntax/parsers.ts';
import { ROOT } from './root.ts';

const PARSE_BUDGET = { steps: Number.POSITIVE_INFINITY, milliseconds: 5_000 };
const KINDS: Readonly<Record<string, UnitKind>> = {
  function_item: 'function',
  const_item: 'constant',
  static_item: 'constant',
};

/** A parser of Rust alone, read from `node_modules`. */
export async function loadRustParser(): Promise<Parsers> {
  const parsers = createFileParsers(
    ['web-tree-sitter', 'tree-sitter-rust'].map((name) => join(ROOT, 'node_modules', name)),
  );
  await parsers.load('rust');
  return parsers;
}

/** A fix's view of a place in a Rust text, as the engine would give it, and what must be called when it is done with. */
export interface RustContext extends FixContext {
  readonly whole: SyntaxNode;
  delete(): void;
}

/** The context of a finding at `span` of `text`: its unit is the innermost function or constant, with its attributes. */
export function rustContext(parsers: Parsers, text: string, span: Span): RustContext {
  const whole = parse(parsers, text);
  const { kind, start, end } = unitAround(whole.rootNode, text, span);
  const unitText = text.slice(start, end);
  let tree: OwnedTree | undefined;
  const unit: Unit = {
    kind,
    name: undefined,
    text: unitText,
    language: 'rust',
    tokens: rustTokens(unitText),
    documentation: '',
    isHot: false,
    path: 'src/sample.rs',
    isProgram: false,
    isEntry: false,
    preset: 'recommended',
    tree() {
      tree ??= parse(parsers, unitText);
      return tree.rootNode;
    },
  };
  return {
    text,
    unit,
    unitStart: start,
    span: { start: span.start - start, end: span.end - start },
    source: { path: 'src/lib.rs', language: 'rust' },
    sourceTokens: () => rustTokens(text),
    whole: whole.rootNode,
    delete() {
      whole.delete();
      tree?.delete();
    },
  };
}

/** The code tokens of a Rust text. */
export function rustTokens(text: string) {
  if (!rust.lexical) throw new Error('Rust has no lexical table');
  return tokenize(createLexicon(rust.lexical, []), text);
}

/** The parsed text, for its receiver to delete. */
export function parse(parsers: Parsers, text: string): OwnedTree {
  const tree = parsers.parse('rust', text, PARSE_BUDGET);
  if (!tree) throw new Error('the grammar of Rust is not loaded');
  return tree;
}

function unitAround(root: SyntaxNode, text: string, span: Span): Span & { kind: UnitKind } {
  for (let node = root.descendantForIndex(span.start, span.end); node !== null; node = node.parent) {
    const kind = KINDS[node.type];
    if (kind !== undefined) return { kind, start: startWithAttributes(node), end: node.endIndex };
  }
  return { kind: 'loose', start: 0, end: text.length };
}

function startWithAttributes(item: SyntaxNode): number {
  let { startIndex } = item;
  for (let at = item.previousSibling; at?.type === 'attribute_item'; at = at.previousSibling)
    ({ startIndex } = at);
  return startIndex;
}
