import { commands, Disposable, type ExtensionContext, languages, Uri, window, workspace } from 'vscode';

const SHOW_RULE = 'shipworthy.showRule';

const RULE_ID = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;
const RULE_ADDRESS = /^\/rule\/(.*)$/;

/**
 * Opens the pages in `docs/rules` that come with the extension, for the links of findings
 * (`<scheme>://shipworthy.shipworthy/rule/<id>`) and for the command. Nothing else can be opened this way.
 */
export function registerRulePages(context: ExtensionContext): Disposable {
  const pages = Uri.joinPath(context.extensionUri, 'docs', 'rules');
  const ids = ruleIds(context.extension.packageJSON);
  return Disposable.from(
    window.registerUriHandler({ handleUri: (uri) => showRule(pages, RULE_ADDRESS.exec(uri.path)?.[1]) }),
    commands.registerCommand(SHOW_RULE, async (id?: unknown) =>
      showRule(pages, typeof id === 'string' ? id : await pickRule(ids)),
    ),
  );
}

async function showRule(pages: Uri, id: string | undefined): Promise<void> {
  if (id === undefined) return;
  const page = RULE_ID.test(id) ? Uri.joinPath(pages, `${id}.md`) : undefined;
  if (page && (await isReadable(page))) await commands.executeCommand('markdown.showPreview', page);
  else await window.showInformationMessage(`Shipworthy: there is no rule ${JSON.stringify(id)}.`);
}

async function isReadable(page: Uri): Promise<boolean> {
  return workspace.fs.readFile(page).then(
    () => true,
    () => false,
  );
}

/** Rules with a finding at the cursor come first. */
async function pickRule(ids: readonly string[]): Promise<string | undefined> {
  const here = rulesAtCursor();
  const rest = ids.filter((id) => !here.includes(id));
  return window.showQuickPick([...here, ...rest], { title: 'Shipworthy: Show Rule' });
}

function rulesAtCursor(): readonly string[] {
  const editor = window.activeTextEditor;
  if (!editor) return [];
  const ids = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === 'shipworthy' && range.contains(editor.selection.active))
    .map(({ code }) => String(typeof code === 'object' ? code.value : code));
  return [...new Set(ids)];
}

/** The rules by their settings in the extension's own manifest, the one list of them that the client has. */
function ruleIds(manifest: {
  contributes: { configuration: { properties: Record<string, { properties?: Record<string, unknown> }> } };
}): readonly string[] {
  const settings = manifest.contributes.configuration.properties['shipworthy.rules']?.properties ?? {};
  return Object.keys(settings).filter((id) => RULE_ID.test(id));
}
