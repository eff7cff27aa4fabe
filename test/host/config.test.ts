import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, DEFAULT_THRESHOLDS, STRICT_THRESHOLDS } from '../../server/src/core/settings.ts';
import { decodeConfig } from '../../server/src/host/config.ts';

const RULES = ['panic/unwrap', 'panic/expect', 'admission/task-marker'];

/** The problems as a driver prints them, with one-based lines. */
function said(text: string): string[] {
  return decodeConfig(text, RULES).problems.map(
    ({ message, line, column }) => `${line + 1}:${column + 1} ${message}`,
  );
}

describe('a configuration that is right', () => {
  it('is taken with comments and trailing commas', () => {
    const { settings, problems } = decodeConfig(
      `{
        "$schema": "./schema.json", // for the editor
        "preset": "all",
        "rules": { "panic/unwrap": "error", "admission/*": "off", "*": "info" },
        "overrides": [{ "files": ["examples/**"], "rules": { "panic/*": "off" }, "thresholds": { "function": 9 } }],
        "hotFunctions": ["mix"],
        "ignore": ["gen/**"],
        "testPaths": ["spec/**"],
        "thresholds": { "fileInfo": 7 },
        "comments": {
          "phrases": ["not today"], "markers": ["LATER"], "tickets": ["c++-#"],
          "cues": { "for now": "off", "not today": "error", "LATER": "info", "TODO": "warning" },
        },
      }`,
      RULES,
    );
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      preset: 'all',
      rules: { 'panic/unwrap': 'error', 'admission/*': 'off', '*': 'info' },
      overrides: [{ files: ['examples/**'], rules: { 'panic/*': 'off' }, thresholds: { function: 9 } }],
      hotFunctions: ['mix'],
      ignore: ['gen/**'],
      testPaths: ['spec/**'],
      thresholds: { ...DEFAULT_THRESHOLDS, fileInfo: 7 },
      comments: {
        phrases: ['not today'],
        markers: ['LATER'],
        tickets: ['c++-#'],
        cues: { 'for now': 'off', 'not today': 'error', LATER: 'info', TODO: 'warning' },
      },
    });
  });

  it('is the default when it says nothing', () => {
    expect(decodeConfig('{}', RULES)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('takes the thresholds of the strict preset where it sets none', () => {
    const { settings } = decodeConfig('{ "preset": "strict", "thresholds": { "function": 100 } }', RULES);
    expect(settings.thresholds).toEqual({ ...STRICT_THRESHOLDS, function: 100 });
  });
});

describe('the settings of an editor', () => {
  it.each([
    ['says nothing', {}, { 'panic/unwrap': 'error', 'panic/*': 'off', '*': 'info' }],
    [
      'names the rule',
      { 'panic/unwrap': 'warning' },
      { 'panic/unwrap': 'warning', 'panic/*': 'off', '*': 'info' },
    ],
    ['names its category', { 'panic/*': 'warning' }, { 'panic/*': 'warning', '*': 'info' }],
    [
      'names another category',
      { 'size/*': 'off' },
      { 'panic/unwrap': 'error', 'panic/*': 'off', '*': 'info', 'size/*': 'off' },
    ],
    ['is about everything', { '*': 'warning' }, { '*': 'warning' }],
  ])('hold where the file %s', (_, rules, expected) => {
    const base = { rules: { 'panic/unwrap': 'error', 'panic/*': 'off', '*': 'info' } } as const;
    const { settings } = decodeConfig(JSON.stringify({ rules }), [...RULES, 'size/file'], base);
    expect(settings.rules).toEqual(expected);
  });
});

describe('a wrong value', () => {
  it('is named with its path, place and what was expected', () => {
    expect(said('{\n  "preset": "strct",\n  "rules": {\n    "panic/unwrap": "warn"\n  }\n}')).toEqual([
      '2:3 preset: expected "recommended", "strict" or "all", got "strct"',
      '4:5 rules["panic/unwrap"]: expected "off", "info", "warning" or "error", got "warn"',
    ]);
  });

  it('costs nothing but itself', () => {
    const { settings, problems } = decodeConfig(
      `{
        "preset": 3,
        "rules": { "panic/unwrap": "loud", "panic/expect": "off" },
        "ignore": ["a", 1, "b", ""],
        "thresholds": { "fileInfo": 0, "function": 1.5, "fileWarning": 9 },
        "overrides": [{}, { "files": ["x"], "preset": "strict" }, 5, { "files": [] }],
        "testPaths": "tests",
        "comments": []
      }`,
      RULES,
    );
    expect(problems.map(({ message }) => message.split(':')[0])).toEqual([
      'preset',
      'rules["panic/unwrap"]',
      'ignore[1]',
      'ignore[3]',
      'thresholds.fileInfo',
      'thresholds.function',
      'overrides[0].files',
      'overrides[2]',
      'overrides[3].files',
      'testPaths',
      'comments',
    ]);
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      rules: { 'panic/expect': 'off' },
      ignore: ['a', 'b'],
      thresholds: { ...DEFAULT_THRESHOLDS, fileWarning: 9 },
      overrides: [{ files: ['x'], preset: 'strict' }],
    });
  });

  it('is named where a key is missing', () => {
    expect(said('{ "overrides": [\n{ "rules": {} }] }')).toEqual([
      '2:1 overrides[0].files: expected an object with "files", it is missing',
    ]);
  });
});

