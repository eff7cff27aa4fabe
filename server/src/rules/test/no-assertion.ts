import { defineRule, type Found, type FunctionSite } from '../../core/rule.ts';
import type { Span } from '../../core/text.ts';
import type { Tokens } from '../../core/tokens.ts';
import { isReasonInComment } from '../../syntax/rust/reason-text.ts';

/** What marks a function that the test runner calls. */
const RUNNER = /#\[\s*(?:\w+\s*::\s*)*(?:test|rstest|test_case|wasm_bindgen_test)\b/;

export default defineRule({
  id: 'test/no-assertion',
  severity: 'warning',
  preset: 'recommended',
  message: 'The test asserts nothing.',
  why: 'It passes whatever the code does, and counts as coverage.',
  instead: 'Assert what the call returns or changes, or delete the test.',
  examples: [
    {
      language: 'rust',
      bad: '#[test]\nfn adds() {\n    let sum = add(1, 2);\n    println!("{sum}");\n}\n',
      good: '#[test]\nfn adds() {\n    assert_eq!(add(1, 2), 3);\n}\n',
    },
  ],
  judgesTests: 'alone',
  languages: { rust: { evidence: 'function', hint: RUNNER, wants, check } },
});

/** What nearly every test holds that asserts something: such tests need no closer look. */
const ASSERTS = /assert_|assert!\((?!true\b)|\.unwrap\(|\.expect\(|\?;|\)\?\r?\n|=> \{/g;
/** How a line begins that is a comment, which asserts nothing. */
const COMMENT = /^[ \t]*(?:\/\/|\/?\*)/;

function wants(text: string, { start, end }: Span): boolean {
  const body = text.slice(start, end);
  for (const { index } of body.matchAll(ASSERTS)) {
    if (!COMMENT.test(body.slice(body.lastIndexOf('\n', index) + 1, index))) return false;
  }
  return true;
}

/** Attributes of a function that the test runner calls, `#[tokio::test]` and its kin among them. */
const TEST =
  /^(?:\s*#\[(?:[^[\]"]|\[[^[\]]*\]|"[^"]*")*\])*?\s*#\[\s*(?:\w+\s*::\s*)*(?:test|rstest|test_case|wasm_bindgen_test)\b/;
const SPEAKS_FOR_ITSELF = /\bshould_panic\b|#\[\s*ignore\b/;
/** `where Pool: Send`: the compiler asserts it. */
const BOUNDS = /\bwhere\s[^{]{0,400}?[\w>)\]]\s{0,20}:\s{0,20}['?\w]/;
/** Tests of what a value prints, and scratch pads: that they run is all they say. */
const RUNS_ONLY = /(?:^|_)(?:debug|print|prints|display|dump|clone|scratch|compiles?)(?:_|$)/;
const PRINTS = /^(?:e?println|e?print|dbg|info|debug|trace|warn|error)$/;
const TRIVIAL = /^(?:true|1==1|true,.*)$/;

function check(site: FunctionSite): Found {
  const { unit, body, name, nameSpan, isTest } = site;
  if (!isTest || !TEST.test(unit.text) || SPEAKS_FOR_ITSELF.test(unit.text.slice(0, body.start)))
    return undefined;
  const { tokens } = unit;
  // A function with parameters is a template that others fill in.
  if (!unit.text.slice(nameSpan.end, body.start).replace(/\s/g, '').startsWith('()')) return undefined;
  if (BOUNDS.test(unit.text.slice(nameSpan.end, body.start))) return undefined;
  const first = firstInside(tokens, body.start);
  const last = tokens.partner(first - 1) ?? tokens.length;
  if (first >= last)
    return isMeantEmpty(site) ? undefined : { ...nameSpan, message: `The test \`${name}\` is empty.` };
  const kinds = statementKinds(tokens, first, last);
  if (kinds.has('other') || RUNS_ONLY.test(name)) return undefined;
  if (kinds.has('trivial'))
    return { ...nameSpan, message: `The test \`${name}\` asserts only what is always true.` };
  return kinds.has('print')
    ? { ...nameSpan, message: `The test \`${name}\` prints and asserts nothing.` }
    : undefined;
}

/** Built for another runner as well, whose tests stand beside it: the empty one is there for tools that know `#[test]` alone. */
const OTHER_RUNNER = /#\[cfg\(any\(\s*test\s*,\s*feature\s*=\s*"[^"]*test[^"]*"/;
/** `keep_editor_happy` */
const FOR_SHOW = /(?:^|_)(?:makes?|keeps?)_\w+_happy$/;

function isMeantEmpty({ unit, name, surroundings, above, comments }: FunctionSite): boolean {
  if (unit.preset !== 'recommended') return false;
  if (FOR_SHOW.test(name) || surroundings.some((head) => OTHER_RUNNER.test(head))) return true;
  return [above, ...comments.map(({ text }) => text)].some(saysWhyEmpty);
}

/** Code that was taken out, which gives no reason, and tasks. */
const LEFT_OVER = /;[ \t]*(?:\r?\n|$)|\b(?:yet|for now|currently|needs?|should)\b/m;

/** True for a comment that tells why there is nothing to assert: it is enough that this compiles, or it cannot be. */
function saysWhyEmpty(comment: string): boolean {
  if (LEFT_OVER.test(comment)) return false;
  return isReasonInComment(comment) || /\bcompil(?:es?|ed|ing|ation)\b/i.test(comment);
}

function firstInside(tokens: Tokens, offset: number): number {
  const open = tokens.at(offset - 1);
  return open === undefined ? tokens.length : open + 1;
}

/** Kinds of the statements: one that is none of the known ones may assert. */
function statementKinds(tokens: Tokens, first: number, last: number): ReadonlySet<StatementKind> {
  const kinds = new Set<StatementKind>();
  for (let at = first; at < last; ) {
    const end = statementEnd(tokens, at, last);
    kinds.add(kindOf(tokens, at, end));
    at = end + 1;
  }
  return kinds;
}

type StatementKind = 'let' | 'print' | 'trivial' | 'other';

function statementEnd(tokens: Tokens, start: number, last: number): number {
  let at = start;
  while (at < last && tokens.text(at) !== ';')
    at = tokens.kind(at) === 'open' ? (tokens.partner(at) ?? last) + 1 : at + 1;
  return Math.min(at, last);
}

function kindOf(tokens: Tokens, start: number, end: number): StatementKind {
  if (mayFail(tokens, start, end)) return 'other';
  const isMacro = tokens.text(start + 1) === '!';
  if (isMacro && PRINTS.test(tokens.text(start))) return 'print';
  if (isMacro && tokens.text(start) === 'assert') {
    const argument = textBetween(tokens, start + 3, (tokens.partner(start + 2) ?? end) - 1);
    return TRIVIAL.test(argument) ? 'trivial' : 'other';
  }
  if (tokens.text(start) === 'let') return tokens.text(start + 2) === ':' ? 'other' : 'let';
  return tokens.text(start) === 'use' ? 'let' : 'other';
}

/** True when the statement ends the test where something is wrong. */
function mayFail(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const text = tokens.text(at);
    if (text === '?' || text === '{') return true;
    const isAssertion = /assert|unwrap|expect|verify|check|ensure|panic|should|must|test|mock|snapshot/i.test(
      text,
    );
    if (isAssertion && tokens.kind(at) === 'word' && at > start) return true;
  }
  return false;
}

function textBetween(tokens: Tokens, start: number, end: number): string {
  let text = '';
  for (let at = start; at <= end; at++) text += tokens.text(at);
  return text;
}
