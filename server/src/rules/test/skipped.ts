import { type AttributeSite, defineRule, type Found } from '../../core/rule.ts';

export default defineRule({
  id: 'test/skipped',
  severity: 'info',
  preset: 'recommended',
  message: 'The test is skipped and nobody says why.',
  why: 'A skipped test looks like a passing one, and without a reason nobody knows when it may run again.',
  instead: 'Write the reason into the attribute, or make the test pass.',
  examples: [
    {
      language: 'rust',
      bad: '#[test]\n#[ignore]\nfn connects() {\n    assert!(connect().is_ok());\n}\n',
      good: '#[test]\n#[ignore = "takes ten minutes; runs every night"]\nfn connects() {\n    assert!(connect().is_ok());\n}\n',
    },
  ],
  twins: ['clippy::ignore_without_reason'],
  judgesTests: 'too',
  languages: { rust: { evidence: 'attribute', names: ['ignore'], check } },
});

function check({ text, comment, itemComment, behind, preset }: AttributeSite): Found {
  if (!/^#\[\s*ignore\s*\]$/.test(text) || comment !== '') return undefined;
  // A benchmark is no test.
  if (/^[^{;]*\bBencher\b/.test(behind)) return undefined;
  const problem = { start: 0, end: text.length };
  if (preset !== 'recommended') return problem;
  if (SAYS_WHY.test(nameBehind(behind))) return undefined;
  // A comment may stand between the attributes, too.
  const between = behind.slice(0, behind.search(/\bfn\b|$/)).match(/\/\/[^\n]*/g) ?? [];
  const inside = (FIRST_WORDS.exec(behind.slice(behind.indexOf('{')))?.[0] ?? '').replaceAll(NEXT_LINE, ' ');
  const above = [itemComment, ...between].map((each) => each.replaceAll(NEXT_LINE, ' '));
  const isExplained =
    ONLY_WORDS.test(behind.slice(behind.indexOf('{'))) ||
    TASK.test(inside) ||
    RUNS.test(inside) ||
    above.some((each) => REASON.test(each) || RUNS.test(each));
  return isExplained ? undefined : { ...problem, unlessHeaderSays: REASON_FOR_ALL, onceAmong: TESTS };
}

/** The name of the function behind the other attributes, or the one that a macro makes a function of. */
function nameBehind(behind: string): string {
  return NAMED.exec(behind.replace(ATTRIBUTES, ''))?.[1] ?? '';
}

const ATTRIBUTES = /^(?:\s|#\[[^\]]*\]|\/\/[^\n]*)+/;
const NAMED = /^(?:pub(?:\([^)]*\))? )?(?:async |unsafe )*(?:fn )?([^\s(<,]+)\s{0,80}[(<,]/;

/**
 * Words of a name that say what kind of test it is: one for which not every run has the time, the place or the luck. What
 * stands between other words may be what is tested: `parses_long_lines`, `manual_parse`.
 */
const SAYS_WHY =
  /(?:^|_)(?:flaky|stress|fuzz|bench|(?<!non_)exhaustive|(?:slow|live|network|manual|expensive|leak|long)(?=(?:_running)?(?:_tests?)?$))(?:_|$)|^(?:slow|live|manual|expensive|long_running)_/;

/** Where nearly all of them are skipped, somebody runs them by other means: that is one thing to explain. */
const TESTS = ['test', 'rstest', 'test_case'];

/** The comment with which a body begins. */
const FIRST_WORDS = /^\{(?:\s{0,80}\/\/[^\n]*){1,8}/;
/** A body of nothing else: why there is no more. */
const ONLY_WORDS = /^\{\s*(?:\/\/[^\n]*\s*){1,8}\}/;
const NEXT_LINE = /\r?\n[ \t]*\/\/+!?[ \t]*/g;
const TASK = /\b(?:TODO|FIXME)\b/;

/** What a comment above a test tells of when it can run. */
const REASON =
  /\b(?:(?:un-?)?ignor(?:e|ed|ing)|skip(?:s|ped|ping)?|disabled?|re-?enabled?|slow|slowly|minutes|hours|manual|manually|requir(?:e|es|ing)|needs?|flaky|expensive|broken|can(?:'t|not) (?:\w+ )?(?:test|run)|fail(?:s|ed|ing|ure)?|unstable|by hand|until|chance)\b/i;

/** How the test runs, in a comment that may as well tell what is tested: "takes the first row", "only runs once". */
const RUNS =
  /--ignored\b|\bflaky\b|\bto run\b(?=:| (?:this|it|the test|manually|locally|with)\b)|\b(?:run|runs|running|execute|executed|check|checked|tested?|verif(?:y|ied)|comparison) (?:\w+ ){0,2}(?:manually|locally|forever|by hand|for (?:\w+ ){0,3}(?:minutes|hours))\b|\bonly (?:be )?runs? (?:this|it|manually|locally|when|if|on|with|by|in)\b|\bmanual (?:comparison|test\w*|check\w*|inspection|run|setup)\b|\b(?:takes?|taking) (?:[\w~.-]+ ){0,4}(?:long(?:er)?|forever|ages|time|while|seconds|minutes|hours|days)\b|\b(?:is|are|too|very|quite|rather|runs?) slow(?:ly)?\b|\b(?:tests?|this|it|which) (?:also )?(?:requires?|needs?)\b|\/\/+!?\s*(?:requires|needs)\b/i;

/** The same in the first words of a file, about its tests. */
const REASON_FOR_ALL =
  /\btests?\b[\s\S]{0,300}?\b(?:ignored?|slow|manually|requires?|requirements?|needs?|flaky|expensive|by hand)\b/i;
