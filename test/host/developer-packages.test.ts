import { describe, expect, it } from 'vitest';
import type { PackageFacts } from '../../server/src/host/package-facts.ts';
import { factsIn, workspace } from './packages-on-disk.ts';

describe('the use of a package that is for those who work on the others', () => {
  const PUBLISHED = '[package]\nname = "core"\ndescription = "A core."\nlicense = "MIT"\n';
  const MAIN = { 'crates/own/src/main.rs': '' };

  function useIn(files: Readonly<Record<string, string>>): PackageFacts['packageUse'] {
    const folder = workspace({
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
      'crates/core/Cargo.toml': PUBLISHED,
      ...files,
    });
    return factsIn(folder, 'crates/own/src/a.rs').packageUse;
  }

  it('is that of a tool where build scripts need what is named for them, whoever else does', () => {
    const own = (name: string) => ({ 'crates/own/Cargo.toml': `[package]\nname = "${name}"\n` });
    const needing = (name: string, ...sections: string[]) => ({
      'crates/core/Cargo.toml': `${PUBLISHED}${sections.map((section) => `[${section}]\n${name} = "1"\n`).join('')}`,
    });
    const both = ['dependencies', 'build-dependencies'];
    expect(useIn({ ...own('a-build-helper'), ...needing('a-build-helper', ...both) })).toBe('tool');
    expect(useIn({ ...own('a-build-helper'), ...needing('a-build-helper', 'dependencies') })).toBeUndefined();
    expect(useIn({ ...own('a-helper'), ...needing('a-helper', ...both) })).toBeUndefined();
  });

  it('is that of a tool where a program for developers is offered by a feature alone', () => {
    const text = (of: string) => `[package]\nname = "own"\ndescription = "Developer tools for ${of}"\n`;
    const own = (of: string) => ({ ...MAIN, 'crates/own/Cargo.toml': text(of) });
    const needing = (more: string) => ({
      'crates/core/Cargo.toml': `${PUBLISHED}[dependencies]\nown = { version = "1"${more} }\n`,
    });
    expect(useIn({ ...own('node maintenance'), ...needing(', optional = true') })).toBe('tool');
    expect(useIn({ ...own('node maintenance'), ...needing('') })).toBeUndefined();
    expect(useIn({ ...own('web pages'), ...needing(', optional = true') })).toBeUndefined();
    expect(useIn(own('web pages'))).toBeUndefined();
  });

  it('is that of a tool in a file beside the manifest that no target has', () => {
    const folder = workspace({ 'Cargo.toml': PUBLISHED, 'src/lib.rs': '' });
    expect(factsIn(folder, 'publish.rs')).toMatchObject({ packageUse: 'tool' });
    expect(factsIn(folder, 'src/publish.rs').packageUse).toBeUndefined();
    expect(factsIn(folder, 'build.rs').packageUse).toBeUndefined();
  });

  it('is that of a tool where only the build scripts of tests need it', () => {
    const needing = (name: string) => `[package]\nname = "${name}"\n[build-dependencies]\nown = "1"\n`;
    const files = (name: string, root: string) => ({
      'Cargo.toml': `${root}[workspace]\nmembers = ["crates/*"]\n`,
      'crates/own/Cargo.toml': '[package]\nname = "own"\npublish = false\n',
      'crates/user/Cargo.toml': needing(name),
      ...MAIN,
    });
    const root = '[package]\nname = "root"\n';
    expect(useIn(files('own-tests', root))).toBe('tool');
    expect(useIn(files('user', root))).toBeUndefined();
  });
});
