import { parseArgs } from 'node:util';
import { SEVERITIES, type Severity } from '../core/finding.ts';
import type { Preset } from '../core/rule.ts';
import { nearest } from '../host/nearest-name.ts';
import { UsageError } from './usage.ts';

export type Format = 'pretty' | 'json';

/** What `check` was asked for. */
export interface CheckArguments {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly preset: Preset | undefined;
  readonly config: string | undefined;
  readonly failOn: Severity;
}

const FORMATS: readonly Format[] = ['pretty', 'json'];
const PRESETS: readonly Preset[] = ['recommended', 'strict', 'all'];

const OPTIONS = {
  format: { type: 'string' },
  preset: { type: 'string' },
  config: { type: 'string' },
  'fail-on': { type: 'string' },
} as const;

/**
 * The parser of `node:util` takes 1 ms to load and run; the usual packages take 10 and more, which for one small
 * file is a sixth of all the time.
 * @throws UsageError
 */
export function parseCheckArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parse(args);
  return {
    paths: positionals.length === 0 ? ['.'] : positionals,
    format: oneOf('format', values.format, FORMATS) ?? 'pretty',
    preset: oneOf('preset', values.preset, PRESETS),
    config: values.config,
    failOn: oneOf('fail-on', values['fail-on'], SEVERITIES) ?? 'warning',
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const unknown = args.find((arg) => /^--?[^-]/.test(arg) && !(arg.replace(/^--|=.*$/g, '') in OPTIONS));
    if (unknown === undefined || !isUnknownOption(error)) throw new UsageError(messageOf(error));
    const name = unknown.replace(/=.*$/, '');
    const near = nearest(name.replace(/^-+/, ''), Object.keys(OPTIONS));
    throw new UsageError(
      `unknown option \`${name}\`${near === undefined ? '' : `; the nearest known one is \`--${near}\``}`,
    );
  }
}

function isUnknownOption(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
}

function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  known: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((each) => each === value);
  if (found === undefined) throw new UsageError(`--${name} is \`${value}\`; it takes ${known.join(', ')}`);
  return found;
}
