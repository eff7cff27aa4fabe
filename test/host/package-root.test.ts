import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCargoManifest } from '../../server/src/host/cargo-manifest.ts';
import { createPackageRoots } from '../../server/src/host/package-root.ts';
import { createRoots, factsIn, workspace } from './packages-on-disk.ts';

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

  it('counts as the program where it reads arguments and is not published', () => {
    const needs = '[dependencies]\nclap = { version = "4" }\n';
    expect(targetOf({ 'Cargo.toml': `${PACKAGE}${needs}` })).toBe('program');
    const published = `${PACKAGE}description = "Parts of commands."\nlicense = "MIT"\n`;
    expect(targetOf({ 'Cargo.toml': `${published}${needs}` })).toBe('library');
    expect(targetOf({ 'Cargo.toml': `${PACKAGE}[dependencies]\nserde = "1"\n` })).toBe('library');
    expect(targetOf({ 'Cargo.toml': `${PACKAGE}${needs}`, 'src/main.rs': 'fn main() {}' })).toBe('library');
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
