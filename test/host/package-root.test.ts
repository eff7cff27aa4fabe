import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCargoManifest } from '../../server/src/host/cargo-manifest.ts';
import type { PackageFacts } from '../../server/src/host/package-facts.ts';
import { createPackageRoots, type PackageRoots } from '../../server/src/host/package-root.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Writes files, given by paths and texts, to a new folder. */
function workspace(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function factsIn(folder: string, path: string, roots: PackageRoots = createRoots()): PackageFacts {
  return roots.factsOf('rust', join(folder, path));
}

function createRoots(boundaries?: readonly string[]): PackageRoots {
  return createPackageRoots(readCargoManifest, boundaries);
}

const NESTED = { 'Cargo.toml': '', 'member/Cargo.toml': '', 'member/src/deep/a.rs': '' };

describe('the path in the package', () => {
  it('counts from the nearest manifest', () => {
    const folder = workspace(NESTED);
    expect(factsIn(folder, 'member/src/deep/a.rs')).toEqual({ packagePath: 'src/deep/a.rs' });
    expect(factsIn(folder, 'other/a.rs')).toEqual({ packagePath: 'other/a.rs' });
  });

  it('is unknown without a manifest, above a boundary, and for other languages', () => {
    const folder = workspace(NESTED);
    expect(factsIn(folder, 'other/a.rs', createRoots([join(folder, 'other')]))).toEqual({});
    expect(createRoots().factsOf('klingon', join(folder, 'a.rs'))).toEqual({});
  });

  it('is what listings have told, until it is forgotten', () => {
    const folder = workspace(NESTED);
    const roots = createRoots();
    roots.learn(join(folder, 'member', 'src'), ['Cargo.toml']);
    expect(factsIn(folder, 'member/src/a.rs', roots).packagePath).toBe('a.rs');
    roots.forget();
    rmSync(join(folder, 'member', 'Cargo.toml'));
    expect(factsIn(folder, 'member/src/a.rs', roots).packagePath).toBe('member/src/a.rs');
  });
});

describe('the target', () => {
  it('is a program where the package has no library, until it has one', () => {
    const folder = workspace({ 'Cargo.toml': '[package]\nname = "a"', 'src/main.rs': '' });
    const roots = createRoots();
    expect(factsIn(folder, 'src/a.rs', roots)).toMatchObject({ target: 'program', isEntry: false });
    expect(factsIn(folder, 'src/main.rs', roots)).toMatchObject({ target: 'program', isEntry: true });
    writeFileSync(join(folder, 'src/lib.rs'), '');
    roots.forget();
    expect(factsIn(folder, 'src/a.rs', roots)).toMatchObject({ target: 'library', isEntry: false });
    expect(factsIn(folder, 'src/main.rs', roots)).toMatchObject({ target: 'program', isEntry: true });
  });

  it('is unknown where the manifest is no TOML or only gathers a workspace', () => {
    const broken = workspace({ 'Cargo.toml': '[package\nname =', 'src/lib.rs': '' });
    expect(factsIn(broken, 'src/a.rs')).toEqual({ packagePath: 'src/a.rs' });
    const virtual = workspace({ 'Cargo.toml': '[workspace]\nmembers = ["a"]' });
    expect(factsIn(virtual, 'tools/a.rs')).toEqual({ packagePath: 'tools/a.rs' });
  });

  it('is read once', () => {
    const folder = workspace({ 'Cargo.toml': '[package]\nname = "a"' });
    let count = 0;
    const roots = createPackageRoots((text) => {
      count++;
      return readCargoManifest(text);
    });
    for (const name of ['a', 'b', 'deep/c']) factsIn(folder, `src/${name}.rs`, roots);
    expect(count).toBe(1);
  });
});

describe('lint levels', () => {
  const ALLOWING = '[lints.clippy]\nunwrap_used = "allow"\n';
  const OFFERING = '[workspace.lints.clippy]\nunwrap_used = "allow"\n';
  const MEMBER = '[package]\nname = "a"\n[lints]\nworkspace = true\n';
  const SILENCED = [{ lint: 'unwrap_used', isSilenced: true }];

  it('come from the package itself', () => {
    const folder = workspace({ 'Cargo.toml': `[package]\nname = "a"\n${ALLOWING}` });
    expect(factsIn(folder, 'src/a.rs').lints).toEqual(SILENCED);
  });

  it('come from the workspace where the member says so', () => {
    const folder = workspace({
      'Cargo.toml': OFFERING,
      'crates/Cargo.toml': '[package]\nname = "between"\n',
      'crates/a/Cargo.toml': MEMBER,
      'crates/b/Cargo.toml': '[package]\nname = "b"\n',
    });
    expect(factsIn(folder, 'crates/a/src/a.rs').lints).toEqual(SILENCED);
    expect(factsIn(folder, 'crates/b/src/a.rs').lints).toBeUndefined();
  });

  it('come from the workspace of a package that is its own root', () => {
    const folder = workspace({ 'Cargo.toml': `${MEMBER}${OFFERING}` });
    expect(factsIn(folder, 'src/a.rs').lints).toEqual(SILENCED);
  });

  it('come from the root that the member names', () => {
    const folder = workspace({
      'root/Cargo.toml': OFFERING,
      'member/Cargo.toml': MEMBER.replace('[lints]', 'workspace = "../root"\n[lints]'),
    });
    expect(factsIn(folder, 'member/src/a.rs').lints).toEqual(SILENCED);
  });

  it('are none where there is no such workspace', () => {
    const folder = workspace({ 'Cargo.toml': '[workspace]\n', 'a/Cargo.toml': MEMBER });
    expect(factsIn(folder, 'a/src/a.rs').lints).toBeUndefined();
  });
});

describe('the lints of a manifest', () => {
  it('say nothing where they repeat that restrictions are allowed', () => {
    const folder = workspace({
      'Cargo.toml': '[lints.clippy]\nrestriction = { level = "allow", priority = -1 }\npanic = "allow"',
    });
    expect(factsIn(folder, 'src/a.rs').lints).toEqual([{ lint: 'panic', isSilenced: true }]);
  });
});

describe('the use of a package that is not published', () => {
  const PUBLISHED = '[package]\nname = "core"\ndescription = "A core."\nlicense.workspace = true\n';
  const KEPT = '[package]\nname = "own"\npublish = false\n';
  const MAIN = { 'crates/own/src/main.rs': '' };

  function useIn(files: Readonly<Record<string, string>>): PackageFacts['packageUse'] {
    const folder = workspace({
      'Cargo.toml': '[workspace]\nmembers = ["./crates/*", "xtask"]\n',
      'crates/core/Cargo.toml': PUBLISHED,
      'crates/own/Cargo.toml': KEPT,
      ...files,
    });
    return factsIn(folder, 'crates/own/src/a.rs').packageUse;
  }

  it('is that of a tool where a program stands alone beside published packages', () => {
    expect(useIn(MAIN)).toBe('tool');
    expect(useIn({ 'crates/own/src/bin/a.rs': '' })).toBe('tool');
    expect(useIn({ 'crates/own/Cargo.toml': `${KEPT}[[bin]]\nname = "x"\n` })).toBe('tool');
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
      'servers/own/Cargo.toml': own.replace('"own"', '"server"'),
    });
    expect(factsIn(folder, 'internal-tools/own/src/a.rs').packageUse).toBe('tool');
    expect(factsIn(folder, 'servers/own/src/a.rs').packageUse).toBeUndefined();
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
    const virtual = '[workspace]\nmembers = ["crates/*", "xtask"]\n';
    expect(useIn({ ...tool, 'Cargo.toml': virtual })).toBeUndefined();
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
    const root = '[workspace]\nmembers = ["crates/core"]\nexclude = ["crates/own"]\n';
    expect(useIn({ ...members, 'Cargo.toml': root })).toBeUndefined();
    const core = `${PUBLISHED}[dependencies]\nx = { path = "../../xtask" }\n`;
    expect(useIn({ ...members, 'Cargo.toml': root, 'crates/core/Cargo.toml': core })).toBe('tool');
    const offering = `${root}[workspace.dependencies]\nx = { path = "./xtask" }\n`;
    expect(useIn({ ...members, 'Cargo.toml': offering })).toBe('tool');
    const outside = `${root}[workspace.dependencies]\nx = { path = "../../xtask" }\n`;
    expect(useIn({ ...members, 'Cargo.toml': outside })).toBeUndefined();
  });

  it('is that of a tool where its workspace has left it out', () => {
    const own = '[package]\nname = "own"\ndescription = "An own."\nlicense = "MIT"\n';
    const root = '[workspace]\nmembers = ["crates/core"]\n';
    expect(useIn({ 'crates/own/Cargo.toml': own, 'Cargo.toml': root })).toBe('tool');
    const excluding = `${root}exclude = ["./crates/own/"]\n`;
    expect(useIn({ 'crates/own/Cargo.toml': own, 'Cargo.toml': excluding })).toBeUndefined();
    const above = `${root}exclude = ["crates"]\n`;
    expect(useIn({ 'crates/own/Cargo.toml': own, 'Cargo.toml': above })).toBeUndefined();
    const apart = `${own}[workspace]\n`;
    expect(useIn({ 'crates/own/Cargo.toml': apart, 'Cargo.toml': root })).toBeUndefined();
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

describe('a library that is the body of a program', () => {
  const PACKAGE = '[package]\nname = "some-tool"\n';

  function targetOf(files: Readonly<Record<string, string>>, path = 'src/commands.rs') {
    const folder = workspace({ 'Cargo.toml': PACKAGE, 'src/lib.rs': 'pub fn main() {}\n', ...files });
    return factsIn(folder, path).target;
  }

  it('counts as the program', () => {
    expect(targetOf({ 'src/main.rs': '// A door.\nfn main() {\n    some_tool::main();\n}\n' })).toBe(
      'program',
    );
    expect(targetOf({ 'src/main.rs': 'fn main() { some_tool::cli::run(args()) }' }, 'src/lib.rs')).toBe(
      'program',
    );
    expect(targetOf({ 'src/main.rs': 'use some_tool::run;\nfn main() { run() }' })).toBe('program');
    expect(targetOf({ 'src/bin/some-tool.rs': 'fn main() { some_tool::main() }' })).toBe('program');
    expect(
      targetOf({
        'Cargo.toml': `${PACKAGE}[lib]\nname = "body"\n[[bin]]\nname = "x"\npath = "x.rs"\n`,
        'x.rs': 'fn main() { body::run_all() }',
      }),
    ).toBe('program');
  });

  it('counts as the program where the package presents itself as one', () => {
    const tool = {
      'Cargo.toml': `${PACKAGE}description = "A cli tool for commands."\n`,
      'src/main.rs': 'fn main() { some_tool::parse("a"); }',
    };
    expect(targetOf(tool)).toBe('program');
    const category = `${PACKAGE}categories = ["command-line-utilities"]\n`;
    expect(targetOf({ ...tool, 'Cargo.toml': category })).toBe('program');
    for (const description of [
      'A library for cli tools.',
      'A toolkit for engines.',
      'An architecture of minds.',
    ])
      expect(targetOf({ ...tool, 'Cargo.toml': `${PACKAGE}description = "${description}"\n` })).toBe(
        'library',
      );
    expect(targetOf({ 'Cargo.toml': category })).toBe('library');
    const needing = '[package]\nname = "other"\n[dependencies]\nsome-tool = { path = ".." }\n';
    const other = {
      'other/Cargo.toml': needing,
      'Cargo.toml': `${category}[workspace]\nmembers = ["other"]\n`,
    };
    expect(targetOf({ ...tool, ...other })).toBe('library');
  });

  it('is one by what its program does alone', () => {
    expect(targetOf({})).toBe('library');
    expect(targetOf({ 'src/main.rs': 'fn main() { some_tool::parse("a"); }' })).toBe('library');
    expect(targetOf({ 'src/main.rs': 'fn main() { other::main(); }' })).toBe('library');
    expect(
      targetOf({ 'src/main.rs': `${'fn step() {}\n'.repeat(40)}fn main() { some_tool::main(); }` }),
    ).toBe('library');
    expect(targetOf({ 'src/main.rs': 'fn main() { some_tool::main() }' }, 'tests/a.rs')).toBe('test');
    expect(targetOf({ 'src/main.rs': 'fn main() { some_tool::main() }' }, 'src/main.rs')).toBe('program');
  });
});
