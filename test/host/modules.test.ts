import { describe, expect, it } from 'vitest';
import type { ModuleDeclaration } from '../../server/src/engine/report.ts';
import { inheritanceAmong, inheritanceOf, moduleFolderOf } from '../../server/src/host/modules.ts';

type Files = Readonly<Record<string, readonly string[]>>;

/** `test a`, `outer::a`, `test a = other.rs`: declarations as text. */
function declarations(lines: readonly string[]): ModuleDeclaration[] {
  return lines.map((line) => {
    const [, test, within = '', name = '', path] = /^(test )?((?:\w+::)*)(\w+)(?: = (.+))?$/.exec(line) ?? [];
    return {
      name,
      within: within.split('::').filter((part) => part !== ''),
      isTest: test !== undefined,
      ...(path === undefined ? {} : { path }),
    };
  });
}

/** The test files, after making sure that looking at each file alone says the same. */
function tests(files: Files): string[] {
  const known = new Map(
    Object.entries(files).map(([path, lines]) => [`/p/src/${path}`, declarations(lines)]),
  );
  const among = [...inheritanceAmong(known)].flatMap(([path, { isTest }]) => (isTest ? [path] : [])).sort();
  const alone = [...known.keys()].filter((path) => inheritanceOf(path, (file) => known.get(file)).isTest);
  expect(alone.sort()).toEqual(among);
  return among.map((path) => path.slice('/p/src/'.length));
}

describe('a file is test code', () => {
  it('when its parent declares it in test code', () => {
    expect(
      tests({ 'lib.rs': ['test tests', 'a'], 'tests.rs': [], 'a.rs': ['test tests'], 'a/tests.rs': [] }),
    ).toEqual(['a/tests.rs', 'tests.rs']);
  });

  it('when its parent is', () => {
    expect(
      tests({
        'lib.rs': ['test tests'],
        'tests/mod.rs': ['deep'],
        'tests/deep.rs': ['deeper'],
        'tests/deep/deeper.rs': [],
      }),
    ).toEqual(['tests/deep.rs', 'tests/deep/deeper.rs', 'tests/mod.rs']);
  });

  it('where an inline module stands between', () => {
    expect(
      tests({ 'a.rs': ['outer::inner::b', 'test outer::c'], 'a/outer/inner/b.rs': [], 'a/outer/c.rs': [] }),
    ).toEqual(['a/outer/c.rs']);
    expect(tests({ 'main.rs': ['test outer::c'], 'outer/c.rs': [] })).toEqual(['outer/c.rs']);
  });

  it('where `#[path]` names it', () => {
    expect(
      tests({
        'lib.rs': ['test t = odd_name.rs', 'a'],
        'odd_name.rs': [],
        'a.rs': ['test u = a_test.rs', 'test in::v = w.rs'],
        'a_test.rs': [],
        'a/in/w.rs': [],
      }),
    ).toEqual(['a/in/w.rs', 'a_test.rs', 'odd_name.rs']);
  });
});

describe('a file is not test code', () => {
  it('when nobody declares it', () => {
    expect(tests({ 'lib.rs': [], 'tests.rs': [] })).toEqual([]);
  });

  it('when another parent declares it for production', () => {
    expect(
      tests({
        'lib.rs': ['test shared'],
        'main.rs': ['shared'],
        'shared.rs': ['deep'],
        'shared/deep.rs': [],
      }),
    ).toEqual([]);
    expect(tests({ 'lib.rs': ['test x', 'shared'], 'x.rs': ['s = shared.rs'], 'shared.rs': [] })).toEqual([
      'x.rs',
    ]);
  });

  it('when the declared file is missing', () => {
    expect(tests({ 'lib.rs': ['test tests'] })).toEqual([]);
  });

  it('when the file beside has the name and the one in the folder is meant', () => {
    expect(tests({ 'lib.rs': ['a', 'b'], 'a.rs': ['test b'], 'a/b.rs': [], 'b.rs': [] })).toEqual(['a/b.rs']);
  });

  it('when files declare each other in a circle', () => {
    expect(tests({ 'a.rs': ['b = b.rs'], 'b.rs': ['a = a.rs'] })).toEqual([]);
  });
});

