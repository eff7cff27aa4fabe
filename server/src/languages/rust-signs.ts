import type { ItemKeyword } from '../lexer/table.ts';
import type { DevelopmentSigns } from './language.ts';

/** How Rust code says that it is for tests, fuzzers and benchmarks. */
export const rustSigns: DevelopmentSigns = {
  testFiles:
    /(?:^|\/)(?:(?:tests|src\/test|testing|testbins?|benches|(?:integration|e2e|end[-_]to[-_]end|conformance)[-_]tests?|tests?[-_]?kits?)\/|(?:[^/]*[-_])?mocks?\/src\/|(?:[^/]*_)?(?:mocks?|fakes?)(?:\.rs$|\/)|(?:[^/]*[-_])?tests?[-_](?:servers?|cases?|definitions?|vectors?)\/|(?:[^/]*_)?doctests?(?:_[^/]*)?\.rs$|(?:testing|(?:[^/]*_)?(?:fail_?points?|(?:chaos|fault)_inject(?:ion|or|ing)?)(?:_[^/]*)?|fuzz(?:er|ing)?|fuzz_[^/]*|[^/]*_fuzz|(?:[^/]*_)?tests?_?(?:utils?|support|helpers?|fixtures?|harness|kit))\.rs$)/,
  releaseBranch: /\bif\s+(?:!cfg!\(debug_assertions\)|cfg!\(not\(debug_assertions\)\))\s*\{/g,
  isForTests: (kind, name) => NAMES[kind]?.test(name) === true,
  saysForBuilds: (text) => FOR_BUILDS.test(text),
  saysForTests: (comment) => FOR_TESTS.test(comment),
  implementedType,
  isDouble: (name) => DOUBLE.test(name),
  isMock: (name, header) => MOCK.test(name) && TELLS_OF_TESTS.test(header),
  isNullObject: (name) => NULL_OBJECT.test(name),
  isForUnit: (header) => FOR_UNIT.test(header.split(/\swhere\s/, 1)[0] ?? ''),
  isHalf: (name) => HALF.test(name),
  refuses: (body) => REFUSAL.test(body),
  refusesByHead: (head) => CALLED_BY_NOBODY.test(head),
  isVariant: (head) => VARIANT.test(head),
  saysIdle: (comment) => SAYS_IDLE.test(comment),
  isIdle: (body) => IDLE.test(body),
};

const NAMES: Partial<Record<ItemKeyword, RegExp>> = {
  function:
    /^_*(?:(?:micro_?)?bench|fuzz|testing)_|^_+(?:static_|const_|compile_)?assert(?:s|ions?)?(?:_|$)|_fuzz$|^(?:use|set_?up)_tests?(?:_(?:config(?:uration)?|env(?:ironment)?))?$|(?:^|_)(?:for|in)_(?:\w+_)?test(?:s|ing)?$|(?:^|_)tests?_only(?:_|$)|^_+tests?$/,
  module:
    /^(?:_*(?:compile_)?tests?|testing|fuzz(?:ing)?|(?:\w+_)?(?:tests?|bench)_?(?:utils?|support|helpers?|fixtures?|harness|kit))$/,
};

/** What only Cargo reads, and the reason that an attribute gives. */
const FOR_BUILDS =
  /\bprintln!\s*\(\s*"cargo::?(?:rerun-if|rustc-)|\breason\s*=\s*"[^"\n]{0,80}\b(?:(?:runs?|used|called|executed) (?:only )?(?:at|during) build[- ]time|(?:for|in) (?:an? |the )?build (?:code|scripts?))\b/;

/** "Only used in tests", "for testing purposes", "test-only": said of what the comment stands on. */
const FOR_TESTS =
  /\b(?:only|solely|exclusively|purely)[\s/*!]+(?:\w+[\s/*!]+){0,3}(?:in|for|by|from|during)[\s/*!]+(?:\w+[\s/*!]+){0,2}?(?:tests?|testing|benchmarks?|fuzzing)\b|\b(?:for|in|by) (?:\w+ )?(?:tests?|testing)(?: and benchmarks?)? (?:only|purposes)\b|\bfor use in (?:(?:unit|integration) )?tests\b|\btests?[- ]only\b|\btesting[- ]only\b|(?:^|[!/*])\s*(?:an? )?(?:test|testing) (?:utilit(?:y|ies)|helpers?|doubles?|fixtures?)\b|(?:^|[!/*.])\s*(?:used |(?:an? )?(?:convenien(?:ce|t)|handy|helper|shorthand|shortcut|emulat(?:es|ing|ion)|fake|dummy|in-memory)\b(?: [\w`]+){0,5} )?(?:for|in|by) (?:(?:unit|integration) )?(?:tests|testing)\.?\s*$|^\/\/ ?#\[cfg\(test\)\]\s*$/im;

const DOUBLE = /^(?:Mock|Fake|Dummy|Stub)(?:[A-Z]|$)|^mock_|[a-z](?:Mock|Stub)$/;

const MOCK = /^Mock(?:[A-Z]|$)|^mock_|[a-z]Mock$/;

/** "can be mocked for tests", "For testing, make a `MockClock`": what a module says of doubles that it offers. */
const TELLS_OF_TESTS = /\b(?:for|in|by)[\s/*!]+(?:(?:unit|integration)[\s/*!]+)?(?:tests|testing)\b/i;

const NULL_OBJECT = /^(?:No|Null|Noop|NoOp|Nop|Dummy|Unsupported|Disabled|Never)(?:[A-Z]|$)/;
/** The end of a header: the unit type holds nothing, and can do nothing. */
const FOR_UNIT = /\sfor\s+\(\s*\)\s*$/;
const HALF = /(?:Send|Recv|Receive|Read|Write|Push|Pull)Only(?:[A-Z]|$)/;
/** `unimplemented!()`, with a message that promises no change. */
const REFUSAL =
  /^\s*unimplemented!\s*\(\s*(?:"(?![^"]*\b(?:yet|for now|currently|todo|TODO|later|at the moment|requires?|needs?)\b)[^"]{0,200}"[^()]{0,80})?\)\s*;?\s*$/;
const CALLED_BY_NOBODY = /#\[\s*deprecated\b|->\s*!\s*$/;
/** A feature that is not there, or a platform. */
const VARIANT = /#\[\s*cfg\s*\([^\]]*\b(?:not\s*\(|target_|windows\b|unix\b|wasm\b)/;
/** "We don't use it, but we still need one for the type." */
const SAYS_IDLE =
  /(?:\b(?:never|not)|n't) (?:actually |really |be |ever ){0,2}(?:used?|called?|invoked?|reached|executed|run)\b(?!\s+(?:\w+\s+)?(?:yet|for now|currently|so far))|\b(?:only|just|solely) (?:(?:needed|used|there|here|exists?) )?(?:for|as) (?:a |an |the )?(?:types?|type[- ](?:inference|checking|resolution)|trait bounds?)\b|\b(?:unused|unreachable)(?=\s*(?:[.:,;)]|$)|\s(?:as|because|by|here|since)\b)/i;
/** Nothing, a name, a literal, or one call of a name with such an argument. */
const IDLE = /^\s*(?:&?(?:[\w:.]|<[\w&' ]{0,40}>)*(?:\([\w:.&"[\]]*(?:\(\))?\)|\[\]|"[^"]{0,60}")?)\s*$/;

/** Longer headers are not read. */
const MAX_HEADER = 1000;

function implementedType(header: string): string | undefined {
  if (header.length > MAX_HEADER) return undefined;
  const text = header.slice(afterGenerics(header));
  const subject = /\sfor\s+(?!<)/.test(text) ? (text.split(/\sfor\s+(?!<)/).at(-1) ?? '') : text;
  return /^\s*(?:&\s*)?(?:'\w+\s+)?(?:mut\s+|dyn\s+)?(?:\w+::)*(\w+)/.exec(subject)?.[1];
}

/** Behind `<T: Into<U>>` at the start of a header; at 0 where there is none. */
function afterGenerics(header: string): number {
  const start = header.search(/\S/);
  if (header[start] !== '<') return 0;
  let depth = 0;
  for (let at = start; at < header.length; at++) {
    if (header[at] === '<') depth++;
    else if (header[at] === '>' && header[at - 1] !== '-' && --depth === 0) return at + 1;
  }
  return 0;
}
