import { describe, expect, it } from 'vitest';
import { testLinter } from '../support/linter.ts';
import { applied, cargoTestsOf, type Files, hasCargo, moveIn, testsOf } from '../support/module-moves.ts';
import { hasRustc } from '../support/rustc.ts';
import { LAYOUTS, type ModuleLayout, PACKAGE, PACKAGE_MOVES } from './module-layouts.ts';

const linter = await testLinter();
const isAvailable = hasRustc() && hasCargo();
if (!isAvailable) console.warn('no cargo: tests that are moved are not compiled and run');

/** The files after all moves. @throws Error where one is not offered. */
function moved({ files, source, moves }: ModuleLayout): Files {
  return Object.entries(moves).reduce((before, [module, target]) => {
    const fix = moveIn(linter, before, source, module);
    if (!fix) throw new Error(`moving ${module} is not offered`);
    const after = applied(before, source, fix);
    expect(Object.keys(after).filter((path) => !(path in before))).toEqual([target]);
    return after;
  }, files);
}

describe.skipIf(!isAvailable)('tests that are moved', () => {
  it('are the same tests with the same results', { timeout: 120_000 }, async () => {
    const pending = [...LAYOUTS];
    const wrong: unknown[] = [];
    const work = async () => {
      for (let layout = pending.shift(); layout; layout = pending.shift()) {
        const root = 'src/main.rs' in layout.files ? 'src/main.rs' : 'src/lib.rs';
        const edition = layout.edition ?? '2021';
        const before = await testsOf(layout.files, root, edition);
        const after = await testsOf(moved(layout), root, edition);
        const isRun = before.every((line) => /^test .* \.\.\. (?:ok|ignored)/.test(line));
        if (before.length === 0 || !isRun || String(before) !== String(after)) wrong.push([layout.name, before, after]);
      }
    };
    await Promise.all([work(), work()]);
    expect(wrong).toEqual([]);
  });

  it('are the same to Cargo, in every kind of target', { timeout: 120_000 }, async () => {
    const after = Object.entries(PACKAGE_MOVES).reduce(
      (files, [source, target]) => moved({ name: source, files, source, moves: { tests: target } }),
      PACKAGE,
    );
    const [first, second] = await Promise.all([cargoTestsOf(inWorkspace(PACKAGE)), cargoTestsOf(inWorkspace(after))]);
    expect(first).toEqual(Object.keys(PACKAGE_MOVES).map(() => 'test tests::works ... ok'));
    expect(second).toEqual(first);
  });
});

function inWorkspace(files: Files): Files {
  const member = Object.entries(files).map(([path, text]) => [`crates/member/${path}`, text]);
  return { 'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\nresolver = "2"\n', ...Object.fromEntries(member) };
}
