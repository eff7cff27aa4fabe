import { describe, expect, it } from 'vitest';
import type { LintedDocument } from '../../server/src/engine/linter.ts';
import { testLinter } from '../support/linter.ts';
import { type RustText, rustFixtures, rustSamples } from '../support/rust-texts.ts';

const linter = await testLinter({ preset: 'all' });
const SOURCE = { path: 'src/sample.rs', language: 'rust' };
const texts = [...rustFixtures(), ...rustSamples()];

/** Characters of most of the odd texts. `SIZE=1000000` tries much of each, which takes minutes. */
const SIZE = Number(process.env.SIZE ?? 200_000);
/**
 * Limits in milliseconds of processor time, so that other work on the machine does not count. They are there to find
 * what is quadratic, and generous: modules that are not bundled take two to three times as long as what people run.
 */
const LINT_LIMIT = 2000;
/** From so many characters on the limit grows with the text. */
const LARGE = 5_000_000;
const KEY_LIMIT = 600;
/** Typing stops after this time, so that all texts have their turn. */
const TYPING_LIMIT = 250;
const CUTS = 16;

describe.each(texts)('$name', ({ text }: RustText) => {
  it('is judged without failures', () => {
    const report = linter.lint({ ...SOURCE, text });
    expect(report.failures).toEqual([]);
    expect(report.limitation).toBeUndefined();
  });

  it('may end anywhere', () => {
    for (const at of cutsOf(text)) {
      expectSane(text.slice(0, at));
      expectSane(text.slice(at));
    }
  });
});

const NESTED = 100_000;
const FUNCTION = 'fn f(x: Option<u8>) -> u8 {\n    x.unwrap()\n}\n';

const TYPED = '/* */ fn x() { /* " */ y.unwrap(); r#"\'" }\n#[b]{}"" ';
const CALM = `fn calm() {\n    x.unwrap();\n${'    step("one", 2, three);\n'.repeat(40)}}\n`;
const QUIET = CALM.replace('unwrap', 'get');

/** Texts that nobody writes and that still come: from generators, merges, binary files and malice. */
const ODD: readonly [name: string, text: string][] = [
  ...['(', '[', '{'].map((open): [string, string] => [`unclosed ${open}`, open.repeat(NESTED)]),
  ...[')', ']', '}'].map((close): [string, string] => [`unopened ${close}`, close.repeat(NESTED)]),
  ...['()', '[]', '{}'].map((pair): [string, string] => [`nested ${pair}`, nested(pair, NESTED)]),
  ...['/*', '"', 'r#', '#[', "'", '#![', '//', 'r#"', "b'", '\\', ';', ',', '!', '<', '::'].map(
    (piece): [string, string] => [`much of ${piece}`, filled(piece)],
  ),
  ...[
    '{ ',
    '#[a] ',
    '#[allow(warnings)] {',
    '// x\n',
    'x!(',
    'fn f() {',
    'fn ',
    'const ',
    'a! {',
    '/**/',
    '|',
  ].map((piece): [string, string] => [`much of ${JSON.stringify(piece)}`, filled(piece)]),
  ['calls that are not closed', 'unwrap('.repeat(NESTED)],
  ['calls of methods that are not closed', `fn f() { ${'x.unwrap('.repeat(NESTED)}`],
  ['a chain in one function', `fn f() { x${'.unwrap()'.repeat(50_000)} }`],
  ['statements in one function', `fn f() {\n${filled('    x.unwrap();\n')}}\n`],
  ['statements on one line', `fn f() { ${filled('x.unwrap(); ')}}`],
  ['loose calls', filled('x.unwrap();\n')],
  ['macros that panic', `fn f() {\n${filled('    panic!("x {}", 1);\n')}}\n`],
  ['calls in a const block', `fn f() { const { ${filled('x.unwrap(); ')}} }`],
  ['calls in an array with a length', `fn f() { [${filled('x.unwrap(), ')}; 3] }`],
  ['calls in one constant', `const X: u8 = [${filled('x.unwrap(), ')}];`],
  ['nested modules', `${'mod a {'.repeat(10_000)}${FUNCTION}${'}'.repeat(10_000)}`],
  ['nested functions', `${'fn a() { x.unwrap(); '.repeat(1_000)}${'}'.repeat(1_000)}`],
  ['nested closures', `fn f() { ${'|| { block_on(x); '.repeat(5_000)}${'}'.repeat(5_000)} }`],
  ['many functions', filled(FUNCTION)],
  ['many functions on one line', filled(FUNCTION.replaceAll('\n', ' '))],
  ['many directives', filled(`// shipworthy-ignore panic/unwrap: x\n${FUNCTION}`)],
  ['many directives in one comment', filled('// shipworthy-ignore panic/unwrap: x\n') + FUNCTION],
  ['many directives about the file', filled('// shipworthy-ignore-file a/b: x\n\nuse x;\n') + FUNCTION],
  ['many task markers', filled('// TODO: x\nuse x;\n')],
  ['a long comment', `// ${filled('for now in production this would be TODO ')}\n`],
  ['a long comment of many lines', filled('// for now, in production this would be a TODO\n')],
  ['a long word', `fn f() { x.${'a'.repeat(SIZE)}() }`],
  ['a long number', `fn f() { ${'1'.repeat(SIZE)} }`],
  ['a long line', `fn f() { let x = "${'a b '.repeat(1_250_000)}"; y.unwrap() }\n`],
  ['spaces', ' '.repeat(SIZE)],
  ['blank lines', '\n'.repeat(SIZE)],
  ['carriage returns', '\r'.repeat(SIZE)],
  ['NUL bytes', `${FUNCTION.repeat(100)}${'\0'.repeat(1000)}${FUNCTION}`],
  ['lone surrogates', `${'\uD83D'.repeat(1000)}${FUNCTION}${'\uDE00x.unwrap()'.repeat(1000)}`],
  ['20 MB', (QUIET.repeat(9) + CALM).repeat(Math.ceil(2_000_000 / CALM.length))],
];

