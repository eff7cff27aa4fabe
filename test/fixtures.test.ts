import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../server/src/rules/registry.ts';
import { readFixture, reconcile, writeFixture } from './support/annotations.ts';
import { commentFormOf } from './support/comment-form.ts';
import { ROOT } from './support/root.ts';
import {
  afterForeignComment,
  annotationsOf,
  FIXTURES_FOLDER,
  fixtureFiles,
} from './support/rule-fixtures.ts';

const isUpdating = process.env.UPDATE === '1';

describe.each(fixtureFiles())('$path', (file) => {
  const form = commentFormOf(file.extension);
  const path = join(ROOT, FIXTURES_FOLDER, file.path);
  const read = () => readFixture(readFileSync(path, 'utf8'), form);

  it(`${file.rule} finds what is marked and nothing else`, async () => {
    const fixture = read();
    const found = await annotationsOf(file, fixture, fixture.code);
    const actual = writeFixture(fixture, reconcile(fixture.annotations, found), form);
    if (isUpdating) writeFileSync(path, actual);
    else expect(actual).toBe(writeFixture(fixture, fixture.annotations, form));
  });

  it('says the same with CRLF line ends', async () => {
    const fixture = read();
    const found = await annotationsOf(file, fixture, fixture.code.replaceAll('\n', '\r\n'));
    const actual = writeFixture(fixture, reconcile(fixture.annotations, found), form);
    expect(actual).toBe(writeFixture(fixture, fixture.annotations, form));
  });

  it('says the same after a comment that is not ASCII', async () => {
    const fixture = read();
    const shifted = afterForeignComment(fixture.code, form);
    if (shifted === undefined) return;
    const found = await annotationsOf(file, fixture, shifted.code);
    const moved = found.map((annotation) => ({ ...annotation, line: annotation.line - shifted.lines }));
    expect(moved.filter(({ line }) => line < 0)).toEqual([]);
    const actual = writeFixture(fixture, reconcile(fixture.annotations, moved), form);
    expect(actual).toBe(writeFixture(fixture, fixture.annotations, form));
  });
});

it('every fixture belongs to a rule', () => {
  const ids = new Set(RULES.map((rule) => rule.id));
  expect(fixtureFiles().filter((file) => !ids.has(file.rule))).toEqual([]);
});
