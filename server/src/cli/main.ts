import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLater } from './compile-later.ts';
import { write } from './output.ts';
import { EXIT, USAGE, UsageError } from './usage.ts';

/** Commands are loaded when they are asked for, so that none pays for another. */
async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command !== undefined && args.some((arg) => arg === '--help' || arg === '-h')) return print(USAGE);
  switch (command) {
    case 'check':
      compileLater();
      return (await import('./check.ts')).check(rest);
    case 'explain':
      return (await import('./rule-pages.ts')).explain(rest);
    case 'rules':
      return (await import('./rule-pages.ts')).listRules(rest);
    case 'lsp':
      return serve();
    case 'help':
      return print(USAGE);
    case '--version':
    case '-v':
      return print(`${version()}\n`);
    case undefined:
      write(2, USAGE);
      return EXIT.error;
    default:
      throw new UsageError(`unknown command \`${command}\``);
  }
}

function print(text: string): number {
  write(1, text);
  return EXIT.clean;
}

/** The manifest stands above the bundle, in the package as in the checkout. */
function version(): string {
  return JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')).version;
}

/** The server's bundle stands beside this one. It reads its transport from the arguments and ends the process. */
function serve(): number {
  require(join(__dirname, 'server.node.js'));
  return EXIT.clean;
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = EXIT.error;
    if (error instanceof UsageError)
      write(2, `shipworthy: ${error.message}\nRun \`shipworthy --help\` for usage.\n`);
    else write(2, `shipworthy: internal error: ${error instanceof Error ? error.stack : String(error)}\n`);
  },
);
