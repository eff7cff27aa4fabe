import { describe, expect, it } from 'vitest';
import { RULES } from '../server/src/rules/registry.ts';
import { languageExtension, onlyRule, testLinter } from './support/linter.ts';
import { messageFaults } from './support/message-style.ts';

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it.each(rule.examples)('flags the bad example in $language and not the good one', async (example) => {
    const linter = await testLinter(onlyRule(rule));
    const path = `src/sample${languageExtension(example.language)}`;
    const findingsIn = (text: string) => linter.lint({ path, language: example.language, text }).findings;
    const bad = findingsIn(example.bad);
    expect(bad.map((finding) => finding.rule)).toContain(rule.id);
    for (const { message } of bad) expect(messageFaults(message, false), message).toEqual([]);
    expect(findingsIn(example.good)).toEqual([]);
  });

  it('has an example in a language that it judges', () => {
    for (const { language } of rule.examples) {
      expect(language in rule.languages || '*' in rule.languages, language).toBe(true);
    }
  });
});

describe('examples', () => {
  it('differ', () => {
    const texts = RULES.flatMap((rule) =>
      rule.examples.flatMap(({ bad, good }) => [bad.trim(), good.trim()]),
    );
    expect(texts.filter((text) => text === '')).toEqual([]);
    for (const rule of RULES) for (const { bad, good } of rule.examples) expect(bad).not.toBe(good);
  });
});
