import { Language, Parser } from 'web-tree-sitter';
import type { OwnedTree, ParseBudget, Parsers } from './parsers.ts';

/** Where the bytes of the WebAssembly modules come from: a folder, an extension's file system, a message. */
export interface GrammarBytes {
  /** The bytes of `web-tree-sitter.wasm`. */
  runtime(): Promise<Uint8Array>;
  /** The bytes of a language's grammar; `undefined` for a language without one. */
  grammar(language: string): Promise<Uint8Array | undefined>;
}

/** Parsers that are loaded on demand and stay loaded. */
export interface TreeSitterParsers extends Parsers {
  /**
   * Loads the runtime and the language's grammar; loaded ones are not loaded again.
   * @returns false when there is no such grammar.
   * @throws when the bytes cannot be read or are not a grammar.
   */
  load(language: string): Promise<boolean>;
  /**
   * What made the parser unusable, such as an abort of the WebAssembly module. Nothing revives it in this
   * thread: the module stays dead, whatever is created from it later.
   */
  readonly broken: unknown;
}

interface Tree extends OwnedTree {
  readonly language: unknown;
}

/** Parsers of web-tree-sitter. Parsing never throws: a module that aborts is remembered as `broken`. */
export function createTreeSitterParsers(bytes: GrammarBytes): TreeSitterParsers {
  const languages = new Map<string, Language>();
  const loading = new Map<string, Promise<boolean>>();
  let runtime: Promise<void> | undefined;
  let parser: Parser | undefined;
  let current: string | undefined;
  let broken: unknown;

  async function load(language: string): Promise<boolean> {
    const grammar = await bytes.grammar(language);
    if (grammar === undefined) return false;
    runtime ??= initialize(bytes);
    await runtime;
    parser ??= new Parser();
    languages.set(language, await Language.load(grammar));
    return true;
  }

  function parse(language: string, text: string, budget: ParseBudget): OwnedTree | undefined {
    const grammar = languages.get(language);
    if (parser === undefined || grammar === undefined || broken !== undefined) return undefined;
    try {
      if (current !== language) {
        parser.setLanguage(grammar);
        current = language;
      }
      const tree = parseWithin(parser, text, budget);
      return tree === undefined ? undefined : guarded(tree, (error) => (broken ??= error));
    } catch (error) {
      broken = error;
      return undefined;
    }
  }

  return {
    has: (language) => broken === undefined && languages.has(language),
    parse,
    load(language) {
      const known = loading.get(language) ?? load(language);
      loading.set(language, known);
      return known;
    },
    get broken() {
      return broken;
    },
  };
}

/**
 * `locateFile` is given beside the bytes because web-tree-sitter otherwise derives an address from
 * `import.meta.url`, which neither a CommonJS bundle nor a worker started from a blob has.
 */
async function initialize(bytes: GrammarBytes): Promise<void> {
  const wasmBinary = await bytes.runtime();
  await Parser.init({ wasmBinary, locateFile: (name: string) => name } as Parameters<typeof Parser.init>[0]);
}

function parseWithin(parser: Parser, text: string, { steps, milliseconds }: ParseBudget): Tree | undefined {
  let done = 0;
  let deadline = 0;
  // The first step sets the clock: a text that is parsed before any costs no look at it.
  const progressCallback = (): boolean => {
    const now = performance.now();
    if (deadline === 0) deadline = now + milliseconds;
    return ++done > steps || now > deadline;
  };
  const tree = parser.parse(text, null, { progressCallback });
  // A parser that was stopped would go on with the old text.
  if (tree === null) parser.reset();
  return (tree as Tree | null) ?? undefined;
}

/** A tree whose deletion cannot throw into a rule's check when the module has aborted meanwhile. */
function guarded(tree: Tree, fail: (error: unknown) => void): OwnedTree {
  return {
    get rootNode() {
      return tree.rootNode;
    },
    delete() {
      try {
        tree.delete();
      } catch (error) {
        fail(error);
      }
    },
  };
}
