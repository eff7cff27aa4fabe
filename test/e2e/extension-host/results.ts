import { config } from 'chai';
import type { Runner } from 'mocha';

// Arrays of findings are told in full.
config.truncateThreshold = 0;

/**
 * Writes a line for each result, which `run.ts` knows by its mark among all that an extension host writes.
 * Rejects when a test fails, which makes the exit code 1.
 */
export async function results(runner: Runner): Promise<void> {
  runner.on('pass', ({ title }) => console.log(`✔ ${title}`));
  runner.on('fail', ({ title }, error: Error) => console.log(`✘ ${title}\n  ${error.message}`));
  await new Promise<void>((resolve) => runner.on('end', resolve));
  if (runner.failures > 0) throw new Error(`${runner.failures} failed`);
}
