import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles, MissingPathError } from '../../server/src/host/files.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Makes a folder with the files and returns what a walk of `paths` finds, relative to it. */
function walked(files: Readonly<Record<string, string>>, paths: readonly string[] = ['.']): string[] {
  const folder = made(files);
  return found(folder, paths);
}

function made(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function found(folder: string, paths: readonly string[]): string[] {
  const { files } = findFiles(paths, folder, { isSource: (name) => name.endsWith('.rs') });
  return files.map((file) => file.slice(folder.length + 1));
}

describe('walking', () => {
  it('finds sources in the order of their paths, each once', () => {
    const files = { 'a/b.rs': '', 'a-b.rs': '', 'a.rs': '', 'a/c/d.rs': '', 'z.txt': '', 'B.rs': '' };
    const ordered = ['B.rs', 'a-b.rs', 'a.rs', 'a/b.rs', 'a/c/d.rs'];
    expect(walked(files)).toEqual(ordered);
    expect(walked(files, ['a', '.', 'a/b.rs'])).toEqual(ordered);
  });

  it('does not enter folders of other people and of builds unless they are named', () => {
    const files = {
      'src/a.rs': '',
      'target/a.rs': '',
      'x/node_modules/a.rs': '',
      'vendor/a.rs': '',
      'third_party/a.rs': '',
      '.git/a.rs': '',
    };
    expect(walked(files)).toEqual(['src/a.rs']);
    expect(walked(files, ['vendor'])).toEqual(['vendor/a.rs']);
  });

  it('does not follow symbolic links, so a loop is no loop', () => {
    const folder = made({ 'a/x.rs': '' });
    symlinkSync(folder, join(folder, 'a', 'loop'));
    symlinkSync(join(folder, 'a', 'x.rs'), join(folder, 'a', 'y.rs'));
    expect(found(folder, ['.'])).toEqual(['a/x.rs']);
    expect(found(folder, ['a/y.rs'])).toEqual(['a/y.rs']);
  });

  it('says why a named path is left out', () => {
    const folder = made({ 'a.txt': '' });
    const { files, skipped } = findFiles(['a.txt'], folder, { isSource: () => false });
    expect(files).toEqual([]);
    expect(skipped).toEqual([{ path: join(folder, 'a.txt'), reason: 'language not supported' }]);
  });

  it('throws for a path that does not exist', () => {
    expect(() => walked({}, ['nowhere'])).toThrow(MissingPathError);
  });

  it('tells of markers that are sources too', () => {
    const folder = made({ 'Cargo.toml': '', 'a.rs': '' });
    const seen: string[] = [];
    const { files } = findFiles(['.'], folder, {
      isSource: () => true,
      markers: new Set(['Cargo.toml']),
      onFolder: (_, markers) => seen.push(...markers),
    });
    expect(files).toHaveLength(2);
    expect(seen).toEqual(['Cargo.toml']);
  });

  it('tells of the folders it enters and of the markers in them', () => {
    const folder = made({ 'Cargo.toml': '', 'src/a.rs': '', 'target/Cargo.toml': '' });
    const seen: [string, readonly string[]][] = [];
    findFiles(['.'], folder, {
      isSource: (name) => name.endsWith('.rs'),
      markers: new Set(['Cargo.toml']),
      onFolder: (path, markers) => seen.push([path.slice(folder.length), markers]),
    });
    expect(seen).toEqual([
      ['', ['Cargo.toml']],
      ['/src', []],
    ]);
  });
});

describe('ignore files', () => {
  it('hold for their folder and below', () => {
    expect(
      walked({
        '.gitignore': '# generated\n*.gen.rs\n/top.rs\nbuild/\n',
        'top.rs': '',
        'a/top.rs': '',
        'a/x.gen.rs': '',
        'a/build/b.rs': '',
        'a/build.rs': '',
        'a/.gitignore': 'only.rs\n',
        'a/only.rs': '',
        'only.rs': '',
      }),
    ).toEqual(['a/build.rs', 'a/top.rs', 'only.rs']);
  });

  it('of an inner folder win over those of an outer one', () => {
    expect(
      walked({
        '.gitignore': '*.gen.rs\n',
        'a/.gitignore': '!keep.gen.rs\n',
        'a/keep.gen.rs': '',
        'a/b/keep.gen.rs': '',
        'a/drop.gen.rs': '',
        'keep.gen.rs': '',
      }),
    ).toEqual(['a/b/keep.gen.rs', 'a/keep.gen.rs']);
  });

  it.each([
    ['x/*', 'x/a.rs', true],
    ['x/**', 'x/y/a.rs', true],
    ['**/y', 'x/y/a.rs', true],
    ['[ab].rs', 'a.rs', true],
    ['[!b].rs', 'a.rs', true],
    ['[]a].rs', 'a.rs', true],
    ['[[:alpha:]].rs', 'q.rs', true],
    ['a?.rs', 'ab.rs', true],
    ['a?.rs', 'a.rs', false],
    ['\\#a.rs', '#a.rs', true],
    ['#a.rs', '#a.rs', false],
    ['a.rs  ', 'a.rs', true],
    ['A.rs', 'a.rs', false],
    ['a', 'a/b.rs', true],
    ['a/', 'a.rs', false],
    ['/x/y', 'z/x/y/a.rs', false],
    ['x/y', 'z/x/y/a.rs', false],
    ['*\n!a.rs', 'a.rs', false],
    ['*\n!a.rs', 'x/a.rs', true],
    ['src\r\nb.rs\r', 'b.rs', true],
  ])('understand %j for %s: %s', (pattern, path, isIgnored) => {
    expect(walked({ '.gitignore': pattern, [path]: '' })).toEqual(isIgnored ? [] : [path]);
  });

  it('above the walked folder hold inside a repository', () => {
    const files = {
      '.gitignore': '*.gen.rs\nskipped/\n',
      'a/x.gen.rs': '',
      'a/b.rs': '',
      'skipped/c.gen.rs': '',
    };
    expect(walked(files, ['a'])).toEqual(['a/b.rs', 'a/x.gen.rs']);
    const repository = { ...files, '.git/info/exclude': 'b.rs\n' };
    expect(walked(repository, ['a'])).toEqual([]);
    expect(walked({ ...repository, 'a/d.rs': '' }, ['a'])).toEqual(['a/d.rs']);
  });

  it('do not hold for what is named', () => {
    const files = { '.git/HEAD': '', '.gitignore': 'a.rs\nout/\n', 'a.rs': '', 'out/b.rs': '' };
    expect(walked(files, ['a.rs', 'out'])).toEqual(['a.rs', 'out/b.rs']);
  });
});
