import { describe, expect, it } from 'vitest';
import { factsIn, KEPT, MAIN, PUBLISHED, useIn, workspace } from './packages-on-disk.ts';

describe('the use of a package that serves tests alone', () => {
  it('is for tests where it stands in for a service that others need for theirs alone', () => {
    const own = (name: string) => ({ 'crates/own/Cargo.toml': KEPT.replace('own', name) });
    const needing = (name: string, section: string) => ({
      'xtask/Cargo.toml': `[package]\nname = "x"\n[${section}]\n${name} = "1"\n`,
    });
    for (const name of ['own-local-cluster', 'mock-service', 'x_harness']) {
      expect(useIn({ ...MAIN, ...own(name), ...needing(name, 'dev-dependencies') })).toBe('test');
      expect(useIn({ ...MAIN, ...own(name), ...needing(name, 'dependencies') })).toBeUndefined();
    }
    for (const name of ['own-server', 'hammock', 'cluster'])
      expect(useIn({ ...MAIN, ...own(name), ...needing(name, 'dev-dependencies') })).toBeUndefined();
  });

  it('is for tests where it is an unpublished program that is built from what is for tests', () => {
    const kit = (name: string, more = '') => ({ 'xtask/Cargo.toml': `[package]\nname = "${name}"\n${more}` });
    const own = (needs: string, more = '') => ({
      'crates/own/Cargo.toml': `[package]\nname = "own"\n${more}[dependencies]\n${needs}\n`,
    });
    const needs = 'test_infra = "1"';
    expect(useIn({ ...MAIN, ...kit('test_infra'), ...own(needs) })).toBe('test');
    expect(useIn({ ...MAIN, ...kit('core-testing'), ...own('core-testing = "1"') })).toBe('test');
    expect(useIn({ ...kit('test_infra'), ...own(needs) })).toBeUndefined();
    for (const name of ['infra', 'test_runner', 'latest-kit'])
      expect(useIn({ ...MAIN, ...kit(name), ...own(`${name} = "1"`) })).toBeUndefined();
    const optional = 'test_infra = { version = "1", optional = true }';
    expect(useIn({ ...MAIN, ...kit('test_infra'), ...own(optional) })).toBeUndefined();
    const published = 'description = "What it is."\nlicense = "MIT"\n';
    expect(useIn({ ...MAIN, ...kit('test_infra', published), ...own(needs) })).toBeUndefined();
    expect(useIn({ ...MAIN, ...kit('test_infra'), ...own(needs, published) })).toBeUndefined();
    const presented = 'description = "A daemon."\n';
    expect(useIn({ ...MAIN, ...kit('test_infra'), ...own(needs, presented) })).toBeUndefined();
    const using = { 'crates/core/Cargo.toml': `${PUBLISHED}[dependencies]\nown = "1"\n` };
    expect(useIn({ ...MAIN, ...kit('test_infra'), ...own(needs), ...using })).toBeUndefined();
  });

  it('is for tests where it lies among tests and is not published', () => {
    const useAt = (path: string, own: string, more: Readonly<Record<string, string>> = {}): unknown => {
      const folder = workspace({
        'Cargo.toml': '[workspace]\nmembers = ["*/*"]\n',
        'crates/core/Cargo.toml': PUBLISHED,
        [`${path}/Cargo.toml`]: own,
        [`${path}/src/main.rs`]: '',
        ...more,
      });
      return factsIn(folder, `${path}/src/a.rs`).packageUse;
    };
    const own = '[package]\nname = "own"\n[dependencies]\ncore = "1"\n';
    for (const path of ['perf/own', 'testing/own', 'tests/own', 'benches/own', 'fuzz/own'])
      expect(useAt(path, own)).toBe('test');
    for (const path of ['contests/own', 'performance/own', 'workbench/own'])
      expect(useAt(path, own)).toBeUndefined();
    const published = own.replace('own"\n', 'own"\ndescription = "An own."\nlicense = "MIT"\n');
    expect(useAt('testing/own', published)).toBeUndefined();
    const core = { 'crates/core/Cargo.toml': `${PUBLISHED}[dependencies]\nown = "1"\n` };
    expect(useAt('testing/own', own, core)).toBeUndefined();
  });

  it('is for tests where it is built from a published one, and only tests from it', () => {
    const own = '[package]\nname = "own"\n[dependencies]\ncore = "1"\n';
    const fuzz = '[package]\nname = "x-fuzz"\n[dependencies]\nown = { path = "../crates/own" }\n';
    const files = { 'crates/own/Cargo.toml': own, 'xtask/Cargo.toml': fuzz };
    expect(useIn(files)).toBe('test');
    expect(useIn({ ...files, 'crates/own/Cargo.toml': own.replace('core', 'other') })).toBeUndefined();
    expect(useIn({ ...files, ...MAIN })).toBeUndefined();
    expect(useIn({ ...files, 'xtask/Cargo.toml': fuzz.replace('-fuzz', '') })).toBeUndefined();
    const both = `${PUBLISHED}[dependencies]\nown = "1"\n`;
    expect(useIn({ ...files, 'crates/core/Cargo.toml': both })).toBeUndefined();
    const foreign = `${own}[lib]\ncrate-type = ["cdylib"]\n`;
    expect(useIn({ ...files, 'crates/own/Cargo.toml': foreign })).toBeUndefined();
    const unpublished = { 'crates/core/Cargo.toml': '[package]\nname = "core"\n' };
    expect(useIn({ ...files, ...unpublished })).toBeUndefined();
  });

  it('is for tests where a published library says that one tests with it, and only tests need it', () => {
    const own =
      '[package]\nname = "proxy"\ndescription = "A proxy that enables testing drivers"\nlicense = "MIT"\n';
    const needing = (section: string, more = '') =>
      `${PUBLISHED}[${section}]\nproxy = { version = "1"${more} }\n`;
    const useWith = (core: string, more: Readonly<Record<string, string>> = {}): unknown =>
      useIn({ 'crates/own/Cargo.toml': own, 'crates/core/Cargo.toml': core, ...more });
    const inTests = needing('dev-dependencies');
    expect(useWith(inTests)).toBe('test');
    const bridge =
      '[package]\nname = "bridge"\ndescription = "For testing drivers"\nlicense = "MIT"\n[dependencies]\nproxy = "1"\n';
    expect(useWith(inTests, { 'xtask/Cargo.toml': bridge })).toBe('test');
    const product = bridge.replace('For testing', 'Connects');
    expect(useWith(inTests, { 'xtask/Cargo.toml': product })).toBeUndefined();
    expect(useWith(PUBLISHED)).toBeUndefined();
    expect(useWith(inTests, MAIN)).toBeUndefined();
    expect(useWith(needing('dependencies'))).toBeUndefined();
  });
});
