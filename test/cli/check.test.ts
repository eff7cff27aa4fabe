import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../support/root.ts';
import { CLI, checkJson, type JsonOutput, place, project, run } from './run.ts';

const UNWRAP = 'pub fn first(names: Option<u8>) -> u8 {\n    names.unwrap()\n}\n';
const FOUND = '2:11-2:19 panic/unwrap';
const TASK =
  '// TODO: reject long names\npub fn rename(name: &str) -> String {\n    name.trim().to_owned()\n}\n';
/** Whether this is wrong depends on the function around it, which takes a parse tree. */
const WAIT = 'pub fn wait(job: Job) {\n    block_on(job)\n}\n';
const CLEAN = 'pub fn rename() {}\n';

/** Places of the findings of one rule in `src/a.rs`. */
async function placesOf(rule: string, text: string | Uint8Array): Promise<string[]> {
  const { findings } = await checkJson({ 'src/a.rs': text });
  return findings
    .filter((finding) => finding.rule === rule)
    .map((finding) => place(finding).split(' ')[0] ?? '');
}

describe('exit codes', () => {
  it.each([
    [CLEAN, [], 0],
    [UNWRAP, [], 1],
    [UNWRAP, ['--fail-on', 'error'], 0],
    [UNWRAP, ['--fail-on', 'warning'], 1],
    [TASK, [], 0],
    [TASK, ['--fail-on', 'info'], 1],
  ])('of %j with %j are %i', async (text, args, code) => {
    expect((await run(project({ 'a.rs': text }), ['check', ...args])).code).toBe(code);
  });

  it.each([
    [['check', 'nowhere'], '`nowhere` does not exist'],
    [['check', '--formt', 'json'], 'unknown option `--formt`; the nearest known one is `--format`'],
    [['check', '-x'], 'unknown option `-x`'],
    [['check', '--format', 'xml'], '--format is `xml`; it takes pretty, json'],
    [['check', '--config', 'no.json'], '`no.json` does not exist'],
    [['chek'], 'unknown command `chek`'],
    [['explain', 'panic/unwarp'], 'unknown rule `panic/unwarp`; the nearest known one is `panic/unwrap`'],
    [['explain'], 'explain takes the id of one rule'],
  ])('of %j is 2, and it says why', async (args, message) => {
    const { code, out, error } = await run(project({}), args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(`shipworthy: ${message}\n`);
  });

  it('is 2 without a command, and the usage is printed', async () => {
    expect(await run(project({}), [])).toMatchObject({ code: 2, error: expect.stringContaining('Usage:') });
  });
});

describe('other commands', () => {
  it.each([
    [['--help'], 'Usage: shipworthy'],
    [['check', '--help'], 'Usage: shipworthy'],
    [['--version'], '0.'],
    [['rules'], 'panic/unwrap'],
    [['explain', 'panic/unwrap'], 'Why: '],
  ])('%j print to standard output', async (args, text) => {
    expect(await run(project({}), args)).toEqual({ code: 0, out: expect.stringContaining(text), error: '' });
  });
});

describe('json', () => {
  it('has places from 1 and paths from the current folder', async () => {
    const { version, findings, files, skipped } = await checkJson({
      'b/x.rs': UNWRAP,
      'a.rs': CLEAN,
      'b-c.rs': UNWRAP,
      'data.rs': 'a\0b',
    });
    expect({ version, files, skipped }).toEqual({
      version: 1,
      files: 3,
      skipped: [{ path: 'data.rs', reason: 'binary' }],
    });
    expect(findings.map(place)).toEqual([`b-c.rs:${FOUND}`, `b/x.rs:${FOUND}`]);
    expect(findings[0]).toEqual({
      rule: 'panic/unwrap',
      severity: 'warning',
      path: 'b-c.rs',
      line: 2,
      column: 11,
      endLine: 2,
      endColumn: 19,
      message: expect.stringContaining('`unwrap()`'),
    });
  });

  it('of nothing is empty', async () => {
    expect(await checkJson({})).toEqual({ version: 1, findings: [], files: 0, skipped: [], code: 0 });
  });

  it('is the same for a file that is named, alone or among others', async () => {
    const files = { 'src/a.rs': UNWRAP, 'src/b.rs': CLEAN, '.gitignore': 'a.rs\n' };
    const { findings } = await checkJson(files, ['src/a.rs', 'src', 'src/a.rs']);
    expect(findings.map(place)).toEqual([`src/a.rs:${FOUND}`]);
  });

  it('names a file above the current folder', async () => {
    const folder = project({ 'a.rs': UNWRAP, 'below/b.rs': CLEAN });
    const { out } = await run(join(folder, 'below'), ['check', '--format', 'json', '..']);
    expect(JSON.parse(out)).toMatchObject({ findings: [{ path: '../a.rs' }], files: 2 });
  });
});

describe('texts of every kind', () => {
  it.each([
    ['CRLF', UNWRAP.replaceAll('\n', '\r\n'), ['src/a.rs:2:11-2:19']],
    ['a lone CR', UNWRAP.replaceAll('\n', '\r'), ['src/a.rs:2:11-2:19']],
    ['a byte order mark', `\uFEFF${UNWRAP.replaceAll('\n', ' ')}`, ['src/a.rs:1:51-1:59']],
    ['text outside of ASCII before it', UNWRAP.replace('names.', '"ä日😀";names.'), ['src/a.rs:2:18-2:26']],
    [
      'bytes that are not UTF-8',
      Buffer.from(UNWRAP.replace('names.', '"\u00ff";names.'), 'latin1'),
      ['src/a.rs:2:15-2:23'],
    ],
    ['NUL bytes', `\0${UNWRAP}`, []],
    ['UTF-16', Buffer.from(`\uFEFF${UNWRAP}`, 'utf16le'), []],
    ['nothing', '', []],
  ])('with %s', async (_, text, places) => {
    expect(await placesOf('panic/unwrap', text)).toEqual(places);
  });

  it('of 20 MB within two seconds', { retry: 2 }, async () => {
    const plain =
      'pub fn area(width: u32, height: u32) -> u32 {\n    // Both sides.\n    width * height\n}\n\n';
    const page = plain.repeat(30) + UNWRAP;
    const folder = project({ 'a.rs': page.repeat(Math.ceil(20_000_000 / page.length)) });
    const slowness = await slownessOfThisMachine();
    const start = performance.now();
    const { code, out } = await run(folder, ['check', '--format', 'json']);
    expect((performance.now() - start) / 1000).toBeLessThan(2 * slowness);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ files: 1, skipped: [{ path: 'a.rs' }] });
  });
});

