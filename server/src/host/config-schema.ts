import * as v from 'valibot';
import { SEVERITIES } from '../core/finding.ts';
import type { Preset } from '../core/rule.ts';
import { nearest } from './nearest-name.ts';

/** What is wrong with the value at one path of a configuration, in words. */
export interface Complaint {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

const PRESETS: readonly Preset[] = ['recommended', 'strict', 'all'];
const LEVELS = ['off', ...[...SEVERITIES].reverse()] as const;

// Every schema's message says what is expected; `complaintOf` adds what was found.
const NAME = v.pipe(v.string('a string'), v.nonEmpty('a string that is not empty'));
const NAMES = v.array(NAME, 'a list of strings');
const A_COUNT = 'a whole number from 1 on';
const COUNT = v.pipe(v.number(A_COUNT), v.integer(A_COUNT), v.minValue(1, A_COUNT));
// valibot takes a list for an object.
const NO_LIST = v.custom<object>((value) => !Array.isArray(value), 'an object');
const THRESHOLDS = v.strictObject(
  {
    fileInfo: v.exactOptional(COUNT),
    fileWarning: v.exactOptional(COUNT),
    function: v.exactOptional(COUNT),
    embeddedTests: v.exactOptional(COUNT),
    nesting: v.exactOptional(COUNT),
  },
  'an object',
);
const RULES = v.record(v.string(), v.picklist(LEVELS, oneOf(LEVELS)), 'an object');
const RULE_SETTINGS = {
  preset: v.exactOptional(v.picklist(PRESETS, oneOf(PRESETS))),
  rules: v.exactOptional(v.pipe(NO_LIST, RULES)),
  thresholds: v.exactOptional(v.pipe(NO_LIST, THRESHOLDS)),
  hotFunctions: v.exactOptional(NAMES),
};
const OVERRIDE = v.strictObject(
  { files: v.pipe(NAMES, v.minLength(1, 'a list of globs that is not empty')), ...RULE_SETTINGS },
  'an object with "files"',
);
const COMMENTS = v.strictObject(
  {
    phrases: v.exactOptional(NAMES),
    markers: v.exactOptional(NAMES),
    tickets: v.exactOptional(NAMES),
    cues: v.exactOptional(v.pipe(NO_LIST, RULES)),
  },
  'an object',
);
const ROOT = v.strictObject(
  {
    $schema: v.exactOptional(v.string('a string')),
    ...RULE_SETTINGS,
    overrides: v.exactOptional(v.array(v.pipe(NO_LIST, OVERRIDE), 'a list of objects')),
    ignore: v.exactOptional(NAMES),
    testPaths: v.exactOptional(NAMES),
    comments: v.exactOptional(v.pipe(NO_LIST, COMMENTS)),
  },
  'an object',
);
const CONFIG = v.pipe(NO_LIST, ROOT);

/** What a configuration file says, without anything that is not said or not right. */
export type Config = v.InferOutput<typeof CONFIG>;

/** The keys of the objects in a configuration, by the key that holds them. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(ROOT.entries),
  overrides: Object.keys(OVERRIDE.entries),
  thresholds: Object.keys(THRESHOLDS.entries),
  comments: Object.keys(COMMENTS.entries),
};

/** Either the configuration, or everything that the first look found wrong. */
export function decodeOnce(
  value: unknown,
): { readonly config: Config } | { readonly complaints: readonly Complaint[] } {
  const result = v.safeParse(CONFIG, value);
  return result.success ? { config: result.output } : { complaints: result.issues.map(complaintOf) };
}

function complaintOf(issue: v.BaseIssue<unknown>): Complaint {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  if (issue.expected === 'never') return { path, text: `unknown key${suggestionFor(path)}` };
  const isMissing = issue.received === 'undefined';
  const found = isMissing ? 'it is missing' : `got ${shortened(issue.input)}`;
  return { path, text: `expected ${issue.message}, ${found}` };
}

function suggestionFor(path: Complaint['path']): string {
  const holder = path.slice(0, -1).findLast((part) => typeof part === 'string') ?? '';
  const name = nearest(String(path.at(-1)), KEYS[holder] ?? []);
  return name === undefined ? '' : `; the nearest known one is "${name}"`;
}

function oneOf(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
