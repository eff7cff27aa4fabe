import { assert } from 'chai';
import {
  commands,
  type Diagnostic,
  languages,
  Position,
  Range,
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

/** Removes a file if it is there. */
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
