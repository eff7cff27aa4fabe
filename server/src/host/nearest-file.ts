import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Finds the nearest file of one name in a folder or above it, and remembers what it looked at. */
export interface NearestFile {
  readonly name: string;
  /** The nearest folder that holds the file, `folder` itself included. Nothing above a boundary is looked at. */
  folderFor(folder: string): string | undefined;
  /** Tells what a listing of the folder has shown, which saves a look at the disk. */
  learn(folder: string, isPresent: boolean): void;
  /** Forgets everything: the file was made, moved or deleted somewhere. */
  forget(): void;
}

/** `boundaries` are folders such as workspace roots at which the search ends. */
export function createNearestFile(name: string, boundaries: readonly string[] = []): NearestFile {
  const present = new Map<string, boolean>();
  const nearest = new Map<string, string | undefined>();

  function isIn(folder: string): boolean {
    let known = present.get(folder);
    if (known === undefined) {
      known = existsSync(join(folder, name));
      present.set(folder, known);
    }
    return known;
  }

  function folderFor(folder: string): string | undefined {
    if (nearest.has(folder)) return nearest.get(folder);
    const parent = dirname(folder);
    const isLast = parent === folder || boundaries.includes(folder);
    const found = isIn(folder) ? folder : isLast ? undefined : folderFor(parent);
    nearest.set(folder, found);
    return found;
  }

  return {
    name,
    folderFor,
    learn(folder, isPresent) {
      present.set(folder, isPresent);
    },
    forget() {
      present.clear();
      nearest.clear();
    },
  };
}