describe('test code', () => {
  it('is known by the parent that declares it', async () => {
    const { findings } = await checkJson({
      'Cargo.toml': '',
      'src/lib.rs': '#[cfg(test)]\nmod checks;\nmod real;\n',
      'src/checks.rs': `mod deep;\n${UNWRAP}`,
      'src/checks/deep.rs': UNWRAP,
      'src/real.rs': UNWRAP,
    });
    expect(findings.map(place)).toEqual([`src/real.rs:${FOUND}`]);
  });
});

describe('a lint level', () => {
  it('holds in the files of the modules that a file declares', async () => {
    const { findings } = await checkJson({
      'Cargo.toml': '',
      'src/lib.rs':
        '#![cfg_attr(not(test), allow(clippy::unwrap_used, reason = "checked above"))]\nmod quiet;\n#[warn(clippy::unwrap_used)]\nmod loud;\n',
      'src/quiet.rs': `mod deep;\n${UNWRAP}`,
      'src/quiet/deep.rs': UNWRAP,
      'src/loud.rs': UNWRAP,
    });
    expect(findings.map(place)).toEqual([`src/loud.rs:${FOUND}`]);
  });
});

describe('the configuration', () => {
  it('nearest to a file governs it', async () => {
    const { findings, code } = await checkJson({
      'shipworthy.json': '{ "rules": { "panic/unwrap": "error" } }',
      'a.rs': UNWRAP,
      'quiet/shipworthy.json': '{ "rules": { "panic/*": "off" }, }',
      'quiet/b.rs': UNWRAP,
      'skipped/c.rs': UNWRAP,
      'skipped/shipworthy.json': '{ "ignore": ["*.rs"] }',
    });
    expect(findings.map(({ path, severity }) => [path, severity])).toEqual([['a.rs', 'error']]);
    expect(code).toBe(1);
  });

  it('can be named', async () => {
    const files = {
      'strict.json': '{ "rules": { "panic/unwrap": "info" } }',
      'shipworthy.json': '{ "rules": { "*": "off" } }',
      'a.rs': UNWRAP,
    };
    const { findings, code } = await checkJson(files, ['--config', 'strict.json']);
    expect({ code, severities: findings.map(({ severity }) => severity) }).toEqual({
      code: 0,
      severities: ['info'],
    });
  });

  it('that is broken is named with its place, and nothing is checked', async () => {
    const folder = project({ 'sub/shipworthy.json': '{\n  "preset": "strct"\n', 'sub/a.rs': UNWRAP });
    expect(await run(folder, ['check'])).toEqual({
      code: 2,
      out: '',
      error:
        'sub/shipworthy.json:2:3: preset: expected "recommended", "strict" or "all", got "strct"\n' +
        'sub/shipworthy.json:3:1: syntax error: close brace expected\n' +
        'shipworthy: nothing was checked; correct the configuration and run again.\n',
    });
  });
});

