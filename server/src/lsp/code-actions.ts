import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding, Fix, Source } from '../core/finding.ts';
import type { Edit } from '../core/text.ts';
import { type Client, FIX_ALL } from './capabilities.ts';
import { fromRange, touches } from './from-lsp.ts';
import { toDiagnostic, toTextEdits } from './to-lsp.ts';

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
}

/** The ways out of the findings in the range, and the action that applies all safe ones of the file. */
export function codeActionsFor(
  params: CodeActionParams,
  context: ActionContext,
  client: Client,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (isWanted(CodeActionKind.QuickFix, params)) actions.push(...quickFixes(params, context, client));
  if (isWanted(FIX_ALL, params)) {
    const action = fixAll(params, context, client);
    if (action) actions.push(action);
  }
  return actions;
}

/** Without a filter everything is wanted, but a source action only where the client asks for it by name. */
function isWanted(kind: string, { context }: CodeActionParams): boolean {
  const only = context.only;
  if (!only || only.length === 0) return kind === CodeActionKind.QuickFix;
  return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

function quickFixes(params: CodeActionParams, context: ActionContext, client: Client): CodeAction[] {
  const range = fromRange(params.range);
  const findings = context.findings.filter((finding) => touches(finding, range));
  const best: CodeAction[] = [];
  const last: CodeAction[] = [];
  for (const finding of findings) {
    const diagnostic = diagnosticOf(finding, params.context.diagnostics ?? [], context.uri, client);
    const fixes = context.fixesOf(finding);
    for (const [index, fix] of fixes.entries()) {
      const action: CodeAction = {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        edit: workspaceEdit(toTextEdits(context.source.text, fix.edits), context, client),
      };
      if (client.preferredCodeActions && index === 0 && fix.safety === 'safe') action.isPreferred = true;
      // Ignoring is the engine's last fix; below the real fixes of every finding here, not only of its own.
      (index === fixes.length - 1 ? last : best).push(action);
    }
  }
  return [...best, ...last];
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

function workspaceEdit(edits: TextEdit[], { uri, version }: ActionContext, client: Client): WorkspaceEdit {
  if (!client.documentChanges) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version: version ?? null }, edits }] };
}
