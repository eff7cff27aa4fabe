import { expect, it } from 'vitest';
import { clippyVersion } from './clippy/cargo-clippy.ts';
import { compareWithClippy, precisionOf, recallOf, totalOf } from './clippy/comparison.ts';
import { packagesToCompare } from './clippy/packages.ts';

/** Generated modules and their items: some 6,000 findings, of which clippy and we need about a minute on one core. */
const MODULES = 20;
const ITEMS = 40;
const TIMEOUT = 300_000;

const version = clippyVersion();
if (version === undefined) console.warn('no cargo clippy: our findings are not compared with its findings');

it.skipIf(version === undefined)('our findings are those of clippy', { timeout: TIMEOUT }, async () => {
  const { tallies, differences, complaints } = await compareWithClippy(packagesToCompare(MODULES, ITEMS));
  const total = totalOf(tallies.values());
  expect(total.agreed).toBeGreaterThan(4000);
  for (const [lint, tally] of [...tallies, ['all', total] as const]) {
    const told = `${lint}\n${differences.filter((each) => each.includes(`: ${lint} `)).join('\n')}`;
    expect(tally.agreed, told).toBeGreaterThan(0);
    expect(recallOf(tally), told).toBeGreaterThanOrEqual(0.995);
    expect(precisionOf(tally), told).toBeGreaterThanOrEqual(0.99);
  }
  expect(complaints).toEqual([]);
});
