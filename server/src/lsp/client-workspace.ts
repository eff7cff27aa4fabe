import type { Connection } from 'vscode-languageserver';
import type { RuleSettings } from '../core/settings.ts';
import { languageOf, SOURCE_NAMES } from './catalogue.ts';
import { createClientPackages } from './client-packages.ts';
import { createConfigCache } from './config-cache.ts';
import type {
  ListFilesMethod,
  ListFilesParams,
  ListFilesResult,
  ReadFileMethod,
  ReadFileParams,
  ReadFileResult,
} from './protocol.ts';
import { isInside, pathOf, uriKey } from './uri.ts';
import { CONFIG_FILE, type Workspace } from './workspace.ts';

const LIST_FILES: ListFilesMethod = 'shipworthy/listFiles';
const READ_FILE: ReadFileMethod = 'shipworthy/readFile';

const MANIFEST = 'Cargo.toml';

/** Larger texts are generated or data; in UTF-16 units. */
const MAX_SCANNED_LENGTH = 1024 * 1024;

/** Folders of other people's code and of build products. */
const SKIPPED = /\/(?:\.git|node_modules|target|dist|vendor|vendored|third_party)\//;

/** What the client shows of a file system that this process cannot reach. One listing serves until `forget`. */
export function createClientWorkspace(connection: Connection): Workspace {
  const cache = createConfigCache();
  let folders: readonly string[] = [];
  let listing: Promise<Listing> | undefined;
  let packages = createClientPackages(read);
  let listed: ReadonlySet<string> = new Set();

  async function ask(): Promise<Listing> {
    const extensions = [...SOURCE_NAMES, CONFIG_FILE, MANIFEST];
    const params: ListFilesParams = { extensions };
    try {
      const answer = listingOf(await connection.sendRequest<ListFilesResult>(LIST_FILES, params));
      listed = answer.keys;
      return answer;
    } catch (error) {
      connection.console.error(`The client did not list its files: ${String(error)}`);
      return listingOf([]);
    }
  }
  const files = (): Promise<Listing> => (listing ??= ask());
  const isNew = (uri: string): boolean => !listed.has(uriKey(uri));

  async function read(uri: string): Promise<string | undefined> {
    const params: ReadFileParams = { uri };
    try {
      const text = await connection.sendRequest<ReadFileResult>(READ_FILE, params);
      return text === null || text.length > MAX_SCANNED_LENGTH ? undefined : text;
    } catch (error) {
      connection.console.error(`${uri} could not be read: ${String(error)}`);
      return undefined;
    }
  }

  return {
    async *list(folder) {
      yield (await files()).sources.filter((uri) => isInside(uriKey(uri), folder));
    },
    async isListed(uri) {
      const key = uriKey(uri);
      return folders.some((folder) => isInside(key, folder)) && !SKIPPED.test(pathOf(uri));
    },
    async read(uri) {
      const { keys } = await files();
      return keys.has(uriKey(uri)) ? read(uri) : undefined;
    },
    async exists(uri) {
      // A listing leaves out what the person hides from it, so the file itself is asked for.
      const params: ReadFileParams = { uri };
      try {
        return (await connection.sendRequest<ReadFileResult>(READ_FILE, params)) !== null;
      } catch (error) {
        connection.console.error(`Whether ${uri} exists is not known: ${String(error)}`);
        return undefined;
      }
    },
    async configOf(uri, editor: RuleSettings) {
      const key = uriKey(uri);
      const own = key.startsWith('untitled:') ? folders[0] : key;
      if (own === undefined) return cache.without(undefined, editor);
      const file = nearestOf((await files()).configs, own);
      const folder = folders.find((each) => isInside(own, each));
      if (file === undefined) return cache.without(folder, editor);
      return cache.of(file, folderOf(file), editor, () => read(file));
    },
    async packageFacts(uri, language) {
      return language === 'rust' ? packages.factsOf(uri, await files()) : {};
    },
    follow(changed, deleted) {
      // A listing that is under way may be older than what is told now.
      if (listing && (changed.some(isNew) || deleted.length > 0)) listing = undefined;
      if (listing === undefined) packages = createClientPackages(read);
    },
    forget() {
      cache.forget();
      packages = createClientPackages(read);
      listing = undefined;
    },
    setFolders(keys) {
      folders = [...keys].sort((a, b) => b.length - a.length);
    },
  };
}

interface Listing {
  /** As the client writes them, in order. */
  readonly sources: readonly string[];
  readonly configs: readonly string[];
  readonly manifests: readonly string[];
  readonly keys: ReadonlySet<string>;
}

function listingOf(uris: readonly string[]): Listing {
  const wanted = uris.filter((uri) => !SKIPPED.test(pathOf(uri)));
  const named = (name: string) => wanted.filter((uri) => pathOf(uri).endsWith(`/${name}`)).map(uriKey);
  return {
    sources: wanted.filter((uri) => languageOf(pathOf(uri)) !== undefined).sort(),
    configs: named(CONFIG_FILE),
    manifests: named(MANIFEST),
    keys: new Set(wanted.map(uriKey)),
  };
}

/** The file in the innermost folder around `key`. */
function nearestOf(files: readonly string[], key: string): string | undefined {
  let nearest: string | undefined;
  for (const file of files) {
    if (isInside(key, folderOf(file)) && file.length > (nearest?.length ?? 0)) nearest = file;
  }
  return nearest;
}

function folderOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/'));
}
