import { type ExtensionContext, env, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { LANGUAGES } from './languages.ts';

/** Every document of a supported language, whatever file system it comes from. */
export const DOCUMENTS = Object.keys(LANGUAGES).map((language) => ({ language }));

/** The options of the client. The log that it makes lives as long as the extension. */
export function clientOptions(context: ExtensionContext): LanguageClientOptions {
  const endings = Object.values(LANGUAGES).flat();
  const log = window.createOutputChannel('Shipworthy', { log: true });
  context.subscriptions.push(log);
  const initializationOptions: InitializationOptions = {
    rulePageBase: `${env.uriScheme}://${context.extension.id}/rule/`,
    providesFiles: workspace.workspaceFolders?.some((folder) => folder.uri.scheme !== 'file') ?? false,
  };
  return {
    documentSelector: DOCUMENTS,
    outputChannel: log,
    initializationOptions,
    diagnosticPullOptions: {
      onChange: true,
      onTabs: true,
      match: (_selector, uri) => isJudged(uri) && endings.some((ending) => isNamed(uri.path, ending)),
    },
    middleware: {
      didOpen: async (document, next) => {
        if (isJudged(document.uri)) await next(document);
      },
      provideDiagnostics: (document, previous, token, next) =>
        isJudged(uriOf(document)) ? next(document, previous, token) : undefined,
    },
  };
}

/**
 * Whether this is code that someone works on. The other side of a diff or a file in the history (`git:` and the like)
 * comes from a read-only file system outside the workspace: its findings would stand in the Problems panel twice.
 */
function isJudged(uri: Uri): boolean {
  if (uri.scheme === 'untitled' || workspace.getWorkspaceFolder(uri)) return true;
  return workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

/** By an ending, a whole name, or `Name.*`. */
function isNamed(path: string, name: string): boolean {
  if (name.startsWith('.') && path.toLowerCase().endsWith(name.toLowerCase())) return true;
  return name.endsWith('.*') ? path.includes(`/${name.slice(0, -1)}`) : path.endsWith(`/${name}`);
}

function uriOf(document: TextDocument | Uri): Uri {
  return 'uri' in document ? document.uri : document;
}
