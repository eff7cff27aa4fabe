import { describe, expect, it } from 'vitest';
import type { Source } from '../../server/src/core/finding.ts';
import { applyEdits } from '../../server/src/core/text.ts';
import { type ModuleMove, planModuleMove } from '../../server/src/syntax/rust/module-move/plan.ts';
import { testLinter } from '../support/linter.ts';
import { applied, type Files, moveIn, sourceIn } from '../support/module-moves.ts';
import { rustTokens } from '../support/rust-unit.ts';
import { LAYOUTS } from './module-layouts.ts';

const ROOT: Omit<Source, 'text'> = {
  path: 'src/lib.rs',
  packagePath: 'src/lib.rs',
  moduleFolder: 'beside',
  language: 'rust',
};
const FILE: Omit<Source, 'text'> = { ...ROOT, path: 'src/a.rs', packagePath: 'src/a.rs', moduleFolder: 'below' };

const linter = await testLinter({ thresholds: { fileInfo: 500, fileWarning: 1000, function: 100, embeddedTests: 3, nesting: 5 } });

function planned(text: string, source = ROOT, name = 'tests'): ModuleMove {
  return planModuleMove({ text, tokens: rustTokens(text), nameStart: text.indexOf(`mod ${name}`) + 4, source });
}

/** The source and the new file after a move. @throws Error with the reason for a refusal. */
function moved(text: string, source = ROOT, name?: string): [string, string] {
  const move = planned(text, source, name);
  if (move.kind === 'refused') throw new Error(move.reason);
  return [applyEdits(text, move.edits), move.file.text];
}

function refusal(text: string, source = ROOT, name?: string): string {
  const move = planned(text, source, name);
  return move.kind === 'refused' ? move.reason : `moved to ${move.file.path}`;
}

describe('the text of the new file', () => {
  it('is the body without its indentation', () => {
    expect(moved('fn a() {}\n\n#[cfg(test)]\nmod tests {\n    use super::*;\n\n    fn b() {\n        c();\n    }\n}\n\nfn d() {}\n')).toEqual([
      'fn a() {}\n\n#[cfg(test)]\nmod tests;\n\nfn d() {}\n',
      'use super::*;\n\nfn b() {\n    c();\n}\n',
    ]);
  });

  it.each([
    ['one line', 'mod tests { fn a() {} }', 'mod tests;', 'fn a() {}\n'],
    ['tabs', 'mod x {\n\tmod tests {\n\t\tfn a() {\n\t\t\tb();\n\t\t}\n\t}\n}\n', 'mod x {\n\tmod tests;\n}\n', 'fn a() {\n\tb();\n}\n'],
    ['two spaces', 'mod tests {\n  fn a() {\n    b();\n  }\n}\n', 'mod tests;\n', 'fn a() {\n  b();\n}\n'],
    ['no indentation', 'mod tests {\nfn a() {\n    b();\n}\n}\n', 'mod tests;\n', 'fn a() {\n    b();\n}\n'],
    ['CRLF', 'mod tests {\r\n    fn a() {}\r\n\r\n    fn b() {}\r\n}\r\n', 'mod tests;\r\n', 'fn a() {}\r\n\r\nfn b() {}\r\n'],
    ['a line with less', 'mod tests {\n    fn a() {\n  // left\n        b();\n    }\n}\n', 'mod tests;\n', 'fn a() {\n// left\n    b();\n}\n'],
    ['a line of white space', 'mod tests {\n    fn a() {}\n  \n    fn b() {}\n}\n', 'mod tests;\n', 'fn a() {}\n\nfn b() {}\n'],
    ['a brace below and a comment', 'mod tests // why\n{\n    fn a() {}\n} // end\n', 'mod tests // why\n; // end\n', 'fn a() {}\n'],
    ['a comment behind the brace', 'mod tests { // why\n    //! Doc.\n    fn a() {}\n}\n', 'mod tests;\n', '// why\n//! Doc.\nfn a() {}\n'],
    ['only a comment', 'mod tests {\n    // none yet\n}\n', 'mod tests;\n', '// none yet\n'],
    ['a string over lines', 'mod tests {\n    const A: &str = "\n    a\n    ";\n    fn a() {}\n}\n', 'mod tests;\n', 'const A: &str = "\n    a\n    ";\nfn a() {}\n'],
    ['a raw string over lines', 'mod tests {\n    const A: &str = r##"\n    "# /*\n    "##;\n    fn a() {}\n}\n', 'mod tests;\n', 'const A: &str = r##"\n    "# /*\n    "##;\nfn a() {}\n'],
    ['a block comment', 'mod tests {\n    /* a\n     * /* b */\n     " */ fn a() {}\n    // /*\n    fn b() {}\n}\n', 'mod tests;\n', '/* a\n     * /* b */\n     " */ fn a() {}\n// /*\nfn b() {}\n'],
  ])('keeps %s', (_, text, source, file) => {
    expect(moved(text)).toEqual([source, file]);
  });
});

