import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { CargoManifest, readCargoManifest } from './cargo-manifest.ts';
import { foldersNamed } from './member-globs.ts';
import { createNearestFile } from './nearest-file.ts';
import { createPackageFacts, type Package, type PackageFacts } from './package-facts.ts';
import { packageUseOf } from './package-use.ts';
import { pathWithin } from './paths.ts';
import { doorsOf, handsOver, isOfProgram } from './program-body.ts';
import { isInnerLibrary } from './side-program.ts';
import { foldersBeside, type Member, memberOf, useInside } from './workspace-member.ts';

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
  const members = new Map<string, readonly Member[]>();

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
      workspaceLints: (inherits ? workspaceOf(folder, manifest)?.manifest.workspaceLints : undefined) ?? [],
      ...(manifest === undefined
        ? { isProgramBody: false, isInnerLibrary: false, use: undefined }
        : roleOf(folder, manifest, hasLibraryFile)),
    };
  }

  /** The root that the member names, or the nearest one around it. */
  function workspaceOf(member: string, { workspaceFolder }: CargoManifest): Workspace | undefined {
    if (workspaceFolder === undefined) return workspaceAround(member);
    const folder = resolve(member, workspaceFolder);
    const manifest = manifestIn(folder);
    return manifest?.workspace === undefined ? undefined : { folder, manifest };
  }

  function workspaceAround(inner: string): Workspace | undefined {
    for (let folder = inner; ; ) {
      const manifest = manifestIn(folder);
      if (manifest?.workspace !== undefined) return { folder, manifest };
      const parent = dirname(folder);
      const next = parent === folder ? undefined : nearest.folderFor(parent);
      if (next === undefined) return undefined;
      folder = next;
    }
  }

  function roleOf(
    folder: string,
    manifest: CargoManifest,
    hasLibraryFile: boolean,
  ): Pick<Package, 'isProgramBody' | 'isInnerLibrary' | 'use'> {
    const root = manifest.release && workspaceOf(folder, manifest);
    const top = root ?? { folder, manifest };
    const own = memberIn(top, pathWithin(top.folder, folder) ?? '', manifest);
    const members = root === undefined ? [] : membersOf(root);
    const isStarted = doorsOf(manifest, hasLibraryFile).some((door) =>
      handsOver(textOf(join(folder, door)) ?? '', manifest),
    );
    return {
      isProgramBody: isStarted || (own !== undefined && isOfProgram(own, members)),
      isInnerLibrary: own !== undefined && isInnerLibrary(own, members),
      use: own && (packageUseOf(own, members) ?? useBeside(own, top.folder)),
    };
  }

  /** What the workspace around the package's own one tells, or else the package around it. */
  function useBeside(own: Member, folder: string): Package['use'] {
    const parent = nearest.folderFor(dirname(folder));
    const manifest = parent === undefined ? undefined : manifestIn(parent);
    if (parent === undefined || manifest === undefined) return undefined;
    const around = workspaceAround(parent) ?? { folder: parent, manifest };
    return useInside(own, pathWithin(around.folder, folder) ?? '', around.manifest);
  }

  function memberIn(root: Workspace, folder: string, manifest: CargoManifest): Member | undefined {
    const source = join(root.folder, folder, 'src');
    const hasProgramFile = existsSync(join(source, 'main.rs')) || existsSync(join(source, 'bin'));
    return memberOf({ manifest, folder, hasProgramFile }, root.manifest);
  }

  function membersOf(root: Workspace): readonly Member[] {
    const known = members.get(root.folder);
    if (known) return known;
    const folders = new Set([
      '',
      ...(root.manifest.workspace?.members ?? []).flatMap((glob) =>
        foldersNamed(glob, (inner) => foldersIn(join(root.folder, inner))),
      ),
    ]);
    const found: Member[] = [];
    // A set goes on to what is added to it meanwhile.
    for (const folder of folders) {
      const manifest = manifestIn(join(root.folder, folder));
      if (manifest === undefined || (folder !== '' && manifest.workspace !== undefined)) continue;
      const member = memberIn(root, folder, manifest);
      if (member !== undefined) found.push(member);
      for (const other of foldersBeside(manifest, folder)) folders.add(other);
    }
    members.set(root.folder, found);
    return found;
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

/** The root of a workspace. */
interface Workspace {
  readonly folder: string;
  readonly manifest: CargoManifest;
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
