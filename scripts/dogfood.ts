import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const COMMAND_LINE = resolve(ROOT, 'dist/cli.js');
const SOURCES = ['server/src', 'client/src', 'scripts', 'bench', 'test'];

/** Runs the built command line on this project's own code: what we ask of others holds for us. */
function main(): number {
  if (!existsSync(COMMAND_LINE)) {
    console.log('dist/cli.js is not built: our own code was not checked. `npm run build` makes it.');
    return 0;
  }
  const folders = SOURCES.filter((folder) => existsSync(resolve(ROOT, folder)));
  const { status } = spawnSync(process.execPath, [COMMAND_LINE, 'check', ...folders], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return status ?? 2;
}

process.exitCode = main();