describe('paths in the module', () => {
  it.each([
    ['include_str!("a.txt")', 'include_str!("../a.txt")'],
    ['include_bytes!(r#"../a.txt"#)', 'include_bytes!(r#"../../a.txt"#)'],
    ['include!["a.rs"]', 'include!["../a.rs"]'],
    ['include_str!(concat!("a", ".txt"))', 'include_str!(concat!("../a", ".txt"))'],
    ['include_str!("/a.txt")', 'include_str!("/a.txt")'],
    ['include_str!("C:\\\\a.txt")', 'include_str!("C:\\\\a.txt")'],
    ['include_str!(concat!(env!("X"), "a.txt"))', 'include_str!(concat!(env!("X"), "a.txt"))'],
    ['include_str!(env!("X"))', 'include_str!(env!("X"))'],
  ])('%s becomes %s in a folder below', (before, after) => {
    expect(moved(`mod tests { fn a() { ${before}; } }`, FILE)[1]).toBe(`fn a() { ${after}; }\n`);
    expect(moved(`mod tests { fn a() { ${before}; } }`)[1]).toBe(`fn a() { ${before}; }\n`);
  });

  it('go up by every folder that is added', () => {
    const text = 'mod a { mod b { mod tests { const A: &str = include_str!("a"); } } }';
    expect(moved(text, FILE)[1]).toBe('const A: &str = include_str!("../../../a");\n');
  });

  it.each([
    ['#[path = "x.rs"] mod h;', '#[path = "tests/x.rs"] mod h;'],
    ['#[path = "../x.rs"] pub(super) mod h;', '#[path = "x.rs"] pub(super) mod h;'],
    ['#[cfg_attr(unix, path = "x.rs")] mod h;', '#[cfg_attr(unix, path = "tests/x.rs")] mod h;'],
    ['#[path = "/x.rs"] mod h;', '#[path = "/x.rs"] mod h;'],
    ['mod i { #[path = "x.rs"] mod h; }', 'mod i { #[path = "x.rs"] mod h; }'],
    ['#[serde(path = "x.rs")] struct A;', '#[serde(path = "x.rs")] struct A;'],
  ])('%s becomes %s', (before, after) => {
    expect(moved(`mod tests { ${before} }`, FILE)[1]).toBe(`${after}\n`);
    expect(moved(`mod tests { ${before} }`)[1]).toBe(`${after}\n`);
  });
});

describe('the move is only suggested', () => {
  it.each([
    ['where the file is asked for', 'assert!(file!().len() > 1);', 'suggested'],
    ['where the caller is asked for', 'Location::caller();', 'suggested'],
    ['where snapshots lie beside the file', 'insta::assert_snapshot!(a);', 'suggested'],
    ['where a macro takes a path', 'load!("data/orders.json");', 'suggested'],
    ['not where a macro takes text', 'println!("a/b"); assert_eq!(a, "orders.json"); wow!("Two words.");', 'safe'],
  ])('%s', (_, code, safety) => {
    const files = { 'src/lib.rs': 'mod a;\n', 'src/a.rs': `#[cfg(test)]\nmod tests {\n    fn a() { ${code} }\n}\n` };
    expect(moveIn(linter, files, 'src/a.rs', 'tests')?.safety).toBe(safety);
  });

  it('as each layout says', () => {
    for (const { files, source, moves, safety = 'safe', name } of LAYOUTS) {
      const fix = moveIn(linter, files, source, Object.keys(moves)[0] ?? '');
      expect([name, fix?.safety]).toEqual([name, safety]);
    }
  });
});

