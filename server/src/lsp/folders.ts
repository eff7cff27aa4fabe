import type { WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { isInside, uriKey } from './uri.ts';

/** The folders that are open in the editor, as keys. */
export interface Folders {
  all(): readonly string[];
  /** The innermost folder around a file. */
  around(uri: string): string | undefined;
  /** @returns the folders that were removed and are in no folder that stays. */
  change(event: WorkspaceFoldersChangeEvent): readonly string[];
}

export function createFolders(initial: readonly string[]): Folders {
  let folders = innermostFirst(initial);
  const around = (uri: string) => {
    const key = uriKey(uri);
    return folders.find((folder) => isInside(key, folder));
  };
  return {
    all: () => folders,
    around,
    change({ added, removed }) {
      const gone = removed.map(({ uri }) => uriKey(uri));
      const kept = folders.filter((folder) => !gone.includes(folder));
      folders = innermostFirst([...kept, ...added.map(({ uri }) => uriKey(uri))]);
      return gone.filter((folder) => around(folder) === undefined);
    },
  };
}

function innermostFirst(folders: readonly string[]): readonly string[] {
  return [...new Set(folders)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
