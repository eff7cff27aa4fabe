import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPackageRoots } from '../../server/src/host/package-root.ts';
import { temporaryFolder } from './temporary-folder.ts';

function workspace(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'member', 'src', 'deep'), { recursive: true });
  writeFileSync(join(folder, 'Cargo.toml'), '');
  writeFileSync(join(folder, 'member', 'Cargo.toml'), '');
  return folder;
}

describe('the path in the package', () => {
  it('counts from the nearest manifest', () => {
    const folder = workspace();
    const roots = createPackageRoots();
    expect(roots.packagePath('rust', join(folder, 'member', 'src', 'deep', 'a.rs'))).toBe('src/deep/a.rs');
    expect(roots.packagePath('rust', join(folder, 'other', 'a.rs'))).toBe('other/a.rs');
  });

  it('is unknown without a manifest, above a boundary, and for other languages', () => {
    const folder = workspace();
    const file = join(folder, 'other', 'a.rs');
    expect(createPackageRoots([join(folder, 'other')]).packagePath('rust', file)).toBeUndefined();
    expect(createPackageRoots().packagePath('klingon', file)).toBeUndefined();
  });

  it('is what listings have told, until it is forgotten', () => {
    const folder = workspace();
    const file = join(folder, 'member', 'src', 'a.rs');
    const roots = createPackageRoots();
    roots.learn(join(folder, 'member', 'src'), ['Cargo.toml']);
    expect(roots.packagePath('rust', file)).toBe('a.rs');
    roots.forget();
    rmSync(join(folder, 'member', 'Cargo.toml'));
    expect(roots.packagePath('rust', file)).toBe('member/src/a.rs');
  });
});
