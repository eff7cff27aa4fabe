import { describe, expect, it } from 'vitest';
import type { PackageFacts } from '../../server/src/host/package-facts.ts';
import { factsIn, workspace } from './packages-on-disk.ts';

describe('the use of a package with a workspace of its own inside another one', () => {
  const OWN = '[package]\nname = "own"\npublish = false\n[workspace]\n';
  const PUBLISHED = '[package]\nname = "core"\ndescription = "A core."\nlicense = "MIT"\n';

  function useIn(folder: string, files: Readonly<Record<string, string>>): PackageFacts['packageUse'] {
    const root = workspace({
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
      [`${folder}/Cargo.toml`]: OWN,
      [`${folder}/src/main.rs`]: '',
      ...files,
    });
    return factsIn(root, `${folder}/src/a.rs`).packageUse;
  }

  it('is that of a tool among tools', () => {
    expect(useIn('tools/own', {})).toBe('tool');
    expect(useIn('tasks/own', {})).toBe('tool');
    expect(
      useIn('tools/own', { 'tools/own/Cargo.toml': '[package]\nname = "own"\n[workspace]\n' }),
    ).toBeUndefined();
    expect(useIn('apps/own', {})).toBeUndefined();
  });

  it('is that of a tool inside a published package', () => {
    expect(useIn('own', { 'Cargo.toml': `${PUBLISHED}[workspace]\n` })).toBe('tool');
    expect(useIn('own', { 'Cargo.toml': '[package]\nname = "core"\n[workspace]\n' })).toBeUndefined();
    expect(useIn('own', { 'Cargo.toml': PUBLISHED })).toBeUndefined();
    const root = { 'Cargo.toml': `${PUBLISHED}[workspace]\n` };
    const made = (from: string) =>
      `[package]\nname = "own"\n[workspace]\n[dependencies]\ncore = { ${from} }\n`;
    expect(useIn('own', { ...root, 'own/Cargo.toml': made('path = ".."') })).toBe('tool');
    expect(useIn('own', { ...root, 'own/Cargo.toml': made('version = "1", path = ".."') })).toBeUndefined();
  });

  it('is that of test code among tests, unless it is published', () => {
    const own = '[package]\nname = "own"\n[workspace]\n';
    for (const folder of ['perf/own', 'fuzz', 'src/tests/own'])
      expect(useIn(folder, { [`${folder}/Cargo.toml`]: own })).toBe('test');
    for (const folder of ['performance/own', 'contest'])
      expect(useIn(folder, { [`${folder}/Cargo.toml`]: own })).toBeUndefined();
    expect(useIn('perf/own', { 'perf/own/Cargo.toml': `${PUBLISHED}[workspace]\n` })).toBeUndefined();
  });
});
