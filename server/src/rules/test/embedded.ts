import type { Finding, Fix } from '../../core/finding.ts';
import { defineRule, type FixContext, type Found, type ItemFacts, type Thresholds } from '../../core/rule.ts';
import { moveModuleFixes } from '../../syntax/rust/module-move/plan.ts';

export default defineRule({
  id: 'test/embedded',
  severity: 'info',
  preset: 'recommended',
  message: 'Tests stand inside the source file.',
  why: 'The file grows with every test, its history mixes both, and a reader scrolls past one to see the other.',
  instead:
    'Move the module to a file of its own and leave `mod tests;` behind; private items stay visible to it. Tests beside nothing but declarations of modules and imports, and modules that only hold what tests need, are left alone.',
  examples: [
    {
      language: 'rust',
      bad: `fn add(a: u32, b: u32) -> u32 {\n    a + b\n}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn adds() {\n${'        assert_eq!(super::add(1, 1), 2);\n'.repeat(40)}    }\n}\n`,
      good: 'fn add(a: u32, b: u32) -> u32 {\n    a + b\n}\n\n#[cfg(test)]\nmod tests;\n',
    },
  ],
  languages: { rust: { evidence: 'item', check } },
  fixes,
});

function check(item: ItemFacts, thresholds: Thresholds): Found {
  if (item.kind !== 'module' || !item.isTestRoot || !item.body) return undefined;
  // A line of code has a character and a break: shorter modules need no counting.
  if (item.end - item.start < thresholds.embeddedTests * 2 || item.lines < thresholds.embeddedTests)
    return undefined;
  const lines = item.codeLines;
  if (lines < thresholds.embeddedTests) return undefined;
  // What tests need and other tests share is no test.
  if (!item.holdsTests && (!mayBeTests(item) || /\bpub\b/.test(item.head))) return undefined;
  const message = `The module holds ${lines} lines of tests, in the file of the code.`;
  return { ...item.nameSpan, message, onlyIfFileHas: CODE };
}

/** An item that is more than the declaration of a module or an import, or a call of a macro that may write some. */
const CODE =
  /^[ \t]*(?:pub(?:\([^)\n]*\))?[ \t]+)?(?:(?:default|async|const|unsafe|extern(?:[ \t]+"[^"\n]*")?)[ \t]+){0,4}(?:fn|struct|enum|union|impl|trait|const|static|type|macro_rules!|macro|mod[ \t]+\w+[ \t]*\{)|^\w[\w:]*![ \t]*[({[]/m;

/** True for a module that is named for tests where macros, which may write some, stand in it. */
function mayBeTests({ name = '', callsMacros }: ItemFacts): boolean {
  return /^tests?$/.test(name) && callsMacros;
}

function fixes({ start }: Finding, { text, unitStart, source, sourceTokens }: FixContext): readonly Fix[] {
  return moveModuleFixes({ text, tokens: sourceTokens(), nameStart: start, source }).map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, start: edit.start - unitStart, end: edit.end - unitStart })),
  }));
}
