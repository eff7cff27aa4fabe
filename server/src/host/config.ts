import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Preset } from '../core/rule.ts';
import {
  DEFAULT_SETTINGS,
  DEFAULT_THRESHOLDS,
  type RuleSettings,
  type Settings,
  STRICT_THRESHOLDS,
} from '../core/settings.ts';
import { lineStartsOf, positionAt } from '../core/text.ts';
import { complaintsAboutComments } from './comment-names.ts';
import { type Complaint, type Config, decodeOnce } from './config-schema.ts';
import { nearest } from './nearest-name.ts';

/** One thing that is wrong in a configuration file; what it names is left out and the rest holds. */
export interface ConfigProblem {
  /** Names the value by its path in the file, and says what was expected. */
  readonly message: string;
  /** Zero-based. */
  readonly line: number;
  /** Zero-based, in UTF-16 units. */
  readonly column: number;
}

export interface DecodedConfig {
  readonly settings: Settings;
  /** In the order of their places. */
  readonly problems: readonly ConfigProblem[];
}

type Path = Complaint['path'];

/**
 * Reads a configuration file's text, in which comments and trailing commas are allowed. Never throws.
 * What the file does not say is taken from `base`, such as the settings of an editor; `preset` wins over both.
 */
export function decodeConfig(
  text: string,
  knownRules: readonly string[],
  base: RuleSettings = {},
  preset?: Preset,
): DecodedConfig {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const lineStarts = lineStartsOf(text);
  const problems: ConfigProblem[] = errors.map(({ error, offset }) => ({
    message: `syntax error: ${inWords(printParseErrorCode(error))}`,
    ...positionAt(lineStarts, offset),
  }));
  if (root === undefined) return { settings: complete({}, base, preset), problems };

  const { config, complaints } = decode(getNodeValue(root), knownRules);
  for (const { path, text: said } of complaints) {
    const message = path.length === 0 ? said : `${printed(path)}: ${said}`;
    problems.push({ message, ...positionAt(lineStarts, offsetOf(root, path)) });
  }
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { settings: complete(config, base, preset), problems };
}

/** Decodes again and again without what was wrong, so that a wrong value costs nothing but itself. */
function decode(value: unknown, knownRules: readonly string[]): { config: Config; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const places: Places = new Map();
  for (;;) {
    const result = decodeOnce(value);
    if ('config' in result) {
      const unknown = [...unknownRules(result.config, knownRules), ...complaintsAboutComments(result.config)];
      complaints.push(...unknown.map((each) => ({ ...each, path: original(value, each.path, places) })));
      return { config: result.config, complaints };
    }
    const paths = result.complaints.map(({ path }) => path);
    for (const { path, text } of result.complaints) {
      const place = original(value, path, places);
      // A required value that was wrong is missing the next time.
      if (!complaints.some((each) => printed(each.path) === printed(place)))
        complaints.push({ path: place, text });
    }
    if (paths.some((path) => path.length === 0)) return { config: {}, complaints };
    // From the back: an element that is removed moves those behind it.
    for (const path of paths.toSorted(lastFirst)) remove(value, path, places);
  }
}

/** The index that each element had in the file, for lists that have lost elements. */
type Places = Map<unknown, number[]>;

/** Takes the value out; where it is missing, takes out what misses it. */
function remove(value: unknown, path: Path, places: Places): void {
  const holder = path.slice(0, -1).reduce(child, value);
  const key = path.at(-1);
  if (typeof holder !== 'object' || holder === null || key === undefined) return;
  if (!(key in holder)) remove(value, path.slice(0, -1), places);
  else if (Array.isArray(holder)) {
    const indexes = places.get(holder) ?? [...holder.keys()];
    indexes.splice(Number(key), 1);
    places.set(holder, indexes);
    holder.splice(Number(key), 1);
  } else Reflect.deleteProperty(holder, key);
}

/** The path in the file of a path in the value that has lost elements. */
function original(value: unknown, path: Path, places: Places): Path {
  let holder = value;
  return path.map((part) => {
    const place = typeof part === 'number' ? (places.get(holder)?.[part] ?? part) : part;
    holder = child(holder, part);
    return place;
  });
}

function child(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function lastFirst(a: Path, b: Path): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [left, right] = [a[index], b[index]];
    if (left === right) continue;
    return typeof left === 'number' && typeof right === 'number' ? right - left : 0;
  }
  return b.length - a.length;
}

/** Rules that nobody has written; they stay in the settings, where they do nothing. */
function unknownRules(config: Config, knownRules: readonly string[]): Complaint[] {
  const categories = new Set(knownRules.map((id) => `${id.split('/', 1)[0]}/*`));
  const known = [...knownRules, ...categories];
  const named: Path[] = Object.keys(config.rules ?? {}).map((rule) => ['rules', rule]);
  for (const [index, override] of (config.overrides ?? []).entries()) {
    named.push(...Object.keys(override.rules ?? {}).map((rule) => ['overrides', index, 'rules', rule]));
  }
  const complaints: Complaint[] = [];
  for (const path of named) {
    const rule = String(path.at(-1));
    if (rule === '*' || known.includes(rule)) continue;
    const near = nearest(rule, known);
    complaints.push({
      path,
      text: `unknown rule${near === undefined ? '' : `; the nearest known one is "${near}"`}`,
    });
  }
  return complaints;
}

function complete(config: Config, base: RuleSettings, wanted: Preset | undefined): Settings {
  const preset = wanted ?? config.preset ?? base.preset ?? DEFAULT_SETTINGS.preset;
  const thresholds = preset === 'strict' ? STRICT_THRESHOLDS : DEFAULT_THRESHOLDS;
  return {
    preset,
    rules: levelsOver(base.rules, config.rules),
    thresholds: { ...thresholds, ...base.thresholds, ...config.thresholds },
    hotFunctions: config.hotFunctions ?? DEFAULT_SETTINGS.hotFunctions,
    overrides: config.overrides ?? DEFAULT_SETTINGS.overrides,
    ignore: config.ignore ?? DEFAULT_SETTINGS.ignore,
    testPaths: config.testPaths,
    comments: { ...DEFAULT_SETTINGS.comments, ...config.comments },
  };
}

/**
 * The levels of the file, and of the base those about which the file says nothing: `panic/*` in the file is also
 * about `panic/unwrap`.
 */
function levelsOver(base: RuleSettings['rules'] = {}, own: RuleSettings['rules'] = {}): Settings['rules'] {
  const isOpen = (rule: string) => {
    const category = `${rule.split('/', 1)[0]}/*`;
    return ![rule, category, '*'].some((key) => Object.hasOwn(own, key));
  };
  const open = Object.entries(base).filter(([rule]) => isOpen(rule));
  return { ...Object.fromEntries(open), ...own };
}

/** Where the key, or the element, stands; where it is missing, what misses it. */
function offsetOf(root: Node, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return root.offset;
}

/** `overrides[0].rules["panic/unwrap"]` */
function printed(path: Path): string {
  let result = '';
  for (const part of path) {
    if (typeof part === 'number') result += `[${part}]`;
    else if (/^[\w$]+$/.test(part)) result += result === '' ? part : `.${part}`;
    else result += `[${JSON.stringify(part)}]`;
  }
  return result;
}

/** `CloseBraceExpected` as "close brace expected". */
function inWords(name: string): string {
  return name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).trim();
}
