import { type AttributeSite, defineRule, type Found } from '../../core/rule.ts';

export default defineRule({
  id: 'test/skipped',
  severity: 'info',
  preset: 'recommended',
  message: 'The test is skipped and nobody says why.',
  why: 'A skipped test looks like a passing one, and without a reason nobody knows when it may run again.',
  instead: 'Write the reason into the attribute, or make the test pass.',
  examples: [
    {
      language: 'rust',
      bad: '#[test]\n#[ignore]\nfn connects() {\n    assert!(connect().is_ok());\n}\n',
      good: '#[test]\n#[ignore = "takes ten minutes; runs every night"]\nfn connects() {\n    assert!(connect().is_ok());\n}\n',
    },
  ],
  twins: ['clippy::ignore_without_reason'],
  judgesTests: 'too',
  languages: { rust: { evidence: 'attribute', names: ['ignore'], check } },
});

function check({ text, comment }: AttributeSite): Found {
  const isBare = /^#\[\s*ignore\s*\]$/.test(text);
  return isBare && comment === '' ? { start: 0, end: text.length } : undefined;
}
