import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';
import { languageOf, SOURCE_NAMES } from './catalogue.ts';
import { baseName, isFile, pathOf, uriKey } from './uri.ts';
import { CONFIG_FILE, DECISIVE_FILES } from './workspace.ts';

/** What happened to files outside of the editor, gathered and sorted by what it takes to follow. */
export interface FileChanges {
  /** A configuration, an ignore file or a manifest came, went or changed, or too much happened to follow singly. */
  readonly isDecisive: boolean;
  /** Sources that are new or different. */
  readonly changed: readonly string[];
  /** Files or folders that are gone. */
  readonly deleted: readonly string[];
}

/** A checkout of another branch comes as many notifications; they are taken together. */
const GATHER_MILLISECONDS = 30;

/** From so many changes on, one scan of everything is quicker. */
const MAX_SINGLE = 200;

/** Build products and other people's code come and go by the thousand. */
const NOISY = /\/(?:target|\.git|node_modules)\//;

/**
 * @param follow is told once for all that happens in a short while.
 * @param isKnown whether there are findings in this folder.
 */
export function followFiles(
  connection: Connection,
  follow: (changes: FileChanges) => void,
  isKnown: (folder: string) => boolean,
): void {
  let gathered = new Map<string, FileEvent>();
  let isWaiting = false;

  function gather(events: readonly FileEvent[]): void {
    for (const event of events) {
      if (typeof event?.uri === 'string' && !isNoise(event)) gathered.set(uriKey(event.uri), event);
    }
    if (isWaiting || gathered.size === 0) return;
    isWaiting = true;
    setTimeout(release, GATHER_MILLISECONDS);
  }

  /** Of what comes and goes, sources matter, what decides about them, and folders, which come alone. */
  function isNoise({ uri, type }: FileEvent): boolean {
    if (type === FileChangeType.Changed) return false;
    const name = baseName(uri);
    if (DECISIVE_FILES.includes(name)) return false;
    if (NOISY.test(pathOf(uri))) return true;
    return name.includes('.') && languageOf(name) === undefined && !isKnown(uri);
  }

  function release(): void {
    const events = [...gathered.values()];
    gathered = new Map();
    isWaiting = false;
    try {
      follow(sorted(events));
    } catch (error) {
      connection.console.error(`Changed files could not be followed: ${String(error)}`);
    }
  }

  connection.onDidChangeWatchedFiles(({ changes }) => gather(changes));
  connection.workspace.onDidDeleteFiles(({ files }) => {
    gather(files.map(({ uri }) => ({ uri, type: FileChangeType.Deleted })));
  });
  connection.workspace.onDidRenameFiles(({ files }) => {
    gather(files.map(({ oldUri }) => ({ uri: oldUri, type: FileChangeType.Deleted })));
    gather(files.map(({ newUri }) => ({ uri: newUri, type: FileChangeType.Created })));
  });
}

/** Asks a client that watches nothing of its own accord to watch what decides. */
export async function registerWatchers(connection: Connection): Promise<void> {
  const sources = SOURCE_NAMES.map((name) => `**/*${name}`);
  const decisive = DECISIVE_FILES.map((name) => `**/${name}`);
  const watchers = [
    ...[...sources, ...decisive].map((globPattern) => ({ globPattern })),
    // A folder that comes or goes is named without the files in it.
    { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
  ];
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** A configuration or a manifest above a workspace folder decides about it too, and no watcher of the workspace sees it. */
export async function registerWatchersAbove(
  connection: Connection,
  folders: readonly string[],
): Promise<void> {
  const above = new Set(folders.filter(isFile).flatMap((folder) => foldersAbove(uriKey(folder))));
  if (above.size === 0) return;
  const watchers = [...above].map((baseUri) => ({
    globPattern: { baseUri, pattern: `{${CONFIG_FILE},Cargo.toml}` },
  }));
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

function foldersAbove(folder: string): string[] {
  const above: string[] = [];
  for (let at = parentOf(folder); at !== undefined; at = parentOf(at)) above.push(at);
  return above;
}

/** The folder around a `file:` key; none around the root of a disk. */
function parentOf(key: string): string | undefined {
  const slash = key.lastIndexOf('/');
  return slash > 'file:///'.length ? key.slice(0, slash) : undefined;
}

function sorted(events: readonly FileEvent[]): FileChanges {
  const changed: string[] = [];
  const deleted: string[] = [];
  let isDecisive = events.length > MAX_SINGLE;
  for (const { uri, type } of events) {
    if (DECISIVE_FILES.includes(baseName(uri))) isDecisive = true;
    // With its library a package has another kind of target for most of its files.
    if (baseName(uri) === 'lib.rs' && type !== FileChangeType.Changed) isDecisive = true;
    const isSource = languageOf(pathOf(uri)) !== undefined;
    if (type === FileChangeType.Deleted) deleted.push(uri);
    else if (isSource) changed.push(uri);
    // A folder that was made or renamed brings files that nobody names.
    else if (!baseName(uri).includes('.')) isDecisive = true;
  }
  return { isDecisive, changed, deleted };
}
