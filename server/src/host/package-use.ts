import type { Source } from '../core/finding.ts';
import type { CargoManifest } from './cargo-manifest.ts';
import type { Release } from './cargo-release.ts';

/** A package that nobody can fetch from a registry, and the packages of its workspace, itself included or not. */
export interface Membership {
  readonly own: Release;
  readonly hasProgram: boolean;
  readonly members: readonly CargoManifest[];
}

/**
 * What an unpublished package is for, as its description and its workspace tell. What others need only for their tests is test code. A
 * program that no other package needs and that needs none of them, beside packages that are published, is a tool of
 * those who work on them. Where nothing is published, the programs are what there is to deliver.
 */
export function packageUseOf({ own, hasProgram, members }: Membership): Source['packageUse'] {
  const others = members.flatMap(({ release }) =>
    release === undefined || release.name === own.name ? [] : [release],
  );
  if (others.some(({ needs }) => needs.has(own.name))) return undefined;
  if (own.isForTests) return 'test';
  if (others.some(({ needsForTests }) => needsForTests.has(own.name))) return hasProgram ? undefined : 'test';
  const standsAlone = others.every(({ name }) => !own.needs.has(name));
  return hasProgram && standsAlone && others.some(({ isPublished }) => isPublished) ? 'tool' : undefined;
}

/** Matches the folders, relative to the workspace's root, that one of the globs of its members names. */
export function memberMatcher(globs: readonly string[]): (folder: string) => boolean {
  const patterns = globs.map(partsOf);
  return (folder) => {
    const parts = folder.split('/');
    return patterns.some(
      (pattern) =>
        pattern.length === parts.length && pattern.every((part, at) => matchesPart(part, parts[at] ?? '')),
    );
  };
}

/** The folders that a glob names. `list` returns the names of the folders in a folder, both relative to the root. */
export function foldersNamed(glob: string, list: (folder: string) => readonly string[]): readonly string[] {
  return partsOf(glob).reduce<readonly string[]>(
    (folders, part) =>
      folders.flatMap((folder) => {
        const prefix = folder === '' ? '' : `${folder}/`;
        const names = WILD.test(part) ? list(folder).filter((name) => matchesPart(part, name)) : [part];
        return names.map((name) => prefix + name);
      }),
    [''],
  );
}

const WILD = /[*?]/;

function partsOf(glob: string): string[] {
  return glob
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
}

function matchesPart(pattern: string, name: string): boolean {
  if (!WILD.test(pattern)) return pattern === name;
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.');
  return !name.startsWith('.') && new RegExp(`^${source}$`).test(name);
}
