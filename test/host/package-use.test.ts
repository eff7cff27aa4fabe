import { describe, expect, it } from 'vitest';
import { factsIn, KEPT, MAIN, PUBLISHED, useIn, workspace } from './packages-on-disk.ts';

describe('the use of a package that is not published', () => {
  it('is that of a tool where a program stands alone beside published packages', () => {
    expect(useIn(MAIN)).toBe('tool');
    expect(useIn({ 'crates/own/src/bin/a.rs': '' })).toBe('tool');
    expect(useIn({ 'crates/own/Cargo.toml': `${KEPT}[[bin]]\nname = "x"\n` })).toBe('tool');
  });

  it('is that of a demonstration where its name says so and the others are published', () => {
    const named = (name: string, more = 'publish = false\n') => ({
      'crates/own/Cargo.toml': `[package]\nname = "${name}"\n${more}[dependencies]\ncore.workspace = true\n`,
    });
    for (const name of [
      'core_demo_app',
      'demos',
      'core-example',
      'playground',
      'showcase-web',
      'core_apps',
      'core-sim',
      'core-tutorial',
    ])
      expect(useIn({ ...MAIN, ...named(name) })).toBe('show');
    expect(useIn(named('core-examples'))).toBe('show');
    for (const name of ['demographics', 'own', 'exampled', 'core-app', 'apps-server', 'simple'])
      expect(useIn(named(name))).toBeUndefined();
    expect(useIn({ ...MAIN, ...named('core-demo', '') })).toBeUndefined();
    expect(
      useIn({ ...MAIN, ...named('core-demo'), 'crates/core/Cargo.toml': '[package]\nname = "core"\n' }),
    ).toBeUndefined();
    expect(
      useIn({
        ...named('core-demo'),
        'crates/core/Cargo.toml': `${PUBLISHED}[dependencies]\ncore-demo = "1"\n`,
      }),
    ).toBeUndefined();
  });

  it('is that of test code where a published one says so and only test kits are made of it', () => {
    const published = '[package]\nname = "core-test-macro"\ndescription = "Macros."\nlicense = "MIT"\n';
    const kit = '[package]\nname = "core-test-support"\n[dependencies]\ncore-test-macro = "1"\n';
    const files = { 'crates/own/Cargo.toml': published, 'crates/kit/Cargo.toml': kit };
    expect(useIn(files)).toBe('test');
    expect(
      useIn({ ...files, 'crates/kit/Cargo.toml': kit.replace('core-test-support', 'parts') }),
    ).toBeUndefined();
  });

  it('is not known of a library that nobody needs', () => {
    expect(useIn({})).toBeUndefined();
  });

  it('is not that of a tool where it is made of the others, or they of it', () => {
    expect(
      useIn({ ...MAIN, 'crates/own/Cargo.toml': `${KEPT}[dependencies]\ncore.workspace = true\n` }),
    ).toBeUndefined();
    expect(
      useIn({ ...MAIN, 'xtask/Cargo.toml': '[package]\nname = "x"\n[dependencies]\nown = "1"\n' }),
    ).toBeUndefined();
    expect(
      useIn({
        ...MAIN,
        'Cargo.toml':
          '[workspace]\nmembers = ["crates/*"]\n[package]\nname = "x"\n[target.a.dependencies]\no = { package = "own" }\n',
      }),
    ).toBeUndefined();
  });

  it('is not that of a tool where nothing is published', () => {
    expect(useIn({ ...MAIN, 'crates/core/Cargo.toml': '[package]\nname = "core"\n' })).toBeUndefined();
    expect(useIn({ ...MAIN, 'crates/core/Cargo.toml': `${PUBLISHED}publish = false\n` })).toBeUndefined();
  });

  it('is not known of a package that may be published', () => {
    expect(useIn({ ...MAIN, 'crates/own/Cargo.toml': '[package]\nname = "own"\n' })).toBeUndefined();
  });

  it('is for tests where others need it for theirs alone', () => {
    const needing = '[package]\nname = "x"\n[dev-dependencies]\nown = { path = "../crates/own" }\n';
    expect(useIn({ 'xtask/Cargo.toml': needing })).toBe('test');
    expect(useIn({ 'xtask/Cargo.toml': needing, ...MAIN })).toBeUndefined();
    expect(useIn({ 'xtask/Cargo.toml': `${needing}[dependencies]\nown = "1"\n` })).toBeUndefined();
  });

  it('is for tests where its description says so and no product needs it', () => {
    const own = `${KEPT}description = "Proxy integration tests and what they share"\n`;
    expect(useIn({ 'crates/own/Cargo.toml': own })).toBe('test');
    const needing = '[package]\nname = "x"\n[dependencies]\nown = "1"\n';
    expect(useIn({ 'crates/own/Cargo.toml': own, 'xtask/Cargo.toml': needing })).toBeUndefined();
    expect(
      useIn({ 'crates/own/Cargo.toml': `${KEPT}description = "Tests whether ports are open"\n` }),
    ).toBeUndefined();
  });

  it('is for tests where its name says so and no product needs it', () => {
    const own = '[package]\nname = "own-test-kit"\n';
    const needing = '[package]\nname = "x"\n[dependencies]\nown-test-kit = "1"\n';
    expect(useIn({ 'crates/own/Cargo.toml': own })).toBe('test');
    expect(useIn({ 'crates/own/Cargo.toml': own.replace('test', 'contest') })).toBeUndefined();
    expect(useIn({ 'crates/own/Cargo.toml': own.replace('test-kit', 'sqllogictest') })).toBe('test');
    expect(useIn({ 'crates/own/Cargo.toml': own, 'xtask/Cargo.toml': needing })).toBeUndefined();
    const testing = needing.replace('"x"', '"x-fuzzing"');
    expect(useIn({ 'crates/own/Cargo.toml': own, 'xtask/Cargo.toml': testing })).toBe('test');
    const product = {
      'crates/own/Cargo.toml': KEPT,
      'xtask/Cargo.toml': testing.replace('own-test-kit', 'own'),
    };
    expect(useIn(product)).toBeUndefined();
    const unpublished = { 'crates/core/Cargo.toml': '[package]\nname = "core"\n' };
    expect(useIn({ ...product, ...unpublished })).toBeUndefined();
    const alone = workspace({ 'Cargo.toml': `${own}[workspace]\n` });
    expect(factsIn(alone, 'src/a.rs').packageUse).toBeUndefined();
  });

  it('is for tests where it cannot be published as it is and others need it for theirs alone', () => {
    const own = '[package]\nname = "own"\n';
    const needing = '[package]\nname = "x"\n[dev-dependencies]\nown = { path = "../crates/own" }\n';
    expect(useIn({ 'crates/own/Cargo.toml': own, 'xtask/Cargo.toml': needing })).toBe('test');
    const published = `${own}description = "An own."\nlicense = "MIT"\n`;
    expect(useIn({ 'crates/own/Cargo.toml': published, 'xtask/Cargo.toml': needing })).toBeUndefined();
    const named = published.replace('An own', 'Testing utilities');
    expect(useIn({ 'crates/own/Cargo.toml': named, 'xtask/Cargo.toml': needing })).toBe('test');
  });

  it('is that of a tool where it is not built by default and nobody needs it', () => {
    const root = '[workspace]\nmembers = ["crates/*"]\ndefault-members = ["crates/core"]\n';
    const own = `${KEPT}[dependencies]\ncore = "1"\n`;
    expect(useIn({ 'Cargo.toml': root, 'crates/own/Cargo.toml': own, ...MAIN })).toBe('tool');
    const all = root.replace('crates/core', './crates/*/');
    expect(useIn({ 'Cargo.toml': all, 'crates/own/Cargo.toml': own, ...MAIN })).toBeUndefined();
    const published = '[package]\nname = "own"\ndescription = "An own."\nlicense = "MIT"\n';
    expect(useIn({ 'Cargo.toml': root, 'crates/own/Cargo.toml': published, ...MAIN })).toBeUndefined();
    const needing = '[package]\nname = "x"\n[dependencies]\nown = "1"\n';
    const needed = { 'crates/x/Cargo.toml': needing, 'crates/own/Cargo.toml': own };
    expect(useIn({ 'Cargo.toml': root, ...needed })).toBeUndefined();
  });

  it('is that of a tool where it lies among tools and nobody needs it', () => {
    const root = '[workspace]\nmembers = ["*/*"]\n';
    const own = `${KEPT}[dependencies]\ncore = "1"\n`;
    const folder = workspace({
      'Cargo.toml': root,
      'crates/core/Cargo.toml': PUBLISHED,
      'internal-tools/own/Cargo.toml': own,
      'dev/own/Cargo.toml': own.replace('"own"', '"dev"'),
      'src/ourdevtool/Cargo.toml': own.replace('"own"', '"devtool"'),
      'servers/own/Cargo.toml': own.replace('"own"', '"server"'),
    });
    expect(factsIn(folder, 'internal-tools/own/src/a.rs').packageUse).toBe('tool');
    expect(factsIn(folder, 'servers/own/src/a.rs').packageUse).toBeUndefined();
    expect(factsIn(folder, 'dev/own/src/a.rs').packageUse).toBe('tool');
    expect(factsIn(folder, 'src/ourdevtool/src/a.rs').packageUse).toBe('tool');
  });

  it('is that of a tool where its description says so, or nobody could publish what lies among tools', () => {
    const described = '[package]\nname = "own"\ndescription = "Our Development Tools"\nlicense = "MIT"\n';
    expect(useIn({ ...MAIN, 'crates/own/Cargo.toml': described })).toBe('tool');
    expect(useIn({ 'crates/own/Cargo.toml': described })).toBeUndefined();
    const product = described.replace('Our', 'A server with').replace('Tools', 'tools for teams');
    expect(useIn({ ...MAIN, 'crates/own/Cargo.toml': product })).toBeUndefined();
    const needing = '[package]\nname = "x"\n[dependencies]\nown = "1"\n';
    const needed = { 'crates/x/Cargo.toml': needing, 'crates/own/Cargo.toml': described };
    expect(useIn({ ...MAIN, ...needed })).toBeUndefined();
    const folder = workspace({
      'Cargo.toml': '[workspace]\nmembers = ["*/*"]\n',
      'tools/own/Cargo.toml': '[package]\nname = "own"\n',
      'tools/own/src/main.rs': '',
      'apps/other/Cargo.toml': '[package]\nname = "other"\n',
      'apps/other/src/main.rs': '',
    });
    expect(factsIn(folder, 'tools/own/src/a.rs').packageUse).toBe('tool');
    expect(factsIn(folder, 'apps/other/src/a.rs').packageUse).toBeUndefined();
  });

  it('is that of a tool where only build scripts need the library', () => {
    const own = '[package]\nname = "own"\ndescription = "An own."\nlicense = "MIT"\n';
    const needing = '[package]\nname = "x"\n[build-dependencies]\nown = "1"\n';
    expect(useIn({ 'crates/own/Cargo.toml': own, 'xtask/Cargo.toml': needing })).toBe('tool');
    expect(useIn({ 'crates/own/Cargo.toml': own, 'xtask/Cargo.toml': needing, ...MAIN })).toBeUndefined();
    const both = `${needing}[dependencies]\nown = "1"\n`;
    expect(useIn({ 'crates/own/Cargo.toml': own, 'xtask/Cargo.toml': both })).toBeUndefined();
  });

  it('is that of a tool where only tools need the library', () => {
    const root = `${PUBLISHED.replace('core', 'top')}[workspace]\nmembers = ["crates/*", "xtask"]\n`;
    const needing =
      '[package]\nname = "x"\npublish = false\n[dependencies]\nown = { path = "../crates/own" }\n';
    const tool = { 'Cargo.toml': root, 'xtask/Cargo.toml': needing, 'xtask/src/main.rs': '' };
    expect(useIn(tool)).toBe('tool');
    expect(useIn({ ...tool, 'xtask/Cargo.toml': needing.replace('publish = false\n', '') })).toBeUndefined();
    expect(
      useIn({ ...tool, 'crates/own/Cargo.toml': `${KEPT}[lib]\ncrate-type = ["cdylib"]\n` }),
    ).toBeUndefined();
    const published = `${PUBLISHED}[dependencies]\nown = "1"\n`;
    expect(useIn({ ...tool, 'crates/core/Cargo.toml': published })).toBeUndefined();
    const virtual = '[workspace]\nmembers = ["crates/*", "runner"]\n';
    const runner = { 'runner/Cargo.toml': needing, 'runner/src/main.rs': '' };
    expect(useIn({ ...runner, 'Cargo.toml': virtual })).toBeUndefined();
    const library = { 'Cargo.toml': root, 'xtask/Cargo.toml': needing };
    expect(useIn(library)).toBeUndefined();
    const nothing = {
      'Cargo.toml': root.replace('license', 'homepage'),
      'crates/core/Cargo.toml': KEPT.replace('own', 'core'),
    };
    expect(useIn({ ...tool, ...nothing })).toBeUndefined();
  });

  it('is that of a tool where a program is not built with the package at the root', () => {
    const root = `${PUBLISHED.replace('core', 'top')}[workspace]\nmembers = ["crates/*"]\n`;
    const own = `${KEPT}[dependencies]\ncore = "1"\n`;
    expect(useIn({ 'Cargo.toml': root, 'crates/own/Cargo.toml': own, ...MAIN })).toBe('tool');
    expect(useIn({ 'Cargo.toml': root, 'crates/own/Cargo.toml': own })).toBeUndefined();
  });

  it('counts packages among the members that others name by their paths', () => {
    const own = '[package]\nname = "own"\ndescription = "An own."\nlicense = "MIT"\n';
    const needing = '[package]\nname = "x"\n[build-dependencies]\nown = { path = "../crates/own" }\n';
    const members = { 'xtask/Cargo.toml': needing, 'crates/own/Cargo.toml': own };
    const root = '[workspace]\nmembers = ["crates/core"]\n';
    expect(useIn({ ...members, 'Cargo.toml': root })).toBeUndefined();
    const core = `${PUBLISHED}[dependencies]\nx = { path = "../../xtask" }\n`;
    expect(useIn({ ...members, 'Cargo.toml': root, 'crates/core/Cargo.toml': core })).toBe('tool');
    const offering = `${root}[workspace.dependencies]\nx = { path = "./xtask" }\n`;
    expect(useIn({ ...members, 'Cargo.toml': offering })).toBe('tool');
    const outside = `${root}[workspace.dependencies]\nx = { path = "../../xtask" }\n`;
    expect(useIn({ ...members, 'Cargo.toml': outside })).toBeUndefined();
  });

  it('is that of a tool for a program beside the one that is run', () => {
    const own = `[package]
name = "own"
default-run = "own"
[[bin]]
name = "own"
path = "src/main.rs"
[[bin]]
name = "runner"
required-features = ["dev-tools"]
[[bin]]
name = "generate_markdown"
path = "src/markdown.rs"
[[bin]]
name = "server"
required-features = ["server"]
`;
    const folder = workspace({ 'Cargo.toml': own, 'src/lib.rs': '' });
    const useOf = (file: string) => factsIn(folder, file).packageUse;
    expect(useOf('src/bin/runner.rs')).toBe('tool');
    expect(useOf('src/bin/runner/remote/mod.rs')).toBe('tool');
    expect(useOf('src/markdown.rs')).toBe('tool');
    expect(useOf('src/bin/runners.rs')).toBeUndefined();
    expect(useOf('src/bin/server.rs')).toBeUndefined();
    expect(useOf('src/main.rs')).toBeUndefined();
    expect(useOf('src/lib.rs')).toBeUndefined();
  });

  it('is that of a tool for a program of an inner library, or one named for tools beside a library', () => {
    const inner = '[package]\nname = "own"\n[[bin]]\nname = "starter"\npath = "src/main.rs"\n';
    const needing = '[package]\nname = "x"\n[dependencies]\nown = "1"\n';
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["crates/*", "x"]\n',
      'crates/own/Cargo.toml': inner,
      'crates/own/src/lib.rs': '',
    };
    const inside = workspace({ ...files, 'x/Cargo.toml': needing });
    const alone = workspace(files);
    const useOf = (folder: string, file: string) => factsIn(folder, `crates/own/src/${file}`).packageUse;
    expect(useOf(inside, 'main.rs')).toBe('tool');
    expect(useOf(inside, 'bin/reader/main.rs')).toBe('tool');
    expect(useOf(inside, 'bin/own.rs')).toBeUndefined();
    expect(useOf(inside, 'lib.rs')).toBeUndefined();
    expect(useOf(alone, 'main.rs')).toBeUndefined();
    expect(useOf(alone, 'bin/reader.rs')).toBeUndefined();
    expect(useOf(alone, 'bin/payload-generator.rs')).toBe('tool');
    expect(useOf(alone, 'bin/perf.rs')).toBeUndefined();
    expect(useOf(alone, 'bin/wal-inspector.rs')).toBe('tool');
    const isSide = (file: string) => factsIn(alone, `crates/own/src/${file}`).isSide;
    expect(isSide('bin/reader.rs')).toBe(true);
    expect(isSide('bin/own.rs')).toBeUndefined();
    expect(isSide('lib.rs')).toBeUndefined();
    const published = inner.replace('[[', 'description = "An own."\nlicense = "MIT"\n[[');
    const offered = workspace({ ...files, 'crates/own/Cargo.toml': published, 'x/Cargo.toml': needing });
    expect(useOf(offered, 'bin/reader.rs')).toBeUndefined();
    const program = workspace({ 'Cargo.toml': '[package]\nname = "own"\n', 'src/main.rs': '' });
    expect(factsIn(program, 'src/bin/inspect.rs').packageUse).toBeUndefined();
  });

  it('is that of a tool where the workspace names it in a comment alone', () => {
    const root = '[workspace]\nmembers = [\n  "crates/core",\n  # "crates/own",\n]\n';
    const without = root.replace('# "crates/own",', '# crates/own comes later');
    const own = '[package]\nname = "own"\n';
    expect(useIn({ ...MAIN, 'Cargo.toml': root, 'crates/own/Cargo.toml': own })).toBe('tool');
    expect(useIn({ ...MAIN, 'Cargo.toml': without, 'crates/own/Cargo.toml': own })).toBeUndefined();
    const both = root.replace(']', ']\ndefault-members = [\n#"crates/core",\n]');
    const folder = workspace({ 'Cargo.toml': both, 'crates/core/Cargo.toml': own });
    expect(factsIn(folder, 'crates/core/src/a.rs').packageUse).toBeUndefined();
  });

  it('is that of a tool among tools, and for what only tools need, where no registry would take it', () => {
    const own = '[package]\nname = "own"\ndescription = "Writes pages"\nlicense = "MIT"\n';
    const stuck = `${own}[dependencies]\ncore.workspace = true\n`;
    const useAmongTools = (manifest: string, path: string): unknown => {
      const folder = workspace({
        'Cargo.toml': `[workspace]\nmembers = ["*/*"]\n[workspace.dependencies]\ncore = { ${path} }\n`,
        'crates/core/Cargo.toml': PUBLISHED,
        'tools/own/Cargo.toml': manifest,
        'tools/own/src/main.rs': '',
      });
      return factsIn(folder, 'tools/own/src/a.rs').packageUse;
    };
    expect(useAmongTools(stuck, 'path = "crates/core"')).toBe('tool');
    expect(useAmongTools(stuck, 'path = "crates/core", version = "1"')).toBeUndefined();
    expect(useAmongTools(own, 'path = "crates/core"')).toBeUndefined();
    expect(useAmongTools(`${own}version = "0.0.0"\n`, 'version = "1"')).toBe('tool');
    expect(useAmongTools(`${own}publish = false\n[lib]\ncrate-type = ["cdylib"]\n`, '')).toBe('tool');
    const apart = `${own}[dependencies]\ncore = { path = "../core" }\n`;
    expect(useIn({ ...MAIN, 'crates/own/Cargo.toml': apart })).toBeUndefined();
    const needing =
      '[package]\nname = "x"\npublish = false\n[dependencies]\nown = { path = "../crates/own" }\n';
    const root = `${PUBLISHED.replace('core', 'top')}[workspace]\nmembers = ["crates/*", "xtask"]\n`;
    const tool = { 'Cargo.toml': root, 'xtask/Cargo.toml': needing, 'xtask/src/main.rs': '' };
    expect(useIn({ ...tool, 'crates/own/Cargo.toml': apart })).toBe('tool');
    expect(useIn({ ...tool, 'crates/own/Cargo.toml': own })).toBeUndefined();
  });

  it('is that of a tool where it is there for continuous integration, as its description says', () => {
    const own = '[package]\nname = "own"\ndescription = "Utilities for our development and CI workflows"\n';
    expect(useIn({ ...MAIN, 'crates/own/Cargo.toml': own })).toBe('tool');
    const product = own.replace('our development and', 'watching');
    expect(
      useIn({ ...MAIN, 'crates/own/Cargo.toml': product.replace('workflows', 'servers') }),
    ).toBeUndefined();
  });

  it('is that of a tool where a package that is kept and needed by nobody is named for writing code', () => {
    const own = '[package]\nname = "own-codegen"\n';
    expect(useIn({ 'crates/own/Cargo.toml': `${own}publish = false\n` })).toBe('tool');
    expect(useIn({ 'crates/own/Cargo.toml': own })).toBeUndefined();
    expect(useIn({ 'crates/own/Cargo.toml': KEPT.replace('own', 'own-dev') })).toBe('tool');
    expect(useIn({ 'crates/own/Cargo.toml': KEPT.replace('own', 'own-device') })).toBeUndefined();
    const program = '[package]\nname = "own-doc-gen"\n';
    expect(useIn({ ...MAIN, 'crates/own/Cargo.toml': program })).toBe('tool');
    expect(useIn({ ...MAIN, 'crates/own/Cargo.toml': program.replace('doc', 'music') })).toBeUndefined();
    const published = `${program}description = "Writes."\nlicense = "MIT"\n`;
    expect(useIn({ ...MAIN, 'crates/own/Cargo.toml': published })).toBeUndefined();
    const alone = workspace({ 'Cargo.toml': `${program}publish = false\n`, 'src/main.rs': '' });
    expect(factsIn(alone, 'src/a.rs').packageUse).toBeUndefined();
    const needing = '[package]\nname = "x"\n[dependencies]\nown-codegen = "1"\n';
    const needed = { 'crates/own/Cargo.toml': `${own}publish = false\n`, 'xtask/Cargo.toml': needing };
    expect(useIn(needed)).toBeUndefined();
  });

  it('is for tests where only a feature that is for tests needs it', () => {
    const own = '[package]\nname = "own-testkit"\n';
    const needing = (feature: string): string =>
      `${PUBLISHED}[features]\n${feature} = ["dep:own-testkit"]\n[dependencies]\nown-testkit = { path = "../own", optional = true }\n`;
    const useWith = (feature: string): unknown =>
      useIn({ 'crates/own/Cargo.toml': own, 'crates/core/Cargo.toml': needing(feature) });
    for (const feature of ['tests', 'proptest-impl']) expect(useWith(feature)).toBe('test');
    expect(useWith('kit')).toBeUndefined();
  });

  it('is for tests where it is named for them and kept, and only what is kept needs it', () => {
    const own = `${KEPT.replace('own', 'own-testing')}`;
    const needing = '[package]\nname = "x"\npublish = false\n[dependencies]\nown-testing = "1"\n';
    const files = { 'crates/own/Cargo.toml': own, 'xtask/src/main.rs': '' };
    expect(useIn({ ...files, 'xtask/Cargo.toml': needing })).toBe('test');
    const published = needing.replace('publish = false', 'publish = true');
    expect(useIn({ ...files, 'xtask/Cargo.toml': published })).toBeUndefined();
  });

  it('follows the workspace that it refers to', () => {
    const own = '[package]\nname = "own"\npublish.workspace = true\n';
    expect(useIn({ ...MAIN, 'crates/own/Cargo.toml': own })).toBeUndefined();
    expect(
      useIn({
        ...MAIN,
        'crates/own/Cargo.toml': own,
        'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n[workspace.package]\npublish = false\n',
      }),
    ).toBe('tool');
  });
});
