import { describe, expect, it } from 'vitest';
import { directivesIn } from '../../server/src/engine/directives.ts';
import noReason from '../../server/src/rules/suppression/no-reason.ts';
import unused from '../../server/src/rules/suppression/unused.ts';
import { linterOf, placesOf, rustSource, wordRule } from './engine-source.ts';

const RULES = [wordRule('panic/unwrap', 'unwrap'), wordRule('panic/expect', 'expect'), noReason, unused];

/** Rules and lines of what is found in these lines, and what the directives' own findings say. */
function check(lines: readonly string[], today?: string): { places: string[]; messages: string[] } {
  const linter = linterOf(RULES, {}, today === undefined ? {} : { today });
  const { findings } = linter.lint(rustSource(lines.join('\n')));
  const messages = findings
    .filter(({ rule }) => rule.startsWith('suppression/'))
    .map(({ message }) => message);
  return { places: placesOf(findings), messages };
}

function placesIn(lines: readonly string[], today?: string): string[] {
  return check(lines, today).places;
}

describe('directivesIn', () => {
  it.each([
    ['// shipworthy-ignore a/b: why', { scope: 'line', rules: ['a/b'], until: undefined, reason: 'why' }],
    [
      '// shipworthy-ignore-file a/b: why',
      { scope: 'file', rules: ['a/b'], until: undefined, reason: 'why' },
    ],
    ['// shipworthy-ignore a/b, c/d: why', { scope: 'line', rules: ['a/b', 'c/d'], reason: 'why' }],
    ['// shipworthy-ignore a/b c/*: why', { rules: ['a/b', 'c/*'] }],
    ['// shipworthy-ignore *: why', { rules: ['*'] }],
    [
      '// shipworthy-ignore a/b until 2027-03-01: why',
      { rules: ['a/b'], until: '2027-03-01', reason: 'why' },
    ],
    ['// shipworthy-ignore a/b until 2027-03-01', { rules: ['a/b'], until: '2027-03-01', reason: '' }],
    [
      '// shipworthy-ignore a/b: see https://example.org: there',
      { reason: 'see https://example.org: there' },
    ],
    ['// shipworthy-ignore a/b', { rules: ['a/b'], reason: '' }],
    ['// shipworthy-ignore a/b:', { rules: ['a/b'], reason: '' }],
    ['// shipworthy-ignore', { rules: [], reason: '' }],
    ['/* shipworthy-ignore a/b: why */', { rules: ['a/b'], reason: 'why' }],
    ['/// shipworthy-ignore a/b: why', { rules: ['a/b'], reason: 'why' }],
    ['# shipworthy-ignore a/b: why', { rules: ['a/b'], reason: 'why' }],
    ['<!-- shipworthy-ignore a/b: why -->', { rules: ['a/b'], reason: 'why' }],
    ['//shipworthy-ignore a/b:\twhy  ', { rules: ['a/b'], reason: 'why' }],
  ])('%s', (text, expected) => {
    expect(directivesIn(text)).toMatchObject([expected]);
  });

  it.each([
    '// a sentence about shipworthy-ignore a/b: why',
    '// shipworthy-ignored a/b: why',
    '// shipworthy-ignore-line a/b: why',
    '// shipworthy',
  ])('reads none in %s', (text) => {
    expect(directivesIn(text)).toEqual([]);
  });

  it('reads each line of a block', () => {
    const text = '/*\r\n * shipworthy-ignore a/b: one\r\n * shipworthy-ignore c/d: two\r\n */';
    expect(directivesIn(text)).toMatchObject([
      { rules: ['a/b'], reason: 'one', start: 7 },
      { rules: ['c/d'], reason: 'two' },
    ]);
  });

  it('ends before the end of the comment', () => {
    const text = '/* shipworthy-ignore a/b: why */';
    const [directive] = directivesIn(text);
    expect(text.slice(directive?.start, directive?.end)).toBe('shipworthy-ignore a/b: why');
  });
});

