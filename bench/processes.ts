import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What one run of a command cost, its child processes included. */
export interface Cost {
  readonly milliseconds: number;
  /** User and system time, in steps of 10 ms; `undefined` outside of Linux. */
  readonly cpuMilliseconds: number | undefined;
  /** The most memory that was resident at once, in megabytes; `undefined` outside of Linux. */
  readonly peakMegabytes: number | undefined;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

const SAMPLE_MILLISECONDS = 10;
/** Linux shows times in `/proc` in hundredths of a second, whatever the kernel counts in. */
const MILLISECONDS_PER_TICK = 10;

/**
 * Runs a command with its output thrown away. No two may run at the same time: the kernel adds the time of a child
 * that ended to this process, and the difference before and after is the child's.
 *
 * @throws when the command does not start or a signal ends it; exit codes are not looked at.
 */
export async function costOf({ file, args }: Command): Promise<Cost> {
  const cpuBefore = cpuOfEndedChildren();
  const start = performance.now();
  const child = spawn(file, args, { stdio: 'ignore' });
  const peaks = new Map<number, number>();
  const timer = setInterval(() => notePeaks(child.pid, peaks), SAMPLE_MILLISECONDS);
  try {
    await exitOf(child);
  } finally {
    clearInterval(timer);
  }
  const milliseconds = performance.now() - start;
  const cpuAfter = cpuOfEndedChildren();
  return {
    milliseconds,
    cpuMilliseconds: cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore,
    peakMegabytes: peaks.size === 0 ? undefined : [...peaks.values()].reduce((sum, peak) => sum + peak, 0),
  };
}

/** What a command writes to both outputs. */
export async function outputOf({
  file,
  args,
}: Command): Promise<{ readonly out: string; readonly err: string }> {
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const closed = new Promise((resolve) => child.once('close', resolve));
  await exitOf(child);
  await closed;
  return { out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/** Memory of a running process that is resident now, in megabytes; `undefined` outside of Linux. */
export function residentMegabytes(pid: number | undefined): number | undefined {
  return memoryField(pid, 'VmRSS');
}

/** User and system time that a running process has taken, in milliseconds; `undefined` outside of Linux. */
export function cpuOf(pid: number | undefined): number | undefined {
  const fields = statFields(String(pid));
  return fields && (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_PER_TICK;
}

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (_code, signal) => {
      if (signal === null) resolve();
      else reject(new Error(`${child.spawnfile} was ended by ${signal}`));
    });
  });
}

/** The kernel keeps the peak of each process, so a sample misses only what happens after it. */
function notePeaks(pid: number | undefined, peaks: Map<number, number>): void {
  const peak = memoryField(pid, 'VmHWM');
  if (pid === undefined || peak === undefined) return;
  peaks.set(pid, peak);
  for (const child of readLinux(`/proc/${pid}/task/${pid}/children`)?.trim().split(' ') ?? []) {
    if (child !== '') notePeaks(Number(child), peaks);
  }
}

function memoryField(pid: number | undefined, field: 'VmRSS' | 'VmHWM'): number | undefined {
  const kilobytes = new RegExp(`^${field}:\\s*(\\d+) kB`, 'm').exec(
    readLinux(`/proc/${pid}/status`) ?? '',
  )?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** The time of children that ended, and of theirs. */
function cpuOfEndedChildren(): number | undefined {
  const fields = statFields('self');
  return fields && (Number(fields[13]) + Number(fields[14])) * MILLISECONDS_PER_TICK;
}

/** The fields of `/proc/PID/stat` behind the name, which may hold spaces: the first is the third of proc(5). */
function statFields(pid: string): string[] | undefined {
  const stat = readLinux(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function readLinux(path: string): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended.
    return undefined;
  }
}
