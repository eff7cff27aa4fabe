import { describe, expect, it } from 'vitest';
import { markersIn } from '../../server/src/rules/admission/reading/markers.ts';
import taskMarker from '../../server/src/rules/admission/task-marker.ts';
import { optionsWith, problemOf, siteOf } from './comment-site.ts';

const MARKED: readonly (readonly [string, string])[] = [
  ['// TODO: close the file', 'TODO'],
  ['// TODO close the file', 'TODO'],
  ['//TODO close the file', 'TODO'],
  ['// Closes the file. TODO: not on error', 'TODO'],
  ['// the handle leaks -> TODO close it?', 'TODO'],
  ['// todo: close the file', 'todo'],
  ['// Todo close the file', 'Todo'],
  ['# FIXME: wrong for leap years', 'FIXME'],
  ['# fixme(kim): wrong for leap years', 'fixme'],
  ['/* XXX: is this right? */', 'XXX'],
  ['// XXX is this right?', 'XXX'],
  ['// HACK: the driver lies', 'HACK'],
  ['// DRIVER HACK: it lies', 'HACK'],
  ['// BUG: off by one', 'BUG'],
  ['// The rate is TBD.', 'TBD'],
  ['/**\n * Sums.\n * @todo negative numbers\n */', 'todo'],
  ['// kim-todo: close the file', 'todo'],
  ['// TODO [PAY-12] round up', 'TODO'],
  ['"""FIXME: the store is not updated"""', 'FIXME'],
  ["'''TODO'''", 'TODO'],
  ['// xxx: is this right?', 'xxx'],
  ['/*\n * xxx(kim): is this right?\n */', 'xxx'],
  ['#xxx: is this right?', 'xxx'],
];

const UNMARKED: readonly string[] = [
  '// Format: XXX-XXXX',
  '// one byte (0xxx xxxx)',
  '// matches \\uXXXX',
  '// calls ToDouble',
  '// context.TODO() is never cancelled',
  '// the TODO_LIST constant',
  '// pyre-fixme[6]: wrong type',
  '// Shows the todo list.',
  '// one todo item per line',
  '// Finds "TODO" in comments.',
  '// Finds `FIXME` in comments.',
  '// TODO comments are collected by the linter.',
  '// Hacker News',
  '// a life hack',
  '// workspace-hack',
  '// Fixes a BUG-12 report',
  '// debug',
  '// TODO=1 sets the level',
  '// id:XXX key:YYY',
  '// Kind: @xxx',
  '// @xxx',
  '// #xxx: the tag',
  '// a/xxx: the path',
  '// e.g. xxx: yyy',
];

describe('admission/task-marker', () => {
  it.each(MARKED)('finds the marker in %s', (text, marker) => {
    const problem = problemOf(taskMarker, siteOf(text));
    expect(text.slice(problem?.start, problem?.end)).toBe(marker);
  });

  it.each(UNMARKED)('finds none in %s', (text) => {
    expect(problemOf(taskMarker, siteOf(text))).toBeUndefined();
  });

  it('finds the first of several', () => {
    expect(problemOf(taskMarker, siteOf('// FIXME: one\n// TODO: two'))?.start).toBe(3);
  });

  it.each([
    ['// TODO(kim): x', { owner: 'kim' }],
    ['// TODO @kim x', { owner: 'kim' }],
    ['// FIXME #123 x', { ticket: '#123' }],
    ['// FIXME(#123) x', { ticket: '#123' }],
    ['// FIXME(123): x', { ticket: '123' }],
    ['// TODO [PAY-12] x', { ticket: 'PAY-12' }],
    ['// TODO(kim, PAY-12): x', { owner: 'kim', ticket: 'PAY-12' }],
    ['// TODO (issue #350): x', { ticket: '#350' }],
    ['// TODO(see kim, #12): x', { owner: 'kim', ticket: '#12' }],
    ['// TODO(b/1234): x', { ticket: 'b/1234' }],
    ['// TODO: x, see kim/tool#12', { ticket: 'kim/tool#12' }],
    ['// TODO: x, https://example.com/7', { ticket: 'https://example.com/7' }],
    ['// TODO: read UTF-8, see PAY-3', { ticket: 'PAY-3' }],
    ['// TODO: read ISO-8601', {}],
    ['// TODO(what the others say): x', {}],
    ['// TODO(2026-01-31): x', { date: '2026-01-31', deadline: '2026-01-31' }],
    ['// TODO(kim, 2026-01-31): x', { owner: 'kim', date: '2026-01-31' }],
    ['// TODO(kim, by 2026-01-31): x', { owner: 'kim', date: '2026-01-31', deadline: '2026-01-31' }],
    ['// HACK: until 2026-12-01', { date: '2026-12-01', deadline: '2026-12-01' }],
    ['// TODO: wrong since 2026-12-01', { date: '2026-12-01' }],
    ['// TODO(2026-13-01): x', {}],
    ['/*\n * First.\n * TODO(kim): x\n */', { owner: 'kim' }],
    ['/** @todo(kim) x */', { owner: 'kim' }],
  ])('reads what stands around the marker in %s', (text, details) => {
    const { start, end, marker, ...rest } = markersIn(text)[0] ?? { start: 0, end: 0, marker: '' };
    expect(text.slice(start, end)).toBe(marker);
    expect(rest).toEqual(details);
  });

  it('takes forms of tickets from the configuration', () => {
    const tickets = ['c++-#'];
    expect(markersIn('// TODO: c++-7', { markers: [], tickets, cues: {} })[0]?.ticket).toBe('c++-7');
    expect(markersIn('// TODO: c++-x', { markers: [], tickets, cues: {} })[0]?.ticket).toBeUndefined();
  });

  it('takes severities and silence from the configuration, by the name of the marker', () => {
    const options = optionsWith({ cues: { FIXME: 'warning', TODO: 'off' } });
    expect(problemOf(taskMarker, siteOf('// TODO: one\n// fixme: two', { options }))).toMatchObject({
      start: 16,
      severity: 'warning',
    });
    expect(problemOf(taskMarker, siteOf('// TODO: one', { options }))).toBeUndefined();
  });

  it('says what it has read', () => {
    expect(problemOf(taskMarker, siteOf('// TODO(kim): see #9, by 2026-12-01'))).toMatchObject({
      message: '`TODO` marks an open task (`kim`), ticket #9, dated 2026-12-01.',
      cues: ['marker', 'owner', 'ticket', 'date'],
    });
  });

  it('takes markers of the configuration in their spelling', () => {
    const options = optionsWith({ markers: ['REVIEW'] });
    expect(problemOf(taskMarker, siteOf('// REVIEW the limit', { options }))).toMatchObject({
      start: 3,
      end: 9,
    });
    expect(problemOf(taskMarker, siteOf('// review the limit', { options }))).toBeUndefined();
    expect(problemOf(taskMarker, siteOf('// REVIEWED', { options }))).toBeUndefined();
  });
});
