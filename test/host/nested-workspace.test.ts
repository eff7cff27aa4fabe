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

  it('is that of test code where it says so and is not published', () => {
    const named = (more: string) => ({
      'own/Cargo.toml': `[package]\nname = "own-testbench"\n${more}[workspace]\n`,
    });
    expect(useIn('own', named('publish = false\n'))).toBe('test');
    expect(useIn('own', named('description = "A bench."\nlicense = "MIT"\n'))).toBeUndefined();
    expect(useIn('own', { 'own/Cargo.toml': OWN.replace('own', 'workbench') })).toBeUndefined();
  });

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
    for (const folder of [
      'perf/own',
      'fuzz',
      'src/tests/own',
      'test-own',
      'test_programs/own',
      'bench-own/a',
    ])
      expect(useIn(folder, { [`${folder}/Cargo.toml`]: own })).toBe('test');
    for (const folder of ['performance/own', 'contest', 'own-test-a', 'testament', 'benchmarker/own'])
      expect(useIn(folder, { [`${folder}/Cargo.toml`]: own })).toBeUndefined();
    expect(useIn('perf/own', { 'perf/own/Cargo.toml': `${PUBLISHED}[workspace]\n` })).toBeUndefined();
  });

  it('is that of test code among the tests of a package without a workspace', () => {
    const own = '[package]\nname = "own"\n[workspace]\nmembers = ["inner"]\n';
    const root = workspace({
      'Cargo.toml': PUBLISHED,
      'test-own/Cargo.toml': own,
      'test-own/inner/Cargo.toml': '[package]\nname = "inner"\n',
      'own/Cargo.toml': own,
      'own/inner/Cargo.toml': '[package]\nname = "inner"\n',
    });
    expect(factsIn(root, 'test-own/src/a.rs').packageUse).toBe('test');
    expect(factsIn(root, 'test-own/inner/src/a.rs').packageUse).toBe('test');
    expect(factsIn(root, 'own/inner/src/a.rs').packageUse).toBeUndefined();
  });

  it('is that of a tool where an unpublished program is named for those who work on the other', () => {
    const named = (name: string, more = '') => ({
      'Cargo.toml': '[package]\nname = "core"\n',
      'own/Cargo.toml': `[package]\nname = "${name}"\n${more}[workspace]\n`,
    });
    for (const name of ['core-script', 'core_scripts', 'core-dev', 'docgen', 'check_core', 'regenerate-core'])
      expect(useIn('own', named(name))).toBe('tool');
    for (const name of [
      'transcript',
      'core-scripting',
      'script',
      'checkout',
      'general-core',
      'core-check-in',
    ])
      expect(useIn('own', named(name))).toBeUndefined();
    const published = 'description = "Runs what is written."\nlicense = "MIT"\n';
    expect(useIn('own', named('core-script', published))).toBeUndefined();
    expect(useIn('own', named('own', published.replace('Runs', 'Helpers for the maintenance of')))).toBe(
      'tool',
    );
    expect(useIn('own', named('own', published.replace('Runs', 'Developer tooling, and')))).toBe('tool');
    expect(useIn('own', named('own', published.replace('Runs', 'Helpers for running')))).toBeUndefined();
  });
});
