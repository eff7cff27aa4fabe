import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { LintLevel } from '../core/finding.ts';
import type { CargoManifest, readCargoManifest } from './cargo-manifest.ts';
import { createNearestFile } from './nearest-file.ts';
import { type Package, type PackageFacts, packageFactsOf } from './package-facts.ts';
import { pathWithin } from './paths.ts';

/** The file that marks the root of a package, of the one language whose packages are known. */
const MANIFEST = 'Cargo.toml';
const LANGUAGE = 'rust';

/** Finds the packages that files belong to. */
export interface PackageRoots {
  /** Names of manifest files, to be looked for by whoever lists folders anyway. */
  readonly manifests: ReadonlySet<string>;
  /** What the package says about the file; nothing where no package is known. */
  factsOf(language: string, path: string): PackageFacts;
  /** Tells which manifests a listing of the folder has shown. */
  learn(folder: string, manifests: readonly string[]): void;
  /** Forgets everything: a manifest was made, moved, changed or deleted. */
  forget(): void;
}

/**
 * Each manifest is read once until `forget`.
 * @param read reads a manifest's text; a separate part, so that it is only loaded where there is one.
 * @param boundaries are folders above which no manifest is looked for.
 */
export function createPackageRoots(
  read: typeof readCargoManifest,
  boundaries: readonly string[] = [],
): PackageRoots {
  const nearest = createNearestFile(MANIFEST, boundaries);
  const manifests = new Map<string, CargoManifest | undefined>();
  const packages = new Map<string, Package>();

  function manifestIn(folder: string): CargoManifest | undefined {
    if (!manifests.has(folder)) {
      const text = textOf(join(folder, MANIFEST));
      manifests.set(folder, text === undefined ? undefined : read(text));
    }
    return manifests.get(folder);
  }

  function packageIn(folder: string): Package {
    const known = packages.get(folder);
    if (known) return known;
    const manifest = manifestIn(folder);
    const made = {
      manifest,
      hasLibraryFile: existsSync(join(folder, 'src', 'lib.rs')),
      workspaceLints: manifest?.lints === 'workspace' ? lintsOfWorkspace(folder, manifest) : [],
    };
    packages.set(folder, made);
    return made;
  }

  /** Of the root that the member names, or the nearest one around it. */
  function lintsOfWorkspace(member: string, { workspaceFolder }: CargoManifest): readonly LintLevel[] {
    if (workspaceFolder !== undefined)
      return manifestIn(resolve(member, workspaceFolder))?.workspaceLints ?? [];
    for (let folder: string | undefined = member; folder !== undefined; ) {
      const lints = manifestIn(folder)?.workspaceLints;
      if (lints !== undefined) return lints;
      const parent = dirname(folder);
      folder = parent === folder ? undefined : nearest.folderFor(parent);
    }
    return [];
  }

  return {
    manifests: new Set([MANIFEST]),
    factsOf(language, path) {
      if (language !== LANGUAGE) return {};
      const folder = nearest.folderFor(dirname(path));
      const packagePath = folder === undefined ? undefined : pathWithin(folder, path);
      if (folder === undefined || packagePath === undefined) return {};
      return packageFactsOf(packagePath, packageIn(folder));
    },
    learn(folder, names) {
      nearest.learn(folder, names.includes(MANIFEST));
    },
    forget() {
      nearest.forget();
      manifests.clear();
      packages.clear();
    },
  };
}

/** `undefined` for a file that cannot be read: it is gone since it was seen, or not ours to read. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
