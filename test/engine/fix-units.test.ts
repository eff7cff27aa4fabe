import { expect, it } from 'vitest';
import type { Finding } from '../../server/src/core/finding.ts';
import { linterOf, ruleNamed, rustSource } from './engine-source.ts';

it('a finding beside its watched word has the function around it as its unit', () => {
  const text =
    'fn before() {}\n\nimpl A {\n    /// é\n    #[inline]\n    fn f(a: B) {\n        let g = a.lock();\n    }\n}\n';
  const name = text.indexOf('g = ');
  const seen: string[] = [];
  const rule = ruleNamed('a/guard', {
    languages: {
      rust: {
        evidence: 'word',
        words: ['lock'],
        check: ({ unit }) => ({ start: unit.text.indexOf('g = '), end: unit.text.indexOf('g = ') + 1 }),
      },
    },
    fixes: (_finding: Finding, { unit, unitStart, span }) => {
      seen.push(`${unit.kind} ${unit.name} ${unit.text.slice(span.start, span.end)}`);
      return [{ title: 'Drop it', safety: 'suggested', edits: [{ ...span, text: String(unitStart) }] }];
    },
  });
  const linter = linterOf([rule]);
  const source = rustSource(text);
  const [finding] = linter.lint(source).findings;
  expect(finding).toMatchObject({ start: name, end: name + 1 });
  const [fix] = finding ? linter.fixes(source, finding) : [];
  expect(seen).toEqual(['function f g']);
  expect(fix?.edits).toMatchObject([{ start: name, end: name + 1 }]);
});
