import { describe, expect, it } from 'vitest';
import { type Annotation, readFixture, reconcile, writeFixture } from './support/annotations.ts';
import type { CommentForm } from './support/comment-form.ts';

const slashes: CommentForm = { open: '//', close: '' };
const hash: CommentForm = { open: '#', close: '' };
const markup: CommentForm = { open: '<!--', close: '-->' };

function roundTrip(lines: readonly string[], form = slashes) {
  const text = lines.join('\n');
  const fixture = readFixture(text, form);
  expect(writeFixture(fixture, fixture.annotations, form)).toBe(text);
  return fixture;
}

describe('annotations', () => {
  it('mark a range in the line above and are not part of the code', () => {
    const fixture = roundTrip([
      'let a = x.unwrap().unwrap();',
      '//        ^^^^^^^^ panic/unwrap',
      '//                 ^^^^^^^^ panic/unwrap info: "It \\"panics\\"."',
      'end',
      '',
    ]);
    expect(fixture.code).toBe('let a = x.unwrap().unwrap();\nend\n');
    expect(fixture.annotations).toEqual([
      { line: 0, start: 10, end: 18, rule: 'panic/unwrap' },
      { line: 0, start: 19, end: 27, rule: 'panic/unwrap', severity: 'info', message: 'It "panics".' },
    ]);
  });

  it('name columns where carets cannot stand', () => {
    const fixture = roundTrip([
      '// TODO: x',
      '// columns 0..4 admission/task-marker',
      '// columns 0... size/file',
    ]);
    expect(fixture.annotations).toEqual([
      { line: 0, start: 0, end: 4, rule: 'admission/task-marker' },
      { line: 0, start: 0, end: 'beyond', rule: 'size/file' },
    ]);
    roundTrip(['\tx.unwrap()', '// columns 3..11 panic/unwrap']);
  });

  it('mark the first line of a longer range', () => {
    const fixture = roundTrip(['    x.expect(', '//    ^^^^^^^... panic/expect', '        "y")']);
    expect(fixture.annotations).toEqual([{ line: 0, start: 6, end: 'beyond', rule: 'panic/expect' }]);
  });

  it('are written in the comment form of the language', () => {
    const python = roundTrip(['x = 1  # TODO', '#        ^^^^ admission/task-marker'], hash);
    expect(python.annotations).toEqual([{ line: 0, start: 9, end: 13, rule: 'admission/task-marker' }]);
    const html = roundTrip(['<p title="TODO">', '<!--      ^^^^ todo: admission/task-marker -->'], markup);
    expect(html.annotations).toEqual([
      { line: 0, start: 10, end: 14, rule: 'admission/task-marker', isKnownMiss: true },
    ]);
  });

  it('may be indented, which their canonical form is not', () => {
    const fixture = readFixture('    x.unwrap();\n    //^^^^^^^^ panic/unwrap', slashes);
    expect(writeFixture(fixture, fixture.annotations, slashes)).toBe(
      '    x.unwrap();\n//    ^^^^^^^^ panic/unwrap',
    );
  });

  it('are refused where they are misspelt or have no line above', () => {
    for (const text of [
      'x\n//^^^ no rule',
      'x\n//^^ panic/unwrap: text',
      'x\n// columns 1-2 a/b',
      '//^ a/b',
    ]) {
      expect(() => readFixture(text, slashes)).toThrow('not an annotation');
    }
  });

  it('stand below a first line of settings', () => {
    const fixture = roundTrip(['// settings: {"preset":"strict"}', 'x', '// columns 0..1 a/b']);
    expect(fixture.settings).toEqual({ preset: 'strict' });
    expect(fixture.code).toBe('x');
  });
});

describe('reconcile', () => {
  const place: Annotation = { line: 0, start: 4, end: 8, rule: 'a/b' };

  it('keeps the messages that the fixture checks', () => {
    const found = [{ ...place, message: 'Found.' }];
    expect(reconcile([{ ...place, message: 'Expected.' }], found)).toEqual(found);
    expect(reconcile([place], found)).toEqual([place]);
  });

  it('drops what was not found', () => {
    expect(reconcile([place], [])).toEqual([]);
  });

  it('keeps a known miss while it is missed', () => {
    const miss: Annotation = { ...place, isKnownMiss: true };
    expect(reconcile([miss], [])).toEqual([miss]);
    expect(reconcile([miss], [{ ...place, message: 'Found.' }])).toEqual([place]);
  });

  it('counts findings at the same place', () => {
    expect(reconcile([place], [place, place])).toEqual([place, place]);
  });
});
