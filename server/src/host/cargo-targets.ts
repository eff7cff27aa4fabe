import type { Source, Target } from '../core/finding.ts';
import type { CargoManifest } from './cargo-manifest.ts';

/** What a package's manifest makes of one of its files. */
export type TargetFacts = Pick<Source, 'target' | 'isEntry'>;

/**
 * Tells what a file of a package, by its path in it with `/`, is compiled into: the target that it starts, or else the
 * target whose starting file has its modules nearest around it. Where a library and a program share a folder, what lies
 * there counts as the library's.
 *
 * @param hasLibraryFile whether the package has a `src/lib.rs`.
 */
export function createTargets(
  manifest: CargoManifest,
  hasLibraryFile: boolean,
): (path: string) => TargetFacts {
  if (!manifest.isPackage) return () => ({});
  const roots = rootsOf(manifest, hasLibraryFile);
  return (path) => {
    const own = roots.filter((root) => root.path === path).map(({ target }) => target);
    const started = mostPublic(own) ?? discovered(manifest, path);
    if (started !== undefined) return { target: started, isEntry: started === 'program' };
    return { target: nearest(roots, path), isEntry: false };
  };
}

/**
 * Tells which files beside the manifest belong to no target but, at most, the build script: no other one starts with
 * them or has its modules there. They are scripts of those who work on the package; the few that its library includes by
 * their paths count as such.
 *
 * @param hasLibraryFile whether the package has a `src/lib.rs`.
 */
export function createStrays(manifest: CargoManifest, hasLibraryFile: boolean): (path: string) => boolean {
  const roots = rootsOf(manifest, hasLibraryFile);
  const isTaken =
    !manifest.isPackage || roots.some(({ target, folder }) => folder === '' && target !== 'build');
  return (path) => !isTaken && !path.includes('/') && roots.every((root) => root.path !== path);
}

/** A file that a target starts with, and the folder of its modules, with its slash. */
interface Root {
  readonly target: Target;
  readonly path: string;
  readonly folder: string;
}

/** Who is named first decides where several share a file or a folder. */
const BY_AUDIENCE: readonly Target[] = ['library', 'macro', 'program', 'build', 'example', 'bench', 'test'];

function rootsOf({ declared, library }: CargoManifest, hasLibraryFile: boolean): Root[] {
  const roots = [...declared];
  const isPlaced = declared.some(({ target }) => target === 'library' || target === 'macro');
  if (!isPlaced && library.kind !== undefined && (hasLibraryFile || library.isDeclared))
    roots.push({ target: library.kind, path: 'src/lib.rs' });
  roots.push({ target: 'program', path: 'src/main.rs' });
  return roots.map((root) => ({ ...root, folder: root.path.slice(0, root.path.lastIndexOf('/') + 1) }));
}

/** Folders in which Cargo looks for targets: the Cargo book, "Package Layout". */
const FOLDERS: readonly { readonly folder: string; readonly target: Target }[] = [
  { folder: 'src/bin/', target: 'program' },
  { folder: 'examples/', target: 'example' },
  { folder: 'tests/', target: 'test' },
  { folder: 'benches/', target: 'bench' },
];

/** The target that Cargo finds by itself: a file of such a folder, or the `main.rs` of a folder in it. */
function discovered({ undiscovered }: CargoManifest, path: string): Target | undefined {
  const place = FOLDERS.find(({ folder }) => path.startsWith(folder));
  if (place === undefined || undiscovered.has(place.target)) return undefined;
  return /^[^/]+(?:\.rs|\/main\.rs)$/.test(path.slice(place.folder.length)) ? place.target : undefined;
}

/** Targets at the top of the package have no folder of their own: what lies there belongs to the library, if there is one. */
function nearest(roots: readonly Root[], path: string): Target {
  const around = [...roots, ...FOLDERS].filter(({ folder }) => folder !== '' && path.startsWith(folder));
  const deepest = Math.max(0, ...around.map(({ folder }) => folder.length));
  const innermost = around.filter(({ folder }) => folder.length === deepest);
  return (
    mostPublic(innermost.map(({ target }) => target)) ??
    roots.find(({ target }) => target === 'library' || target === 'macro')?.target ??
    'program'
  );
}

function mostPublic(targets: readonly Target[]): Target | undefined {
  return BY_AUDIENCE.find((target) => targets.includes(target));
}
