import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { ROOT } from '../support/root.ts';
import type { LexedPiece } from './lexed.ts';

/** How a grammar shows comments. */
interface TreeFacts {
  /** The `.wasm` file below a folder of npm packages. */
  readonly file: string;
  /** Types of the nodes that are comments. */
  readonly comments: readonly string[];
  /** True for a node that is a string by itself and documentation by its place. */
  isDocString?(node: Node): boolean;
}

const scoped = (name: string) => `@tree-sitter-grammars/tree-sitter-${name}/tree-sitter-${name}.wasm`;
const plain = (name: string, file = name) => `tree-sitter-${name}/tree-sitter-${file}.wasm`;

/**
 * By language id. Where no grammar stands here, none with a `.wasm` file that fits was on the registry. Not all that
 * are named here are development dependencies: some are as large as all others together.
 */
export const TREES: Readonly<Record<string, TreeFacts>> = {
  python: { file: plain('python'), comments: ['comment'], isDocString: isPythonDoc },
  javascript: { file: plain('javascript'), comments: ['comment', 'hash_bang_line'] },
  javascriptreact: { file: plain('javascript'), comments: ['comment', 'hash_bang_line'] },
  typescript: { file: plain('typescript'), comments: ['comment', 'hash_bang_line'] },
  typescriptreact: { file: plain('typescript', 'tsx'), comments: ['comment', 'hash_bang_line'] },
  go: { file: plain('go'), comments: ['comment'] },
  java: { file: plain('java'), comments: ['line_comment', 'block_comment'] },
  c: { file: plain('c'), comments: ['comment'] },
  cpp: { file: plain('cpp'), comments: ['comment'] },
  csharp: { file: plain('c-sharp', 'c_sharp'), comments: ['comment', 'shebang_directive'] },
  kotlin: { file: scoped('kotlin'), comments: ['line_comment', 'block_comment', 'shebang'] },
  scala: { file: plain('scala'), comments: ['comment', 'block_comment'] },
  ruby: { file: plain('ruby'), comments: ['comment'] },
  php: { file: plain('php'), comments: ['comment'] },
  shellscript: { file: plain('bash'), comments: ['comment'] },
  powershell: { file: plain('powershell'), comments: ['comment'] },
  lua: { file: scoped('lua'), comments: ['comment', 'hash_bang_line'] },
  haskell: { file: plain('haskell'), comments: ['comment', 'haddock'] },
  ocaml: { file: plain('ocaml'), comments: ['comment', 'shebang'] },
  elixir: { file: plain('elixir'), comments: ['comment'] },
  zig: { file: scoped('zig'), comments: ['comment'] },
  julia: { file: plain('julia'), comments: ['line_comment', 'block_comment'] },
  yaml: { file: scoped('yaml'), comments: ['comment'] },
  toml: { file: scoped('toml'), comments: ['comment'] },
  jsonc: { file: plain('json'), comments: ['comment'] },
  terraform: {
    file: '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm',
    comments: ['comment'],
  },
  html: { file: plain('html'), comments: ['comment'] },
  css: { file: plain('css'), comments: ['comment', 'js_comment'] },
};

/** Languages whose trees leave the code inside elements flat: only comments between elements are compared. */
export const MARKUP_ONLY: ReadonlySet<string> = new Set(['html']);

const parsers = new Map<string, Promise<Parser | undefined>>();

/** A parser, loaded once; `undefined` where the grammar is not installed. */
export function treeParser(id: string, folder = join(ROOT, 'node_modules')): Promise<Parser | undefined> {
  const known = parsers.get(id) ?? loadParser(id, folder);
  parsers.set(id, known);
  return known;
}

async function loadParser(id: string, folder: string): Promise<Parser | undefined> {
  const facts = TREES[id];
  if (!facts) return undefined;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(folder, facts.file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(bytes));
  return parser;
}

/** The comments of a tree, documentation strings included, and whether the tree has errors. */
export function treeComments(
  parser: Parser,
  id: string,
  text: string,
): { readonly comments: LexedPiece[]; readonly hasError: boolean } {
  const facts = TREES[id];
  const tree = parser.parse(text);
  if (!facts || !tree) throw new Error(`there is no tree of ${id}`);
  const found: LexedPiece[] = [];
  const cursor = tree.walk();
  for (let descends = true; ; ) {
    if (descends) {
      const isComment = facts.comments.includes(cursor.nodeType);
      if (isComment || facts.isDocString?.(cursor.currentNode) === true)
        found.push({ kind: 'comment', start: cursor.startIndex, end: withoutBreaks(text, cursor.endIndex) });
      if (!isComment && cursor.gotoFirstChild()) continue;
    }
    descends = cursor.gotoNextSibling();
    if (!descends && !cursor.gotoParent()) break;
  }
  const { hasError } = tree.rootNode;
  tree.delete();
  return { comments: found, hasError };
}

/** Some grammars count the line break, and the blank lines behind it, as part of a comment. */
function withoutBreaks(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[\r\n]/.test(text.charAt(at - 1))) at--;
  return at;
}

/** A statement that is one string: not joined of several, neither bytes nor formatted. */
function isPythonDoc(node: Node): boolean {
  if (node.type !== 'expression_statement' || node.namedChildCount !== 1) return false;
  const [string] = node.namedChildren;
  return string?.type === 'string' && !/^\w*[fFtT]\w*["']/.test(string.text);
}
