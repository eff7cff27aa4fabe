import { expect, it } from 'vitest';
import { testLinter } from '../support/linter.ts';

const text = `[package]\n${Array.from({ length: 600 }, (_, index) => `name-${index} = "1"\n`).join('')}`;

it('finds no manifest too large, which is one file by its format', async () => {
  const linter = await testLinter();
  const rulesAt = (path: string): string[] =>
    linter.lint({ path, packagePath: path, language: 'toml', text }).findings.map(({ rule }) => rule);
  expect(rulesAt('app/Cargo.toml')).toEqual([]);
  expect(rulesAt('app/words.toml')).toEqual(['size/file']);
});
