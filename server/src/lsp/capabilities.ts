import {
  CodeActionKind,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  ResourceOperationKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import type { InitializationOptions } from './protocol.ts';
import type { DiagnosticStyle } from './to-lsp.ts';
import { uriKey } from './uri.ts';

/** Identifies our diagnostics among those of other servers in pull requests. */
export const IDENTIFIER = 'shipworthy';

/** The kind of the action that applies every safe fix of a file. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.shipworthy`;

/** The kind of the action that gives a module a file of its own. */
export const MOVE = 'refactor.move';

/** What the client said about itself, decoded once; everything is optional in the protocol. */
export interface Client {
  readonly style: DiagnosticStyle;
  /** True where the client asks for diagnostics; the server then never pushes any. */
  readonly pulls: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly hasConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** True where a registered watcher can name a folder outside of the workspace. */
  readonly watchesOutside: boolean;
  readonly hasFolders: boolean;
  readonly showsProgress: boolean;
  readonly literalCodeActions: boolean;
  readonly preferredCodeActions: boolean;
  readonly documentChanges: boolean;
  /** True where an edit may come with new files. */
  readonly createsFiles: boolean;
  /** True where an edit may say where the cursor goes. */
  readonly snippets: boolean;
  readonly markdown: boolean;
  readonly providesFiles: boolean;
  /** Keys of the workspace folders at the start. */
  readonly folders: readonly string[];
}

export function clientOf(params: InitializeParams): Client {
  const { textDocument, workspace, window } = params.capabilities ?? {};
  const options = initializationOptionsOf(params.initializationOptions);
  // Pulled and published diagnostics have their own capability for links and related places.
  const shown = textDocument?.diagnostic ?? textDocument?.publishDiagnostics;
  const hover = textDocument?.hover?.contentFormat;
  return {
    style: {
      rulePageBase: options.rulePageBase,
      relatedInformation: shown?.relatedInformation === true,
      codeDescription: shown?.codeDescriptionSupport === true,
    },
    pulls: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesOutside:
      workspace?.didChangeWatchedFiles?.dynamicRegistration === true &&
      workspace.didChangeWatchedFiles.relativePatternSupport === true,
    hasFolders: workspace?.workspaceFolders === true,
    showsProgress: window?.workDoneProgress === true,
    literalCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredCodeActions: textDocument?.codeAction?.isPreferredSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes(ResourceOperationKind.Create) === true,
    snippets:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.snippetEditSupport === true,
    markdown: hover === undefined || hover.includes('markdown'),
    providesFiles: options.providesFiles === true,
    folders: foldersOf(params).map(uriKey),
  };
}

/** The capabilities of this server for such a client. */
export function initializeResult(client: Client): InitializeResult {
  const sourceFiles = { filters: [{ pattern: { glob: '**/*' } }] };
  return {
    serverInfo: { name: 'shipworthy', version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
      ...(client.pulls
        ? {
            diagnosticProvider: {
              identifier: IDENTIFIER,
              interFileDependencies: false,
              workspaceDiagnostics: true,
              workDoneProgress: true,
            },
          }
        : {}),
      ...(client.literalCodeActions
        ? {
            codeActionProvider: {
              codeActionKinds: [CodeActionKind.QuickFix, MOVE, FIX_ALL],
              resolveProvider: false,
            },
          }
        : {}),
      hoverProvider: true,
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { didDelete: sourceFiles, didRename: sourceFiles },
      },
    },
  };
}

function initializationOptionsOf(value: unknown): InitializationOptions {
  if (typeof value !== 'object' || value === null) return {};
  const { rulePageBase, providesFiles } = value as Record<string, unknown>;
  return {
    ...(typeof rulePageBase === 'string' ? { rulePageBase } : {}),
    ...(typeof providesFiles === 'boolean' ? { providesFiles } : {}),
  };
}

/** Older clients name one root instead of folders. */
function foldersOf(params: InitializeParams): string[] {
  if (Array.isArray(params.workspaceFolders)) return params.workspaceFolders.map((folder) => folder.uri);
  return typeof params.rootUri === 'string' ? [params.rootUri] : [];
}
