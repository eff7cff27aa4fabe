import { describe, expect, it } from 'vitest';
import { readCargoManifest } from '../../server/src/host/cargo-manifest.ts';
import { createStrays, createTargets } from '../../server/src/host/cargo-targets.ts';

/** The target of a file, with `!` behind it where a program starts there. */
function target(manifest: string, path: string, hasLibraryFile = true): string {
  const read = readCargoManifest(`[package]\nname = "sample"\n${manifest}`);
  const facts = read && createTargets(read, hasLibraryFile)(path);
  return `${facts?.target}${facts?.isEntry ? '!' : ''}`;
}

describe('a package as Cargo expects it', () => {
  it.each([
    ['src/lib.rs', 'library'],
    ['src/a/b.rs', 'library'],
    ['src/main.rs', 'program!'],
    ['src/bin/tool.rs', 'program!'],
    ['src/bin/tool/main.rs', 'program!'],
    ['src/bin/tool/args.rs', 'program'],
    ['examples/a.rs', 'example'],
    ['examples/a/main.rs', 'example'],
    ['examples/a/b.rs', 'example'],
    ['tests/a.rs', 'test'],
    ['tests/common/mod.rs', 'test'],
    ['benches/a.rs', 'bench'],
    ['build.rs', 'build'],
    ['other.rs', 'library'],
  ])('%s is %s', (path, expected) => {
    expect(target('', path)).toBe(expected);
  });

  it('has programs only where it has no library', () => {
    expect(target('', 'src/a.rs', false)).toBe('program');
    expect(target('', 'other.rs', false)).toBe('program');
    expect(target('autolib = false', 'src/a.rs')).toBe('program');
  });

  it('has a library that the manifest names, even while its file is not there', () => {
    expect(target('[lib]\nbench = false', 'src/a.rs', false)).toBe('library');
  });
});

describe('targets whose files are written down', () => {
  it('own what lies nearest to them', () => {
    const manifest = '[lib]\npath = "lib/all.rs"\n[[bin]]\nname = "a"\npath = "./crates/core/main.rs"';
    expect(target(manifest, 'crates/core/main.rs')).toBe('program!');
    expect(target(manifest, 'crates/core/flags/mod.rs')).toBe('program');
    expect(target(manifest, 'lib/all.rs')).toBe('library');
    expect(target(manifest, 'lib/a.rs')).toBe('library');
    expect(target(manifest, 'src/main.rs')).toBe('program!');
    expect(target(manifest, 'src/a.rs')).toBe('program');
    expect(target(manifest, 'a.rs')).toBe('library');
  });

  it('share a folder in favour of the library', () => {
    expect(target('[[bin]]\nname = "a"\npath = "src/tool.rs"', 'src/tool.rs')).toBe('program!');
    expect(target('[[bin]]\nname = "a"\npath = "src/tool.rs"', 'src/a.rs')).toBe('library');
    expect(
      target('[lib]\npath = "src/both.rs"\n[[bin]]\nname = "a"\npath = "src/both.rs"', 'src/both.rs'),
    ).toBe('library');
  });

  it('may lie in the folders of other targets', () => {
    const manifest = '[[example]]\nname = "a"\npath = "demo/a.rs"\n[[test]]\nname = "t"\npath = "src/t.rs"';
    expect(target(manifest, 'demo/a.rs')).toBe('example');
    expect(target(manifest, 'demo/parts.rs')).toBe('example');
    expect(target(manifest, 'src/t.rs')).toBe('test');
    expect(target(manifest, 'src/a.rs')).toBe('library');
  });

  it('are looked for under their names', () => {
    const manifest = 'autobins = false\n[[bin]]\nname = "a"';
    expect(target(manifest, 'src/bin/a.rs')).toBe('program!');
    expect(target(manifest, 'src/bin/a/main.rs')).toBe('program!');
    expect(target(manifest, 'src/bin/b.rs')).toBe('program');
  });

  it('may be build scripts', () => {
    expect(target('build = "build/main.rs"', 'build/main.rs')).toBe('build');
    expect(target('build = "build/main.rs"', 'build/parts.rs')).toBe('build');
    expect(target('build = false', 'build.rs')).toBe('library');
  });

  it('may be libraries that run in the compiler', () => {
    expect(target('[lib]\nproc-macro = true', 'src/lib.rs')).toBe('macro');
    expect(target('[lib]\nproc-macro = true', 'src/a.rs')).toBe('macro');
    expect(target('[lib]\nproc-macro = true', 'src/main.rs')).toBe('program!');
  });
});

