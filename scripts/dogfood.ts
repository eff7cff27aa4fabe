import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const COMMAND_LINE = resolve(ROOT, 'dist/cli.js');
const SOURCES = ['server/src', 'client/src', 'scripts', 'bench'];
/** Folders of tests that hold code to be found fault with. */
const FIXTURES = new Set(['differential', 'e2e', 'fixes', 'rules']);

/** Runs the built command line on this project's own code: what we ask of others holds for us. */
function main(): number {
  if (!existsSync(COMMAND_LINE)) {
    console.log('dist/cli.js is not built: our own code was not checked. `npm run build` makes it.');
    return 0;
  }
  const tests = readdirSync(resolve(ROOT, 'test')).filter((name) => !FIXTURES.has(name));
  const folders = [...SOURCES, ...tests.map((name) => `test/${name}`)];
  const { status } = spawnSync(process.execPath, [COMMAND_LINE, 'check', ...folders], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return status ?? 2;
}

process.exitCode = main();
