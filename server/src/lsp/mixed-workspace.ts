import type { ScanFolder, Scanner, ScanSummary } from './scan.ts';
import { isFile } from './uri.ts';
import type { Workspace } from './workspace.ts';

/** A disk and a file system that only the client reaches, side by side in one window. */
export function createMixedWorkspace(disk: Workspace, client: Workspace): Workspace {
  const of = (uri: string): Workspace => (isFile(uri) ? disk : client);
  return {
    list: (folder) => of(folder).list(folder),
    isListed: (uri) => of(uri).isListed(uri),
    read: (uri) => of(uri).read(uri),
    exists: (uri) => of(uri).exists(uri),
    configOf: (uri, editor) => of(uri).configOf(uri, editor),
    packageFacts: (uri, language) => of(uri).packageFacts(uri, language),
    follow(changed, deleted) {
      disk.follow(changed, deleted);
      client.follow(changed, deleted);
    },
    forget() {
      disk.forget();
      client.forget();
    },
    setFolders(folders) {
      disk.setFolders(folders.filter(isFile));
      client.setFolders(folders.filter((folder) => !isFile(folder)));
    },
  };
}

/** Scans what is on disk with one scanner, then the rest with the other. */
export function createMixedScanner(disk: Scanner, client: Scanner): Scanner {
  return {
    async scan(plan, emit, signal) {
      const part = (isPart: (uri: string) => boolean) => ({
        ...plan,
        folders: plan.folders.filter(({ uri }: ScanFolder) => isPart(uri)),
        ...(plan.only ? { only: plan.only.filter(isPart) } : {}),
      });
      const first = await disk.scan(part(isFile), emit, signal);
      if (first.kind !== 'complete') return first;
      return added(
        first,
        await client.scan(
          part((uri) => !isFile(uri)),
          emit,
          signal,
        ),
      );
    },
    forget() {
      disk.forget();
      client.forget();
    },
    dispose() {
      disk.dispose();
      client.dispose();
    },
  };
}

function added(first: ScanSummary, second: ScanSummary): ScanSummary {
  const checked = first.checked + second.checked;
  return { kind: second.kind, checked, leftOut: first.leftOut + second.leftOut };
}
