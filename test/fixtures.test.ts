import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../server/src/rules/registry.ts';
import {
  type Annotation,
  type Fixture,
  readFixture,
  reconcile,
  writeFixture,
} from './support/annotations.ts';
import { commentFormOf } from './support/comment-form.ts';
import { ROOT } from './support/root.ts';
import {
  afterForeignComment,
  annotationsOf,
  FIXTURES_FOLDER,
  type FixtureFile,
  fixtureFiles,
} from './support/rule-fixtures.ts';

/** `UPDATE=1` writes what was found into the fixtures, to be reviewed as a change of source. */
const isUpdating = process.env.UPDATE === '1';

for (const file of fixtureFiles()) describe(file.path, () => checkFixture(file));

it('every fixture belongs to a rule', () => {
  const ids = new Set(RULES.map((rule) => rule.id));
  expect(fixtureFiles().filter((file) => !ids.has(file.rule))).toEqual([]);
});

function checkFixture(file: FixtureFile): void {
  const form = commentFormOf(file.extension);
  const path = join(ROOT, FIXTURES_FOLDER, file.path);
  const read = (): Fixture => readFixture(readFileSync(path, 'utf8'), form);

  /** The fixture as it would be if it expected what was found, and as it is. */
  function texts(fixture: Fixture, found: readonly Annotation[]): { actual: string; expected: string } {
    const annotations = reconcile(fixture.annotations, found);
    return {
      actual: writeFixture(fixture, annotations, form),
      expected: writeFixture(fixture, fixture.annotations, form),
    };
  }

  it('finds what is marked and nothing else', async () => {
    const fixture = read();
    const { actual, expected } = texts(fixture, await annotationsOf(file, fixture, fixture.code));
    if (isUpdating) writeFileSync(path, actual);
    else expect(actual).toBe(expected);
  });

  it('finds the same with CRLF line ends', async () => {
    const fixture = read();
    const code = fixture.code.replaceAll('\n', '\r\n');
    const { actual, expected } = texts(fixture, await annotationsOf(file, fixture, code));
    expect(actual).toBe(expected);
  });

  it('finds the same after a comment that is not ASCII', async () => {
    const fixture = read();
    const shifted = afterForeignComment(fixture.code, form);
    if (shifted === undefined) return;
    const found = await annotationsOf(file, fixture, shifted.code);
    const moved = found.map((annotation) => ({ ...annotation, line: annotation.line - shifted.lines }));
    expect(moved.filter(({ line }) => line < 0)).toEqual([]);
    const { actual, expected } = texts(fixture, moved);
    expect(actual).toBe(expected);
  });
}
