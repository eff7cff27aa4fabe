import { describe, expect, it } from 'vitest';
import type { Example, Rule } from '../server/src/core/rule.ts';
import { RULES } from '../server/src/rules/registry.ts';
import { languageExtension, onlyRule, testLinter } from './support/linter.ts';
import { messageFaults } from './support/message-style.ts';

for (const rule of RULES) {
  describe(rule.id, () => {
    for (const [index, example] of rule.examples.entries()) {
      it(`flags the bad and not the good of example ${index + 1}, in ${example.language}`, () =>
        checkExample(rule, example));
    }
  });
}

async function checkExample(rule: Rule, { language, bad, good }: Example): Promise<void> {
  expect(language in rule.languages || '*' in rule.languages).toBe(true);
  const linter = await testLinter(onlyRule(rule));
  const path = `src/sample${languageExtension(language)}`;
  const findings = linter.lint({ path, language, text: bad }).findings;
  expect(findings.map((finding) => finding.rule)).toContain(rule.id);
  for (const { message } of findings) expect(messageFaults(message, false), message).toEqual([]);
  expect(good.trim()).not.toBe('');
  expect(linter.lint({ path, language, text: good }).findings).toEqual([]);
}
