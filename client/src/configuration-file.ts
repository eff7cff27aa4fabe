import { FileSystemError, Uri, type WorkspaceFolder, window, workspace } from 'vscode';

const NEW_CONFIGURATION = `{
  // "recommended", "strict" or "all"
  "preset": "recommended",

  // "off", "info", "warning" or "error", by rule ("panic/unwrap") or by category ("panic/*")
  "rules": {}
}
`;

/** Opens `shipworthy.json` of a workspace folder, and first writes one with the defaults where there is none. */
export async function openConfiguration(): Promise<void> {
  const folder = await chosenFolder();
  if (!folder) return;
  const file = Uri.joinPath(folder.uri, 'shipworthy.json');
  if (!(await exists(file))) await workspace.fs.writeFile(file, new TextEncoder().encode(NEW_CONFIGURATION));
  await window.showTextDocument(file);
}

async function chosenFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return window.showWorkspaceFolderPick();
  if (!folders[0])
    await window.showInformationMessage('Shipworthy: no folder is open to hold a configuration.');
  return folders[0];
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
