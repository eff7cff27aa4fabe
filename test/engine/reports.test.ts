import { describe, expect, it } from 'vitest';
import type { SyntaxNode } from '../../server/src/core/syntax-node.ts';
import type { Parsers } from '../../server/src/syntax/parsers.ts';
import { loadParsers, testLinter } from '../support/linter.ts';
import { linterOf, placesOf, ruleNamed, rustSource, wordRule } from './engine-source.ts';

const FUNCTION = 'fn f() { a.unwrap(); }\n';
const WORD = wordRule('panic/unwrap', 'unwrap');

/** Flags a word where its parse tree has a function around it. */
const TREE = ruleNamed('panic/tree', {
  languages: {
    rust: {
      evidence: 'word',
      words: ['unwrap'],
      check: ({ unit, start, end }) => (unit.tree() ? { start, end } : undefined),
    },
  },
});

/** Parsers that keep a count of their trees; the trees have no nodes to look at. */
function countingParsers(): Parsers & { isLoaded: boolean; parsed: number; alive: number } {
  const parsers = {
    isLoaded: true,
    parsed: 0,
    alive: 0,
    has: () => parsers.isLoaded,
    parse() {
      parsers.parsed++;
      parsers.alive++;
      return { rootNode: {} as SyntaxNode, delete: () => void parsers.alive-- };
    },
  };
  return parsers;
}

describe('a rule that throws', () => {
  const error = new Error('broken');
  const fail = () => {
    throw error;
  };
  const broken = [
    ruleNamed('a/word', { languages: { rust: { evidence: 'word', words: ['unwrap'], check: fail } } }),
    ruleNamed('a/comment', { languages: { '*': { evidence: 'comment', check: fail } } }),
    ruleNamed('a/item', { languages: { '*': { evidence: 'item', check: fail } } }),
    ruleNamed('a/file', { languages: { '*': { evidence: 'file', check: fail } } }),
  ];
  const settings = { thresholds: { fileInfo: 1, fileWarning: 1, function: 1, embeddedTests: 1, nesting: 1 } };
  const source = rustSource(`// x\n${FUNCTION}`);

  it('is a failure, and the others go on', () => {
    const report = linterOf([...broken, WORD], settings).lint(source);
    expect(placesOf(report.findings)).toEqual(['panic/unwrap 2']);
    expect(report.failures).toEqual(
      ['a/word', 'a/comment', 'a/item', 'a/file'].map((rule) => ({ rule, path: source.path, error })),
    );
  });

  it('is reported once for a source', () => {
    const text = `// x\n\n${FUNCTION}// y\n\n${FUNCTION}`.repeat(3);
    const { failures } = linterOf([...broken, WORD], settings).lint(rustSource(text));
    expect(failures.map(({ rule }) => rule)).toEqual(['a/word', 'a/comment', 'a/item', 'a/file']);
  });

  it.each(broken)('$id fails a test that wants to know', (rule) => {
    expect(() => linterOf([rule], settings, { rethrow: true }).lint(source)).toThrow(error);
  });
});

describe('a rule that asks for a tree', () => {
  it('is told that there is none, and the grammar is asked for', () => {
    const report = linterOf([TREE, WORD]).lint(rustSource(FUNCTION));
    expect(report.missingGrammars).toEqual(['rust']);
    expect(placesOf(report.findings)).toEqual(['panic/unwrap 1']);
  });

  it('is asked again once the grammar is there', () => {
    const parsers = countingParsers();
    parsers.isLoaded = false;
    const document = linterOf([TREE], {}, { parsers }).open(rustSource(FUNCTION));
    expect(document.report()).toMatchObject({ findings: [], missingGrammars: ['rust'] });
    parsers.isLoaded = true;
    expect(document.report()).toMatchObject({ findings: [{ rule: 'panic/tree' }], missingGrammars: [] });
  });

  it('is not needed where no rule asks', () => {
    expect(linterOf([WORD]).lint(rustSource(FUNCTION)).missingGrammars).toEqual([]);
    expect(linterOf([TREE]).lint(rustSource('fn f() {}\n')).missingGrammars).toEqual([]);
  });

  it('has one tree for a unit, which is deleted', () => {
    const parsers = countingParsers();
    const text = `fn f() { a.unwrap(); b.unwrap(); }\n${FUNCTION}`;
    linterOf([TREE, { ...TREE, id: 'panic/other' }], {}, { parsers }).lint(rustSource(text));
    expect(parsers).toMatchObject({ parsed: 2, alive: 0 });
  });

  it('has its tree deleted when it throws', () => {
    const parsers = countingParsers();
    const check = ({ unit }: { unit: { tree(): unknown } }) => {
      unit.tree();
      throw new Error('broken');
    };
    const rule = ruleNamed('a/b', { languages: { rust: { evidence: 'word', words: ['unwrap'], check } } });
    linterOf([rule], {}, { parsers }).lint(rustSource(FUNCTION));
    expect(parsers).toMatchObject({ parsed: 1, alive: 0 });
  });

  it('is not asked again about a unit that has not changed', () => {
    const parsers = countingParsers();
    const document = linterOf([TREE], {}, { parsers }).open(
      rustSource(FUNCTION + FUNCTION.replace('f', 'g')),
    );
    document.report();
    document.change({ from: { line: 1, column: 9 }, to: { line: 1, column: 9 }, text: 'b; ' });
    document.report();
    expect(parsers.parsed).toBe(3);
  });

  it('names the grammar that `block_on` needs', async () => {
    const linter = linterOf((await import('../../server/src/rules/registry.ts')).RULES);
    const report = linter.lint(rustSource('fn f() { block_on(g()) }\n'));
    expect(report).toMatchObject({ findings: [], missingGrammars: ['rust'] });
  });
});

