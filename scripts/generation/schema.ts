import type { Preset, Rule, Thresholds } from '../../server/src/core/rule.ts';
import { DEFAULT_SETTINGS, DEFAULT_THRESHOLDS, STRICT_THRESHOLDS } from '../../server/src/core/settings.ts';
import { CUE_NAMES } from '../../server/src/rules/admission/reading/cues.ts';
import { MARKERS } from '../../server/src/rules/admission/reading/markers.ts';
import { LEVELS, ruleDescription, wildcards } from './rule-levels.ts';

const PRESETS: readonly Preset[] = ['recommended', 'strict', 'all'];

const THRESHOLD_DESCRIPTIONS: Readonly<Record<keyof Thresholds, string>> = {
  fileInfo:
    '`size/file` gives an information from this many code lines on; blank lines, comments and test modules do not count.',
  fileWarning: '`size/file` gives a warning from this many code lines on.',
  function: '`size/function` speaks up from this many code lines in a body on.',
  embeddedTests: '`test/embedded` speaks up from this many code lines of tests in a source file on.',
  nesting: '`size/nesting` speaks up from this many levels of control flow on.',
};

/** JSON schema of `shipworthy.json`; draft 7 is the newest that editors support in full. */
export function schemaText(rules: readonly Rule[]): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Shipworthy',
    description: 'Which rules are on, where, and how loud. Shared by the editor and the command line.',
    ...closedObject({
      $schema: { type: 'string', description: 'Address of this schema, for editors.' },
      ...rulePart(),
      overrides: {
        type: 'array',
        description: 'Other settings for some paths; a later entry wins over an earlier one.',
        default: DEFAULT_SETTINGS.overrides,
        items: {
          ...closedObject({
            files: {
              ...strings('Globs of the files that the entry is about, relative to this file.'),
              minItems: 1,
            },
            ...rulePart(),
          }),
          required: ['files'],
        },
      },
      ignore: { ...strings('Globs of files that are not checked at all.'), default: DEFAULT_SETTINGS.ignore },
      testPaths: strings(
        'Globs of test code, where most rules are silent. Replaces the conventions of the languages, such as `tests/**` for Rust.',
      ),
      comments: {
        description: 'Words of this team for the rules that read comments.',
        ...closedObject({
          phrases: {
            ...strings('Phrases that admit unfinished work, besides the built-in ones.'),
            default: DEFAULT_SETTINGS.comments.phrases,
          },
          markers: {
            ...strings('Task markers besides the built-in ones, such as `TODO`.'),
            default: DEFAULT_SETTINGS.comments.markers,
          },
          tickets: {
            ...strings(
              'What tickets look like besides `#12`, `ABC-12` and addresses; `#` stands for a number.',
            ),
            items: { type: 'string', pattern: '#' },
            default: DEFAULT_SETTINGS.comments.tickets,
          },
          cues: {
            type: 'object',
            description:
              'Severities by what gives a comment away: a cue, a marker or a phrase; `off` silences it.',
            properties: Object.fromEntries(
              [...CUE_NAMES, ...MARKERS].map((name) => [name, { $ref: '#/definitions/level' }]),
            ),
            additionalProperties: { $ref: '#/definitions/level' },
            default: DEFAULT_SETTINGS.comments.cues,
          },
        }),
      },
    }),
    definitions: {
      level: { type: 'string', enum: LEVELS },
      rules: rulesSchema(rules),
      thresholds: thresholdsSchema(),
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** The keys that an override shares with the whole file. */
function rulePart(): Record<string, object> {
  return {
    preset: {
      enum: PRESETS,
      default: DEFAULT_SETTINGS.preset,
      description:
        'Rules that are on: `recommended` is quiet on good code, `strict` tolerates nothing, `all` holds every rule.',
    },
    rules: { $ref: '#/definitions/rules' },
    thresholds: { $ref: '#/definitions/thresholds' },
    hotFunctions: strings(
      'Names of functions that `constraint/no-heap` is about, besides those marked `#[inline(always)]`.',
    ),
  };
}

function rulesSchema(rules: readonly Rule[]): object {
  const level = (description: string) => ({ $ref: '#/definitions/level', description });
  const properties: [string, object][] = [
    ...wildcards(rules).map(({ key, description }): [string, object] => [key, level(description)]),
    ...rules.map((rule): [string, object] => [rule.id, level(ruleDescription(rule))]),
  ];
  return {
    description: 'Severity by rule id. An id wins over `category/*`, and that wins over `*`.',
    default: DEFAULT_SETTINGS.rules,
    ...closedObject(Object.fromEntries(properties)),
  };
}

function thresholdsSchema(): object {
  const names = Object.keys(DEFAULT_THRESHOLDS) as (keyof Thresholds)[];
  const properties = names.map((name): [string, object] => {
    const strict = STRICT_THRESHOLDS[name];
    const change = strict === DEFAULT_THRESHOLDS[name] ? '' : ` ${strict} in the preset \`strict\`.`;
    const description = `${THRESHOLD_DESCRIPTIONS[name]}${change}`;
    return [name, { type: 'integer', minimum: 1, default: DEFAULT_THRESHOLDS[name], description }];
  });
  return {
    description: 'Numbers of the rules that measure.',
    ...closedObject(Object.fromEntries(properties)),
  };
}

/** An object with these keys and no others, so that a misspelt key is underlined. */
function closedObject(properties: Readonly<Record<string, object>>) {
  return { type: 'object', additionalProperties: false, properties };
}

function strings(description: string) {
  return { type: 'array', description, items: { type: 'string', minLength: 1 } };
}
