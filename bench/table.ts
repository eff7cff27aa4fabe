import type { Spread } from './statistics.ts';

/** What stands where something could not be measured. */
export const UNKNOWN = '-';

/** Prints a table whose first column is text and whose others are figures. */
export function printTable(
  title: string,
  rows: readonly (readonly string[])[],
  notes: readonly string[] = [],
): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${title}`);
  rows.forEach((row, index) => {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(`  ${cells.join('   ').trimEnd()}`);
    if (index === 0) console.log(`  ${'-'.repeat(widths.reduce((sum, width) => sum + width + 3, -3))}`);
  });
  for (const note of notes) console.log(`  ${note}`);
}

/** `median (least..most)`; three significant digits. */
export function shown(spread: Spread | undefined): string {
  if (spread === undefined) return UNKNOWN;
  if (spread.least === spread.most) return figure(spread.median);
  return `${figure(spread.median)} (${figure(spread.least)}..${figure(spread.most)})`;
}

export function figure(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return UNKNOWN;
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}
