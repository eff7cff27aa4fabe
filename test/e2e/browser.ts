import { existsSync } from 'node:fs';
import { format } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser to use: `CHROMIUM` from the environment, else the first one in its usual place. */
export function findBrowser(): string | undefined {
  return process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));
}

export async function openBrowser(executablePath: string): Promise<Browser> {
  const quiet = ['--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  return chromium.launch({ executablePath, args: ['--no-sandbox', ...quiet] });
}

/** A window of VS Code. */
export interface EditorWindow {
  readonly page: Page;
  /** The exit code of the tests that run in its extension host. */
  readonly exitCode: Promise<number>;
  /** What the page has written to its console. */
  readonly messages: readonly string[];
  close(): Promise<void>;
}

/** Opens `address`; `print` gets what tests in the extension host write. */
export async function openWindow(
  browser: Browser,
  address: string,
  print: (line: string) => void,
): Promise<EditorWindow> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  // The workbench calls these two functions of its page when it runs tests.
  await page.exposeFunction('codeAutomationLog', (_type: string, values: readonly unknown[]) => {
    print(format(...values));
  });
  let report: (code: number) => void;
  const exitCode = new Promise<number>((resolve) => {
    report = resolve;
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => report(code));
  await page.goto(address);
  return { page, exitCode, messages, close: () => context.close() };
}