describe('what files say about lints', () => {
  type Levels = Readonly<Record<string, readonly (readonly [name: string, ...levels: string[]])[]>>;

  /** `lib.rs: [['a', 'allow unwrap_used']]`; the answer for `a.rs`, which is the same for the file alone. */
  const levelsOf = (files: Levels, path = 'a.rs'): readonly string[] | undefined => {
    const known = new Map(
      Object.entries(files).map(([file, modules]): [string, ModuleDeclaration[]] => [
        `/p/src/${file}`,
        modules.map(([name, ...levels]) => ({
          name,
          within: [],
          isTest: false,
          levels: levels.map((level) => {
            const [verb, lint = ''] = level.split(' ');
            return { lint, isSilenced: verb === 'allow' };
          }),
        })),
      ]),
    );
    const found = inheritanceAmong(known).get(`/p/src/${path}`)?.inheritedLints;
    expect(inheritanceOf(`/p/src/${path}`, (file) => known.get(file)).inheritedLints).toEqual(found);
    return found?.map(({ lint, isSilenced }) => `${isSilenced ? 'allow' : 'warn'} ${lint}`);
  };

  it('holds in the modules that they declare, the nearest first', () => {
    const files: Levels = {
      'lib.rs': [['a', 'allow unwrap_used', 'allow dead_code']],
      'a.rs': [['b', 'warn unwrap_used', 'allow expect_used']],
      'a/b.rs': [],
    };
    expect(levelsOf(files)).toEqual(['allow unwrap_used']);
    expect(levelsOf(files, 'a/b.rs')).toEqual(['warn unwrap_used', 'allow expect_used', 'allow unwrap_used']);
    expect(levelsOf(files, 'lib.rs')).toBeUndefined();
  });

  it('is nothing where it is about lints that no rule has', () => {
    expect(levelsOf({ 'lib.rs': [['a', 'allow dead_code']], 'a.rs': [] })).toBeUndefined();
  });

  it('holds where every parent says it', () => {
    const both: Levels = {
      'lib.rs': [['a', 'allow unwrap_used', 'allow panic']],
      'main.rs': [['a', 'allow expect_used', 'allow unwrap_used', 'warn panic']],
      'a.rs': [],
    };
    expect(levelsOf(both)?.toSorted()).toEqual(['allow unwrap_used', 'warn panic']);
    expect(
      levelsOf({ 'lib.rs': [['a', 'allow unwrap_used']], 'main.rs': [['a']], 'a.rs': [] }),
    ).toBeUndefined();
  });
});

describe('the modules of a file are looked for', () => {
  const folderOf = (path: string, files: Files, isEntry = false) => {
    const known = new Map(Object.entries(files).map(([name, lines]) => [`/p/${name}`, declarations(lines)]));
    return moduleFolderOf(`/p/${path}`, { packagePath: path, isEntry }, (file) => known.get(file));
  };

  it.each([
    ['src/lib.rs', {}, 'beside'],
    ['src/bin/tool.rs', {}, 'beside'],
    ['src/bin/tool/main.rs', {}, 'beside'],
    ['src/a/mod.rs', {}, 'beside'],
    ['src/a.rs', { 'src/main.rs': ['a'] }, 'below'],
    ['src/a.rs', { 'src/lib.rs': ['a'], 'src/main.rs': ['a'] }, 'below'],
    ['src/a/b/c.rs', { 'src/a.rs': ['b::c'] }, 'below'],
    ['src/odd_name.rs', { 'src/odd.rs': ['o = odd_name.rs'] }, 'beside'],
    ['src/a/main.rs', { 'src/a.rs': ['main'] }, 'below'],
  ])('of %s in %j: %s', (path, files, folder) => {
    expect(folderOf(path, files)).toBe(folder);
  });

  it('where the manifest says that a program starts', () => {
    expect(folderOf('src/tool.rs', {}, true)).toBe('beside');
  });

  it('nowhere for a file that nothing declares, or that is declared in two ways', () => {
    expect(folderOf('src/a.rs', { 'src/lib.rs': ['b'] })).toBeUndefined();
    expect(folderOf('src/a.rs', { 'src/lib.rs': ['a'], 'src/main.rs': ['x = a.rs'] })).toBeUndefined();
    expect(folderOf('src/main.rs', { 'src/lib.rs': ['main'] })).toBeUndefined();
  });
});