describe('a directive', () => {
  it('speaks about its line when code stands before it', () => {
    expect(placesIn(['a.unwrap(); // shipworthy-ignore panic/unwrap: x', 'a.unwrap();'])).toEqual([
      'panic/unwrap 2',
    ]);
  });

  it('speaks about the next line of code when it stands alone', () => {
    const lines = ['// shipworthy-ignore panic/unwrap: x', 'a.unwrap();', 'a.unwrap();'];
    expect(placesIn(lines)).toEqual(['panic/unwrap 3']);
  });

  it('passes over comments and blank lines', () => {
    const lines = ['// shipworthy-ignore panic/unwrap: x', '// more', '', '/* more */', 'a.unwrap();'];
    expect(placesIn(lines)).toEqual([]);
  });

  it('works in a block comment, over lines too', () => {
    expect(placesIn(['/* shipworthy-ignore panic/unwrap: x */ a.unwrap();'])).toEqual([]);
    expect(placesIn(['/*', ' * shipworthy-ignore panic/unwrap: x', ' */', 'a.unwrap();'])).toEqual([]);
  });

  it('stands above attributes and speaks about what they stand on', () => {
    const directive = '// shipworthy-ignore panic/unwrap: x';
    expect(placesIn([directive, '#[inline]', 'fn f() { a.unwrap(); }'])).toEqual([]);
    const spread = ['#[cfg(', '    unix', ')] // why', '#[inline] fn f() { a.unwrap(); }', 'a.unwrap();'];
    expect(placesIn([directive, ...spread])).toEqual(['panic/unwrap 6']);
    expect(placesIn([directive, '#[a]'])).toEqual(['suppression/unused 1']);
  });

  it('names a category, all rules or several', () => {
    expect(placesIn(['// shipworthy-ignore panic/*: x', 'a.unwrap(); a.expect();'])).toEqual([]);
    expect(placesIn(['// shipworthy-ignore *: x', 'a.unwrap(); a.expect();'])).toEqual([]);
    const both = '// shipworthy-ignore panic/unwrap, panic/expect: x';
    expect(placesIn([both, 'a.unwrap(); a.expect();'])).toEqual([]);
    expect(placesIn(['// shipworthy-ignore panic/expect: x', 'a.unwrap(); a.expect();'])).toEqual([
      'panic/unwrap 2',
    ]);
  });

  it('about the file stands anywhere in it', () => {
    const lines = ['a.unwrap();', 'fn f() { a.unwrap(); }', '// shipworthy-ignore-file panic/unwrap: x'];
    expect(placesIn(lines)).toEqual([]);
  });

  it('expires after its last day', () => {
    const lines = ['// shipworthy-ignore panic/unwrap until 2027-03-01: x', 'a.unwrap();'];
    expect(placesIn(lines)).toEqual([]);
    expect(placesIn(lines, '2027-03-01')).toEqual([]);
    expect(check(lines, '2027-03-02')).toEqual({
      places: ['suppression/unused 1', 'panic/unwrap 2'],
      messages: ['The directive expired on 2027-03-01.'],
    });
  });

  it('without a reason works and is a finding', () => {
    expect(placesIn(['// shipworthy-ignore panic/unwrap', 'a.unwrap();'])).toEqual([
      'suppression/no-reason 1',
    ]);
  });

  it('that silences nothing is a finding', () => {
    expect(check(['// shipworthy-ignore panic/unwrap: x', 'a.b();']).messages).toEqual([
      '`panic/unwrap` has no finding here to silence.',
    ]);
    expect(check(['// shipworthy-ignore panic/unwarp: x', 'a.b();']).messages).toEqual([
      '`panic/unwarp` is not a rule.',
    ]);
    expect(check(['// shipworthy-ignore: x', 'a.b();']).messages).toEqual(['The directive names no rule.']);
    expect(check(['// shipworthy-ignore-file panic/*: x', 'a.b();']).messages).toEqual([
      '`panic/*` has no finding here to silence.',
    ]);
  });

  it('about a rule that does not run is left alone', () => {
    const linter = linterOf(RULES, { rules: { 'panic/unwrap': 'off' } });
    const text = '// shipworthy-ignore panic/unwrap: x\na.unwrap();\n';
    expect(linter.lint(rustSource(text)).findings).toEqual([]);
  });

  it('counts as used where another directive silences the same finding', () => {
    const lines = [
      '// shipworthy-ignore-file panic/unwrap: x',
      '',
      'fn f() {',
      '    // shipworthy-ignore panic/unwrap: x',
      '    a.unwrap();',
      '}',
    ];
    expect(placesIn(lines)).toEqual([]);
  });

  it('in test code is not judged', () => {
    const lines = ['#[cfg(test)]', 'mod tests {', '    // shipworthy-ignore panic/unwrap', '}'];
    expect(placesIn(lines)).toEqual([]);
    const linter = linterOf(RULES);
    const source = rustSource('// shipworthy-ignore panic/unwrap\n', { isTest: true });
    expect(linter.lint(source).findings).toEqual([]);
  });

  it('marks itself, without the comment around it', () => {
    const { findings } = linterOf(RULES).lint(rustSource('a.b(); /* shipworthy-ignore panic/unwrap: x */\n'));
    expect(findings).toMatchObject([{ start: 10, end: 43, from: { line: 0, column: 10 } }]);
  });

  it('is not read in a string', () => {
    expect(placesIn(['f("// shipworthy-ignore panic/unwrap: x");', 'a.unwrap();'])).toEqual([
      'panic/unwrap 2',
    ]);
  });
});
