import { statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { type Programs, preparePrograms } from './bundles.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { EDITS, FIRST_EDITS, type KeystrokeResult, measureKeystrokes, type Scenario } from './keystrokes.ts';
import { outputOf } from './processes.ts';
import type { RuleCosts } from './rule-costs-report.ts';
import { measureScan } from './scan.ts';
import { measureStart } from './start.ts';
import { printTable } from './table.ts';
import { keystrokeRows, memoryRows, ruleRows, scanRows, startRows } from './tables.ts';
import { targetRows } from './targets.ts';

/** How often and on how much everything is measured. */
interface Extent {
  readonly scanRounds: number;
  readonly keystrokeRounds: number;
  readonly lines: readonly number[];
  readonly startRounds: number;
  readonly ruleRounds: number;
  readonly ruleMegabytes: number;
}

const FULL: Extent = {
  scanRounds: 5,
  keystrokeRounds: 3,
  lines: [1_000, 10_000, 50_000],
  startRounds: 11,
  ruleRounds: 5,
  ruleMegabytes: 12,
};
const QUICK: Extent = {
  scanRounds: 2,
  keystrokeRounds: 1,
  lines: [10_000],
  startRounds: 3,
  ruleRounds: 2,
  ruleMegabytes: 4,
};

const SCENARIOS: readonly Omit<Scenario, 'lines'>[] = [
  { mode: 'push', typing: 'letters', shape: 'items' },
  { mode: 'pull', typing: 'letters', shape: 'items' },
  { mode: 'push', typing: 'brackets', shape: 'items' },
  { mode: 'push', typing: 'letters', shape: 'module' },
];

/** `npm run bench -- FOLDER [--quick]`: what a scan, a keystroke, a start and a rule cost, beside peers. */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const folder = args.find((argument) => !argument.startsWith('--'));
  if (folder === undefined) {
    console.error('usage: npm run bench -- FOLDER [--quick]    FOLDER holds Rust code, 50 MB of it or more');
    process.exitCode = 2;
    return;
  }
  const extent = args.includes('--quick') ? QUICK : FULL;
  const corpus = readCorpus(resolve(folder));
  const programs = await preparePrograms();
  console.log(
    `Medians, with the least and the most in brackets; A/B is the median of ratios of paired runs.`,
  );
  console.log(
    `${cpus().length} cores, node ${process.version}, ${process.platform}; ${load()} at the start.`,
  );

  const scan = await measureScan({ ...programs, folder: corpus.folder, rounds: extent.scanRounds });
  printTable(
    `Cold scan of ${scan.megabytes.toFixed(1)} MB of Rust in ${scan.reading.files} files (${extent.scanRounds} rounds)`,
    scanRows(scan),
    process.platform === 'linux' ? [] : ['CPU and memory are measured on Linux only.'],
  );
  const keystrokes = await measureAllKeystrokes(programs, corpus, extent);
  printTable(
    `From a keystroke to its diagnostics over stdio, ms (${EDITS} edits in ${extent.keystrokeRounds} rounds)`,
    keystrokeRows(keystrokes),
    [
      `Each edit is one character in a function body; the first ${FIRST_EDITS} in a fresh server are shown apart.`,
      'idle: a server that keeps the text up to date and finds nothing, given the same edits in turns.',
      'CPU: processor time of a keystroke in the server, with what it does afterwards.',
    ],
  );
  printTable('Memory that is resident, MB', memoryRows(keystrokes, scan));
  const start = await measureStart(programs.server, corpus, extent.startRounds);
  printTable(
    `From the start of the process to the first diagnostics (${extent.startRounds} rounds)`,
    startRows(start),
  );
  const rules = await measureRules(programs, corpus, extent);
  printTable(
    `What each rule costs, in one thread, on ${rules.megabytes.toFixed(1)} MB in ${rules.files} files (${extent.ruleRounds} rounds)`,
    ruleRows(rules),
  );
  const packageMegabytes = megabytesOf(join(__dirname, '..', 'shipworthy.vsix'));
  printTable('Targets', targetRows({ scan, keystrokes, start, packageMegabytes }));
  console.log(`\n${load()} at the end.`);
}

async function measureAllKeystrokes(
  programs: Programs,
  corpus: Corpus,
  { lines, keystrokeRounds: rounds }: Extent,
): Promise<KeystrokeResult[]> {
  const results: KeystrokeResult[] = [];
  for (const count of lines) {
    for (const scenario of SCENARIOS) {
      results.push(await measureKeystrokes({ ...programs, ...scenario, corpus, lines: count, rounds }));
    }
  }
  return results;
}

async function measureRules(
  { ruleCosts, grammars }: Programs,
  { folder }: Corpus,
  { ruleMegabytes, ruleRounds }: Extent,
): Promise<RuleCosts> {
  const args = [ruleCosts, folder, grammars, String(ruleMegabytes), String(ruleRounds)];
  const { out, err } = await outputOf({ file: process.execPath, args });
  if (out === '') throw new Error(`the rules were not measured: ${err}`);
  return JSON.parse(out);
}

function megabytesOf(file: string): number | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? undefined : stats.size / 1e6;
}

function load(): string {
  return `Load average ${(loadavg()[0] ?? 0).toFixed(2)}`;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