describe('an unknown name', () => {
  it('is named with the nearest key', () => {
    expect(
      said(
        '{ "rule": {},\n "thresholds": { "functions": 3 },\n "overrides": [{ "file": [], "files": ["a"] }], "zzz": 1 }',
      ),
    ).toEqual([
      '1:3 rule: unknown key; the nearest known one is "rules"',
      '2:18 thresholds.functions: unknown key; the nearest known one is "function"',
      '3:18 overrides[0].file: unknown key; the nearest known one is "files"',
      '3:49 zzz: unknown key',
    ]);
  });

  it('is named with the nearest rule', () => {
    expect(
      said('{ "rules": { "panic/unwarp": "off", "unwrap": "off", "panics/*": "off", "x/y": "off" } }'),
    ).toEqual([
      '1:14 rules["panic/unwarp"]: unknown rule; the nearest known one is "panic/unwrap"',
      '1:37 rules.unwrap: unknown rule; the nearest known one is "panic/unwrap"',
      '1:54 rules["panics/*"]: unknown rule; the nearest known one is "panic/*"',
      '1:73 rules["x/y"]: unknown rule',
    ]);
  });
});

describe('words for comments that mean nothing', () => {
  it('are named', () => {
    expect(
      said(
        `{ "comments": {
          "phrases": ["now", "\`code\`"],
          "tickets": ["PAY"],
          "cues": { "for nwo": "off", "stub": "off", "zzzz": "off", "hack": "loud" } } }`,
      ),
    ).toEqual([
      '2:30 comments.phrases[1]: no word that a comment could say: names and code are not read',
      '3:23 comments.tickets[0]: no "#", which stands for the number',
      '4:21 comments.cues["for nwo"]: unknown cue, phrase or marker; the nearest known one is "for now"',
      '4:54 comments.cues.zzzz: unknown cue, phrase or marker',
      '4:69 comments.cues.hack: expected "off", "info", "warning" or "error", got "loud"',
    ]);
  });
});

describe('a text that is not JSON', () => {
  it('is named with its line, and what can be read holds', () => {
    const { settings, problems } = decodeConfig('{\n  "preset": "all"\n  "ignore": ["a"]\n}', RULES);
    expect(problems).toEqual([{ message: 'syntax error: comma expected', line: 2, column: 2 }]);
    expect(settings).toMatchObject({ preset: 'all', ignore: ['a'] });
  });

  it.each([
    '',
    '   ',
    '[',
    '{',
    '"',
    'null',
    '[]',
    '3',
    '{"rules":',
    '\u0000',
    '{"__proto__": {"a": 1}}',
    '// only a comment',
  ])('is survived: %j', (text) => {
    const { settings, problems } = decodeConfig(text, RULES);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems.length).toBeGreaterThan(text.includes('__proto__') ? -1 : 0);
  });
});
