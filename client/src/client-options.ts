import { type ExtensionContext, env, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { SHOW_RULE, withCommandLinks } from './rule-pages.ts';

/** The languages that the server judges, as VS Code names them, with the endings of their files. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = { rust: ['.rs'] };

/** Besides sources: what decides how they are judged. */
const WATCHED = ['**/shipworthy.json', '**/.gitignore', '**/Cargo.toml'];

/** Every document of a supported language, whatever file system it comes from. */
export const DOCUMENTS = Object.keys(LANGUAGES).map((language) => ({ language }));

/** The options of the client. What it makes here (log, file watchers) lives as long as the extension. */
export function clientOptions(context: ExtensionContext): LanguageClientOptions {
  const endings = Object.values(LANGUAGES).flat();
  const globs = [...endings.map((ending) => `**/*${ending}`), ...WATCHED];
  const watchers = globs.map((glob) => workspace.createFileSystemWatcher(glob));
  const log = window.createOutputChannel('Shipworthy', { log: true });
  context.subscriptions.push(log, ...watchers);
  const rulePageBase = `${env.uriScheme}://${context.extension.id}/rule/`;
  const initializationOptions: InitializationOptions = {
    rulePageBase,
    providesFiles: workspace.workspaceFolders?.some((folder) => folder.uri.scheme !== 'file') ?? false,
  };
  return {
    documentSelector: DOCUMENTS,
    outputChannel: log,
    initializationOptions,
    markdown: { isTrusted: { enabledCommands: [SHOW_RULE] } },
    synchronize: { fileEvents: watchers },
    diagnosticPullOptions: {
      onChange: true,
      onTabs: true,
      match: (_selector, uri) => isJudged(uri) && endings.some((ending) => uri.path.endsWith(ending)),
    },
    middleware: {
      didOpen: async (document, next) => {
        if (isJudged(document.uri)) await next(document);
      },
      provideDiagnostics: (document, previous, token, next) =>
        isJudged(uriOf(document)) ? next(document, previous, token) : undefined,
      provideHover: async (document, position, token, next) => {
        const hover = await next(document, position, token);
        return hover && withCommandLinks(hover, rulePageBase);
      },
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

function uriOf(document: TextDocument | Uri): Uri {
  return 'uri' in document ? document.uri : document;
}
