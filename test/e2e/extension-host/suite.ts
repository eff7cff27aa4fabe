import { assert } from 'chai';
import {
  type CodeAction,
  commands,
  DiagnosticSeverity,
  extensions,
  type Hover,
  languages,
  type MarkdownString,
  window,
  workspace,
} from 'vscode';
import {
  applyFirst,
  closeEditors,
  diagnosticOf,
  eventually,
  expectFindings,
  expectSteadyFindings,
  file,
  findings,
  read,
  remove,
  replaceText,
  select,
  show,
  until,
  write,
} from './editor.ts';
import { serveReadOnly } from './read-only-files.ts';

const MAIN = ['6:panic/unwrap', '11:unfinished/not-implemented', '18:admission/deferral'];
const CLOSED = ['4:panic/unwrap', '8:unfinished/not-implemented'];
const PANICS = 'pub fn first(text: &str) -> char {\n    text.chars().next().unwrap()\n}\n';

suite('extension', () => {
  teardown(async () => {
    await closeEditors();
    await remove('shipworthy.json');
  });

  test('is active in a folder with a Cargo.toml', async () => {
    const extension = extensions.getExtension('shipworthy.shipworthy');
    assert.ok(extension);
    await extension.activate();
    assert.ok(extension.isActive);
  });

  test('finds what is in files that are not open', async () => {
    await expectFindings(file('src/closed.rs'), CLOSED);
    await expectFindings(file('src/price.rs'), ['14:admission/deferral', '16:panic/unwrap']);
  });

  test('leaves tests and ignored places alone', async () => {
    await expectSteadyFindings(file('src/main.rs'), MAIN);
    assert.deepEqual(findings(file('tests/it.rs')), []);
    assert.deepEqual(findings(file('src/lib.rs')), []);
  });

  test('shows each finding of an open file once, on its smallest range', async () => {
    const document = await show(file('src/main.rs'));
    await expectSteadyFindings(document.uri, MAIN);
    const unwrap = diagnosticOf(document.uri, 'panic/unwrap');
    assert.match(document.getText(unwrap.range), /^unwrap(\(\))?$/);
    assert.strictEqual(unwrap.severity, DiagnosticSeverity.Warning);
    assert.strictEqual(
      diagnosticOf(document.uri, 'unfinished/not-implemented').severity,
      DiagnosticSeverity.Error,
    );
    assert.ok(typeof unwrap.code === 'object');
    assert.strictEqual(unwrap.code.target.path, '/rule/panic/unwrap');
    assert.strictEqual(unwrap.code.target.authority, 'shipworthy.shipworthy');
  });

  test('follows the keystrokes', async () => {
    const document = await show(file('src/lib.rs'));
    await expectFindings(document.uri, []);
    await replaceText(document, PANICS);
    await expectFindings(document.uri, ['2:panic/unwrap']);
    await replaceText(document, PANICS.replace('.unwrap()', '.unwrap_or_default()'));
    await expectFindings(document.uri, []);
  });

  test('offers a real fix first and ignoring last, and the fix clears the finding', async () => {
    const document = await show(file('src/main.rs'));
    await expectFindings(document.uri, MAIN);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      diagnosticOf(document.uri, 'panic/unwrap').range,
    );
    const titles = actions.map(({ title }) => title);
    assert.match(titles.at(-1) ?? '', /ignore/i, `ignoring is the last of ${titles.join('; ')}`);
    const [fix] = actions;
    assert.ok(fix?.edit, 'the first action has an edit');
    assert.ok(await workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /parse::<u64>\(\)\?;/);
    await expectFindings(document.uri, MAIN.slice(1));
  });

  test('moves tests to a file of their own, and one undo takes everything back', async () => {
    const [path, moved] = ['src/bin/many/main.rs', 'src/bin/many/tests.rs'];
    const text = 'fn main() {}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn works() {}\n}\n';
    await write(path, text);
    const document = await show(file(path));
    await select(document, 'tests');
    await applyFirst(document, 'refactor.move');
    await until(() => document.getText() !== text);
    assert.strictEqual(document.getText(), 'fn main() {}\n\n#[cfg(test)]\nmod tests;\n');
    await eventually(async () => assert.strictEqual(await read(moved), '#[test]\nfn works() {}\n'));
    await show(document.uri);
    await commands.executeCommand('undo');
    await until(() => document.getText() === text);
    assert.strictEqual(document.getText(), text);
    await eventually(async () => assert.isUndefined(await read(moved)));
    await commands.executeCommand('redo');
    await eventually(async () => assert.strictEqual(await read(moved), '#[test]\nfn works() {}\n'));
    assert.match(document.getText(), /mod tests;/);
    await closeEditors();
    await remove('src/bin/many/*.rs');
  });

  test('says why in the hover', async () => {
    const document = await show(file('src/main.rs'));
    await expectFindings(document.uri, MAIN);
    const { range } = diagnosticOf(document.uri, 'panic/unwrap');
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      range.start,
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((part) => (part as MarkdownString).value))
      .join('\n');
    assert.match(text, /^A panic ends the thread/);
    assert.include(text, 'shipworthy-ignore panic/unwrap');
  });

  test('checks a document that has never been saved', async () => {
    const document = await workspace.openTextDocument({ language: 'rust', content: PANICS });
    await window.showTextDocument(document);
    await expectFindings(document.uri, ['2:panic/unwrap']);
    await closeEditors();
    await expectFindings(document.uri, []);
  });

  test('leaves the old side of a diff alone, whose findings would stand in the list twice', async () => {
    const files = serveReadOnly('history', PANICS);
    const document = await show(file('src/main.rs').with({ scheme: 'history' }));
    assert.strictEqual(document.languageId, 'rust');
    await expectSteadyFindings(document.uri, []);
    files.dispose();
  });

  test('follows files that come, change, move and go while they are closed', async () => {
    const [old, moved] = [file('src/coming.rs'), file('src/moved.rs')];
    await write('src/coming.rs', PANICS);
    await expectFindings(old, ['2:panic/unwrap']);
    await write('src/coming.rs', `\n${PANICS}`);
    await expectFindings(old, ['3:panic/unwrap']);
    await workspace.fs.rename(old, moved);
    await expectFindings(moved, ['3:panic/unwrap']);
    await expectFindings(old, []);
    await workspace.fs.delete(moved);
    await expectFindings(moved, []);
  });

  test('keeps the findings of a file when its editor closes', async () => {
    const document = await show(file('src/closed.rs'));
    await expectFindings(document.uri, CLOSED);
    await closeEditors();
    await expectSteadyFindings(file('src/closed.rs'), CLOSED);
  });

  test('checks everything again when the configuration changes', async () => {
    await show(file('src/main.rs'));
    await expectFindings(file('src/main.rs'), MAIN);
    await write('shipworthy.json', '{ "rules": { "panic/unwrap": "off" } }');
    await expectFindings(file('src/main.rs'), MAIN.slice(1));
    await expectFindings(file('src/closed.rs'), CLOSED.slice(1));
    await workspace.fs.delete(file('shipworthy.json'));
    await expectFindings(file('src/main.rs'), MAIN);
    await expectFindings(file('src/closed.rs'), CLOSED);
  });

  test('doubles nothing and keeps nothing when the server restarts', async () => {
    const main = await show(file('src/main.rs'));
    await expectFindings(main.uri, MAIN);
    await commands.executeCommand('shipworthy.restart');
    await expectSteadyFindings(file('src/closed.rs'), CLOSED);
    await expectSteadyFindings(main.uri, MAIN);
    const ours = languages
      .getDiagnostics()
      .flatMap(([, all]) => all.filter(({ source }) => source === 'shipworthy'));
    assert.strictEqual(ours.length, MAIN.length + CLOSED.length + 2);
  });

  test('opens the configuration, and makes one where there is none', async () => {
    await commands.executeCommand('shipworthy.openConfig');
    assert.strictEqual(window.activeTextEditor?.document.uri.toString(), file('shipworthy.json').toString());
    assert.strictEqual(window.activeTextEditor?.document.languageId, 'jsonc');
  });

  test('opens no page outside of the rules', async () => {
    const tabs = () => window.tabGroups.all.flatMap((group) => group.tabs).length;
    for (const id of ['../../README', 'panic/../../secret', 'panic/no-such-rule', '/etc/passwd']) {
      void commands.executeCommand('shipworthy.showRule', id);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.strictEqual(tabs(), 0);
  });
});
