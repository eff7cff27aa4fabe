import { describe, expect, it } from 'vitest';
import { parses, resultsOf, resultsWithoutTree } from '../support/fix-builders.ts';
import { type FixResult, readAllSnippets, writeSnippets } from '../support/fix-snippets.ts';
import { loadRustParser } from '../support/rust-unit.ts';

/** With `UPDATE_FIXES=1` the snippets are written anew with what the fixes make of them; the diff is reviewed as source. */
const IS_UPDATE = process.env['UPDATE_FIXES'] === '1';

const parsers = await loadRustParser();
const snippets = readAllSnippets();

if (IS_UPDATE) {
  for (const file of new Set(snippets.map((snippet) => snippet.file))) {
    const own = snippets.filter((snippet) => snippet.file === file);
    writeSnippets(file, own.map((snippet) => ({ ...snippet, results: shown(snippet.results, resultsOf(parsers, snippet)) })));
  }
}

describe.each(snippets)('$file: $name', (snippet) => {
  it('is code that parses', () => {
    expect(parses(parsers, snippet.text)).toBe(true);
  });

  it.skipIf(IS_UPDATE)('has the fixes that are listed', () => {
    const actual = resultsOf(parsers, snippet);
    expect(shown(snippet.results, actual)).toEqual(snippet.results);
  });

  it('has the same fixes in a text with Windows line ends', () => {
    const { text, span } = snippet;
    const moved = { start: span.start + breaksBefore(text, span.start), end: span.end + breaksBefore(text, span.end) };
    const windows = resultsOf(parsers, { ...snippet, text: text.replaceAll('\n', '\r\n'), span: moved });
    const unix = resultsOf(parsers, snippet);
    expect(windows).toEqual(unix.map((result) => ({ ...result, text: result.text.replaceAll('\n', '\r\n') })));
  });

  it('parses after each fix', () => {
    for (const { title, text } of resultsOf(parsers, snippet)) expect(parses(parsers, text), `${title}:\n${text}`).toBe(true);
  });
});

describe('a unit without a tree', () => {
  it.each(snippets)('$file: $name: has no fix that it has not with one', (snippet) => {
    const texts = resultsOf(parsers, snippet).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(resultsWithoutTree(parsers, snippet).map(({ text }) => text)));
  });
});

describe('code that is being typed', () => {
  it.each(snippets)('$file: $name: no fix of a cut text throws', (snippet) => {
    const { text, span } = snippet;
    const length = text.length - span.end;
    for (let cut = 0; cut < length; cut += 7) {
      for (const part of [text.slice(0, text.length - cut), text.slice(0, span.end) + text.slice(span.end + cut)]) {
        expect(() => resultsOf(parsers, { ...snippet, text: part })).not.toThrow();
      }
    }
  });
});

function breaksBefore(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}

/** All results that are not manual, and the manual ones that the snippet lists. */
function shown(listed: readonly FixResult[], actual: readonly FixResult[]): FixResult[] {
  const titles = new Set(listed.map(({ title }) => title));
  return actual.filter(({ safety, title }) => safety !== 'manual' || titles.has(title));
}
