import { dirname } from 'node:path';
import { createNearestFile, type NearestFile } from './nearest-file.ts';
import { pathWithin } from './paths.ts';

/** The file that marks the root of a package, by language id. */
const MANIFESTS: Readonly<Record<string, string>> = { rust: 'Cargo.toml' };

/** Finds the packages that files belong to. */
export interface PackageRoots {
  /** Names of manifest files, to be looked for by whoever lists folders anyway. */
  readonly manifests: ReadonlySet<string>;
  /** The file's path relative to its package; `undefined` where no package is known. */
  packagePath(language: string, path: string): string | undefined;
  /** Tells which manifests a listing of the folder has shown. */
  learn(folder: string, manifests: readonly string[]): void;
  /** Forgets everything: a manifest was made, moved or deleted. */
  forget(): void;
}

/** `boundaries` are folders above which no manifest is looked for. */
export function createPackageRoots(boundaries: readonly string[] = []): PackageRoots {
  const finders = new Map<string, NearestFile>();
  for (const [language, manifest] of Object.entries(MANIFESTS)) {
    finders.set(language, createNearestFile(manifest, boundaries));
  }
  return {
    manifests: new Set(Object.values(MANIFESTS)),
    packagePath(language, path) {
      const folder = finders.get(language)?.folderFor(dirname(path));
      return folder === undefined ? undefined : pathWithin(folder, path);
    },
    learn(folder, manifests) {
      for (const finder of finders.values()) finder.learn(folder, manifests.includes(finder.name));
    },
    forget() {
      for (const finder of finders.values()) finder.forget();
    },
  };
}
