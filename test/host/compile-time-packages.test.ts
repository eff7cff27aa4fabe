import { describe, expect, it } from 'vitest';
import type { PackageFacts } from '../../server/src/host/package-facts.ts';
import { factsIn, workspace } from './packages-on-disk.ts';

const published = (name: string, more = ''): string =>
  `[package]\nname = "${name}"\ndescription = "A part."\nlicense = "MIT"\n${more}`;
const needing = (section: string, ...names: string[]): string =>
  `[${section}]\n${names.map((name) => `${name} = "1"\n`).join('')}`;

function useIn(files: Readonly<Record<string, string>>): PackageFacts['packageUse'] {
  const folder = workspace({ 'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n', ...files });
  return factsIn(folder, 'crates/own/src/a.rs').packageUse;
}

describe('the use of a package that runs where the software is built', () => {
  const core = published('core', needing('build-dependencies', 'core-gen'));
  const files = (own: string, gen: string) => ({
    'crates/core/Cargo.toml': core,
    'crates/gen/Cargo.toml': gen,
    'crates/own/Cargo.toml': own,
  });

  it('is that of a tool where only libraries of build scripts need it, and it writes code or is not published', () => {
    const gen = (name: string) => published('core-gen', needing('dependencies', name));
    expect(useIn(files(published('core-srcgen'), gen('core-srcgen')))).toBe('tool');
    expect(useIn(files('[package]\nname = "parts"\npublish = false\n', gen('parts')))).toBe('tool');
    expect(useIn(files(published('parts'), gen('parts')))).toBeUndefined();
    const both = { 'crates/core/Cargo.toml': `${core}${needing('dependencies', 'core-srcgen')}` };
    expect(useIn({ ...files(published('core-srcgen'), gen('core-srcgen')), ...both })).toBeUndefined();
  });

  it('is that of a tool where build scripts need it and what else needs it is one', () => {
    const other = { 'crates/x/Cargo.toml': published('x', needing('build-dependencies', 'own')) };
    const gen = published('core-gen', needing('dependencies', 'own'));
    expect(useIn({ ...files(published('own'), gen), ...other })).toBe('tool');
    const user = { 'crates/y/Cargo.toml': published('y', needing('dependencies', 'own')) };
    expect(useIn({ ...files(published('own'), gen), ...other, ...user })).toBeUndefined();
  });

  it('is that of a tool with a program where it is named for the description of what is generated', () => {
    const main = { 'crates/own/src/main.rs': '' };
    const own = (name: string) => ({
      ...main,
      'crates/core/Cargo.toml': published('core', needing('build-dependencies', name)),
      'crates/own/Cargo.toml': published(name),
    });
    expect(useIn(own('core-meta'))).toBe('tool');
    expect(useIn(own('core-metal'))).toBeUndefined();
  });

  it('is that of macros where macros alone are made of it, and it handles code', () => {
    const made = published('core-macro-parts', needing('dependencies', 'syn', 'quote'));
    const macros = `${published('macros', needing('dependencies', 'core-macro-parts'))}[lib]\nproc-macro = true\n`;
    const all = { 'crates/own/Cargo.toml': made, 'crates/macros/Cargo.toml': macros };
    expect(useIn(all)).toBe('macro');
    const plain = published('core-macro-parts', needing('dependencies', 'serde'));
    expect(useIn({ ...all, 'crates/own/Cargo.toml': plain })).toBeUndefined();
    const user = published('user', needing('dependencies', 'core-macro-parts'));
    expect(useIn({ ...all, 'crates/user/Cargo.toml': user })).toBeUndefined();
    expect(useIn({ 'crates/own/Cargo.toml': made })).toBeUndefined();
  });
});

describe('the use of a package that comes with another where somebody asks for it', () => {
  const optional = '[dependencies]\nown = { version = "1", optional = true }\n';
  const own = '[package]\nname = "own"\ndescription = "Script testing support"\nlicense = "MIT"\n';

  it('is for tests where it says so and tests need it', () => {
    const core = published('core', `${optional}${needing('dev-dependencies', 'own')}`);
    expect(useIn({ 'crates/core/Cargo.toml': core, 'crates/own/Cargo.toml': own })).toBe('test');
    const whole = published('core', `${needing('dependencies', 'own')}${needing('dev-dependencies', 'own')}`);
    expect(useIn({ 'crates/core/Cargo.toml': whole, 'crates/own/Cargo.toml': own })).toBeUndefined();
    const described = own.replace('Script testing', 'Script running');
    expect(useIn({ 'crates/core/Cargo.toml': core, 'crates/own/Cargo.toml': described })).toBeUndefined();
  });
});

describe('the use of a program that stands aside', () => {
  const own = '[package]\nname = "own"\n[dependencies]\ncore = { path = "../core" }\n';
  const files = (root: string, text = own) => ({
    'Cargo.toml': `[workspace]\nmembers = ["crates/*"]\n${root}`,
    'crates/core/Cargo.toml': published('core'),
    'crates/own/Cargo.toml': text,
    'crates/own/src/main.rs': '',
  });
  const SET_ASIDE = 'default-members = ["crates/core"]\n';

  it('is that of a tool where the workspace does not build it by default and no registry would take it', () => {
    expect(useIn(files(SET_ASIDE))).toBe('tool');
    expect(useIn(files(''))).toBeUndefined();
    expect(useIn(files('default-members = ["crates/*"]\n'))).toBeUndefined();
    expect(useIn(files(SET_ASIDE, own.replace('path', 'version = "1", path')))).toBeUndefined();
    expect(
      useIn({ ...files(SET_ASIDE), 'crates/core/Cargo.toml': '[package]\nname = "core"\n' }),
    ).toBeUndefined();
  });
});

describe('the use of what examples are made of', () => {
  it('is that of what is shown, where the programs that need it lie among examples', () => {
    const own = `[package]\nname = "core-example-scenes"\npublish = false\n`;
    const program = `[package]\nname = "viewer"\npublish = false\n${needing('dependencies', 'core-example-scenes')}`;
    const inFolder = (folder: string) =>
      useIn({
        'Cargo.toml': `[workspace]\nmembers = ["crates/*", "${folder}/*"]\n`,
        'crates/core/Cargo.toml': published('core'),
        'crates/own/Cargo.toml': own,
        [`${folder}/viewer/Cargo.toml`]: program,
        [`${folder}/viewer/src/main.rs`]: '',
      });
    expect(inFolder('examples')).toBe('show');
    expect(inFolder('programs')).toBeUndefined();
  });
});
