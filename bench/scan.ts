import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Command, type Cost, costOf, outputOf } from './processes.ts';
import { ratioOf, type Spread, spreadOf } from './statistics.ts';

/** One way of going through the folder, measured beside the others. */
export interface ScanRow {
  readonly name: string;
  readonly wall: Spread;
  readonly cpu: Spread | undefined;
  readonly memory: Spread | undefined;
  /** What our scan costs over what this one costs, round by round. */
  readonly wallRatio: Spread;
  readonly cpuRatio: Spread | undefined;
  readonly files: number | undefined;
  readonly findings: number | undefined;
}

export interface ScanComparison {
  readonly ours: ScanRow;
  readonly reading: ScanRow;
  /** `undefined` where there is no ast-grep for this platform. */
  readonly astGrep: ScanRow | undefined;
  /** Of the `.rs` files that the reader found. */
  readonly megabytes: number;
}

export interface ScanOptions {
  readonly commandLine: string;
  readonly folder: string;
  readonly rounds: number;
}

interface Contender {
  readonly name: string;
  readonly command: Command;
  readonly files: number | undefined;
  readonly findings: number | undefined;
}

/** Runs everything once unmeasured, for its counts and to have the files in memory, then in turns. */
export async function measureScan({ commandLine, folder, rounds }: ScanOptions): Promise<ScanComparison> {
  const { contender: reading, megabytes } = await prepareReading(folder);
  const ours = await prepareOurs(commandLine, folder);
  const astGrep = await prepareAstGrep(folder);
  const contenders = [ours, reading, ...(astGrep ? [astGrep] : [])];
  const costs = new Map<Contender, Cost[]>(contenders.map((each) => [each, []]));
  for (let round = 0; round < rounds; round++) {
    const turn = contenders.map((_, index) => contenders[(index + round) % contenders.length] ?? ours);
    for (const contender of turn) costs.get(contender)?.push(await costOf(contender.command));
  }
  const rowOf = (contender: Contender) =>
    compare(contender, costs.get(ours) ?? [], costs.get(contender) ?? []);
  return {
    ours: rowOf(ours),
    reading: rowOf(reading),
    astGrep: astGrep && rowOf(astGrep),
    megabytes,
  };
}

function compare(
  { name, files, findings }: Contender,
  ours: readonly Cost[],
  costs: readonly Cost[],
): ScanRow {
  const walls = costs.map(({ milliseconds }) => milliseconds);
  const cpus = known(costs.map(({ cpuMilliseconds }) => cpuMilliseconds));
  const ourCpus = known(ours.map(({ cpuMilliseconds }) => cpuMilliseconds));
  const peaks = known(costs.map(({ peakMegabytes }) => peakMegabytes));
  return {
    name,
    files,
    findings,
    wall: spreadOf(walls),
    cpu: cpus && spreadOf(cpus),
    memory: peaks && spreadOf(peaks),
    wallRatio: ratioOf(
      ours.map(({ milliseconds }) => milliseconds),
      walls,
    ),
    cpuRatio: cpus && ourCpus && ratioOf(ourCpus, cpus),
  };
}

/** All values, or `undefined` where one is missing. */
function known(values: readonly (number | undefined)[]): number[] | undefined {
  const present = values.filter((value) => value !== undefined);
  return present.length === values.length ? present : undefined;
}

async function prepareOurs(commandLine: string, folder: string): Promise<Contender> {
  const command = { file: process.execPath, args: [commandLine, 'check', folder, '--format', 'json'] };
  const { out, err } = await outputOf(command);
  if (!out.startsWith('{')) throw new Error(`the command line gave no JSON: ${err}`);
  const { files, findings } = JSON.parse(out);
  return { name: 'shipworthy check, recommended rules', command, files, findings: findings.length };
}

async function prepareReading(folder: string): Promise<{ contender: Contender; megabytes: number }> {
  const command = { file: process.execPath, args: [join(__dirname, 'read-all.mjs'), folder] };
  const { files, bytes } = JSON.parse((await outputOf(command)).out);
  const contender = { name: 'node, reads every file', command, files, findings: undefined };
  return { contender, megabytes: bytes / 1e6 };
}

async function prepareAstGrep(folder: string): Promise<Contender | undefined> {
  const file = astGrepBinary();
  if (file === undefined) return undefined;
  const args = ['scan', '-c', join(__dirname, 'ast-grep', 'sgconfig.yml'), '--json=stream', folder];
  const { out, err } = await outputOf({ file, args: [...args, '--inspect', 'summary'] });
  const files = /scannedFileCount=(\d+)/.exec(err)?.[1];
  return {
    name: 'ast-grep scan, seven rules',
    command: { file, args },
    files: files === undefined ? undefined : Number(files),
    findings: out.split('\n').filter((line) => line !== '').length,
  };
}

/** The native program of the platform's package; the one of `@ast-grep/cli` is a placeholder until its postinstall ran. */
function astGrepBinary(): string | undefined {
  const manifest = createRequire(__filename).resolve('@ast-grep/cli/package.json');
  const packages = dirname(dirname(realpathSync(manifest)));
  const { platform, arch } = process;
  const suffix = platform === 'win32' ? '-msvc' : platform === 'linux' ? '-gnu' : '';
  const name = platform === 'win32' ? 'ast-grep.exe' : 'ast-grep';
  const file = join(packages, `cli-${platform}-${arch}${suffix}`, name);
  return existsSync(file) ? file : undefined;
}
