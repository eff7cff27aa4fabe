import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/root.ts';
import type { Package } from './cargo-clippy.ts';
import { generateModule } from './generator.ts';

const CASES = join(ROOT, 'test/differential/clippy/cases');

/** Everything that is compared: what was written by hand, and so many generated modules of so many items. */
export function packagesToCompare(modules: number, items: number): Package[] {
  return [libraryOfCases(), programOfCases(), levelsOfCases(), testsOfCases(), generated(modules, items)];
}

function manifest(name: string, more = ''): [string, string] {
  return [
    'Cargo.toml',
    `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n\n[workspace]\n${more}`,
  ];
}

/** A crate root that declares the modules and holds nothing else, so that they are judged alone. */
function root(modules: readonly string[]): [string, string] {
  return ['src/lib.rs', modules.map((name) => `mod ${name};\n`).join('')];
}

/** The cases in a folder, by their paths in a package whose sources they are. */
function casesIn(folder: string): [string, string][] {
  const files = readdirSync(join(CASES, folder), { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile() && entry.name.endsWith('.rs'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(join(CASES, folder).length + 1), readFileSync(path, 'utf8')]);
}

function libraryOfCases(): Package {
  const cases = casesIn('library');
  const calls = cases.find(([path]) => path === 'calls.rs')?.[1] ?? '';
  const files = [...cases, ['calls_crlf.rs', calls.replaceAll('\n', '\r\n')] as const];
  const names = files.map(([path]) => path.slice(0, -'.rs'.length));
  return {
    name: 'library',
    files: new Map([
      manifest('library'),
      root(names.filter((name) => !name.includes('/') && name !== 'levels_sibling')),
      ...files.map(([path, text]): [string, string] => [`src/${path}`, text]),
    ]),
  };
}

function programOfCases(): Package {
  return { name: 'program', files: new Map([manifest('program'), ...casesIn('program')]) };
}

/** Levels that the manifest gives; nothing is set on the command line. */
function levelsOfCases(): Package {
  const levels = [
    'unwrap_used = "allow"',
    'expect_used = "warn"',
    'panic = { level = "deny", priority = 1 }',
    'todo = { level = "allow", priority = 1 }',
    'dbg_macro = "allow"',
    'unimplemented = "warn"',
    'undocumented_unsafe_blocks = "allow"',
  ];
  return {
    name: 'levels',
    files: new Map([manifest('levels', `\n[lints.clippy]\n${levels.join('\n')}\n`), ...casesIn('manifest')]),
    levels: [],
    lints: [
      'unwrap_used',
      'expect_used',
      'panic',
      'todo',
      'dbg_macro',
      'unimplemented',
      'undocumented_unsafe_blocks',
    ],
  };
}

/** What counts as test code: clippy is told to leave it alone too. */
function testsOfCases(): Package {
  const settings = ['unwrap', 'expect', 'panic', 'dbg', 'print'].map(
    (name) => `allow-${name}-in-tests = true\n`,
  );
  return {
    name: 'tests',
    files: new Map([manifest('tests'), ['clippy.toml', settings.join('')], ...casesIn('tests')]),
    options: ['--all-targets'],
    lints: ['unwrap_used', 'expect_used', 'panic', 'dbg_macro'],
  };
}

function generated(modules: number, items: number): Package {
  const names = Array.from({ length: modules }, (_, index) => `generated_${index}`);
  return {
    name: 'generated',
    files: new Map([
      manifest('generated'),
      root(names),
      ...names.map((name, index): [string, string] => [`src/${name}.rs`, generateModule(index + 1, items)]),
    ]),
  };
}
