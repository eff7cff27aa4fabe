import type { LintLevel, Source } from '../core/finding.ts';
import type { ModuleDeclaration } from '../engine/report.ts';
import { combinedLevels, relevantLevels } from './inherited-levels.ts';

/** Declarations of one file; `undefined` when there is no such file. */
export type ReadDeclarations = (path: string) => readonly ModuleDeclaration[] | undefined;

/** What a file has from where it is declared. */
export type Inheritance = Pick<Source, 'isTest' | 'inheritedLints'>;

/**
 * What the Rust files among those of `declarations` have from where they are declared; those that have nothing are
 * left out. Paths are absolute and have `/`.
 *
 * A file is test code when it is declared and every way to it from a file that nothing declares (a crate root)
 * passes a declaration in test code. A file that a second parent declares for production stays production code. A
 * lint is silenced where it is on every way, the nearest level of each deciding.
 */
export function inheritanceAmong(
  declarations: ReadonlyMap<string, readonly ModuleDeclaration[]>,
): ReadonlyMap<string, Inheritance> {
  return inheritancesOf(declarations, (path) => declarations.has(path));
}

/**
 * The same for one file, by reading the files above it that may declare it, up to the crate's root.
 * A declaration by `#[path]` is seen in those files and in files whose name the file's own name starts with.
 */
export function inheritanceOf(path: string, read: ReadDeclarations): Inheritance {
  const known = new Map<string, readonly ModuleDeclaration[] | undefined>([[path, []]]);
  const remember: ReadDeclarations = (file) => {
    if (!known.has(file)) known.set(file, read(file));
    return known.get(file);
  };
  const exists = (file: string): boolean => remember(file) !== undefined;
  const declarations = new Map<string, readonly ModuleDeclaration[]>([[path, []]]);
  const pending = [path];
  for (let child = pending.pop(); child !== undefined; child = pending.pop()) {
    for (const parent of possibleParents(child)) {
      if (declarations.has(parent)) continue;
      const modules = remember(parent)?.filter((module) => candidates(parent, module).includes(child));
      if (modules === undefined || !childrenOf(parent, modules, exists).some((each) => each.path === child))
        continue;
      declarations.set(parent, remember(parent) ?? []);
      pending.push(parent);
    }
  }
  const relevant = new Map<string, readonly ModuleDeclaration[]>();
  for (const [parent, modules] of declarations) {
    const isRelevant = (module: ModuleDeclaration): boolean =>
      candidates(parent, module).some((file) => declarations.has(file));
    relevant.set(parent, modules.filter(isRelevant));
  }
  return inheritancesOf(relevant, exists).get(path) ?? {};
}

/**
 * Where the compiler looks for the modules that a file declares: beside it, or in the folder with its name. Decided by
 * what declares the file, so `undefined` for one that nothing seems to declare, or that is declared in both ways. Crate
 * roots are known by their path in the package, and programs by what the manifest says.
 */
export function moduleFolderOf(
  path: string,
  { packagePath = '', isEntry = false }: Pick<Source, 'packagePath' | 'isEntry'>,
  read: ReadDeclarations,
): Source['moduleFolder'] {
  if (path.endsWith('/mod.rs')) return 'beside';
  const ways = possibleParents(path)
    .flatMap((parent) => (read(parent) ?? []).filter((module) => candidates(parent, module).includes(path)))
    .map(({ path: named }) => (named === undefined ? 'below' : 'beside'));
  if (isEntry || CRATE_ROOT.test(packagePath)) ways.push('beside');
  const [first] = ways;
  return ways.every((way) => way === first) ? first : undefined;
}

/** Crate roots that Cargo knows without being told: the Cargo book, "Package Layout". */
const CRATE_ROOT = /^src\/(?:lib|main)\.rs$|^(?:src\/bin|tests|examples|benches)\/[^/]+(?:\.rs|\/main\.rs)$/;

function inheritancesOf(
  declarations: ReadonlyMap<string, readonly ModuleDeclaration[]>,
  exists: (path: string) => boolean,
): ReadonlyMap<string, Inheritance> {
  const children = new Map<string, readonly Child[]>();
  for (const [path, modules] of declarations) {
    if (modules.length > 0) children.set(path, childrenOf(path, modules, exists));
  }
  const found = new Map<string, Inheritance>();
  for (const [path, inheritedLints] of levelsBelow(children)) found.set(path, { inheritedLints });
  for (const path of testsBelow(children)) found.set(path, { ...found.get(path), isTest: true });
  return found;
}

