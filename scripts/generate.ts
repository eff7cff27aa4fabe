import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { staleFiles } from './generation/generated-files.ts';
import { loadRules } from './generation/rule-files.ts';

/** Writes everything that is derived from the rules; with `--check` it names what is out of date and exits with 1. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, root: { type: 'string', default: '.' } },
  });
  const root = resolve(values.root);
  const stale = staleFiles(root, await loadRules(root));
  if (values.check) {
    for (const file of stale) console.error(`out of date: ${file.path}`);
    if (stale.length > 0) console.error('Run `npm run generate`.');
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  for (const { path, text } of stale) {
    const target = join(root, path);
    if (text === undefined) {
      rmSync(target);
      console.log(`removed ${path}`);
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(`wrote ${path}`);
  }
  if (stale.length === 0) console.log('everything is current');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
