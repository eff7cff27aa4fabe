import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What Vitest's json reporter writes, as far as it is read here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const ROOT = resolve(__dirname, '..');
const REPORT = '.cache/vitest.json';
const SUMMARY = /^(?<passed>\d+) passed, (?<failed>\d+) failed$/gm;

/** Builds, runs every runner, and ends with one line that adds up their tests. */
async function main(): Promise<void> {
  const build = await run('npm', ['run', 'build']);
  const counts = build.code === 0 ? [await vitest(), await insideEditors()] : [];
  const failed = counts.reduce((sum, count) => sum + count.failed, build.code === 0 ? 0 : 1);
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function vitest(): Promise<Count> {
  mkdirSync(resolve(ROOT, '.cache'), { recursive: true });
  rmSync(resolve(ROOT, REPORT), { force: true });
  const args = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { code } = await run('npx', args);
  try {
    const report: VitestReport = JSON.parse(readFileSync(resolve(ROOT, REPORT), 'utf8'));
    // A file that could not be loaded has failed without a failed test.
    const broken = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    return counted({ passed: report.numPassedTests, failed: report.numFailedTests + broken.length }, code);
  } catch (error) {
    console.error(`Vitest left no report: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  }
}

/** The tests inside editors say how many there were in a line of the form that this script ends with. */
async function insideEditors(): Promise<Count> {
  const { code, output } = await run('npm', ['run', 'e2e']);
  const last = [...output.matchAll(SUMMARY)].at(-1)?.groups;
  return counted({ passed: Number(last?.passed ?? 0), failed: Number(last?.failed ?? 0) }, code);
}

/** A runner that fails for another reason than a test counts as one failure. */
function counted(count: Count, code: number): Count {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** Runs a command, showing what it writes, and keeps its standard output. */
function run(command: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((done, fail) => {
    const isWindows = process.platform === 'win32';
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], shell: isWindows });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});
