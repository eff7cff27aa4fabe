import type { AttributeFacts } from '../lexer/table.ts';
import { withoutComments } from '../syntax/rust/attribute-text.ts';

/** Last path segments of attributes that make a function a test; `tokio::test` and its kin end in `test`. */
const TEST_ATTRIBUTES = new Set([
  'test',
  'bench',
  'rstest',
  'test_case',
  'test_log',
  'test_matrix',
  'wasm_bindgen_test',
  'quickcheck',
  'proptest',
  'ntest',
]);

const HEAD = /^#!?\[\s*([\w:]+)/;
const LEVELS: Readonly<Record<string, boolean>> = {
  allow: true,
  expect: true,
  warn: false,
  deny: false,
  forbid: false,
};

/**
 * Reads `#[...]` or `#![...]`. Source of what counts: clippy's `is_in_test`, widened by `cfg(all(.., test, ..))`.
 * `any(test, ..)` counts where its
 * other parts are for tests by name, such as `feature = "test-util"`; `not(test)` is production. Lint names lose their `clippy::` prefix.
 */
export function readRustAttribute(
  source: string,
  developmentFeatures: readonly string[] = [],
): AttributeFacts {
  const text = withoutComments(source);
  const head = HEAD.exec(text);
  const name = head?.[1] ?? '';
  const last = name.slice(name.lastIndexOf(':') + 1);
  const names = [last];
  if (TEST_ATTRIBUTES.has(last)) return { isTest: true, levels: [], names };
  const rest = text.slice(head?.[0].length ?? 0, text.endsWith(']') ? -1 : undefined);
  if (name === 'cfg') return { ...conditionFacts(argumentsOf(rest), developmentFeatures), levels: [], names };
  if (name === 'cfg_attr') return readConditional(argumentsOf(rest));
  if (name in LEVELS) return { isTest: false, levels: levelsOf(LEVELS[name] === true, rest), names };
  const path = name === 'path' ? /^\s*=\s*"([^"]*)"/.exec(rest)?.[1] : undefined;
  return { isTest: false, levels: [], names, ...(path === undefined ? {} : { path }) };
}

/** `#![cfg_attr(test, allow(..))]` counts for test code only, which is exempt anyway: other conditions are taken as true. */
function readConditional(parts: readonly string[]): AttributeFacts {
  const [condition = '', ...attributes] = parts;
  if (requiresTest([condition])) return { isTest: false, levels: [], names: [] };
  const facts = attributes.map((attribute) => readRustAttribute(`#[${attribute}]`));
  return {
    isTest: false,
    levels: facts.flatMap((each) => each.levels),
    names: facts.flatMap((each) => each.names),
  };
}

function levelsOf(isSilenced: boolean, rest: string): AttributeFacts['levels'] {
  return argumentsOf(rest)
    .filter((lint) => !lint.includes('='))
    .map((lint) => ({ lint: lint.replaceAll(/\s/g, '').replace(/^clippy::/, ''), isSilenced }));
}

/** Conditions of builds that only test: the usual one, and those of cargo-fuzz, loom, Kani and Miri. */
const TEST_BUILDS = new Set(['test', 'fuzzing', 'loom', 'kani', 'miri']);

/** Features that packages have for tests of their own and of their users. */
const TEST_FEATURE =
  /^feature\s*=\s*"(?:[^"]*[-_])?(?:test(?:s|ing|export)?|test[-_]?(?:util\w*|suites?|support|helpers?|fixtures?|export|kit)|model[-_]checking|arbitrary|proptest|quickcheck|mock(?:s|ing|all)?|fail[-_]?points?|fuzz(?:ing)?)(?:[-_][^"]*)?"$/;

const FEATURE = /^feature\s*=\s*"([^"]*)"$/;

/** What stands beside a test build where times are taken of the same parts; alone, it is the benchmark itself. */
const BENCH_FEATURE = /^feature\s*=\s*"(?:[^"]*[-_])?bench(?:es|mark(?:s|ing)?)?(?:[-_][^"]*)?"$/;

/**
 * Features with which faults are put in and times are taken, builds that check themselves, sanitizers included, and the
 * build that nothing but documentation is made of.
 */
const DEVELOPMENT =
  /^(?:debug_assertions|doc|(?:[ahlmt]|ub)san|sanitize\s*=\s*"\w+"|feature\s*=\s*"(?:fail|fault[-_]injection|integration|(?:\w+[-_])?profil(?:er|ing)|(?:\w+[-_])?debug|(?:\w+[-_])?(?:force|full|extra|debug|self|sanity|paranoid|strict)[-_](?:validat(?:e|ion)|check(?:s|ing)?|assert(?:s|ions)?))")$/;

function conditionFacts(
  predicates: readonly string[],
  developmentFeatures: readonly string[],
): Pick<AttributeFacts, 'isTest' | 'isForDevelopment'> {
  if (requires(predicates, isTestBuild)) return { isTest: true };
  return requires(predicates, developmentBuildBy(developmentFeatures))
    ? { isTest: false, isForDevelopment: true }
    : { isTest: false };
}

/** True when the configuration holds only under test. */
function requiresTest(predicates: readonly string[]): boolean {
  return requires(predicates, isTestBuild);
}

/** Whether a condition, which is no `all`, holds for certain builds only. */
type Judge = (predicate: string) => boolean;

function requires(predicates: readonly string[], judge: Judge): boolean {
  return predicates.some((predicate) =>
    /^all\s*\(/.test(predicate) ? requires(argumentsOf(predicate.slice(3)), judge) : judge(predicate),
  );
}

/** One alternative has to be a test build, and every other one a test build or a feature for tests. */
function isTestBuild(predicate: string): boolean {
  const alternatives = alternativesOf(predicate);
  if (alternatives === undefined) return TEST_BUILDS.has(predicate);
  const isTest = (each: string): boolean => requires([each], isTestBuild);
  const isForTests = (each: string): boolean => TEST_FEATURE.test(each) || BENCH_FEATURE.test(each);
  return alternatives.some(isTest) && alternatives.every((each) => isTest(each) || isForTests(each));
}

function developmentBuildBy(features: readonly string[]): Judge {
  const isDevelopmentBuild: Judge = (predicate) => {
    const alternatives = alternativesOf(predicate);
    if (alternatives !== undefined)
      return alternatives.length > 0 && alternatives.every((each) => requires([each], isDevelopmentBuild));
    if (TEST_BUILDS.has(predicate) || TEST_FEATURE.test(predicate)) return true;
    return DEVELOPMENT.test(predicate) || features.includes(FEATURE.exec(predicate)?.[1] ?? '');
  };
  return isDevelopmentBuild;
}

function alternativesOf(predicate: string): readonly string[] | undefined {
  return /^any\s*\(/.test(predicate) ? argumentsOf(predicate.slice(3)) : undefined;
}

/** The comma-separated parts between the outermost parentheses; commas in nested ones and in strings do not count. */
function argumentsOf(text: string): string[] {
  const open = text.indexOf('(');
  if (open < 0) return [];
  const parts: string[] = [];
  let depth = 0;
  let start = open + 1;
  let inString = false;
  for (let at = open; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') {
      depth--;
      if (depth === 0) {
        parts.push(text.slice(start, at));
        break;
      }
    } else if (character === ',' && depth === 1) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
