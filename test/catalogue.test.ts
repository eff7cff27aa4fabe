import { describe, expect, it } from 'vitest';
import { staleFiles } from '../scripts/generation/generated-files.ts';
import { RULE_ID, ruleIds } from '../scripts/generation/rule-files.ts';
import { SKELETON_TEXTS } from '../scripts/generation/rule-skeleton.ts';
import type { Rule } from '../server/src/core/rule.ts';
import { LANGUAGES } from '../server/src/languages/languages.ts';
import { MAX_WATCHED_LENGTH } from '../server/src/lexer/lexicon.ts';
import { RULES } from '../server/src/rules/registry.ts';
import { messageFaults, proseFaults } from './support/message-style.ts';
import { ROOT } from './support/root.ts';
import { fixtureFiles } from './support/rule-fixtures.ts';

/** A lint of rustc (`unsafe_code`), `tool::lint` of its tools, or `tool:check` of others (`eslint:no-console`, `ruff:T201`). */
const TWIN = /^(?:(?:(?:clippy|rustdoc)::)?[a-z][a-z0-9_]*|[a-z][a-z0-9-]*:[A-Za-z][\w/@-]*)$/;

describe('the catalogue', () => {
  it('holds every rule file, in the order of the ids', () => {
    expect(RULES.map((rule) => rule.id)).toEqual(ruleIds(ROOT));
  });

  it('is current in the documentation, the schema, the settings and the registry (`npm run generate`)', () => {
    expect(staleFiles(ROOT, RULES).map((file) => file.path)).toEqual([]);
  });
});

for (const rule of RULES) describe(rule.id, () => checkRule(rule));

function checkRule(rule: Rule): void {
  const { id } = rule;

  it('has an id of the right form', () => {
    expect(id).toMatch(RULE_ID);
  });

  it('has a fixture', () => {
    expect(fixtureFiles().filter((file) => file.rule === id)).not.toEqual([]);
  });

  it('has a message that states a fact in one short sentence', () => {
    expect(messageFaults(rule.message, true)).toEqual([]);
  });

  it('says why, and what to do instead, in sentences of its own', () => {
    for (const text of [rule.why, rule.instead]) {
      expect(proseFaults(text)).toEqual([]);
      expect(Object.values(SKELETON_TEXTS)).not.toContain(text);
    }
    expect(rule.why).not.toBe(rule.instead);
  });

  it('judges languages that exist', () => {
    const known = new Set(['*', ...LANGUAGES.map((language) => language.id)]);
    expect(Object.keys(rule.languages)).not.toEqual([]);
    const named = [...Object.keys(rule.languages), ...rule.examples.map((example) => example.language)];
    expect(named.filter((language) => !known.has(language))).toEqual([]);
  });

  it('watches words, where words are its evidence', () => {
    for (const check of Object.values(rule.languages).flat()) {
      if (check.evidence !== 'word') continue;
      expect(check.words).not.toEqual([]);
      expect([...new Set(check.words)]).toEqual([...check.words]);
      expect(check.words.filter((word) => word.length > MAX_WATCHED_LENGTH)).toEqual([]);
    }
  });

  it('names twins as the other tools do', () => {
    expect((rule.twins ?? []).filter((twin) => !TWIN.test(twin))).toEqual([]);
  });
}
