import { clippyVersion } from '../test/differential/clippy/cargo-clippy.ts';
import {
  compareWithClippy,
  precisionOf,
  recallOf,
  type Tally,
  totalOf,
} from '../test/differential/clippy/comparison.ts';
import { packagesToCompare } from '../test/differential/clippy/packages.ts';

/**
 * Compares our findings under the preset `strict` with those of `cargo clippy`: `npm run clippy [-- MODULES]`, the
 * number of generated modules. Prints every difference and the figures per lint; docs/clippy.md explains them.
 */
async function main(modules: number): Promise<void> {
  const version = clippyVersion();
  if (version === undefined) {
    console.log('cargo clippy is not installed: nothing was compared');
    return;
  }
  const { tallies, differences, complaints } = await compareWithClippy(packagesToCompare(modules, 40));
  for (const line of [...differences, ...complaints]) console.log(line);
  console.log(`\n${version}\n`);
  console.log('| lint | both | only clippy | only ours | recall | precision | meant to differ |');
  console.log('|---|---|---|---|---|---|---|');
  for (const [lint, tally] of tallies) console.log(row(lint, tally));
  console.log(row('all', totalOf(tallies.values())));
  if (differences.length + complaints.length > 0) process.exitCode = 1;
}

function row(name: string, tally: Tally): string {
  const { agreed, onlyClippy, onlyOurs, deliberate } = tally;
  const shares = [recallOf(tally), precisionOf(tally)].map((share) => share.toFixed(4));
  return `| ${[name, agreed, onlyClippy, onlyOurs, ...shares, deliberate].join(' | ')} |`;
}

main(Number(process.argv[2] ?? 60)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});
