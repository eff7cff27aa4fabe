import { existsSync, promises } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../languages/languages.ts';
import { createTreeSitterParsers, type GrammarBytes, type TreeSitterParsers } from '../syntax/tree-sitter.ts';

const RUNTIME = 'web-tree-sitter.wasm';

/** Parsers whose WebAssembly modules are files in the folders. */
export function createFileParsers(folders: readonly string[]): TreeSitterParsers {
  return createTreeSitterParsers(grammarFiles(folders));
}

/** The WebAssembly modules as files, each looked for in the folders in their order. */
export function grammarFiles(folders: readonly string[]): GrammarBytes {
  const locate = (name: string): string | undefined =>
    folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  return {
    async runtime() {
      const path = locate(RUNTIME);
      if (path === undefined) throw new Error(`${RUNTIME} is in none of ${folders.join(', ')}`);
      return promises.readFile(path);
    },
    async grammar(language) {
      const file = LANGUAGES.find(({ id }) => id === language)?.grammar;
      const path = file === undefined ? undefined : locate(file);
      return path === undefined ? undefined : promises.readFile(path);
    },
  };
}
