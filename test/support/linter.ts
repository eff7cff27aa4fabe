import { join } from 'node:path';
import grammars from '../../grammars/grammars.json' with { type: 'json' };
import type { Rule } from '../../server/src/core/rule.ts';
import {
  DEFAULT_SETTINGS,
  DEFAULT_THRESHOLDS,
  type Level,
  type Settings,
} from '../../server/src/core/settings.ts';
import { createLinter, type Linter } from '../../server/src/engine/linter.ts';
import { grammarFiles } from '../../server/src/host/grammars.ts';
import { LANGUAGES } from '../../server/src/languages/languages.ts';
import { RULES } from '../../server/src/rules/registry.ts';
import { createTreeSitterParsers, type TreeSitterParsers } from '../../server/src/syntax/tree-sitter.ts';
import { ROOT } from './root.ts';

/** The day on which tests take place: before it dates are in the past. */
export const TEST_DAY = '2026-01-01';

let loading: Promise<TreeSitterParsers> | undefined;

/** Parsers of every grammar that the extension carries, read from `node_modules`; loaded once per test file. */
export function loadParsers(): Promise<TreeSitterParsers> {
  loading ??= loadAll();
  return loading;
}

/** A linter with every rule, language and grammar. A rule that throws fails the test. */
export async function testLinter(settings: Partial<Settings> = {}): Promise<Linter> {
  return createLinter({
    rules: RULES,
    languages: LANGUAGES,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    parsers: await loadParsers(),
    today: TEST_DAY,
    rethrow: true,
  });
}

/** Settings under which only `rule` speaks, with its own severities and the default thresholds. */
export function onlyRule(rule: Pick<Rule, 'id'>): Partial<Settings> {
  const silent = RULES.filter(({ id }) => id !== rule.id).map(({ id }): [string, Level] => [id, 'off']);
  const named = RULES.filter(({ id, isNamedOnly }) => id === rule.id && isNamedOnly);
  const levels = [...silent, ...named.map(({ id, severity }): [string, Level] => [id, severity])];
  return { preset: 'all', thresholds: DEFAULT_THRESHOLDS, rules: Object.fromEntries(levels) };
}

/** @throws Error for an id that no rule has. */
export function ruleOf(id: string): Rule {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`there is no rule \`${id}\``);
  return rule;
}

/** The first extension of a language, with its dot. */
export function languageExtension(id: string): string {
  const [extension] = LANGUAGES.find((language) => language.id === id)?.extensions ?? [];
  if (!extension) throw new Error(`there is no language \`${id}\``);
  return extension;
}

async function loadAll(): Promise<TreeSitterParsers> {
  const folders = grammars.map((entry) => join(ROOT, 'node_modules', entry.package));
  const parsers = createTreeSitterParsers(grammarFiles([...new Set(folders)]));
  for (const { language } of grammars) {
    if (language !== undefined && !(await parsers.load(language)))
      throw new Error(`no grammar for ${language}`);
  }
  return parsers;
}
