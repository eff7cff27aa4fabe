import { assert } from 'chai';
import {
  type CodeAction,
  commands,
  type Diagnostic,
  FileSystemError,
  languages,
  Position,
  Range,
  Selection,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';

const PATIENCE_MS = 10_000;

/** A file of the workspace that the editor shows. */
export function file(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return Uri.joinPath(folder.uri, name);
}

export async function show(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}

export async function write(name: string, text: string): Promise<void> {
  await workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
}

/** `undefined` for a file that is not there. */
export async function read(name: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file(name)));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** Removes the files that a glob names. */
export async function remove(name: string): Promise<void> {
  for (const found of await workspace.findFiles(name)) await workspace.fs.delete(found);
}

/** Our findings in a file, as `line:rule`, in the order of their places. */
export function findings(uri: Uri): readonly string[] {
  return diagnostics(uri)
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map((diagnostic) => `${diagnostic.range.start.line + 1}:${ruleOf(diagnostic)}`);
}

export function diagnosticOf(uri: Uri, rule: string): Diagnostic {
  const found = diagnostics(uri).find((diagnostic) => ruleOf(diagnostic) === rule);
  assert.ok(found, `${rule} is found in ${uri.path}`);
  return found;
}

/** Waits until the findings in a file are these; fails with what there is instead. */
export async function expectFindings(uri: Uri, expected: readonly string[]): Promise<void> {
  await until(() => String(findings(uri)) === String(expected));
  assert.deepEqual(findings(uri), expected);
}

/** The findings do not change for a while either: nothing comes late or twice. */
export async function expectSteadyFindings(uri: Uri, expected: readonly string[]): Promise<void> {
  await expectFindings(uri, expected);
  await new Promise((resolve) => setTimeout(resolve, 400));
  assert.deepEqual(findings(uri), expected);
}

/** Waits for a while; the assertion after it tells what is wrong. */
export async function until(isTrue: () => boolean): Promise<void> {
  const limit = Date.now() + PATIENCE_MS;
  while (!isTrue() && Date.now() < limit) await new Promise((resolve) => setTimeout(resolve, 30));
}

/** Replaces the whole text of an open document, without saving it. */
export async function replaceText(document: TextDocument, text: string): Promise<void> {
  const editor = await window.showTextDocument(document);
  const end = document.lineAt(document.lineCount - 1).range.end;
  assert.ok(await editor.edit((edit) => edit.replace(new Range(new Position(0, 0), end), text)));
}

/** Puts the cursor into the first place of a word. */
export async function select(document: TextDocument, word: string): Promise<void> {
  const editor = await window.showTextDocument(document);
  const start = document.positionAt(document.getText().indexOf(word));
  editor.selection = new Selection(start, start);
}

/** Applies the first code action of a kind at the cursor, as its menu does, once there is one. */
export async function applyFirst(document: TextDocument, kind: string): Promise<void> {
  const place = window.activeTextEditor?.selection ?? new Range(0, 0, 0, 0);
  await eventually(async () => {
    const command = 'vscode.executeCodeActionProvider';
    const found = await commands.executeCommand<CodeAction[]>(command, document.uri, place, kind);
    assert.isNotEmpty(found, `there is an action ${kind}`);
  });
  await commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' });
}

/** Waits until the assertions hold; fails as they did last. */
export async function eventually(assertions: () => Promise<void>): Promise<void> {
  const limit = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await assertions();
      return;
    } catch (error) {
      if (Date.now() > limit) throw error;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
}

export async function closeEditors(): Promise<void> {
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.closeAllEditors');
}

function diagnostics(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'shipworthy');
}

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