describe('pretty', () => {
  it('groups by file and shows the source', async () => {
    const folder = project({
      'src/a.rs': UNWRAP.replace('    names', '\t"日\u001B";names'),
      'src/b.rs': CLEAN,
    });
    const { out } = await run(folder, ['check']);
    expect(
      out.replace(/in \d+\.\d s/, 'in N s').replace(/`unwrap\(\)`.*\./, 'MESSAGE'),
    ).toMatchInlineSnapshot(`
      "src/a.rs
        2:13  warning  MESSAGE  panic/unwrap
        2 |     "日�";names.unwrap()
          |                 ^^^^^^^^

      1 finding (1 warning) in 1 file; 2 files checked in N s
      "
    `);
  });

  it('says so when there is nothing', async () => {
    const { out } = await run(project({ 'a.rs': CLEAN, 'b.rs': '\0' }), ['check']);
    expect(out).toBe('No findings in 1 file, 1 skipped.\n');
  });

  it('has colours where they are wanted', async () => {
    const folder = project({ 'a.rs': UNWRAP });
    const forced = await run(folder, ['check'], { environment: { FORCE_COLOR: '1' } });
    expect(forced.out).toContain('\u001B[33mwarning');
    const refused = await run(folder, ['check'], { environment: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(refused.out).not.toContain('\u001B');
  });
});

describe('a parser that stops', () => {
  // Few files are parsed in the main thread, many in a worker.
  it.each([2, 100])('costs %i files the findings that need it, and no other', async (count) => {
    const names = Array.from({ length: count }, (_, index) => `f${String(index).padStart(3, '0')}.rs`);
    const folder = project(Object.fromEntries(names.map((name) => [name, TASK + WAIT])));
    const { code, out, error } = await run(folder, ['check', '--format', 'json'], { cli: brokenBundle() });
    const { findings, skipped, files }: JsonOutput = JSON.parse(out);
    expect({ code, files, error }).toEqual({ code: 0, files: count, error: '' });
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual(
      names.map((name) => ['admission/task-marker', name]),
    );
    expect(skipped.map(({ path }) => path)).toEqual(names);
    for (const { reason } of skipped) expect(reason).toContain('judged without parse trees');
  });
});

describe('a reader that goes away', () => {
  it('ends the process quietly, and the exit code stays', async () => {
    const folder = project({ 'a.rs': UNWRAP.repeat(5000) });
    const child = spawn(process.execPath, [CLI, 'check', '--format', 'json'], { cwd: folder });
    let error = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      error += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, error }).toEqual({ code: 1, error: '' });
  });
});

/** 1 where the shortest command takes at most the 70 ms of an idle machine, and more on a slow or busy one. */
async function slownessOfThisMachine(): Promise<number> {
  const start = performance.now();
  for (let count = 0; count < 3; count++) await run(ROOT, ['--version']);
  return Math.max(1, (performance.now() - start) / 3 / 70);
}

/** The shipped bundle beside a grammar that is none. */
function brokenBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shipworthy-dist-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['cli.js', 'scan-worker.js', 'web-tree-sitter.wasm']) {
    cpSync(join(dirname(CLI), name), join(folder, name));
  }
  writeFileSync(join(folder, 'tree-sitter-rust.wasm'), 'no grammar');
  return join(folder, 'cli.js');
}
