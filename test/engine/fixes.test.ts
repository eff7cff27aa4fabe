import { describe, expect, it } from 'vitest';
import type { Finding, Fix } from '../../server/src/core/finding.ts';
import { applyEdits } from '../../server/src/core/text.ts';
import { testLinter } from '../support/linter.ts';
import { linterOf, ruleNamed, rustSource, wordRule } from './engine-source.ts';

const LARGE = `fn large() {\n${'    step("x", 1);\n'.repeat(100)}}\n`;
const linter = await testLinter({
  preset: 'all',
  thresholds: { fileInfo: 5, fileWarning: 9, function: 3, embeddedTests: 3, nesting: 3 },
});

/** Findings of a rule in a text, each with its fixes. */
function fixesIn(text: string, rule: string): { finding: Finding; fixes: readonly Fix[] }[] {
  const source = rustSource(text);
  return linter
    .lint(source)
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => ({ finding, fixes: linter.fixes(source, finding) }));
}

/** What the ignoring fix makes of the text's only finding of the rule. */
function ignored(text: string, rule: string): string {
  const [only] = fixesIn(text, rule);
  const fix = only?.fixes.at(-1);
  expect(fix).toMatchObject({ title: `Ignore \`${rule}\` here with a reason`, safety: 'manual' });
  return applyEdits(text, fix?.edits ?? []);
}

function rulesIn(text: string): string[] {
  return linter.lint(rustSource(text)).findings.map(({ rule }) => rule);
}

describe('a fix', () => {
  it('has offsets in the whole text, deep in the file too', () => {
    const code = 'impl X {\n    fn f(a: Option<u8>) -> Option<u8> {\n        Some(a.unwrap())\n    }\n}\n';
    for (const head of ['', LARGE, `// é😀\r\n${LARGE.replaceAll('\n', '\r\n')}${LARGE}`]) {
      const [first] = fixesIn(head + code, 'panic/unwrap');
      const fix = first?.fixes.find(({ title }) => title.includes('?'));
      expect(applyEdits(head + code, fix?.edits ?? [])).toBe(head + code.replace('.unwrap()', '?'));
    }
  });

  it('is offered with a tree that is deleted, and the rule sees its place', () => {
    const seen: unknown[] = [];
    const rule = wordRule('a/b', 'unwrap', {
      fixes(finding, { text, unit, unitStart, span }) {
        seen.push({ unit: unit.text, unitStart, span, word: text.slice(finding.start, finding.end) });
        return [{ title: 'Rename', safety: 'safe', edits: [{ ...span, text: 'get' }] }];
      },
    });
    const head = `${LARGE}mod m {\n    `;
    const unit = 'fn f() { a.unwrap(); }';
    const source = rustSource(`${head}${unit}\n}\n`);
    const own = linterOf([rule]);
    const [finding] = own.lint(source).findings;
    const [fix, ignore] = finding ? own.fixes(source, finding) : [];
    expect(seen).toEqual([{ unit, unitStart: head.length, span: { start: 11, end: 17 }, word: 'unwrap' }]);
    expect(applyEdits(source.text, fix?.edits ?? [])).toBe(source.text.replace('unwrap', 'get'));
    expect(ignore?.title).toContain('Ignore');
  });

  it('of a rule without fixes is to ignore the finding', () => {
    const own = linterOf([ruleNamed('a/b', { languages: wordRule('a/b', 'x').languages })]);
    const source = rustSource('fn f() { x }\n');
    const [finding] = own.lint(source).findings;
    expect(finding && own.fixes(source, finding)).toMatchObject([{ safety: 'manual' }]);
  });

  it.each([
    ['panic/unwrap', 'fn f(a: Option<u8>) -> Option<u8> { Some(a.unwrap()) }\n'],
    ['panic/expect', 'fn f(a: Option<u8>) -> Option<u8> { Some(a.expect("x")) }\n'],
    ['panic/lock-unwrap', 'fn f(a: &std::sync::Mutex<u8>) -> u8 { *a.lock().unwrap() }\n'],
    ['debug/dbg', 'fn f(a: u8) -> u8 { dbg!(a) }\n'],
    ['unfinished/not-implemented', 'fn f() -> Result<u8, String> { todo!() }\n'],
    ['blocking/block-on', 'async fn f() -> u8 { block_on(g()) }\n'],
    ['unsafe/zeroed', 'fn f() -> Config { unsafe { std::mem::zeroed() } }\n'],
  ])('of %s silences it', (rule, code) => {
    const text = `${LARGE}${code}`;
    const [only, ...more] = fixesIn(text, rule);
    expect(more).toEqual([]);
    const [best] = only?.fixes ?? [];
    expect(best?.safety).not.toBe('manual');
    expect(rulesIn(applyEdits(text, best?.edits ?? []))).not.toContain(rule);
  });
});