describe.each(ODD)('%s', (_, text) => {
  it('is judged in time', () => {
    linter.lint({ ...SOURCE, text: FUNCTION });
    expect(timeOf(() => expectSane(text, false))).toBeLessThan(LINT_LIMIT * Math.max(1, text.length / LARGE));
  }, 60_000);

  it.runIf(text.length <= 1_200_000)(
    'is edited in time',
    () => {
      const document = linter.open({ ...SOURCE, text });
      document.report();
      const times: number[] = [];
      let total = 0;
      for (const [index, character] of [...TYPED].entries()) {
        const time = timeOf(() => type(document, index, character));
        times.push(time);
        total += time;
        if (total > TYPING_LIMIT && times.length > 2) break;
      }
      times.sort((a, b) => a - b);
      expect(times[times.length >> 1]).toBeLessThan(KEY_LIMIT);
    },
    60_000,
  );
});

it('does not read all of a long function for each call in it that may panic', async () => {
  const recommended = await testLinter();
  const line = '    // Note.\n    let a = b.get(c).unwrap().m(read(d).expect("x y z"));\n';
  const text = `fn f(b: &M) {\n${line.repeat(4000)}}\n`;
  expect(timeOf(() => recommended.lint({ ...SOURCE, text }))).toBeLessThan(2 * LINT_LIMIT);
}, 60_000);

/** Types one character into the first line. */
function type(document: LintedDocument, column: number, text: string): void {
  const place = { line: 0, column };
  document.change({ from: place, to: place, text });
  expect(document.report().failures).toEqual([]);
}

/** Lints the text, which must work, and checks that every finding lies in it. */
function expectSane(text: string, checksPlaces = true): void {
  const { findings, failures } = linter.lint({ ...SOURCE, text });
  expect(failures).toEqual([]);
  if (!checksPlaces) return;
  let last = 0;
  for (const { start, end } of findings) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
    last = start;
  }
}

/** Offsets all over the text; not at random, so that a failure stays. */
function cutsOf(text: string): number[] {
  const step = Math.max(1, Math.floor(text.length / CUTS));
  return Array.from({ length: Math.ceil(text.length / step) }, (_, index) => index * step + (index % step));
}

/** Processor time in milliseconds. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function nested([open = '', close = '']: string, depth: number): string {
  return open.repeat(depth) + close.repeat(depth);
}

function filled(piece: string): string {
  return piece.repeat(Math.ceil(SIZE / piece.length));
}
