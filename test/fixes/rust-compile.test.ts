import { describe, expect, it } from 'vitest';
import { resultsOf } from '../support/fix-builders.ts';
import { type FixResult, readAllSnippets } from '../support/fix-snippets.ts';
import { loadRustParser } from '../support/rust-unit.ts';
import { errorsOfModules, hasClippy, hasRustc, unfulfilledExpectations, valuesOfRuns } from '../support/rustc.ts';

/** The share of the suggested fixes that must compile; of the safe ones all must. */
const SUGGESTED_SHARE = 0.95;
const BUDGET = 60_000;

const parsers = await loadRustParser();
const snippets = readAllSnippets();
const isAvailable = hasRustc();
if (!isAvailable) console.warn('no rustc: what the fixes write is not compiled');

const LOOK_ALIKE = "a parser's own method";

interface Case extends FixResult {
  readonly name: string;
  readonly edition: string;
}

/** The compiler's errors per text: all texts of an edition are one crate. */
function errorsOf(cases: readonly { readonly text: string; readonly edition: string }[]): string[][] {
  const errors: string[][] = cases.map(() => []);
  for (const edition of new Set(cases.map((one) => one.edition))) {
    const indexes = cases.flatMap((one, index) => (one.edition === edition ? [index] : []));
    const found = errorsOfModules(indexes.map((index) => cases[index]?.text ?? ''), edition);
    found.forEach((messages, at) => errors[indexes[at] ?? 0]?.push(...messages));
  }
  return errors;
}

describe.skipIf(!isAvailable)('compiled by rustc', () => {
  it('every snippet compiles before its fixes', { timeout: BUDGET }, () => {
    const errors = errorsOf(snippets);
    const broken = snippets.flatMap(({ file, name }, index) => (errors[index]?.length ? [`${file}: ${name}: ${errors[index]}`] : []));
    expect(broken).toEqual([]);
  });

  it('every safe fix compiles, and nearly every suggested one', { timeout: BUDGET }, () => {
    const cases = snippets.flatMap((snippet): Case[] =>
      resultsOf(parsers, snippet).map((result) => ({ ...result, edition: snippet.edition, name: `${snippet.file}: ${snippet.name}: ${result.title}` })),
    );
    const errors = errorsOf(cases);
    const failed = (safety: string) =>
      cases.flatMap((one, index) => (one.safety === safety && errors[index]?.length ? [`${one.name}: ${errors[index]}`] : []));
    expect(failed('safe')).toEqual([]);
    expect(failed('manual')).toEqual([]);
    const suggested = cases.filter(({ safety }) => safety === 'suggested');
    expect(failed('suggested').length, failed('suggested').join('\n')).toBeLessThanOrEqual(suggested.length * (1 - SUGGESTED_SHARE));
  });

  it('removing dbg! keeps what the code computes', { timeout: BUDGET }, () => {
    const pairs = snippets
      .filter(({ builder }) => builder === 'dbg')
      .flatMap((snippet) =>
        resultsOf(parsers, snippet)
          .filter(({ safety }) => safety === 'safe')
          .map((result) => ({ name: snippet.name, before: snippet.text, after: result.text })),
      );
    const before = valuesOfRuns(pairs.map((pair) => pair.before));
    const after = valuesOfRuns(pairs.map((pair) => pair.after));
    const named = (values: readonly string[] | undefined) => values?.map((value, index) => `${pairs[index]?.name}: ${value}`);
    expect(before).toHaveLength(pairs.length);
    expect(named(after)).toEqual(named(before));
  });
});

describe.skipIf(!hasClippy())('seen by clippy', () => {
  it('the attribute stands where it silences the finding', { timeout: BUDGET }, () => {
    const cases = snippets
      .filter(({ name, edition }) => name !== LOOK_ALIKE && edition !== '2018')
      .flatMap((snippet) =>
        resultsOf(parsers, snippet)
          .filter(({ title }) => title.startsWith('Expect `clippy::'))
          .map(({ text }) => ({ name: snippet.name, text })),
      );
    const unfulfilled = unfulfilledExpectations(cases.map(({ text }) => text));
    expect(unfulfilled.map((index) => cases[index]?.name)).toEqual([]);
    expect(cases.length).toBeGreaterThan(100);
  });
});
