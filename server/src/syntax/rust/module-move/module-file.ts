import type { Source } from '../../../core/finding.ts';

/** Where a module goes that gets a file of its own. */
export interface ModuleFile {
  /** Relative to the folder of the source. */
  readonly path: string;
  /** Other files at which the compiler would find the module; none of them may exist. */
  readonly rivals: readonly string[];
  /** The value of the `#[path]` that it takes; `undefined` where the compiler finds the file without one. */
  readonly attribute: string | undefined;
}

/**
 * The file in which the compiler looks for a module `name` that is declared inside `modules` of the source.
 * @returns a sentence that says why there is none.
 */
export function moduleFileOf(
  source: Omit<Source, 'text'>,
  modules: readonly string[],
  name: string,
): ModuleFile | string {
  const { packagePath, moduleFolder } = source;
  if (packagePath === undefined || moduleFolder === undefined)
    return 'It is not known where the compiler looks for the modules of this file.';
  if (/[^\w]/.test(name)) return 'The compiler loads no file for a name that is not ASCII.';
  const folder = packagePath.slice(0, packagePath.lastIndexOf('/') + 1);
  const stem = packagePath.slice(folder.length).replace(/\.rs$/, '');
  const parts = moduleFolder === 'beside' ? [...modules, name] : [stem, ...modules, name];
  const path = parts.join('/');
  if (!isCargoTarget(`${folder}${path}.rs`))
    return { path: `${path}.rs`, rivals: [`${path}/mod.rs`], attribute: undefined };
  const below = `${stem}/${name}.rs`;
  if (modules.length > 0 || !isOneFileTarget(packagePath) || isCargoTarget(folder + below))
    return `Cargo takes \`${folder}${path}.rs\` for a program or test of its own.`;
  return { path: below, rivals: [], attribute: below };
}

/** A program, test, example or benchmark whose siblings are others. */
function isOneFileTarget(path: string): boolean {
  return /^(?:src\/bin|tests|examples|benches)\/[^/]+\.rs$/.test(path);
}

/** Files that Cargo builds on their own, without being told: the Cargo book, "Package Layout". */
function isCargoTarget(path: string): boolean {
  return (
    isOneFileTarget(path) ||
    /^(?:src\/(?:lib|main)|build)\.rs$/.test(path) ||
    /^(?:src\/bin|tests|examples|benches)\/[^/]+\/main\.rs$/.test(path)
  );
}
