import { Disposable, EventEmitter, type FileChangeEvent, FileSystemError, FileType, workspace } from 'vscode';

/** Serves one text under every path of a scheme, as a version control extension serves the old side of a diff. */
export function serveReadOnly(scheme: string, text: string): Disposable {
  const bytes = new TextEncoder().encode(text);
  const refuse = () => {
    throw FileSystemError.NoPermissions();
  };
  const files = {
    onDidChangeFile: new EventEmitter<FileChangeEvent[]>().event,
    watch: () => new Disposable(() => undefined),
    stat: () => ({ type: FileType.File, ctime: 0, mtime: 0, size: bytes.length }),
    readFile: () => bytes,
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
  return workspace.registerFileSystemProvider(scheme, files, { isReadonly: true });
}
