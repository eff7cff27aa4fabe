import type { Severity } from './finding.ts';
import type { CommentOptions, Preset, Thresholds } from './rule.ts';

/** What a team says about one rule. */
export type Level = Severity | 'off';

/** The part of the settings that can differ by path. */
export interface RuleSettings {
  readonly preset?: Preset;
  /** Keys are rule ids, `category/*` or `*`; an exact id wins over a category, a category over `*`. */
  readonly rules?: Readonly<Record<string, Level>>;
  readonly thresholds?: Partial<Thresholds>;
  /** Names of functions that `constraint/no-heap` is about, besides those that are always inlined. */
  readonly hotFunctions?: readonly string[];
}

/** Settings for the paths that one of the globs matches; a later override wins over an earlier one. */
export interface Override extends RuleSettings {
  readonly files: readonly string[];
}

/** Everything the engine can be told, decoded and complete. Globs are relative to `Source.path`'s root. */
export interface Settings extends Required<RuleSettings> {
  readonly thresholds: Thresholds;
  readonly overrides: readonly Override[];
  /** Globs of files that are not checked at all. */
  readonly ignore: readonly string[];
  /** Globs of test code; replaces the languages' own when given. */
  readonly testPaths: readonly string[] | undefined;
  readonly comments: CommentOptions;
}

export const DEFAULT_THRESHOLDS: Thresholds = {
  fileInfo: 500,
  fileWarning: 1000,
  function: 150,
  embeddedTests: 40,
  nesting: 6,
};

/** What the `strict` preset sets where nothing else is said. */
export const STRICT_THRESHOLDS: Thresholds = {
  fileInfo: 300,
  fileWarning: 1000,
  function: 80,
  embeddedTests: 1,
  nesting: 6,
};

export const DEFAULT_SETTINGS: Settings = {
  preset: 'recommended',
  rules: {},
  thresholds: DEFAULT_THRESHOLDS,
  hotFunctions: [],
  overrides: [],
  ignore: [],
  testPaths: undefined,
  comments: { phrases: [], markers: [], tickets: [], cues: {} },
};
