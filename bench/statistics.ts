/** What repeated measurements of one thing say. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), least: Math.min(...values), most: Math.max(...values) };
}

/** The spread of `above[i] / below[i]`: what was measured side by side is divided before anything is averaged. */
export function ratioOf(above: readonly number[], below: readonly number[]): Spread {
  return spreadOf(above.map((value, index) => value / (below[index] ?? Number.NaN)));
}

/** The smallest value that at least the share `rank` of the values do not exceed; the median of two is their mean. */
export function quantile(values: readonly number[], rank: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  const at = ordered.length * rank;
  const upper = ordered[Math.min(ordered.length - 1, Math.max(0, Math.ceil(at) - 1))] ?? Number.NaN;
  if (rank !== 0.5 || ordered.length % 2 === 1) return upper;
  return (upper + (ordered[ordered.length / 2] ?? upper)) / 2;
}
