import { promises } from 'node:fs';
import { dirname } from 'node:path';
import { URI } from 'vscode-uri';
import type { RuleSettings } from '../core/settings.ts';
import { type FoundFiles, SKIPPED_FOLDERS, walkFolder } from '../host/files.ts';
import { isIgnored, rulesAbove, rulesOf } from '../host/ignore-files.ts';
import { createNearestFile } from '../host/nearest-file.ts';
import { createPackageRoots, type PackageRoots } from '../host/package-root.ts';
import { createTextReader } from '../host/read-text.ts';
import { languageOf } from './catalogue.ts';
import { type ConfigCache, createConfigCache } from './config-cache.ts';
import { fileUri, isInside, uriKey } from './uri.ts';
import { CONFIG_FILE, type Workspace } from './workspace.ts';

/** Larger files are generated or data; a person who opens one in the editor has it checked all the same. */
const MAX_SCANNED_BYTES = 1024 * 1024;

/** The disk. */
export function createNodeWorkspace(): Workspace {
  const reader = createTextReader(MAX_SCANNED_BYTES);
  const configs = createNearestFile(CONFIG_FILE);
  let packages: Promise<PackageRoots> | undefined;
  const cache: ConfigCache = createConfigCache();
  let folders: readonly string[] = [];

  const textOf = (path: string): string | undefined => {
    const read = reader.read(path);
    return read.kind === 'text' ? read.text : undefined;
  };
  /** The reader of manifests is loaded with the first source. */
  const packageRoots = (): Promise<PackageRoots> => (packages ??= openPackageRoots());
  const folderOf = (key: string): string | undefined => folders.find((folder) => isInside(key, folder));

  return {
    async *list(folder) {
      const found: FoundFiles = { files: [], skipped: [] };
      const walk = walkFolder(
        diskPath(folder),
        { isSource: (name) => languageOf(name) !== undefined },
        found,
      );
      for (const _ of walk) yield found.files.splice(0).map(uriOf);
    },
    async isListed(uri) {
      const folder = folderOf(uriKey(uri));
      return folder !== undefined && isReached(diskPath(folder), diskPath(uri));
    },
    async read(uri) {
      return textOf(diskPath(uri));
    },
    async exists(uri) {
      if (!uri.startsWith('file:')) return undefined;
      try {
        await promises.lstat(diskPath(uri));
        return true;
      } catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? false : undefined;
      }
    },
    async configOf(uri, editor: RuleSettings) {
      const key = uriKey(uri);
      const own = key.startsWith('untitled:') ? folders[0] : key;
      if (own === undefined) return cache.without(undefined, editor);
      const path = diskPath(own);
      const folder = configs.folderFor(own === key ? dirname(path) : path);
      if (folder === undefined) return cache.without(folderOf(own), editor);
      const file = uriOf(joined(folder, CONFIG_FILE));
      return cache.of(file, uriOf(folder), editor, () => textOf(diskPath(file)));
    },
    async packageFacts(uri, language) {
      return uri.startsWith('file:') ? (await packageRoots()).factsOf(language, diskPath(uri)) : {};
    },
    follow: () => undefined,
    forget() {
      configs.forget();
      packages = undefined;
      cache.forget();
    },
    setFolders(keys) {
      // The innermost folder comes first.
      folders = [...keys].sort((a, b) => b.length - a.length);
    },
  };
}

async function openPackageRoots(): Promise<PackageRoots> {
  return createPackageRoots((await import('../host/cargo-manifest.ts')).readCargoManifest);
}

/** Whether a walk of `root` would come to the file. */
function isReached(root: string, path: string): boolean {
  const above: string[] = [];
  for (let at = dirname(path); at.length > root.length; at = dirname(at)) above.unshift(at);
  let rules = rulesOf(root, rulesAbove(root));
  for (const folder of above) {
    const name = folder.slice(dirname(folder).length).replace(/^[/\\]/, '');
    if (SKIPPED_FOLDERS.has(name) || isIgnored(rules, folder, true)) return false;
    rules = rulesOf(folder, rules);
  }
  return !isIgnored(rules, path, false);
}

/** The path as `node:fs` takes it on this platform. */
function diskPath(uri: string): string {
  return URI.parse(uri).fsPath;
}

function uriOf(path: string): string {
  return fileUri(path);
}

function joined(folder: string, name: string): string {
  return folder.endsWith('/') || folder.endsWith('\\') ? folder + name : `${folder}/${name}`;
}
