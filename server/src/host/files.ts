import { type Dirent, readdirSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { type IgnoreRules, isIgnored, rulesAbove, rulesOf } from './ignore-files.ts';

/** Folders of other people's code and of build products, which are never entered; naming one walks it. */
export const SKIPPED_FOLDERS: ReadonlySet<string> = new Set([
  '.git',
  'node_modules',
  'target',
  'dist',
  'vendor',
  'vendored',
  'third_party',
]);

/** A path that was not checked, and why. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

/** Absolute paths in the order of their UTF-16 units, each once. */
export interface FoundFiles {
  readonly files: string[];
  readonly skipped: Skipped[];
}

export interface WalkOptions {
  /** True for the name of a file that some language claims. */
  isSource(name: string): boolean;
  /** Names of other files that the caller wants to hear of. */
  readonly markers?: ReadonlySet<string>;
  /** Told of every folder that is entered, with those of the markers that it holds. */
  onFolder?(folder: string, markers: readonly string[]): void;
}

/** A path that was given and does not exist. */
export class MissingPathError extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} does not exist`);
    this.path = path;
  }
}

/**
 * All sources under the paths, which are taken relative to `base`. A file that is named is taken whatever its
 * folder and the ignore files say. Symbolic links inside a folder are not followed, so there are no loops.
 * @throws MissingPathError for a path that does not exist.
 */
export function findFiles(paths: readonly string[], base: string, options: WalkOptions): FoundFiles {
  const found: FoundFiles = { files: [], skipped: [] };
  for (const path of paths) {
    const absolute = resolve(base, path);
    const stats = statSync(absolute, { throwIfNoEntry: false });
    if (stats === undefined) throw new MissingPathError(path);
    if (stats.isDirectory()) for (const _ of walkFolder(absolute, options, found));
    else if (!stats.isFile()) found.skipped.push({ path: absolute, reason: 'not a file' });
    else if (options.isSource(absolute)) found.files.push(absolute);
    else found.skipped.push({ path: absolute, reason: 'language not supported' });
  }
  return paths.length > 1 ? { ...found, files: [...new Set(found.files)].sort() } : found;
}

/**
 * Adds the sources under the folder to `found` in the order of their paths. It yields after each folder, so that
 * a server can answer in between.
 */
export function* walkFolder(folder: string, options: WalkOptions, found: FoundFiles): Generator<void> {
  yield* walk(folder, rulesAbove(folder), options, found);
}

function* walk(
  folder: string,
  above: IgnoreRules | undefined,
  options: WalkOptions,
  found: FoundFiles,
): Generator<void> {
  const entries = entriesOf(folder, found);
  if (entries === undefined) return;
  const listing = sorted(folder, entries, options);
  options.onFolder?.(folder, listing.markers);
  const rules = listing.hasIgnoreFile ? rulesOf(folder, above) : above;
  for (const { path, isFolder } of listing.wanted) {
    if (rules !== undefined && isIgnored(rules, path, isFolder)) continue;
    if (isFolder) yield* walk(path, rules, options, found);
    else found.files.push(path);
  }
  yield;
}

function entriesOf(folder: string, found: FoundFiles): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    found.skipped.push({ path: folder, reason: `cannot be read: ${(error as NodeJS.ErrnoException).code}` });
    return undefined;
  }
}

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
}

interface Listing {
  /** Folders to enter and sources, in the order of their full paths: `a-b.rs` stands before `a/b.rs`. */
  readonly wanted: readonly Entry[];
  readonly markers: readonly string[];
  readonly hasIgnoreFile: boolean;
}

function sorted(folder: string, entries: readonly Dirent[], options: WalkOptions): Listing {
  const prefix = folder.endsWith(sep) ? folder : folder + sep;
  const wanted: (Entry & { readonly key: string })[] = [];
  const markers: string[] = [];
  let hasIgnoreFile = false;
  for (const entry of entries) {
    const { name } = entry;
    const path = prefix + name;
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(name)) wanted.push({ path, isFolder: true, key: path + sep });
      continue;
    }
    if (entry.isFile() && options.isSource(name)) wanted.push({ path, isFolder: false, key: path });
    // These may be sources as well: there are rules about the comments of every language.
    if (name === '.gitignore') hasIgnoreFile = true;
    else if (options.markers?.has(name)) markers.push(name);
  }
  wanted.sort((a, b) => (a.key < b.key ? -1 : 1));
  return { wanted, markers, hasIgnoreFile };
}