describe('a module stays where it is', () => {
  const tests = 'mod tests { fn a() {} }';

  it.each([
    ['in a function', `fn f() { ${tests} }`, /inside of a function/],
    ['in an implementation', `impl A { ${tests} }`, /inside of a function/],
    ['in a macro call', `cfg_if! { if #[cfg(test)] { ${tests} } }`, /macro/],
    ['in a macro definition', `macro_rules! m { () => { ${tests} } }`, /macro/],
    ['without a body', 'mod tests;', /not a module with a body/],
    ['without an end', 'mod tests { fn a() {', /not a module with a body/],
    ['empty', 'mod tests { }', /empty/],
    ['under an attribute macro', `#[cfg(test)] #[automock] ${tests}`, /`automock` may be a macro/],
    ['under a conditional attribute macro', `#[cfg_attr(test, mockall::automock)] ${tests}`, /`mockall::automock` may/],
    ['in a module under an attribute macro', `#[automock] mod a { ${tests} }`, /`automock` may be a macro/],
    ['under an inner attribute macro', 'mod tests { #![automock] fn a() {} }', /`automock` may be a macro/],
    ['under #[path]', `#[path = "x"] ${tests}`, /#\[path\]/],
    ['in a module under #[path]', `#[path = "x"] mod a { ${tests} }`, /#\[path\]/],
    ['with a name that is not ASCII', 'mod tests_für_alle { fn a() {} }', /ASCII/],
    ['with a #[path] in a macro', 'mod tests { m! { #[path = "x"] mod h; } }', /cannot be followed/],
  ])('%s', (_, text, reason) => {
    expect(refusal(text)).toMatch(reason);
  });

  it('with a path that cannot be followed into another folder', () => {
    expect(refusal('mod tests { m!(include_str!($f)); }', FILE)).toMatch(/cannot be read/);
    expect(refusal('mod tests { m!(include_str!($f)); }')).toBe('moved to tests.rs');
  });

  it('with a macro that reads files relative to where it is used', () => {
    const text = 'macro_rules! load { ($f:expr) => { include_str!($f) } }\nmod tests { fn a() { load!("a"); } }';
    expect(refusal(text, FILE)).toMatch(/`load!` reads/);
    expect(refusal(text)).toBe('moved to tests.rs');
    expect(refusal(text.replace('load!("a")', 'other!("a")'), FILE)).toBe('moved to a/tests.rs');
  });

  it.each([
    ['src/lib.rs', 'beside', 'main'],
    ['src/main.rs', 'beside', 'lib'],
    ['build/lib.rs', 'below', 'tests'],
    ['src/bin.rs', 'below', 'tests'],
    ['lib.rs', 'beside', 'build'],
    ['tests/it.rs', 'beside', 'main'],
  ] as const)('where Cargo would take the new file for a target: %s', (packagePath, moduleFolder, name) => {
    const isTarget = packagePath !== 'build/lib.rs';
    const said = refusal(`mod ${name} { fn a() {} }`, { ...ROOT, packagePath, moduleFolder }, name);
    expect(said).toMatch(isTarget ? /^Cargo takes/ : /^moved/);
  });

  it('where it is not known how the file is loaded', () => {
    const files: Files = { 'src/lib.rs': '', 'src/orphan.rs': `#[cfg(test)]\n${tests}\n` };
    expect(sourceIn(linter, files, 'src/orphan.rs')).not.toHaveProperty('moduleFolder');
    expect(moveIn(linter, files, 'src/orphan.rs', 'tests')).toBeUndefined();
    expect(refusal(tests, { path: 'lib.rs', language: 'rust' })).toMatch(/not known/);
  });

  it('where a file has its name', () => {
    const source = `#[cfg(test)]\n${tests}\n`;
    expect(moveIn(linter, { 'src/lib.rs': source }, 'src/lib.rs', 'tests')).toBeDefined();
    expect(moveIn(linter, { 'src/lib.rs': source, 'src/tests.rs': '' }, 'src/lib.rs', 'tests')).toBeUndefined();
    expect(moveIn(linter, { 'src/lib.rs': source, 'src/tests/mod.rs': '' }, 'src/lib.rs', 'tests')).toBeUndefined();
    expect(moveIn(linter, { 'src/lib.rs': source, 'src/tests/h.rs': '' }, 'src/lib.rs', 'tests')).toBeDefined();
  });
});

describe('programs and tests that Cargo finds by themselves', () => {
  it('name the file of the module', () => {
    const place = { ...ROOT, path: 'src/bin/tool.rs', packagePath: 'src/bin/tool.rs' };
    expect(moved('#[cfg(test)]\npub mod tests {\n    fn a() {}\n}\n', place)).toEqual([
      '#[cfg(test)]\n#[path = "tool/tests.rs"]\npub mod tests;\n',
      'fn a() {}\n',
    ]);
    expect(moved('#[cfg(test)] mod tests { fn a() {} }\n', place)[0]).toBe('#[cfg(test)] #[path = "tool/tests.rs"] mod tests;\n');
    expect(refusal('mod tests { mod h; }', place)).toMatch(/would be looked for elsewhere/);
  });
});

describe('where it is offered', () => {
  const text = 'fn a() {}\n#[cfg(test)]\n/// Doc.\nmod tests {\n    fn b() {}\n    #[test]\n    fn c() { assert!(a()) }\n}\nmod more {\n    fn d() {}\n}\n';
  const source: Source = { ...ROOT, text };
  const at = (offset: number) => linter.refactorings(source, { start: offset, end: offset });

  it('is the header of a module for tests', () => {
    for (const word of ['#[cfg', '/// Doc', 'mod tests', 'tests {', '{\n    fn b']) expect(at(text.indexOf(word))).toHaveLength(1);
    for (const word of ['fn a', 'fn b', 'fn c', 'mod more', 'fn d']) expect(at(text.indexOf(word))).toEqual([]);
  });

  it('is a finding of test/embedded, as a safe fix that fixing everything leaves alone', () => {
    const [finding, ...more] = linter.lint(source).findings;
    expect([finding?.rule, more]).toEqual(['test/embedded', []]);
    const [fix, ignore] = finding ? linter.fixes(source, finding) : [];
    expect(fix).toMatchObject({ title: 'Move the module to `tests.rs`', safety: 'safe' });
    expect(ignore?.safety).toBe('manual');
    expect(linter.fixAll(source).edits).toEqual([]);
    const after = applied({ 'src/lib.rs': text }, 'src/lib.rs', fix ?? { title: '', safety: 'manual', edits: [] });
    expect(linter.lint({ ...source, text: after['src/lib.rs'] ?? '' }).findings).toEqual([]);
    expect(after['src/tests.rs']).toBe('fn b() {}\n#[test]\nfn c() { assert!(a()) }\n');
  });
});
