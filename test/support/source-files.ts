import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ignore from 'ignore';
import { ROOT } from './root.ts';

/** A TypeScript file of the project. */
export interface SourceFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What a file imports. */
export interface Import {
  readonly specifier: string;
  /** The file it names, relative to the root; `undefined` for a package. */
  readonly target: string | undefined;
  readonly isTypeOnly: boolean;
}

/** Paths of the files that belong to the project: all that `.gitignore` does not name. Works in a copy without git, too. */
export function projectFiles(): string[] {
  const ignored = ignore()
    .add(readFileSync(join(ROOT, '.gitignore'), 'utf8'))
    .add('.git');
  const paths: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
      const path = folder + entry.name;
      if (entry.isDirectory() && !ignored.ignores(`${path}/`)) visit(`${path}/`);
      else if (entry.isFile() && !ignored.ignores(path)) paths.push(path);
    }
  };
  visit('');
  return paths.sort();
}

/** The TypeScript files below one of these folders. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return projectFiles()
    .filter((path) => path.endsWith('.ts') && folders.some((folder) => path.startsWith(`${folder}/`)))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Statements that import or re-export at the start of a line, as the formatter leaves them, and calls of `import()` and `require()`. */
const STATEMENT =
  /^(?:import|export)\s+(?<type>type\s)?(?:(?<names>[^'";]*?)\sfrom\s+)?'(?<specifier>[^']+)'/gm;
const CALL = /\b(?:import|require)\(\s*'(?<specifier>[^']+)'/g;

/** Imports of a file, in their order. */
export function importsOf(file: SourceFile): Import[] {
  return [...file.text.matchAll(STATEMENT), ...file.text.matchAll(CALL)].map(({ groups }) => {
    const specifier = groups?.specifier ?? '';
    const isRelative = specifier.startsWith('.');
    return {
      specifier,
      target: isRelative ? posix.join(posix.dirname(file.path), specifier) : undefined,
      isTypeOnly: groups?.type !== undefined || areTypes(groups?.names),
    };
  });
}

/** True for `{ type A, type B }`. */
function areTypes(names: string | undefined): boolean {
  const list = /^\{(?<list>.*)\}$/s.exec(names?.trim() ?? '')?.groups?.list;
  if (list === undefined) return false;
  return list.split(',').every((name) => /^\s*(?:type\s|$)/.test(name));
}
