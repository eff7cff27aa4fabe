import { strict as assert } from 'node:assert';
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { eventually, workbench } from './workbench.ts';

/** One thing that a person does and what must be seen then. Each starts where the one before has ended. */
export interface Step {
  readonly name: string;
  run(): Promise<void>;
}

/**
 * The steps of a person in a window that shows `src/main.rs` of a copy of the test workspace.
 * @param picture takes a screenshot under a name.
 */
export function steps(page: Page, folder: string, picture: (name: string) => Promise<void>): readonly Step[] {
  const editor = workbench(page);
  const rowsOf = async (rule: RegExp) => (await editor.problemRows()).filter((row) => rule.test(row));
  let listed: readonly string[] = [];

  return [
    {
      name: 'underlines warnings and errors',
      async run() {
        await editor.ready();
        await editor.warnings.first().waitFor({ timeout: 30_000 });
        await editor.errors.first().waitFor();
      },
    },
    {
      name: 'colours the parts of a directive',
      async run() {
        const [directive, comment] = await Promise.all(
          ['shipworthy-ignore', 'For now'].map((text) => editor.token(text).getAttribute('class')),
        );
        assert.notEqual(directive, comment);
      },
    },
    {
      name: 'says in the hover what, why, which rule and how to silence it',
      async run() {
        await editor.goTo(6, 47);
        await editor.command('Show or Focus Hover');
        const parts = [
          /panics when/,
          /shipworthy\(?panic\/unwrap/,
          /shipworthy-ignore panic\/unwrap/,
          /Quick Fix/,
        ];
        await eventually(
          'hover',
          async () => (await editor.hover.allInnerTexts()).join('\n'),
          (text) => parts.every((part) => part.test(text)),
        );
        await picture('hover');
      },
    },
    {
      name: 'opens the page of a rule from its link',
      async run() {
        await editor.hover.locator('a', { hasText: 'panic/unwrap' }).first().click();
        await eventually(
          'tabs',
          () => editor.tabs.allInnerTexts(),
          (tabs) => tabs.some((tab) => tab.includes('unwrap.md')),
        );
        await eventually(
          'web views',
          () => editor.viewTexts(),
          (texts) => texts.some((text) => text.includes('panics when')),
        );
        await picture('rule-page');
        await editor.tabs.filter({ hasText: 'unwrap.md' }).click({ button: 'middle' });
      },
    },
    {
      name: 'offers the real fix first and ignoring last, and applies it',
      async run() {
        await editor.line('unwrap').click();
        await editor.goTo(6, 47);
        await page.keyboard.press('Control+.');
        await editor.lightBulbMenu.first().waitFor();
        const titles = (await editor.lightBulbMenu.allInnerTexts())
          .map((title) => title.trim())
          .filter(Boolean);
        await picture('light-bulb');
        assert.match(titles.at(-1) ?? '', /ignore/i, titles.join('; '));
        const before = await editor.warnings.count();
        await page.keyboard.press('Enter');
        await editor.line('parse::<u64>()?').waitFor();
        await eventually(
          'warnings',
          () => editor.warnings.count(),
          (count) => count < before,
        );
      },
    },
    {
      name: 'shows the finding again when the fix is undone',
      async run() {
        await page.keyboard.press('Control+Z');
        await editor.line('parse::<u64>().unwrap()').waitFor();
        await editor.warnings.first().waitFor();
      },
    },
    {
      name: 'moves tests to a file of their own, and undoes that at once without a question',
      async run() {
        const moved = path.join(folder, 'src', 'price', 'tests.rs');
        await editor.openFile('price.rs');
        await editor.goTo(21, 5);
        await editor.line('mod tests {').waitFor();
        await page.keyboard.press('Control+.');
        await editor.lightBulbMenu.filter({ hasText: 'Move the module to `price/tests.rs`' }).waitFor();
        await page.keyboard.press('Enter');
        await editor.line('mod tests;').waitFor();
        const text = await eventually('tests.rs', () => textOf(moved), Boolean);
        assert.match(text ?? '', /^use super::\*;\n\n#\[test\]\n/);
        await picture('moved');
        await page.keyboard.press('Control+Z');
        await editor.line('mod tests {').waitFor();
        await eventually(
          'tests.rs',
          () => textOf(moved),
          (found) => found === undefined,
        );
        await editor.command('File: Save');
        await editor.command('View: Close Editor');
      },
    },
    {
      name: 'lists the findings of files that are not open',
      async run() {
        await editor.showProblems();
        listed = await eventually(
          'problems',
          () => editor.problemRows(),
          (rows) => rows.filter((row) => /^(Warning|Error)/.test(row)).length === 7,
        );
        assert.ok(listed.some((row) => row.includes('closed.rs')));
        assert.ok(listed.every((row) => !row.includes('it.rs')));
        await picture('problems');
      },
    },
    {
      name: 'filters the list by rule',
      async run() {
        await editor.filterProblems('unfinished/not-implemented');
        await eventually(
          'problems',
          () => rowsOf(/^(Warning|Error)/),
          (rows) => rows.length === 2,
        );
        await picture('problems-filtered');
        await editor.filterProblems('');
        await eventually(
          'problems',
          () => editor.problemRows(),
          (rows) => rows.length === listed.length,
        );
      },
    },
    {
      name: 'says in the language status how many files it has checked',
      async run() {
        await editor.languageStatus.click();
        const hover = page.locator('.hover-language-status').first();
        await eventually(
          'language status',
          () => hover.textContent().then(String),
          (text) => /Shipworthy/.test(text) && /\d/.test(text),
        );
        await picture('language-status');
        await page.keyboard.press('Escape');
      },
    },
    {
      name: 'doubles nothing when the server restarts',
      async run() {
        await editor.command('Shipworthy: Restart Server');
        await page.waitForTimeout(1500);
        await eventually(
          'problems',
          () => editor.problemRows(),
          (rows) => rows.length === listed.length,
        );
      },
    },
    {
      name: 'keeps the findings of a file when its editor closes',
      async run() {
        await editor.line('parse::<u64>()').click();
        await editor.command('View: Revert and Close Editor');
        await page.waitForTimeout(500);
        await eventually(
          'problems',
          () => editor.problemRows(),
          (rows) => String([...rows].sort()) === String([...listed].sort()),
        );
      },
    },
    {
      name: 'drops the findings of a deleted file',
      async run() {
        await rm(path.join(folder, 'src', 'closed.rs'));
        await eventually(
          'problems',
          () => rowsOf(/closed\.rs/),
          (rows) => rows.length === 0,
        );
        await picture('deleted');
      },
    },
    {
      name: 'drops the findings of a deleted folder',
      async run() {
        const deep = path.join(folder, 'src', 'deep');
        await mkdir(deep);
        // VS Code misses what comes into a folder in the moment in which that is made.
        await page.waitForTimeout(1000);
        await copyFile(path.join(folder, 'src', 'main.rs'), path.join(deep, 'copy.rs'));
        const copies = () => rowsOf(/copy\.rs/);
        await eventually('problems', copies, (rows) => rows.length > 0);
        await rm(deep, { recursive: true });
        await eventually('problems', copies, (rows) => rows.length === 0);
      },
    },
  ];
}

/** `undefined` for a file that is not there. */
/** `undefined` for a file that is not there, or is deleted while somebody asks. */
async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
