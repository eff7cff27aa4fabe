import { describe, expect, it } from 'vitest';
import type { Fix, Source } from '../../server/src/core/finding.ts';
import { applyEdits, type Edit } from '../../server/src/core/text.ts';
import { parses } from '../support/fix-builders.ts';
import { readAllSnippets } from '../support/fix-snippets.ts';
import { loadParsers, testLinter } from '../support/linter.ts';
import { rustFixtures } from '../support/rust-texts.ts';
import { errorsOfModules, hasRustc } from '../support/rustc.ts';

const BUDGET = 120_000;
const parsers = await loadParsers();
const linter = await testLinter({ preset: 'all' });
const snippets = readAllSnippets().map(({ file, name, text, edition }) => ({ name: `${file}: ${name}`, text, edition }));
const texts = [...snippets, ...rustFixtures()].flatMap(({ name, text }) => [
  { name, text },
  { name: `${name} (other line ends)`, text: text.replaceAll('\n', '\r\n') },
]);

/** Texts with more that is safe to fix are left out where fixes are applied one at a time. */
const FEW = 12;
const RULES_WITH_SAFE_FIXES: ReadonlySet<string> = new Set(
  snippets.flatMap(({ text }) => {
    const source = sourceOf(text);
    const { findings } = linter.lint(source);
    return findings.filter((finding) => linter.fixes(source, finding).some(isSafe)).map(({ rule }) => rule);
  }),
);
const fewFixes = [...snippets, ...rustFixtures()].filter(({ text }) => {
  const { length } = safeFixesOf(text);
  return length > 0 && length <= FEW;
});

/** Which finding is fixed next, where one is fixed at a time. */
const ORDERS: Readonly<Record<string, (count: number, round: number) => number>> = {
  'from the first': () => 0,
  'from the last': (count) => count - 1,
  'from the middle': (count, round) => (count * 7 + round * 3) % count,
};

describe('fixing all that is safe', () => {
  it.each(texts)('leaves nothing to fix and nothing broken: $name', ({ text }) => {
    const fixed = fixedOf(text);
    if (parses(parsers, text)) expect(parses(parsers, fixed)).toBe(true);
    expect(linter.fixAll(sourceOf(fixed)).edits).toEqual([]);
    expect(safeFixesOf(fixed)).toEqual([]);
  });

  it('gives edits in their order that do not touch', () => {
    for (const { text } of texts) {
      const { edits } = linter.fixAll(sourceOf(text));
      edits.forEach((edit, index) => {
        if (index > 0) expect(edit.start).toBeGreaterThan(edits[index - 1]?.end ?? -1);
      });
    }
  });

  it.each(Object.entries(ORDERS))('comes to the same one by one, %s', { timeout: BUDGET }, (_, next) => {
    expect(fewFixes.length).toBeGreaterThan(80);
    for (const { name, text } of fewFixes) expect(oneByOne(text, next), name).toBe(fixedOf(text));
  });

  it.skipIf(!hasRustc())('compiles as before', { timeout: BUDGET }, () => {
    const cases = snippets.filter(({ edition }) => edition === '2021').map((one) => ({ ...one, fixed: fixedOf(one.text) }));
    const changed = cases.filter(({ text, fixed }) => text !== fixed);
    const errors = errorsOfModules(changed.map(({ fixed }) => fixed));
    expect(changed.flatMap(({ name }, index) => (errors[index]?.length ? [`${name}: ${errors[index]}`] : []))).toEqual([]);
    expect(changed.length).toBeGreaterThan(40);
  });
});

const LOCKS = 'use std::sync::Mutex;\n';

it.each([
  ['fn f(x: u8) -> u8 { dbg!(dbg!(x)) }', 'fn f(x: u8) -> u8 { x }'],
  ['fn f() -> u8 { dbg!(dbg!(1 + 2)) * 3 }', 'fn f() -> u8 { (1 + 2) * 3 }'],
  ['fn f() -> u8 { dbg!(dbg!(dbg!(1) + dbg!(2)) * 3) }', 'fn f() -> u8 { (1 + 2) * 3 }'],
  ['fn f() -> u8 { dbg!(1 + dbg!(-1i8).abs()) }', 'fn f() -> u8 { 1 + (-1i8).abs() }'],
  ['fn f(x: u8) {\n    dbg!(dbg!(x));\n}', 'fn f(x: u8) {\n}'],
  ['fn f() {\n    dbg!(dbg!(g()));\n}', 'fn f() {\n    g();\n}'],
  [
    `${LOCKS}fn f(a: &Mutex<Mutex<u8>>) -> u8 { *a.lock().unwrap().lock().unwrap() }`,
    `${LOCKS}fn f(a: &Mutex<Mutex<u8>>) -> u8 { *a.lock().unwrap_or_else(std::sync::PoisonError::into_inner).lock().unwrap_or_else(std::sync::PoisonError::into_inner) }`,
  ],
  [
    `${LOCKS}fn f(a: &Mutex<u8>) -> u8 { dbg!(*dbg!(a.lock().unwrap())) }`,
    `${LOCKS}fn f(a: &Mutex<u8>) -> u8 { *a.lock().unwrap_or_else(std::sync::PoisonError::into_inner) }`,
  ],
])('what is nested is fixed at once: %s', (text, fixed) => {
  expect(fixedOf(`${text}\n`)).toBe(`${fixed}\n`);
});

it('what is nested very deep is left to the next time', () => {
  const deep = (depth: number) => `fn f(x: u8) -> u8 { ${'dbg!('.repeat(depth)}x${')'.repeat(depth)} }\n`;
  expect(fixedOf(deep(15))).toBe(deep(0));
  expect(fixedOf(fixedOf(deep(30)))).toBe(deep(0));
});

function sourceOf(text: string): Source {
  return { path: 'src/lib.rs', language: 'rust', text };
}

function fixedOf(text: string): string {
  return applyEdits(text, linter.fixAll(sourceOf(text)).edits);
}

function safeFixesOf(text: string): (readonly Edit[])[] {
  const source = sourceOf(text);
  return linter.lint(source).findings.flatMap((finding) => {
    if (!RULES_WITH_SAFE_FIXES.has(finding.rule)) return [];
    const fix = linter.fixes(source, finding).find(isSafe);
    return fix ? [fix.edits] : [];
  });
}

function isSafe({ safety, creates }: Fix): boolean {
  return safety === 'safe' && !creates;
}

function oneByOne(text: string, next: (count: number, round: number) => number): string {
  let current = text;
  for (let round = 0; ; round++) {
    const fixes = safeFixesOf(current);
    const fix = fixes[next(fixes.length, round)];
    if (!fix) return current;
    current = applyEdits(current, fix);
  }
}
