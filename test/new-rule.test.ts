import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULE_ID } from '../scripts/generation/rule-files.ts';
import { readFixture } from './support/annotations.ts';
import { commentFormOf } from './support/comment-form.ts';
import { ROOT } from './support/root.ts';

const ID = 'panic/lock-unwrap';
const GENERATED = ['server/src/rules/registry.ts', `docs/rules/${ID}.md`, 'docs/rules/README.md'];

let root: string;

/** Runs the script of a package, its path given from `node_modules`. */
function run(program: string, args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

function script(name: string, ...args: string[]): SpawnSyncReturns<string> {
  return run('tsx/dist/cli.mjs', [`scripts/${name}.ts`, '--root', root, ...args]);
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

beforeAll(() => {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  root = mkdtempSync(join(ROOT, '.cache/new-rule-'));
  cpSync(join(ROOT, 'server/src/core'), join(root, 'server/src/core'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "name": "copy" }\n');
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('new-rule', () => {
  it('refuses what is not an id', () => {
    for (const id of [
      'unwrap',
      'panic/Unwrap',
      'panic/un_wrap',
      '../panic/unwrap',
      'a/b/c',
      'panic/',
      'a/b.c',
    ]) {
      expect(id).not.toMatch(RULE_ID);
    }
    const result = script('new-rule', '../panic/unwrap');
    expect(result.status).toBe(2);
    expect(result.stderr).toContain('is not an id');
    expect(script('new-rule').stderr).toContain('Usage');
    expect(existsSync(join(root, 'server/src/rules'))).toBe(false);
  });

  it('writes a rule, a fixture that expects a finding, and everything generated', () => {
    const result = script('new-rule', ID);
    expect(result.stderr).toBe('');
    expect(result.status).toBe(0);
    expect(result.stdout).toContain('this test is red until it does');
    for (const path of GENERATED) expect(read(path)).toContain('lock-unwrap');
    expect(read('package.json')).toContain(`"${ID}"`);
    expect(read('schemas/shipworthy.schema.json')).toContain(`"${ID}"`);
    const fixture = readFixture(read(`test/rules/${ID}.rs`), commentFormOf('rs'));
    expect(fixture.annotations).toEqual([{ line: 1, start: 4, end: 17, rule: ID }]);
  });

  it('writes a rule that compiles and is formatted', () => {
    writeFileSync(
      join(root, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../tsconfig.engine.json',
        include: ['server/src'],
        compilerOptions: { composite: false },
      }),
    );
    const compiled = run('typescript/bin/tsc', ['-p', join(root, 'tsconfig.json')]);
    expect(compiled.stdout).toBe('');
    expect(compiled.status).toBe(0);
    const rule = join(root, `server/src/rules/${ID}.ts`);
    const formatted = run('@biomejs/biome/bin/biome', ['check', '--vcs-enabled=false', rule]);
    expect(formatted.status).toBe(0);
  });

  it('does not overwrite', () => {
    const before = read(`server/src/rules/${ID}.ts`);
    const result = script('new-rule', ID);
    expect(result.status).toBe(2);
    expect(result.stderr).toContain('exists already');
    expect(read(`server/src/rules/${ID}.ts`)).toBe(before);
  });
});

describe('generate', () => {
  it('is current after new-rule', () => {
    expect(script('generate', '--check').status).toBe(0);
  });

  it('names what is out of date, and removes the page of a rule that is gone', () => {
    const page = `docs/rules/${ID}.md`;
    writeFileSync(join(root, page), `${read(page)}\n`);
    writeFileSync(join(root, 'docs/rules/panic/gone.md'), 'gone');
    const check = script('generate', '--check');
    expect(check.status).toBe(1);
    expect(check.stderr).toContain(`out of date: ${page}`);
    expect(check.stderr).toContain('out of date: docs/rules/panic/gone.md');
    expect(script('generate').status).toBe(0);
    expect(existsSync(join(root, 'docs/rules/panic/gone.md'))).toBe(false);
    expect(script('generate', '--check').status).toBe(0);
  });

  it('refuses a rule whose id is not its path', () => {
    const path = join(root, 'server/src/rules/panic/other.ts');
    cpSync(join(root, `server/src/rules/${ID}.ts`), path);
    const result = script('generate');
    rmSync(path);
    expect(result.status).toBe(2);
    expect(result.stderr).toContain('its path says `panic/other`');
  });
});
