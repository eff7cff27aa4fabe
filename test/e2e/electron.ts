import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';

const VERSION = '1.100.3';

/**
 * Runs the tests of the node extension host in the desktop's VS Code. On Linux it needs a display, such as `xvfb-run`.
 * @returns the run counted as one test; nothing where VS Code cannot be downloaded.
 */
export async function runInElectron(
  extension: string,
  tests: string,
  folder: string,
): Promise<{ readonly passed: number; readonly failed: number }> {
  let vscodeExecutablePath: string;
  try {
    vscodeExecutablePath = await downloadAndUnzipVSCode(VERSION);
  } catch (error) {
    console.log(`Skipped: VS Code cannot be downloaded (${error instanceof Error ? error.message : error}).`);
    return { passed: 0, failed: 0 };
  }
  // A short path: the name of the socket in it may have about a hundred characters.
  const data = await mkdtemp(path.join(os.tmpdir(), 'sw-'));
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust', '--user-data-dir', data],
    });
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}
