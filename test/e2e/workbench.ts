import type { Locator, Page } from 'playwright-core';

const PATIENCE_MS = 20_000;
const STEP_MS = 50;

/** What a person does and sees in a window of VS Code, by the names of its parts in 1.100. */
export function workbench(page: Page) {
  const problems = page.locator('.markers-panel .monaco-list-row');
  const filter = page.locator('.viewpane-filter input').first();

  async function command(title: string): Promise<void> {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill(`>${title}`);
    const exact = page.locator('.quick-input-list .monaco-list-row').filter({
      has: page.locator('.label-name', { hasText: new RegExp(`^${title}$`) }),
    });
    await exact.first().click();
  }

  /** What screen readers say about each row; the rows of a file follow the row of the file. */
  async function problemRows(): Promise<readonly string[]> {
    return problems.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  }

  return {
    warnings: page.locator('.editor-instance .squiggly-warning'),
    errors: page.locator('.editor-instance .squiggly-error'),
    hover: page.locator('.monaco-hover:visible'),
    lightBulbMenu: page.locator('.action-widget .monaco-list-row'),
    languageStatus: page.locator('#status\\.languageStatus'),
    tabs: page.locator('.tabs-container .tab'),
    command,
    problemRows,

    line(text: string): Locator {
      return page.locator('.editor-instance .view-line', { hasText: text }).first();
    },

    /** The piece of a coloured line that holds the text. */
    token(text: string): Locator {
      return page.locator('.editor-instance .view-line span span', { hasText: text }).first();
    },

    /** The texts of web views, such as the preview of a page. A frame that goes while it is read has none. */
    async viewTexts(): Promise<readonly string[]> {
      const [, ...frames] = page.frames();
      const texts = frames.map((frame) =>
        frame.evaluate('document.body?.textContent').catch(() => undefined),
      );
      return (await Promise.all(texts)).map(String);
    },

    async ready(): Promise<void> {
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    },

    async goTo(line: number, column: number): Promise<void> {
      await page.keyboard.press('Control+G');
      await page.locator('.quick-input-widget input').first().fill(`:${line}:${column}`);
      await page.keyboard.press('Enter');
    },

    async openFile(name: string): Promise<void> {
      await page.keyboard.press('Control+P');
      await page.locator('.quick-input-widget input').first().fill(name);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
    },

    async showProblems(): Promise<void> {
      await command('Problems: Focus on Problems View');
      await problems.first().waitFor();
    },

    async filterProblems(text: string): Promise<void> {
      await filter.fill(text);
    },
  };
}

export type Workbench = ReturnType<typeof workbench>;

/** Waits until `look` finds what `isRight` says, and returns it; else fails with what it found last. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T>,
  isRight: (value: T) => boolean,
): Promise<T> {
  const limit = Date.now() + PATIENCE_MS;
  for (;;) {
    const value = await look();
    if (isRight(value)) return value;
    if (Date.now() > limit) throw new Error(`${what}: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
