import 'mocha/mocha';
import { results } from './results.ts';

/** Called by the web extension host. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', reporter: 'min', timeout: 20_000 });
  await import('./suite.ts');
  await results(mocha.run());
}
