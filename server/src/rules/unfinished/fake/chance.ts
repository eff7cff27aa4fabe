import type { Span } from '../../../core/text.ts';
import type { Tokens } from '../../../core/tokens.ts';

/** Paths of code that is there to simulate, to generate, or to stand in for something in tests. */
const SIMULATION =
  /simulat|(?:^|[/_-])(?:sim|mocks?|mocking|fakes?|faker|stubs?|dummy|demo|examples?|bench\w*|test\w*|fuzz\w*|random|game\w*|noise|fixtures?)(?:[/_.-]|$)/;

/** True for files and crates that are for simulating. */
export function isForSimulation(path: string): boolean {
  return SIMULATION.test(path);
}

const MEASURE =
  /^(?:get|fetch|read|collect|current|compute|calculate|estimate|evaluate|measure|check|predict|analyze|detect|assess|score|query)_\w|^(?:\w+_)?(?:load|usage|utili[sz]ation|latency|accuracy|score|temperature|balance|metrics?|health|confidence|throughput|loss|risk|probability|prediction|similarity|efficiency|fidelity)$/;
const CHANCE =
  /rand|random|jitter|noise|shuffle|sampl|seed|simulat|mock|fake|dropout|mutat|init|monte|generat|perturb|explor|backoff|delay|_id$|key|nonce|token/;

/** True when a function's name promises a number that is measured or computed, and not drawn. */
export function promisesMeasurement(name: string): boolean {
  return MEASURE.test(name) && !CHANCE.test(name);
}

const DRAWS: ReadonlySet<string> = new Set([
  'gen',
  'gen_range',
  'gen_bool',
  'random',
  'random_range',
  'random_bool',
]);

/** The first call behind the token at `from` that draws a random number: `rand::random()`, `rng.gen_range(..)`. */
export function randomCallIn(tokens: Tokens, from: number): Span | undefined {
  for (let index = from; index < tokens.length; index++) {
    if (!DRAWS.has(tokens.text(index))) continue;
    const isMethod = tokens.text(index - 1) === '.';
    const isPath = tokens.text(index - 1) === '::' && /^(?:rand|fastrand)$/.test(tokens.text(index - 2));
    const isCall = /^(?:\(|::)$/.test(tokens.text(index + 1));
    if (isCall && (isMethod || isPath)) return { start: tokens.start(index), end: tokens.end(index) };
  }
  return undefined;
}
