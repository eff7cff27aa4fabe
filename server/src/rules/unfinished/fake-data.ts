import type { Problem } from '../../core/finding.ts';
import { defineRule, type Found, type FunctionSite, type ItemFacts } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { isForSimulation, promisesMeasurement, randomCallIn } from './fake/chance.ts';

/** Longer bodies are not read, in characters. */
const MAX_BODY_LENGTH = 20_000;

export default defineRule({
  id: 'unfinished/fake-data',
  severity: 'warning',
  preset: 'strict',
  message: 'Made-up data is used in production code.',
  why: 'Made-up answers look like real ones: dashboards, decisions and other services take them at face value.',
  instead: 'Read the data from where it really comes from, or return an error until there is such a place.',
  examples: [
    {
      language: 'rust',
      bad: 'fn cpu_load() -> f64 {\n    rand::random::<f64>() * 100.0\n}\n',
      good: 'fn cpu_load(system: &System) -> f64 {\n    system.load_average().one\n}\n',
    },
  ],
  languages: {
    rust: [
      { evidence: 'function', maxBodyLength: MAX_BODY_LENGTH, check: checkFunction },
      { evidence: 'item', check: checkType },
    ],
  },
});

/** What data is called. Compilers and editors have fakes and dummies of other things. */
const DATA =
  '(?:data|datasets?|responses?|results?|replies|reply|users?|accounts?|prices?|balances?|metrics?|records?|payloads?|events?|transactions?|orders?|trades?|scores?|embeddings?|signatures?|proofs?|reports?|answers?|customers?|products?|posts?|messages?|readings?|samples?|predictions?|weather|news|profiles?)';
const FAKE_NAME = new RegExp(`^_?(?:(?:mock|simulate)_\\w|(?:fake|dummy)_(?:\\w+_)?${DATA}$)`);
const FAKE_TYPE = /^(?:Mock|Fake|Dummy|Simulated)[A-Z]/;
/** Without one of these a function has nothing to do with made-up data. */
const HINTS: readonly string[] = ['mock_', 'fake_', 'dummy_', 'simulate_'];
const CHANCE: readonly string[] = ['rand', 'rng.'];

function checkFunction(site: FunctionSite): Found {
  const problems = problemsOf(site);
  if (problems.length === 0) return undefined;
  const isExpected =
    isForSimulation(site.path) || site.surroundings.some((head) => FAKE_TYPE.test(lastNameIn(head)));
  return isExpected ? undefined : problems;
}

function problemsOf(site: FunctionSite): readonly Problem[] {
  const { name, unit, nameSpan } = site;
  if (FAKE_NAME.test(name)) {
    const message = name.startsWith('simulate_')
      ? `By its name, \`${name}\` only simulates its work.`
      : `\`${name}\` makes up data in production code.`;
    return [{ ...nameSpan, message, cues: ['fake name'] }];
  }
  const has = (hint: string) => unit.text.includes(hint);
  return [...(HINTS.some(has) ? fakesIn(site) : []), ...(CHANCE.some(has) ? randomResultOf(site) : [])];
}

function checkType({ kind, name = '', nameSpan }: ItemFacts): Found {
  if (kind !== 'type' || !FAKE_TYPE.test(name)) return undefined;
  return {
    ...nameSpan,
    message: `\`${name}\` stands in for the real thing in production code.`,
    cues: ['fake type'],
  };
}

function lastNameIn(head: string): string {
  return /(\w+)\W*$/.exec(head.replace(/<[^>]*>/g, ''))?.[1] ?? '';
}

/** The first use of every made-up variable and function in the body; functions inside are asked about alone. */
function fakesIn({ unit, body }: FunctionSite): Problem[] {
  const { tokens } = unit;
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (let index = tokens.at(body.start - 1) ?? 0; index < tokens.length; index++) {
    if (tokens.text(index) === 'fn' && tokens.kind(index + 1) === 'word')
      index = endOfFunction(tokens, index);
    const word = tokens.text(index);
    if (tokens.kind(index) !== 'word' || !FAKE_NAME.test(word) || seen.has(word)) continue;
    const isCall = tokens.text(index + 1) === '(';
    if (!isCall && !/^(?:let|mut)$/.test(tokens.text(index - 1))) continue;
    seen.add(word);
    problems.push({
      start: tokens.start(index),
      end: tokens.end(index),
      message: `\`${word}\` ${isCall ? 'stands for a call of the real thing' : 'holds made-up data'}.`,
      cues: [isCall ? 'fake call' : 'fake variable'],
    });
  }
  return problems;
}

function endOfFunction(tokens: Tokens, index: number): number {
  let at = index;
  while (at < tokens.length && tokens.text(at) !== '{' && tokens.text(at) !== ';') at++;
  return tokens.partner(at) ?? at;
}

function randomResultOf({ name, unit, body }: FunctionSite): Problem[] {
  if (!promisesMeasurement(name)) return [];
  const call = randomCallIn(unit.tokens, unit.tokens.at(body.start - 1) ?? 0);
  return call
    ? [{ ...call, message: `\`${name}\` answers with random numbers.`, cues: ['random result'] }]
    : [];
}
