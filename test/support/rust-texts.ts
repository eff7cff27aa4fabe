import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFixture } from './annotations.ts';
import { commentFormOf } from './comment-form.ts';
import { ROOT } from './root.ts';
import { FIXTURES_FOLDER, fixtureFiles } from './rule-fixtures.ts';

/** A piece of Rust to try things on. */
export interface RustText {
  readonly name: string;
  readonly text: string;
}

/** The code of every Rust fixture, without annotations. */
export function rustFixtures(): RustText[] {
  return fixtureFiles()
    .filter(({ extension }) => extension === 'rs')
    .map(({ path }) => {
      const file = readFileSync(join(ROOT, FIXTURES_FOLDER, path), 'utf8');
      return { name: path, text: readFixture(file, commentFormOf('rs')).code };
    });
}

/** Real code that lies beside the checkout where the project is developed and checked; empty where it is absent. */
export function rustSamples(): RustText[] {
  const folder = join(ROOT, '../shared/samples');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.rs'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ name: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }));
}
