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