describe('a manifest', () => {
  const lintsOf = (lints: string) => readCargoManifest(`[package]\nname = "a"\n${lints}`)?.lints;

  it('gives levels in the order in which Cargo lets them decide', () => {
    const levels = [
      { lint: 'unwrap_used', isSilenced: false },
      { lint: 'expect_used', isSilenced: true },
      { lint: 'panic', isSilenced: false },
      { lint: 'all', isSilenced: true },
    ];
    const text =
      '[lints.clippy]\nall = { level = "allow", priority = -1 }\nunwrap-used = { level = "forbid", priority = 2 }\npanic = "deny"\nexpect_used = "allow"\n';
    expect(lintsOf(text)).toEqual(levels);
  });

  it('that silences nothing has no levels', () => {
    expect(lintsOf('[lints.clippy]\nunwrap_used = "deny"\n')).toEqual([]);
  });

  it.each([
    '[lints]\nclippy = 3',
    '[lints.clippy]\nunwrap_used = 1\npanic = { level = 2 }\nexit = []',
    'lints = "allow"',
  ])('with values of the wrong kind says nothing: %j', (text) => {
    expect(lintsOf(text)).toEqual([]);
  });

  it.each(['[lib]\npath = 3', 'bin = "a"', '[[bin]]\npath = []', '[[bin]]', 'autobins = "no"', 'build = 1'])(
    'with targets of the wrong kind keeps the usual ones: %j',
    (text) => {
      expect(target(text, 'src/lib.rs')).toBe('library');
      expect(target(text, 'src/main.rs')).toBe('program!');
    },
  );

  it.each(['[package', 'a = ', '\0', 'a = 1\na = 2', '= 3', '[a]\n[a]'])(
    'that is no TOML says nothing: %j',
    (text) => {
      expect(readCargoManifest(text)).toBeUndefined();
    },
  );

  it.each(['package = 3', 'package = "a"\nworkspace = 7\nlib = []'])('of odd values is read: %j', (text) => {
    expect(readCargoManifest(text)).toBeDefined();
  });
});

describe('a file beside the manifest', () => {
  const isStray = (manifest: string, path: string, hasLibraryFile = true) => {
    const read = readCargoManifest(`[package]\nname = "sample"\n${manifest}`);
    return read && createStrays(read, hasLibraryFile)(path);
  };

  it('is a stray where no target but the build script has its place there', () => {
    expect(isStray('', 'publish.rs')).toBe(true);
    expect(isStray('', 'publish.rs', false)).toBe(true);
    expect(isStray('build = "make.rs"', 'publish.rs')).toBe(true);
    expect(isStray('[[test]]\nname = "all"\npath = "tests/all.rs"', 'publish.rs')).toBe(true);
  });

  it('is none where a target starts with it, or with its neighbour', () => {
    expect(isStray('', 'build.rs')).toBe(false);
    expect(isStray('build = "make.rs"', 'make.rs')).toBe(false);
    expect(isStray('[lib]\npath = "lib.rs"', 'publish.rs')).toBe(false);
    expect(isStray('[[bin]]\nname = "publish"\npath = "./publish.rs"', 'publish.rs')).toBe(false);
    expect(isStray('[[bin]]\nname = "other"\npath = "other.rs"', 'publish.rs')).toBe(false);
  });

  it('is none in a folder, nor where there is no package', () => {
    expect(isStray('', 'src/publish.rs')).toBe(false);
    expect(isStray('', 'server/publish.rs')).toBe(false);
    const virtual = readCargoManifest('[workspace]\nmembers = ["a"]\n');
    expect(virtual && createStrays(virtual, false)('publish.rs')).toBe(false);
  });
});
