import { readFileSync } from 'node:fs';
import type { Source } from '../server/src/core/finding.ts';
import { DEFAULT_SETTINGS } from '../server/src/core/settings.ts';
import { createLinter } from '../server/src/engine/linter.ts';
import { createFileParsers } from '../server/src/host/grammars.ts';
import { LANGUAGES } from '../server/src/languages/languages.ts';
import { RULES } from '../server/src/rules/registry.ts';
import type { Parsers } from '../server/src/syntax/parsers.ts';
import { readCorpus } from './corpus.ts';
import type { RuleCost, RuleCosts } from './rule-costs-report.ts';
import { spreadOf } from './statistics.ts';

// Lints the same sources with no rule, with each rule alone and with all recommended ones, in turns, and prints
// what each took as JSON: processor time, which other work on the machine does not stretch. A process of its own: `rule-costs.js FOLDER GRAMMARS MEGABYTES ROUNDS`.

interface Variant {
  readonly name: string;
  readonly lint: (source: Source) => { readonly findings: readonly unknown[] };
  readonly times: number[];
  findings: number;
}

async function main(): Promise<void> {
  const [folder = '.', grammars = '.', megabytes = '1', rounds = '1'] = process.argv.slice(2);
  const sources = sourcesOf(folder, Number(megabytes) * 1e6);
  const parsers = createFileParsers([grammars]);
  for (const { id, grammar } of LANGUAGES) if (grammar !== undefined) await parsers.load(id);
  const variants = variantsWith(parsers);
  // One round more than asked for: the first one only warms up.
  for (let round = 0; round <= Number(rounds); round++) {
    for (const variant of variants) {
      const time = timeOf(variant, sources);
      if (round > 0) variant.times.push(time);
    }
  }
  console.log(JSON.stringify(report(variants, sources)));
}

/** Files of all the projects in a fixed mixed order, until they hold so many characters. */
function sourcesOf(folder: string, wanted: number): Source[] {
  const sources: Source[] = [];
  let length = 0;
  for (const path of readCorpus(folder).paths) {
    if (length >= wanted) break;
    const text = readFileSync(path, 'utf8');
    length += text.length;
    const relative = path.slice(folder.length + 1).replaceAll('\\', '/');
    sources.push({ path: relative, language: 'rust', text });
  }
  return sources;
}

function variantsWith(parsers: Parsers): Variant[] {
  const variant = (name: string, ids: readonly string[]): Variant => {
    const rules = RULES.filter(({ id }) => ids.includes(id));
    const settings = { ...DEFAULT_SETTINGS, preset: 'all' } as const;
    const linter = createLinter({ rules, languages: LANGUAGES, settings, parsers });
    return { name, lint: linter.lint, times: [], findings: 0 };
  };
  const recommended = RULES.filter(({ preset }) => preset === 'recommended').map(({ id }) => id);
  return [
    variant('no rule', []),
    ...RULES.map(({ id }) => variant(id, [id])),
    variant('all recommended rules', recommended),
  ];
}

function timeOf(variant: Variant, sources: readonly Source[]): number {
  let findings = 0;
  const start = process.cpuUsage();
  for (const source of sources) findings += variant.lint(source).findings.length;
  variant.findings = findings;
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function report(variants: readonly Variant[], sources: readonly Source[]): RuleCosts {
  const base = variants[0]?.times ?? [];
  const costs = variants.map(
    ({ name, times, findings }): RuleCost => ({
      name,
      findings,
      milliseconds: spreadOf(times),
      extra: spreadOf(times.map((time, round) => time - (base[round] ?? 0))),
    }),
  );
  const megabytes = sources.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  return { files: sources.length, megabytes, costs };
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
