import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder on disk that is removed after the test. */
export interface Project {
  readonly uri: string;
  uriOf(path: string): string;
  write(path: string, text: string): void;
  remove(path: string): void;
  rename(from: string, to: string): void;
  dispose(): void;
}

export function createProject(files: Readonly<Record<string, string>>): Project {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'shipworthy-lsp-')));
  const project: Project = {
    uri: pathToFileURL(root).href,
    uriOf: (path) => pathToFileURL(join(root, path)).href,
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    rename: (from, to) => renameSync(join(root, from), join(root, to)),
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
  for (const [path, text] of Object.entries(files)) project.write(path, text);
  return project;
}