describe('ignoring with a reason', () => {
  it('puts a directive above the line, as far in as the line', () => {
    expect(ignored('fn f() {\n\t  a.unwrap();\n}\n', 'panic/unwrap')).toBe(
      'fn f() {\n\t  // shipworthy-ignore panic/unwrap: \n\t  a.unwrap();\n}\n',
    );
  });

  it('keeps CRLF', () => {
    expect(ignored('fn f() {\r\n    a.unwrap();\r\n}\r\n', 'panic/unwrap')).toBe(
      'fn f() {\r\n    // shipworthy-ignore panic/unwrap: \r\n    a.unwrap();\r\n}\r\n',
    );
  });

  it('goes behind the line that starts in a string', () => {
    const text = 'fn f() {\n    g("a\n    b", a.unwrap());\n}\n';
    expect(ignored(text, 'panic/unwrap')).toBe(
      'fn f() {\n    g("a\n    b", a.unwrap()); // shipworthy-ignore panic/unwrap: \n}\n',
    );
    expect(ignored(text.replaceAll('\n', '\r\n'), 'panic/unwrap')).toBe(
      'fn f() {\r\n    g("a\r\n    b", a.unwrap()); // shipworthy-ignore panic/unwrap: \r\n}\r\n',
    );
  });

  it('is not offered between two strings that span lines', () => {
    const text = 'fn f() {\n    g("a\n    b", a.unwrap(), "c\n    d");\n}\n';
    expect(fixesIn(text, 'panic/unwrap')[0]?.fixes.some(({ title }) => title.startsWith('Ignore'))).toBe(
      false,
    );
  });

  it('about the file goes to its start, behind a mark and a shebang', () => {
    const code = `fn f() {\n${'    g();\n'.repeat(5)}}\n`;
    const directive = '// shipworthy-ignore-file size/file: \n';
    expect(ignored(code, 'size/file')).toBe(directive + code);
    expect(ignored(`\uFEFF${code}`, 'size/file')).toBe(`\uFEFF${directive}${code}`);
    expect(ignored(`#!/usr/bin/env x\n${code}`, 'size/file')).toBe(`#!/usr/bin/env x\n${directive}${code}`);
    expect(ignored(`#![allow(x)]\n${code}`, 'size/file')).toBe(`${directive}#![allow(x)]\n${code}`);
  });

  it.each([
    ['panic/unwrap', `${LARGE}fn f() {\n    a\n        .b()\n        .unwrap();\n}\n`],
    ['panic/unwrap', 'fn f() {\n    println!(\n        "{}",\n        a.unwrap()\n    );\n}\n'],
    ['panic/unwrap', 'fn f() {\n    g("a\n    b", a.unwrap());\n}\n'],
    ['panic/unwrap', 'fn f() { a.unwrap() }'],
    ['debug/dbg', 'fn f() {\n    dbg!(\n        a,\n    );\n}\n'],
    ['size/function', '#[inline]\nfn f() {\n    a();\n    b();\n    c();\n}\n'],
    ['size/file', 'fn f() {}\nfn g() {}\nfn h() {}\nfn i() {}\nfn j() {}\n'],
    ['test/embedded', 'fn f() {}\n#[cfg(test)]\nmod tests {\n    check! { f }\n    fn b() {}\n}\n'],
    ['admission/task-marker', 'fn f() {\n    // TODO(kim): more\n    a();\n}\n'],
    ['admission/task-marker', 'fn f() {\n    a(); // TODO(kim): more\n}\n'],
    ['admission/task-marker', '/// One.\n/// TODO(kim): more\nfn f() {}\n'],
    ['admission/task-marker', 'fn f() {\n    /* One\n     * TODO(kim): more */\n    a();\n}\n'],
    ['admission/deferral', 'fn f(a: u8) -> u8 {\n    // A line.\n    // For now, twice.\n    twice(a)\n}\n'],
  ])('silences %s in %j', (rule, text) => {
    for (const lines of [text, text.replaceAll('\n', '\r\n')]) {
      const rules = rulesIn(ignored(lines, rule));
      expect(rules).not.toContain(rule);
      expect(rules).not.toContain('suppression/unused');
      expect(rules).toContain('suppression/no-reason');
    }
  });
});
