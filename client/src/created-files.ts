import { type CodeAction, type Command, Uri, WorkspaceEdit } from 'vscode';
import type { CreatedFiles } from '../../server/src/lsp/protocol.ts';

/**
 * Makes an action that creates files create each with its text in one step. The protocol can only create an empty file
 * and then type into it; VS Code takes such typing for a change of several files, about which undoing asks a question,
 * and leaves the new file unsaved.
 */
export function createFilesWithText(action: CodeAction | Command, source: Uri): CodeAction | Command {
  if (!('edit' in action) || !action.edit || !('data' in action) || !isCreatedFiles(action.data))
    return action;
  const edit = new WorkspaceEdit();
  for (const { uri, text } of action.data.createdFiles) {
    edit.createFile(Uri.parse(uri, true), { contents: new TextEncoder().encode(text) });
  }
  edit.set(source, action.edit.get(source));
  action.edit = edit;
  return action;
}

function isCreatedFiles(data: unknown): data is CreatedFiles {
  return typeof data === 'object' && data !== null && 'createdFiles' in data;
}
