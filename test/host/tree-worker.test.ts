import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';
import { createTreeWorker } from '../../server/src/host/tree-worker.ts';
import type { Trees, TreeVerdict } from '../../server/src/host/trees.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A worker that answers with the settings' preset and the file's name as a failure's rule, and dies as told by the name. */
const WORKER = `
exports.serve = (port, { state }) => {
  const settings = new Map();
  port.on('message', (request) => {
    for (const [id, value] of request.settings) settings.set(id, value);
    for (const job of request.jobs) {
      Atomics.store(state, 0, job.id);
      if (job.file === 'throw') throw new Error('boom', { cause: new Error('Aborted()\\nmore') });
      if (job.file === 'exit') process.exit(3);
      const failures = [{ rule: settings.get(job.settings).preset, path: job.file, error: '' }];
      port.postMessage([{ id: job.id, report: { findings: [], failures, missingGrammars: [], modules: [] } }]);
    }
  });
};
`;

function treesOf(script: string): Trees {
  const path = join(temporaryFolder(), 'worker.cjs');
  writeFileSync(path, script);
  const trees = createTreeWorker({ script: path, folders: [] });
  onTestFinished(() => trees.close());
  return trees;
}

async function verdicts(files: readonly string[], script: string = WORKER): Promise<string[]> {
  const trees = treesOf(script);
  const said: string[] = [];
  for (const [index, file] of files.entries()) {
    trees.submit(file, { path: file, language: 'rust' }, DEFAULT_SETTINGS, (verdict) => {
      said[index] = `${file}: ${inWords(verdict)}`;
    });
  }
  await trees.settle();
  return said;
}

function inWords(verdict: TreeVerdict): string {
  if (verdict.kind === 'failed') return verdict.reason;
  return verdict.report.failures.map(({ path, rule }) => `${path} ${rule}`).join();
}

describe('a worker that parses', () => {
  it('answers every file', async () => {
    const files = Array.from({ length: 100 }, (_, index) => `f${index}`);
    expect(await verdicts(files)).toEqual(files.map((file) => `${file}: ${file} recommended`));
  });

  it('settles at once without work', async () => {
    expect(await verdicts([])).toEqual([]);
  });

  it.each([
    ['throw', 'Error: Aborted()'],
    ['exit', 'it ended by itself'],
  ])('is replaced when a file kills it by %s; only that file goes without', async (death, cause) => {
    const before = Array.from({ length: 40 }, (_, index) => `a${index}`);
    const said = await verdicts([...before, death, 'b', death, 'c']);
    const failed = `${death}: judged without parse trees: ${cause}`;
    expect(said.slice(0, 40)).toEqual(before.map((file) => `${file}: ${file} recommended`));
    expect(said.slice(40)).toEqual([failed, 'b: b recommended', failed, 'c: c recommended']);
  });

  it('is given up when it dies again and again', async () => {
    const said = await verdicts(Array.from({ length: 50 }, () => 'throw'));
    expect(new Set(said)).toEqual(new Set(['throw: judged without parse trees: Error: Aborted()']));
  });

  it('that does not start leaves all files without', async () => {
    expect(await verdicts(['a', 'b'], 'throw new Error("no such grammar");')).toEqual([
      'a: judged without parse trees: Error: no such grammar',
      'b: judged without parse trees: Error: no such grammar',
    ]);
  });

  it('gets each settings object once', async () => {
    const trees = treesOf(WORKER);
    const said: string[] = [];
    const strict = { ...DEFAULT_SETTINGS, preset: 'strict' as const };
    for (const settings of [DEFAULT_SETTINGS, strict, DEFAULT_SETTINGS]) {
      trees.submit('a', { path: 'a', language: 'rust' }, settings, (verdict) => said.push(inWords(verdict)));
      await trees.settle();
    }
    expect(said).toEqual(['a recommended', 'a strict', 'a recommended']);
  });
});
