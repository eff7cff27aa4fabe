import type { LintLevel } from '../core/finding.ts';
import type { CargoManifest } from '../host/cargo-manifest.ts';
import { type Package, type PackageFacts, packageFactsOf } from '../host/package-facts.ts';
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
    return {
      manifest,
      hasLibraryFile: listed.keys.has(`${folderOf(key)}/src/lib.rs`),
      workspaceLints: manifest?.lints === 'workspace' ? await lintsOfWorkspace(key, listed, manifest) : [],
    };
  }

  /** Of the root that the member names, or the nearest one around it. */
  async function lintsOfWorkspace(
    member: string,
    listed: ListedPackages,
    { workspaceFolder }: CargoManifest,
  ): Promise<readonly LintLevel[]> {
    const named = workspaceFolder && uriKey(new URL(`${workspaceFolder}/Cargo.toml`, member).href);
    const roots = named ? [named] : manifestsAround(member, listed);
    for (const root of roots) {
      const lints = (await manifestAt(root))?.workspaceLints;
      if (lints !== undefined) return lints;
    }
    return [];
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

/** The manifests in the folders around a file, the nearest first. */
function manifestsAround(key: string, { manifests }: ListedPackages): string[] {
  return manifests
    .filter((manifest) => isInside(key, folderOf(manifest)))
    .sort((a, b) => b.length - a.length);
}

function folderOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/'));
}
