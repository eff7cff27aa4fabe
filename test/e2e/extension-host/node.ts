import Mocha from 'mocha';
import { results } from './results.ts';

/** Called by the node extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', reporter: 'min', timeout: 20_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./suite.ts');
  await results(mocha.run());
}