/** What each declared file has of levels; nearly always there are none. */
function levelsBelow(
  children: ReadonlyMap<string, readonly Child[]>,
): ReadonlyMap<string, readonly LintLevel[]> {
  const found = new Map<string, readonly LintLevel[]>();
  if (![...children.values()].flat().some(({ levels }) => levels.length > 0)) return found;
  const ways = new Map<string, (Child & { readonly parent: string })[]>();
  for (const [parent, declared] of children) {
    for (const child of declared) {
      const others = ways.get(child.path) ?? [];
      others.push({ ...child, parent });
      ways.set(child.path, others);
    }
  }
  const levelsOf = (path: string): readonly LintLevel[] => {
    const known = found.get(path);
    if (known !== undefined) return known;
    // Should modules declare each other in a circle, it ends here.
    found.set(path, []);
    const all = ways.get(path) ?? [];
    const production = all.filter(({ isTest }) => !isTest);
    const lists = (production.length > 0 ? production : all).map(({ levels, parent }) => [
      ...levels,
      ...levelsOf(parent),
    ]);
    const levels = combinedLevels(lists);
    found.set(path, levels);
    return levels;
  };
  for (const path of ways.keys()) levelsOf(path);
  return new Map([...found].filter(([, levels]) => levels.length > 0));
}

function testsBelow(children: ReadonlyMap<string, readonly Child[]>): ReadonlySet<string> {
  const declared = new Set([...children.values()].flat().map(({ path }) => path));
  const roots = [...children.keys()].filter((path) => !declared.has(path));
  const production = reachable(roots, (path) => children.get(path)?.filter((child) => !child.isTest) ?? []);
  const tests = [...children.values()].flat().filter((child) => child.isTest);
  const test = reachable(
    tests.map((child) => child.path),
    (path) => (production.has(path) ? [] : (children.get(path) ?? [])),
  );
  return new Set([...test].filter((path) => !production.has(path)));
}

interface Child {
  readonly path: string;
  readonly isTest: boolean;
  /** Those that matter to a rule, the deciding first. */
  readonly levels: readonly LintLevel[];
}

function childrenOf(
  path: string,
  modules: readonly ModuleDeclaration[],
  exists: (path: string) => boolean,
): Child[] {
  const found: Child[] = [];
  for (const module of modules) {
    const file = candidates(path, module).find(exists);
    if (file !== undefined)
      found.push({ path: file, isTest: module.isTest, levels: relevantLevels(module.levels) });
  }
  return found;
}

/**
 * Where the compiler looks for a declared module. A crate root with a name of its own (`src/tool.rs`, made one
 * by `Cargo.toml`) is taken for an ordinary module: its modules are then declared by nobody.
 */
function candidates(path: string, module: ModuleDeclaration): string[] {
  const folder = folderOf(path);
  const own = ownsFolder(path) ? folder : path.slice(0, -'.rs'.length);
  if (module.path !== undefined) {
    return [joined(module.within.length === 0 ? folder : own, [...module.within, module.path])];
  }
  return [
    joined(own, [...module.within, `${module.name}.rs`]),
    joined(own, [...module.within, module.name, 'mod.rs']),
  ];
}

/** Files that may declare `path`: those whose modules live in one of the folders above it. */
function possibleParents(path: string): string[] {
  const parents: string[] = [];
  let folder = folderOf(path);
  const words = path.slice(folder.length + 1, -'.rs'.length).split('_');
  // `parse_tests.rs` is often declared by `parse.rs` with `#[path]`.
  for (let count = words.length - 1; count > 0; count--) {
    parents.push(`${folder}/${words.slice(0, count).join('_')}.rs`);
  }
  for (let depth = 0; depth < MAX_DEPTH && folder !== ''; depth++) {
    for (const name of ROOT_NAMES) parents.push(`${folder}/${name}`);
    parents.push(`${folder}.rs`);
    if (folder.endsWith('/src')) break;
    folder = folderOf(folder);
  }
  return parents.filter((parent) => parent !== path);
}

const ROOT_NAMES = ['mod.rs', 'lib.rs', 'main.rs'];

/** Folders above a file that are searched at most, in case it does not lie under `src`. */
const MAX_DEPTH = 8;

/** True for files whose modules stand beside them. */
function ownsFolder(path: string): boolean {
  return ROOT_NAMES.includes(path.slice(path.lastIndexOf('/') + 1));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function joined(folder: string, parts: readonly string[]): string {
  const result = folder.split('/');
  for (const part of parts.flatMap((each) => each.replaceAll('\\', '/').split('/'))) {
    if (part === '..') result.pop();
    else if (part !== '.' && part !== '') result.push(part);
  }
  return result.join('/');
}

function reachable(starts: readonly string[], next: (path: string) => readonly Child[]): Set<string> {
  const seen = new Set(starts);
  const pending = [...starts];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    for (const child of next(path)) {
      if (seen.has(child.path)) continue;
      seen.add(child.path);
      pending.push(child.path);
    }
  }
  return seen;
}
