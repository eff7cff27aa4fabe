import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { type VSCodeFiles, vscodeFiles } from '../../scripts/vscode-download.ts';
import { startServer } from '../../scripts/vscode-server.ts';
import { type EditorWindow, findBrowser, openBrowser, openWindow } from './browser.ts';
import { steps } from './drive.ts';
import { runInElectron } from './electron.ts';
import { startServerless } from './serverless.ts';
import { bundleTests, type TestBundles } from './test-bundles.ts';

const ROOT = path.resolve(__dirname, '..', '..');
const SCREENSHOTS = path.join(__dirname, 'screenshots');
const IMAGES = path.join(ROOT, 'docs', 'images');
const LARGEST_PACKAGE = 3 * 1024 * 1024;
const SUITE_LIMIT_MS = 90_000;

const { values: flags } = parseArgs({
  options: {
    /** This package instead of one that is packed now; `dist/` is taken as it is. */
    vsix: { type: 'string' },
    /** Also in the desktop's VS Code, where it can be downloaded. */
    electron: { type: 'boolean', default: false },
    /** Also writes the pictures of the README. */
    images: { type: 'boolean', default: false },
    /** Only parts with this in their names. */
    only: { type: 'string', default: '' },
  },
});

interface Kit {
  readonly browser: Browser;
  readonly files: VSCodeFiles;
  readonly tests: TestBundles;
  readonly vsix: string;
}

interface Count {
  passed: number;
  failed: number;
}

const PARTS: Readonly<Record<string, (kit: Kit, count: Count) => Promise<void>>> = {
  'node extension host': nodeSuite,
  'web extension host': webSuite,
  'packed extension, by hand': drivePackage,
};

async function main(): Promise<void> {
  const executable = findBrowser();
  if (executable === undefined) {
    if (process.env.CI) throw new Error('No Chromium is here; CHROMIUM can name one.');
    console.log('Skipped: no Chromium is here; CHROMIUM can name one.');
    return;
  }
  const vsix = await packed();
  const [tests, files] = await Promise.all([bundleTests(ROOT), vscodeFiles(console.log)]);
  const browser = await openBrowser(executable);
  const count: Count = { passed: 0, failed: 0 };
  try {
    for (const [name, run] of Object.entries(PARTS).filter(([name]) => name.includes(flags.only))) {
      console.log(`\n${name}`);
      await run({ browser, files, tests, vsix }, count);
    }
    if (flags.electron) await electronSuite(tests, count);
  } finally {
    await browser.close();
  }
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed === 0 ? 0 : 1;
}

/** The package to test. One that has grown too large is a failure. */
async function packed(): Promise<string> {
  const vsix = path.resolve(flags.vsix ?? path.join(ROOT, 'shipworthy.vsix'));
  if (flags.vsix === undefined)
    execFileSync('npm', ['run', '--silent', 'package'], { cwd: ROOT, stdio: 'inherit' });
  const { size } = await stat(vsix);
  if (size > LARGEST_PACKAGE) throw new Error(`${vsix} has ${size} bytes, more than ${LARGEST_PACKAGE}`);
  return vsix;
}

async function nodeSuite({ browser, files, tests }: Kit, count: Count): Promise<void> {
  await withWorkspace(async (folder) => {
    const server = await startServer(files);
    try {
      const address = server.address({ folder, extension: ROOT, tests: tests.node });
      await suite(count, (print) => openWindow(browser, address, print));
    } finally {
      await server.close();
    }
  });
}

async function webSuite({ browser, files, tests }: Kit, count: Count): Promise<void> {
  await withWorkspace(async (folder) => {
    const server = await startServerless({ files, folder, extension: ROOT, tests: tests.web });
    try {
      await suite(count, (print) => openWindow(browser, server.address, print));
    } finally {
      server.close();
    }
  });
}

async function electronSuite(tests: TestBundles, count: Count): Promise<void> {
  console.log('\ndesktop');
  await withWorkspace(async (folder) => add(count, await runInElectron(ROOT, tests.node, folder)));
}

/** Runs the tests in a window's extension host and counts them by the lines they print. */
async function suite(
  count: Count,
  open: (print: (line: string) => void) => Promise<EditorWindow>,
): Promise<void> {
  const here: Count = { passed: 0, failed: 0 };
  const window = await open((line) => {
    if (!/^[✔✘] /.test(line)) return;
    console.log(`  ${line}`);
    if (line.startsWith('✔')) here.passed++;
    else here.failed++;
  });
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, SUITE_LIMIT_MS, undefined).unref());
  const exitCode = await Promise.race([window.exitCode, late]);
  if (exitCode === undefined || (here.failed === 0 && (exitCode !== 0 || here.passed === 0))) {
    here.failed++;
    console.log(`  ✘ the tests did not end well: exit code ${exitCode ?? 'missing'}; the page said last:`);
    console.log(window.messages.slice(-20).join('\n'));
  }
  if (here.failed > 0) await window.page.screenshot({ path: await screenshot('suite-failed') });
  await window.close();
  add(count, here);
}

/** Installs the package and does what a person does. The first step that fails ends the drive. */
async function drivePackage({ browser, files, vsix }: Kit, count: Count): Promise<void> {
  await withWorkspace(async (folder) => {
    const server = await startServer({ ...files, vsix, settings: { 'files.autoSave': 'off' } });
    const address = server.address({ folder, open: 'src/main.rs' });
    const window = await openWindow(browser, address, console.log);
    const picture = async (name: string) => {
      await window.page.screenshot({ path: await screenshot(name) });
      if (flags.images && ['hover', 'problems'].includes(name)) {
        await window.page.screenshot({ path: path.join(IMAGES, `${name}.png`) });
      }
    };
    try {
      for (const step of steps(window.page, folder, picture)) {
        try {
          await step.run();
          count.passed++;
          console.log(`  ✔ ${step.name}`);
        } catch (error) {
          count.failed++;
          console.log(`  ✘ ${step.name}\n    ${error instanceof Error ? error.message : error}`);
          await picture('step-failed');
          break;
        }
      }
    } finally {
      await window.close();
      await server.close();
    }
  });
}

/** Gives the test workspace's copy, which may be changed. */
async function withWorkspace(use: (folder: string) => Promise<void>): Promise<void> {
  const parent = await mkdtemp(path.join(os.tmpdir(), 'shipworthy-e2e-'));
  const folder = path.join(parent, 'orders');
  await cp(path.join(__dirname, 'workspace'), folder, { recursive: true });
  try {
    await use(folder);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

async function screenshot(name: string): Promise<string> {
  await mkdir(SCREENSHOTS, { recursive: true });
  return path.join(SCREENSHOTS, `${name}.png`);
}

function add(count: Count, more: Count): void {
  count.passed += more.passed;
  count.failed += more.failed;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
});
