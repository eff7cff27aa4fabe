import type { CargoManifest } from '../host/cargo-manifest.ts';
import { type Package, type PackageFacts, packageFactsOf } from '../host/package-facts.ts';
import { memberMatcher, packageUseOf, placeOf } from '../host/package-use.ts';
import { doorsOf, handsOver } from '../host/program-body.ts';
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
      isProgramBody: manifest !== undefined && (await isProgramBody(key, listed, manifest, hasLibraryFile)),
      use: manifest && (await useOf(key, listed, manifest)),
      workspaceLints: workspace?.manifest.workspaceLints ?? [],
    };
  }

  async function isProgramBody(
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
  ): Promise<{ readonly key: string; readonly manifest: CargoManifest } | undefined> {
    const named = workspaceFolder && uriKey(new URL(`${workspaceFolder}/Cargo.toml`, member).href);
    const roots = named ? [named] : manifestsAround(member, listed);
    for (const key of roots) {
      const manifest = await manifestAt(key);
      if (manifest?.workspace !== undefined) return { key, manifest };
    }
    return undefined;
  }

  async function useOf(
    member: string,
    listed: ListedPackages,
    manifest: CargoManifest,
  ): Promise<Package['use']> {
    const { release: own } = manifest;
    if (own === undefined) return undefined;
    const root = await workspaceOf(member, listed, manifest);
    const workspace = root?.manifest.workspace;
    if (root === undefined || workspace === undefined) return undefined;
    const top = folderOf(root.key);
    const isMember = memberMatcher(workspace.members);
    const keys = listed.manifests.filter(
      (key) => isInside(key, top) && isMember(folderOf(key).slice(top.length + 1)),
    );
    const others = (await Promise.all(keys.map(manifestAt))).filter((each) => each !== undefined);
    return packageUseOf({
      own,
      isKept: own.isKept === 'workspace' ? workspace.isKept : own.isKept,
      hasProgram: hasProgram(member, listed, manifest),
      ...placeOf(root.manifest, folderOf(member).slice(top.length + 1)),
      members: [root.manifest, ...others],
    });
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

function hasProgram(key: string, { keys }: ListedPackages, { declared }: CargoManifest): boolean {
  const folder = folderOf(key);
  if (declared.some(({ target }) => target === 'program') || keys.has(`${folder}/src/main.rs`)) return true;
  return [...keys].some((each) => each.startsWith(`${folder}/src/bin/`));
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
