import type { Hold } from './guard-hold.ts';
import { releaseOf, type Suspension, suspensionsIn } from './suspension.ts';

/** Where the code waits while the guard lives, in the order of the text. */
export function waitsOf({ variable, from, regions }: Hold): Suspension[] {
  const waits = regions.flatMap((region) => suspensionsIn(region, from));
  const release = variable && waits.length > 0 ? releaseOf(variable.name, regions) : undefined;
  return release === undefined ? waits : waits.filter(({ start }) => start < release);
}
