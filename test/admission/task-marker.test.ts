import { describe, expect, it } from 'vitest';
import { markersIn } from '../../server/src/rules/admission/reading/markers.ts';
import taskMarker from '../../server/src/rules/admission/task-marker.ts';
import { problemOf, siteOf } from './comment-site.ts';

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
];

describe('admission/task-marker', () => {
  it.each(MARKED)('finds the marker in %s', (text, marker) => {
    const problem = problemOf(taskMarker, siteOf(text));
    expect(text.slice(problem?.start, problem?.end)).toBe(marker);
  });

  it.each(UNMARKED)('finds none in %s', (text) => {
    expect(problemOf(taskMarker, siteOf(text))).toBeUndefined();
  });

  it('is silent where the comment is an admission', () => {
    expect(problemOf(taskMarker, siteOf('// TODO: a cache. For now, ask every time.'))).toBeUndefined();
  });

  it('finds the first of several', () => {
    expect(problemOf(taskMarker, siteOf('// FIXME: one\n// TODO: two'))?.start).toBe(3);
  });

  it('reads owner, ticket and date', () => {
    const detailOf = (text: string) => {
      const { owner, ticket, date } = markersIn(text)[0] ?? {};
      return { owner, ticket, date };
    };
    expect(detailOf('// TODO(kim): x')).toEqual({ owner: 'kim' });
    expect(detailOf('// TODO @kim x')).toEqual({ owner: 'kim' });
    expect(detailOf('// FIXME #123 x')).toEqual({ ticket: '#123' });
    expect(detailOf('// TODO [PAY-12] x')).toEqual({ ticket: 'PAY-12' });
    expect(detailOf('// TODO(kim, PAY-12): x').ticket).toBe('PAY-12');
    expect(detailOf('// HACK: until 2026-12-01')).toEqual({ date: '2026-12-01' });
    expect(problemOf(taskMarker, siteOf('// TODO(kim): see #9, by 2026-12-01'))).toMatchObject({
      message: '`TODO` marks an open task of `kim`, ticket #9, dated 2026-12-01.',
      cues: ['marker', 'owner', 'ticket', 'date'],
    });
  });

  it('takes markers of the configuration in their spelling', () => {
    const options = { phrases: [], markers: ['REVIEW'] };
    expect(problemOf(taskMarker, siteOf('// REVIEW the limit', { options }))).toMatchObject({
      start: 3,
      end: 9,
    });
    expect(problemOf(taskMarker, siteOf('// review the limit', { options }))).toBeUndefined();
    expect(problemOf(taskMarker, siteOf('// REVIEWED', { options }))).toBeUndefined();
  });
});
