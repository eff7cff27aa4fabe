import type { KeystrokeResult } from './keystrokes.ts';
import type { ScanComparison } from './scan.ts';
import type { StartResult } from './start.ts';
import { figure, UNKNOWN } from './table.ts';
import { isPlain, nameOf } from './tables.ts';

/** Everything that was measured. */
export interface Results {
  readonly scan: ScanComparison;
  readonly keystrokes: readonly KeystrokeResult[];
  readonly start: StartResult;
  /** Size of the package in megabytes, where it was made. */
  readonly packageMegabytes: number | undefined;
}

interface Target {
  readonly what: string;
  readonly limit: number;
  readonly unit: string;
  readonly measured: number | undefined;
}

/** One row for each target of the design: what, target, measured, met or missed and by how much. */
export function targetRows(results: Results): string[][] {
  const rows = targetsOf(results).map(({ what, limit, unit, measured }) => [
    what,
    `<= ${limit} ${unit}`.trim(),
    measured === undefined ? UNKNOWN : `${figure(measured)} ${unit}`.trim(),
    measured === undefined
      ? 'not measured'
      : measured <= limit
        ? 'met'
        : `missed ${figure(measured / limit)}x`,
  ]);
  return [['target', 'limit', 'measured', 'result'], ...rows];
}

function targetsOf({ scan, keystrokes, start, packageMegabytes }: Results): Target[] {
  return [
    ...keystrokes.filter(({ scenario }) => isPlain(scenario)).flatMap(keystrokeTargets),
    {
      what: 'cold scan, wall against ast-grep with seven rules',
      limit: 0.1,
      unit: 'x',
      measured: scan.astGrep?.wallRatio.median,
    },
    {
      what: 'cold scan, wall against reading every file',
      limit: 3,
      unit: 'x',
      measured: scan.reading.wallRatio.median,
    },
    { what: 'cold scan, peak memory', limit: 300, unit: 'MB', measured: scan.ours.memory?.median },
    { what: 'start to first diagnostics', limit: 200, unit: 'ms', measured: start.first.median },
    { what: 'extension package', limit: 3, unit: 'MB', measured: packageMegabytes },
  ];
}

function keystrokeTargets({ scenario, p50, p99, ratio }: KeystrokeResult): Target[] {
  const { lines } = scenario;
  const name = `keystroke, ${nameOf(scenario)}`;
  if (lines === 10_000) {
    return [
      { what: `${name}, p50`, limit: 1.5, unit: 'ms', measured: p50.median },
      { what: `${name}, p99`, limit: 5, unit: 'ms', measured: p99.median },
      { what: `${name}, against a server that does nothing`, limit: 3, unit: 'x', measured: ratio.median },
    ];
  }
  if (lines === 50_000) return [{ what: `${name}, p50`, limit: 5, unit: 'ms', measured: p50.median }];
  return [];
}
