import type { KeystrokeResult, Scenario } from './keystrokes.ts';
import type { RuleCosts } from './rule-costs-report.ts';
import type { ScanComparison, ScanRow } from './scan.ts';
import type { StartResult } from './start.ts';
import { figure, shown, UNKNOWN } from './table.ts';

/** Rows of the printed tables, heads first. */
export function scanRows({ ours, reading, astGrep }: ScanComparison): string[][] {
  const row = (each: ScanRow): string[] => [
    each.name,
    String(each.files ?? UNKNOWN),
    String(each.findings ?? UNKNOWN),
    shown(each.wall),
    shown(each.cpu),
    shown(each.memory),
    each === ours ? '' : shown(each.wallRatio),
    each === ours ? '' : shown(each.cpuRatio),
  ];
  return [
    ['', 'files', 'findings', 'wall ms', 'CPU ms', 'peak MB', 'ours/this wall', 'ours/this CPU'],
    row(ours),
    row(reading),
    ...(astGrep ? [row(astGrep)] : [['ast-grep: no program for this platform', ...Array(7).fill(UNKNOWN)]]),
  ];
}

export function keystrokeRows(results: readonly KeystrokeResult[]): string[][] {
  return [
    [
      '',
      'findings',
      'p50',
      'p99',
      'idle p50',
      'idle p99',
      'p50/idle',
      'CPU',
      'idle CPU',
      'first 50: p50',
      'open',
    ],
    ...results.map((each) => [
      nameOf(each.scenario),
      String(each.findings),
      shown(each.p50),
      shown(each.p99),
      figure(each.idleP50.median),
      figure(each.idleP99.median),
      shown(each.ratio),
      figure(each.cpu.median),
      figure(each.idleCpu.median),
      figure(each.first.median),
      shown(each.open),
    ]),
  ];
}

/** True for the scenarios that the targets speak about: letters typed into a file of many items. */
export function isPlain({ typing, shape }: Scenario): boolean {
  return typing === 'letters' && shape === 'items';
}

export function nameOf({ lines, mode, typing, shape }: Scenario): string {
  const kind = shape === 'module' ? 'all in one module' : typing === 'brackets' ? 'brackets and quotes' : '';
  return `${lines.toLocaleString('en')} lines, ${mode}${kind && `, ${kind}`}`;
}

export function memoryRows(results: readonly KeystrokeResult[], { ours }: ScanComparison): string[][] {
  const largest = results
    .filter(({ scenario }) => isPlain(scenario) && scenario.mode === 'push')
    .toSorted((a, b) => b.scenario.lines - a.scenario.lines)[0];
  const lines = largest?.scenario.lines.toLocaleString('en');
  return [
    ['', 'MB'],
    [`server after opening ${lines} lines`, figure(largest?.memoryOpen)],
    ['server after the edits', figure(largest?.memoryEdited)],
    ['scan, at its peak', figure(ours.memory?.median)],
  ];
}

export function startRows({ characters, findings, first, fresh, bare, ratio }: StartResult): string[][] {
  return [
    ['', 'ms', 'ours/this'],
    [`server, ${characters} characters, ${findings} findings`, shown(first), ''],
    ['the same, never started before', shown(fresh), ''],
    ['node -e 0', shown(bare), shown(ratio)],
  ];
}

export function ruleRows({ costs }: RuleCosts): string[][] {
  const base = costs[0]?.milliseconds.median ?? Number.NaN;
  return [
    ['rule', 'findings', 'CPU ms', 'more than no rule, ms', '%'],
    ...costs.map(({ name, findings, milliseconds, extra }, index) => [
      name,
      String(findings),
      shown(milliseconds),
      index === 0 ? '' : shown(extra),
      index === 0 ? '' : ((extra.median / base) * 100).toFixed(1),
    ]),
  ];
}