describe('a source above 2 MB', () => {
  const large = FUNCTION + '// x\n'.repeat(400_000);

  it('is judged without trees, and says so', () => {
    const parsers = countingParsers();
    const report = linterOf([TREE, WORD], {}, { parsers }).lint(rustSource(large));
    expect(report.limitation?.kind).toBe('lexical-only');
    expect(placesOf(report.findings)).toEqual(['panic/unwrap 1']);
    expect(report.missingGrammars).toEqual([]);
    expect(parsers.parsed).toBe(0);
  });

  it('is judged as a whole once it is smaller, and the other way round', () => {
    const parsers = countingParsers();
    const document = linterOf([TREE], {}, { parsers }).open(rustSource(large));
    expect(document.report().findings).toEqual([]);
    document.change({ from: { line: 1, column: 0 }, to: { line: 1000, column: 0 }, text: '' });
    expect(document.report()).toMatchObject({ findings: [{ rule: 'panic/tree' }] });
    expect(document.report().limitation).toBeUndefined();
    document.change({
      from: { line: 1, column: 0 },
      to: { line: 1, column: 0 },
      text: '// x\n'.repeat(1000),
    });
    expect(document.report()).toMatchObject({ findings: [], limitation: { kind: 'lexical-only' } });
  });
});

describe('findings', () => {
  it('come in the order of their places, then of their rules', () => {
    const rules = ['b/x', 'a/x', 'c/x'].map((id) => wordRule(id, 'unwrap'));
    const wide = ruleNamed('a/wide', {
      languages: {
        rust: {
          evidence: 'word',
          words: ['expect'],
          check: ({ start }) => ({ start: start - 2, end: start }),
        },
      },
    });
    const { findings } = linterOf([...rules, wide]).lint(
      rustSource('fn f() {\n    a.unwrap(); a.expect();\n}\na.unwrap();\n'),
    );
    expect(placesOf(findings)).toEqual(['a/x 2', 'b/x 2', 'c/x 2', 'a/wide 2', 'a/x 4', 'b/x 4', 'c/x 4']);
    expect(findings.map(({ start }) => start)).toEqual(
      [...findings.map(({ start }) => start)].sort((a, b) => a - b),
    );
  });

  it('carry messages, cues and related places at their lines', () => {
    const rule = ruleNamed('a/b', {
      languages: {
        rust: {
          evidence: 'word',
          words: ['unwrap'],
          check: ({ start, end, unit }) => ({
            start,
            end,
            message: 'It is special.',
            severity: 'error',
            cues: ['cue'],
            related: [{ start: unit.text.indexOf('a'), end: unit.text.indexOf('a') + 1, message: 'Here.' }],
          }),
        },
      },
    });
    const head = `${'// é😀\r\n'.repeat(3)}use x;\r\n\r\n`;
    const { findings } = linterOf([rule]).lint(
      rustSource(`${head}fn f() {\r\n    a\r\n        .unwrap();\r\n}\r\n`),
    );
    const at = head.length;
    expect(findings).toEqual([
      {
        rule: 'a/b',
        severity: 'error',
        message: 'It is special.',
        cues: ['cue'],
        start: at + 26,
        end: at + 32,
        from: { line: 7, column: 9 },
        to: { line: 7, column: 15 },
        related: [
          {
            message: 'Here.',
            start: at + 14,
            end: at + 15,
            from: { line: 6, column: 4 },
            to: { line: 6, column: 5 },
          },
        ],
      },
    ]);
  });

  it('are the same in a later segment of the file', () => {
    const large = `fn large() {\n${'    step();\n'.repeat(200)}}\n`;
    const { findings } = linterOf([WORD]).lint(rustSource(`${large}${large}${FUNCTION}`));
    const start = large.length * 2 + FUNCTION.indexOf('unwrap');
    expect(findings).toMatchObject([
      { start, end: start + 6, from: { line: 404, column: 11 }, to: { line: 404, column: 17 } },
    ]);
  });
});

describe('module declarations', () => {
  it('are reported with what is around them', () => {
    const text = [
      'mod a;',
      'pub mod r#type;',
      '#[cfg(test)] mod b;',
      '#[path = "x/y.rs"] mod c;',
      'mod d { mod e; mod f { #[cfg(test)] mod g; } }',
      '#[cfg(test)] mod h { mod i; }',
      '#[cfg(any(test, unix))] mod j;',
      '// mod k;',
    ].join('\n');
    expect(linterOf([]).lint(rustSource(text)).modules).toEqual([
      { name: 'a', within: [], isTest: false },
      { name: 'r#type', within: [], isTest: false },
      { name: 'b', within: [], isTest: true },
      { name: 'c', within: [], isTest: false, path: 'x/y.rs' },
      { name: 'e', within: ['d'], isTest: false },
      { name: 'g', within: ['d', 'f'], isTest: true },
      { name: 'i', within: ['h'], isTest: true },
      { name: 'j', within: [], isTest: false },
    ]);
  });
});

it('the real rules fail nowhere without grammars', async () => {
  const { RULES } = await import('../../server/src/rules/registry.ts');
  const text =
    'fn f() { x.unwrap(); block_on(x); todo!(); const { x.unwrap() } }\nconst X: u8 = x.unwrap();\n';
  const without = linterOf(RULES, { preset: 'all' }).lint(rustSource(text));
  expect(without.failures).toEqual([]);
  const full = (await testLinter({ preset: 'all' })).lint(rustSource(text));
  expect(full.missingGrammars).toEqual([]);
  expect(
    without.findings.every((finding) => full.findings.some(({ start }) => start === finding.start)),
  ).toBe(true);
  expect((await loadParsers()).broken).toBeUndefined();
});
