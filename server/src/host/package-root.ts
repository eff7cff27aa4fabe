import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { CargoManifest, readCargoManifest } from './cargo-manifest.ts';
import { createNearestFile } from './nearest-file.ts';
import { createPackageFacts, type Package, type PackageFacts } from './package-facts.ts';
import { foldersNamed, packageUseOf, placeOf } from './package-use.ts';
import { pathWithin } from './paths.ts';
import { doorsOf, handsOver } from './program-body.ts';

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
  const packages = new Map<string, ReturnType<typeof createPackageFacts>>();
  const members = new Map<string, readonly CargoManifest[]>();

  function manifestIn(folder: string): CargoManifest | undefined {
    if (!manifests.has(folder)) {
      const text = textOf(join(folder, MANIFEST));
      manifests.set(folder, text === undefined ? undefined : read(text));
    }
    return manifests.get(folder);
  }

  function factsIn(folder: string): ReturnType<typeof createPackageFacts> {
    const known = packages.get(folder) ?? createPackageFacts(packageIn(folder));
    packages.set(folder, known);
    return known;
  }

  function packageIn(folder: string): Package {
    const manifest = manifestIn(folder);
    const inherits = manifest?.lints === 'workspace';
    const hasLibraryFile = existsSync(join(folder, 'src', 'lib.rs'));
    return {
      manifest,
      hasLibraryFile,
      isProgramBody:
        manifest !== undefined &&
        doorsOf(manifest, hasLibraryFile).some((door) =>
          handsOver(textOf(join(folder, door)) ?? '', manifest),
        ),
      use: manifest && useOf(folder, manifest),
      workspaceLints: (inherits ? workspaceOf(folder, manifest)?.manifest.workspaceLints : undefined) ?? [],
    };
  }

  /** The root that the member names, or the nearest one around it. */
  function workspaceOf(
    member: string,
    { workspaceFolder }: CargoManifest,
  ): { readonly folder: string; readonly manifest: CargoManifest } | undefined {
    const named = workspaceFolder === undefined ? undefined : resolve(member, workspaceFolder);
    for (let folder = named ?? member; ; ) {
      const manifest = manifestIn(folder);
      if (manifest?.workspace !== undefined) return { folder, manifest };
      const parent = dirname(folder);
      const next = named !== undefined || parent === folder ? undefined : nearest.folderFor(parent);
      if (next === undefined) return undefined;
      folder = next;
    }
  }

  function useOf(member: string, manifest: CargoManifest): Package['use'] {
    const { release: own } = manifest;
    const root = own && workspaceOf(member, manifest);
    if (own === undefined || root === undefined) return undefined;
    const isKept = own.isKept === 'workspace' ? root.manifest.workspace?.isKept === true : own.isKept;
    const hasProgram =
      manifest.declared.some(({ target }) => target === 'program') ||
      existsSync(join(member, 'src', 'main.rs')) ||
      existsSync(join(member, 'src', 'bin'));
    return packageUseOf({
      own,
      isKept,
      hasProgram,
      ...placeOf(root.manifest, pathWithin(root.folder, member) ?? ''),
      members: membersOf(root.folder, root.manifest),
    });
  }

  function membersOf(folder: string, root: CargoManifest): readonly CargoManifest[] {
    const known = members.get(folder);
    if (known) return known;
    const folders = new Set(
      (root.workspace?.members ?? []).flatMap((glob) =>
        foldersNamed(glob, (inner) => foldersIn(join(folder, inner))),
      ),
    );
    const found = [...folders]
      .map((each) => manifestIn(join(folder, each)))
      .filter((each) => each !== undefined);
    members.set(folder, [root, ...found]);
    return [root, ...found];
  }

  return {
    manifests: new Set([MANIFEST]),
    factsOf(language, path) {
      if (language !== LANGUAGE) return {};
      const folder = nearest.folderFor(dirname(path));
      const packagePath = folder === undefined ? undefined : pathWithin(folder, path);
      if (folder === undefined || packagePath === undefined) return {};
      return factsIn(folder)(packagePath);
    },
    learn(folder, names) {
      nearest.learn(folder, names.includes(MANIFEST));
    },
    forget() {
      nearest.forget();
      manifests.clear();
      packages.clear();
      members.clear();
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

/** Names of the folders in a folder; none where it cannot be listed. */
function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    // A manifest may name a folder that is gone.
    return [];
  }
}
