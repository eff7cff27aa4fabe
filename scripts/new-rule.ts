import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { RULE_ID, RULES_FOLDER } from './generation/rule-files.ts';
import { skeletonOf } from './generation/rule-skeleton.ts';

const USAGE = 'Usage: npm run new-rule -- category/name';

/** Writes a rule and its fixture and makes the generated files current. */
function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: '.' } },
  });
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) return refuse(USAGE);
  if (!RULE_ID.test(id)) {
    return refuse(
      `\`${id}\` is not an id: lower-case words joined by hyphens, as in \`panic/lock-unwrap\`. ${USAGE}`,
    );
  }
  const root = resolve(values.root);
  const skeleton = skeletonOf(id);
  const files = [
    { path: `${RULES_FOLDER}/${id}.ts`, text: skeleton.rule },
    { path: `test/rules/${id}.rs`, text: skeleton.fixture },
  ];
  for (const { path } of files) {
    if (existsSync(join(root, path))) return refuse(`${path} exists already.`);
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
    console.log(`wrote ${path}`);
  }
  if (!generate(root)) return 1;
  console.log(`
The rule compiles and finds nothing yet. Its fixture expects a finding, so this test is red until it does:
  npx vitest run test/fixtures.test.ts -t ${id}
Write the check, replace \`why\` and \`instead\`, and run \`npm run generate\` again.`);
  return 0;
}

/** In a process of its own, because the rules are loaded once per process. */
function generate(root: string): boolean {
  const script = join(__dirname, 'generate.ts');
  const { status } = spawnSync(process.execPath, [...process.execArgv, script, '--root', root], {
    stdio: 'inherit',
  });
  return status === 0;
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}

process.exitCode = main();
