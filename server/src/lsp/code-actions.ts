import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CreateFile,
  type Diagnostic,
  type SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding, Fix, Source } from '../core/finding.ts';
import type { Edit, Span } from '../core/text.ts';
import { type Client, FIX_ALL, MOVE } from './capabilities.ts';
import { fromRange, spanOf, touches } from './from-lsp.ts';
import { toDiagnostic, toSnippetEdits, toTextEdits } from './to-lsp.ts';
import { pathOf, siblingOf } from './uri.ts';

/** A judged text for which actions are asked. */
export interface ActionContext {
  readonly uri: string;
  /** `undefined` for a file that is not open. */
  readonly version: number | undefined;
  readonly source: Source;
  readonly findings: readonly Finding[];
  /** Ways out of one of the findings, best first, ignoring it last. Never throws. */
  fixesOf(finding: Finding): readonly Fix[];
  /** Everything that is safe to fix, in the order of its places and without overlap. Never throws. */
  safeEdits(): readonly Edit[];
  /** What can be done with the code at a place, in offsets of the text. Never throws. */
  refactoringsAt(place: Span): readonly Fix[];
  /** Whether a file can be made under this URI; false where that is not known. */
  isFree(uri: string): Promise<boolean>;
}

/** The ways out of the findings in the range, and the action that applies all safe ones of the file. */
export async function codeActionsFor(
  params: CodeActionParams,
  context: ActionContext,
  client: Client,
): Promise<CodeAction[]> {
  const actions: CodeAction[] = [];
  if (isWanted(CodeActionKind.QuickFix, params)) actions.push(...(await quickFixes(params, context, client)));
  if (isWanted(MOVE, params)) {
    const known = new Set(actions.map(({ title }) => title));
    const moves = await refactorings(params, context, client);
    actions.push(...moves.filter(({ title }) => !known.has(title)));
  }
  if (isWanted(FIX_ALL, params)) {
    const action = fixAll(params, context, client);
    if (action) actions.push(action);
  }
  return actions;
}

/** Without a filter everything is wanted, but a source action only where the client asks for it by name. */
function isWanted(kind: string, { context }: CodeActionParams): boolean {
  const only = context.only;
  if (!only || only.length === 0) return kind !== FIX_ALL;
  return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

async function quickFixes(
  params: CodeActionParams,
  context: ActionContext,
  client: Client,
): Promise<CodeAction[]> {
  const range = fromRange(params.range);
  const findings = context.findings.filter((finding) => touches(finding, range));
  const best: CodeAction[] = [];
  const last: CodeAction[] = [];
  for (const finding of findings) {
    const diagnostic = diagnosticOf(finding, params.context.diagnostics ?? [], context.uri, client);
    const fixes = await applicable(context.fixesOf(finding), context, client);
    for (const [index, fix] of fixes.entries()) {
      const action: CodeAction = {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        edit: changeOf(fix, context, client),
      };
      if (client.preferredCodeActions && index === 0 && fix.safety === 'safe') action.isPreferred = true;
      // Ignoring is the engine's last fix; below the real fixes of every finding here, not only of its own.
      (index === fixes.length - 1 ? last : best).push(action);
    }
  }
  return [...best, ...last];
}

async function refactorings(
  params: CodeActionParams,
  context: ActionContext,
  client: Client,
): Promise<CodeAction[]> {
  const { from, to } = fromRange(params.range);
  const all = context.refactoringsAt(spanOf(context.source.text, from, to));
  const offered = await applicable(all, context, client);
  return offered.map((fix) => ({ title: fix.title, kind: MOVE, edit: changeOf(fix, context, client) }));
}

/** Those fixes that this client can apply without touching a file that is there already. */
async function applicable(fixes: readonly Fix[], context: ActionContext, client: Client): Promise<Fix[]> {
  const found: Fix[] = [];
  for (const fix of fixes) {
    const needed = (fix.creates ?? []).flatMap(({ path, rivals }) => [path, ...rivals]);
    if (needed.length > 0 && !client.createsFiles) continue;
    const isFree = await Promise.all(needed.map((path) => context.isFree(besideOf(context.uri, path))));
    if (isFree.every((each) => each)) found.push(fix);
  }
  return found;
}

/** The URI of a path that is relative to the folder of a file. */
function besideOf(uri: string, path: string): string {
  const own = pathOf(uri);
  return siblingOf(uri, own.slice(0, own.lastIndexOf('/') + 1) + path);
}

/** What an action does: first it makes the new files, so that nothing is lost where that fails. */
function changeOf(fix: Fix, context: ActionContext, client: Client): WorkspaceEdit {
  const toEdits = client.snippets ? toSnippetEdits : toTextEdits;
  const edit = workspaceEdit(toEdits(context.source.text, fix.edits), context, client);
  if (!fix.creates) return edit;
  const creations = fix.creates.flatMap(({ path, text }) => {
    const uri = besideOf(context.uri, path);
    const content = TextEdit.insert({ line: 0, character: 0 }, text);
    return [CreateFile.create(uri), TextDocumentEdit.create({ uri, version: null }, [content])];
  });
  return { documentChanges: [...creations, ...(edit.documentChanges ?? [])] };
}

/** The client's own copy of the diagnostic, by which it knows what the action is for. */
function diagnosticOf(
  finding: Finding,
  given: readonly Diagnostic[],
  uri: string,
  client: Client,
): Diagnostic {
  const own = toDiagnostic(finding, uri, client.style);
  const { start, end } = own.range;
  const same = given.find(
    ({ code, range }) =>
      code === own.code &&
      range.start.line === start.line &&
      range.start.character === start.character &&
      range.end.line === end.line &&
      range.end.character === end.character,
  );
  return same ?? own;
}

function fixAll(params: CodeActionParams, context: ActionContext, client: Client): CodeAction | undefined {
  const edits = context.safeEdits();
  if (edits.length === 0) return undefined;
  const ours = (params.context.diagnostics ?? []).filter(({ source }) => source === 'shipworthy');
  return {
    title: 'Fix all that is safe to fix (Shipworthy)',
    kind: FIX_ALL,
    ...(ours.length > 0 ? { diagnostics: ours } : {}),
    edit: workspaceEdit(toTextEdits(context.source.text, edits), context, client),
  };
}

function workspaceEdit(
  edits: (TextEdit | SnippetTextEdit)[],
  { uri, version }: ActionContext,
  client: Client,
): WorkspaceEdit {
  if (!client.documentChanges) return { changes: { [uri]: edits.filter((edit) => TextEdit.is(edit)) } };
  return { documentChanges: [{ textDocument: { uri, version: version ?? null }, edits }] };
}
