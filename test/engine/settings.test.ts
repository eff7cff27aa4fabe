import { describe, expect, it } from 'vitest';
import type { RuleSettings, Settings } from '../../server/src/core/settings.ts';
import { DEFAULT_SETTINGS, DEFAULT_THRESHOLDS } from '../../server/src/core/settings.ts';
import { createSelector } from '../../server/src/engine/selection.ts';
import { linterOf, ruleNamed, rustSource, wordRule } from './engine-source.ts';

const RULES = [
  ruleNamed('panic/one', { severity: 'error' }),
  ruleNamed('panic/two', { preset: 'strict', severity: 'info' }),
  ruleNamed('size/three', { preset: 'all' }),
];

/** What runs for a path, as `id: severity`. */
function activeFor(settings: Partial<Settings>, path = 'src/lib.rs'): string[] {
  const { active } = createSelector(RULES, { ...DEFAULT_SETTINGS, ...settings })(path);
  return active.map(({ rule, severity }) => `${rule.id}: ${severity}`);
}

describe('the preset', () => {
  it.each([
    ['recommended', ['panic/one: error']],
    ['strict', ['panic/one: error', 'panic/two: info']],
    ['all', ['panic/one: error', 'panic/two: info', 'size/three: warning']],
  ] as const)('%s', (preset, expected) => {
    expect(activeFor({ preset })).toEqual(expected);
  });
});

describe('rules', () => {
  it('are switched on and off by id, whatever the preset', () => {
    expect(activeFor({ rules: { 'panic/one': 'off', 'size/three': 'info' } })).toEqual(['size/three: info']);
  });

  it('are named by id before category, and by category before all', () => {
    const rules = { '*': 'off', 'panic/*': 'warning', 'panic/two': 'error' } as const;
    expect(activeFor({ rules })).toEqual(['panic/one: warning', 'panic/two: error']);
    expect(activeFor({ preset: 'all', rules: { '*': 'info' } })).toEqual([
      'panic/one: info',
      'panic/two: info',
      'size/three: info',
    ]);
  });

  it('with a configured severity keep it, whatever the problem says', () => {
    const rule = ruleNamed('panic/x', {
      languages: {
        rust: { evidence: 'word', words: ['x'], check: () => ({ start: 0, end: 1, severity: 'info' }) },
      },
    });
    const severityUnder = (settings: Partial<Settings>) =>
      linterOf([rule], settings)
        .lint(rustSource('x'))
        .findings.map(({ severity }) => severity);
    expect(severityUnder({})).toEqual(['info']);
    expect(severityUnder({ rules: { 'panic/x': 'error' } })).toEqual(['error']);
  });
});

describe('overrides', () => {
  const override = (files: string, more: RuleSettings) => ({ files: [files], ...more });

  it('hold for the paths that match, the later before the earlier', () => {
    const overrides = [
      override('examples/**', { rules: { 'panic/one': 'info' } }),
      override('examples/*.rs', { rules: { 'panic/*': 'off' } }),
      override('**/.hidden/**', { preset: 'all' }),
    ];
    expect(activeFor({ overrides }, 'src/lib.rs')).toEqual(['panic/one: error']);
    expect(activeFor({ overrides }, 'examples/deep/x.rs')).toEqual(['panic/one: info']);
    expect(activeFor({ overrides }, 'examples/x.rs')).toEqual([]);
    expect(activeFor({ overrides }, 'a/.hidden/x.rs')).toHaveLength(3);
  });

  it('say about `*` what an earlier layer said about an id', () => {
    const overrides = [override('src/**', { rules: { '*': 'off' } })];
    expect(activeFor({ rules: { 'panic/one': 'error' }, overrides })).toEqual([]);
  });

  it('change thresholds one by one', () => {
    const select = createSelector(RULES, {
      ...DEFAULT_SETTINGS,
      overrides: [override('src/**', { thresholds: { function: 9 } })],
    });
    expect(select('src/lib.rs').thresholds).toEqual({ ...DEFAULT_THRESHOLDS, function: 9 });
    expect(select('lib.rs').thresholds).toEqual(DEFAULT_THRESHOLDS);
  });

  it('that match share one selection', () => {
    const select = createSelector(RULES, { ...DEFAULT_SETTINGS, overrides: [override('a/**', {})] });
    expect(select('a/x.rs')).toBe(select('a/y.rs'));
    expect(select('a/x.rs')).not.toBe(select('b/x.rs'));
  });
});

it('a rule that is off is not asked', () => {
  let asked = 0;
  const rule = wordRule('panic/x', 'x', {
    languages: { rust: { evidence: 'word', words: ['x'], check: () => void asked++ } },
  });
  linterOf([rule], { rules: { 'panic/x': 'off' } }).lint(rustSource('x'));
  expect(asked).toBe(0);
});
