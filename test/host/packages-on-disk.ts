import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCargoManifest } from '../../server/src/host/cargo-manifest.ts';
import type { PackageFacts } from '../../server/src/host/package-facts.ts';
import { createPackageRoots, type PackageRoots } from '../../server/src/host/package-root.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Writes files, given by paths and texts, to a new folder. */
export function workspace(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export function factsIn(folder: string, path: string, roots: PackageRoots = createRoots()): PackageFacts {
  return roots.factsOf('rust', join(folder, path));
}

export function createRoots(boundaries?: readonly string[]): PackageRoots {
  return createPackageRoots(readCargoManifest, boundaries);
}

export const PUBLISHED = '[package]\nname = "core"\ndescription = "A core."\nlicense.workspace = true\n';
export const KEPT = '[package]\nname = "own"\npublish = false\n';
export const MAIN = { 'crates/own/src/main.rs': '' };

/** What a package `own` is for beside a published one `core`, where its manifest and others are as in `files`. */
export function useIn(files: Readonly<Record<string, string>>): PackageFacts['packageUse'] {
  const folder = workspace({
    'Cargo.toml': '[workspace]\nmembers = ["./crates/*", "xtask"]\n',
    'crates/core/Cargo.toml': PUBLISHED,
    'crates/own/Cargo.toml': KEPT,
    ...files,
  });
  return factsIn(folder, 'crates/own/src/a.rs').packageUse;
}
