import type { CargoManifest } from '../host/cargo-manifest.ts';
import { memberMatcher } from '../host/member-globs.ts';
import { type Package, type PackageFacts, packageFactsOf } from '../host/package-facts.ts';
import { packageUseOf } from '../host/package-use.ts';
import { doorsOf, handsOver, isOfProgram } from '../host/program-body.ts';
import { isInnerLibrary } from '../host/side-program.ts';
import { foldersBeside, type Member, memberOf, useInside } from '../host/workspace-member.ts';
import { isInside, pathOf, uriKey } from './uri.ts';

/** What is known of the files that the client shows; all are keys. */
export interface ListedPackages {
  readonly manifests: readonly string[];
  readonly keys: ReadonlySet<string>;
}

/** The packages of a file system that only the client can read. Each manifest is read once. */
export interface ClientPackages {
  factsOf(uri: string, listed: ListedPackages): Promise<PackageFacts>;
}

export function createClientPackages(read: (uri: string) => Promise<string | undefined>): ClientPackages {
  const manifests = new Map<string, Promise<CargoManifest | undefined>>();
  const packages = new Map<string, Promise<Package>>();

  function manifestAt(key: string): Promise<CargoManifest | undefined> {
    const known = manifests.get(key) ?? load(key);
    manifests.set(key, known);
    return known;
  }

  async function load(key: string): Promise<CargoManifest | undefined> {
    // Loaded with the first manifest: there may be none.
    const { readCargoManifest } = await import('../host/cargo-manifest.ts');
    const text = await read(key);
    return text === undefined ? undefined : readCargoManifest(text.replace(/^\uFEFF/, ''));
  }

  async function packageAt(key: string, listed: ListedPackages): Promise<Package> {
    const manifest = await manifestAt(key);
    const inherits = manifest?.lints === 'workspace';
    const workspace = inherits ? await workspaceOf(key, listed, manifest) : undefined;
    const hasLibraryFile = listed.keys.has(`${folderOf(key)}/src/lib.rs`);
    return {
      manifest,
      hasLibraryFile,
      workspaceLints: workspace?.manifest.workspaceLints ?? [],
      ...(manifest === undefined
        ? { isProgramBody: false, isInnerLibrary: false, use: undefined }
        : await roleOf(key, listed, manifest, hasLibraryFile)),
    };
  }

  async function isStarted(
    key: string,
    { keys }: ListedPackages,
    manifest: CargoManifest,
    hasLibraryFile: boolean,
  ): Promise<boolean> {
    const doors = doorsOf(manifest, hasLibraryFile)
      .map((path) => `${folderOf(key)}/${path}`)
      .filter((door) => keys.has(door));
    const texts = await Promise.all(doors.map(read));
    return texts.some((text) => text !== undefined && handsOver(text, manifest));
  }

  /** The root that the member names, or the nearest one around it. */
  async function workspaceOf(
    member: string,
    listed: ListedPackages,
    { workspaceFolder }: CargoManifest,
  ): Promise<Workspace | undefined> {
    const named = workspaceFolder && uriKey(new URL(`${workspaceFolder}/Cargo.toml`, member).href);
    const roots = named ? [named] : manifestsAround(member, listed);
    for (const key of roots) {
      const manifest = await manifestAt(key);
      if (manifest?.workspace !== undefined) return { key, manifest };
    }
    return undefined;
  }

  async function roleOf(
    key: string,
    listed: ListedPackages,
    manifest: CargoManifest,
    hasLibraryFile: boolean,
  ): Promise<Pick<Package, 'isProgramBody' | 'isInnerLibrary' | 'use'>> {
    const root = manifest.release && (await workspaceOf(key, listed, manifest));
    const own = memberIn(root ?? { key, manifest }, key, manifest, listed);
    const members = root === undefined ? [] : await membersOf(root, listed);
    return {
      isProgramBody:
        (await isStarted(key, listed, manifest, hasLibraryFile)) ||
        (own !== undefined && isOfProgram(own, members)),
      isInnerLibrary: own !== undefined && isInnerLibrary(own, members),
      use: own && (packageUseOf(own, members) ?? (await useBeside(own, root?.key ?? key, listed))),
    };
  }

  /** What the workspace around the package's own one tells. */
  async function useBeside(own: Member, key: string, listed: ListedPackages): Promise<Package['use']> {
    for (const around of manifestsAround(folderOf(key), listed)) {
      const manifest = await manifestAt(around);
      if (manifest?.workspace === undefined) continue;
      const folder = folderOf(key).slice(folderOf(around).length + 1);
      return useInside(own, folder, manifest);
    }
    return undefined;
  }

  async function membersOf(root: Workspace, listed: ListedPackages): Promise<readonly Member[]> {
    const top = folderOf(root.key);
    const isMember = memberMatcher(root.manifest.workspace?.members ?? []);
    const keys = new Set([
      root.key,
      ...listed.manifests.filter(
        (key) => isInside(key, top) && isMember(folderOf(key).slice(top.length + 1)),
      ),
    ]);
    const found: Member[] = [];
    // A set goes on to what is added to it meanwhile.
    for (const key of keys) {
      const manifest = listed.manifests.includes(key) ? await manifestAt(key) : undefined;
      if (manifest === undefined || (key !== root.key && manifest.workspace !== undefined)) continue;
      const member = memberIn(root, key, manifest, listed);
      if (member !== undefined) found.push(member);
      for (const other of foldersBeside(manifest, folderOf(key).slice(top.length + 1)))
        keys.add(other === '' ? root.key : `${top}/${other}/Cargo.toml`);
    }
    return found;
  }

  return {
    async factsOf(uri, listed) {
      const [nearest] = manifestsAround(uriKey(uri), listed);
      if (nearest === undefined) return {};
      const known = packages.get(nearest) ?? packageAt(nearest, listed);
      packages.set(nearest, known);
      const packagePath = pathOf(uri).slice(pathOf(folderOf(nearest)).length + 1);
      return packageFactsOf(packagePath, await known);
    },
  };
}

/** The root of a workspace. */
interface Workspace {
  readonly key: string;
  readonly manifest: CargoManifest;
}

function memberIn(
  root: Workspace,
  key: string,
  manifest: CargoManifest,
  { keys }: ListedPackages,
): Member | undefined {
  const source = `${folderOf(key)}/src`;
  const hasProgramFile =
    keys.has(`${source}/main.rs`) || [...keys].some((each) => each.startsWith(`${source}/bin/`));
  const folder = folderOf(key).slice(folderOf(root.key).length + 1);
  return memberOf({ manifest, folder, hasProgramFile }, root.manifest);
}

/** The manifests in the folders around a file, the nearest first. */
function manifestsAround(key: string, { manifests }: ListedPackages): string[] {
  return manifests
    .filter((manifest) => isInside(key, folderOf(manifest)))
    .sort((a, b) => b.length - a.length);
}

function folderOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/'));
}
