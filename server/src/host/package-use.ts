import type { Source } from '../core/finding.ts';
import type { CargoManifest } from './cargo-manifest.ts';
import type { Release } from './cargo-release.ts';

/** A package and the packages of its workspace, itself included or not. */
export interface Membership {
  readonly own: Release;
  /** True where nobody can fetch it from a registry, by its own word or by that of the workspace. */
  readonly isKept: boolean;
  readonly hasProgram: boolean;
  readonly members: readonly CargoManifest[];
}

/**
 * What a package is for, as its name, its description and its workspace tell. An unpublished program that no other package
 * needs and that needs none of them, beside packages that are published, is a tool of those who work on them. Where
 * nothing is published, the programs are what there is to deliver.
 */
export function packageUseOf({ own, isKept, hasProgram, members }: Membership): Source['packageUse'] {
  const others = members.flatMap(({ release }) =>
    release === undefined || release.name === own.name ? [] : [release],
  );
  if (isTestCode({ own, isKept, hasProgram, others })) return 'test';
  if (!isKept || others.some(({ needs }) => needs.has(own.name))) return undefined;
  if (others.some(({ needsForTests }) => needsForTests.has(own.name))) return undefined;
  const standsAlone = others.every(({ name }) => !own.needs.has(name));
  return hasProgram && standsAlone && others.some(({ isPublished }) => isPublished) ? 'tool' : undefined;
}

interface Neighbours extends Omit<Membership, 'members'> {
  readonly others: readonly Release[];
}

/**
 * True for a package that no other is built from and that says that it is for tests, or is a library that others need for
 * theirs. Of one that is published both its word and its use have to say so.
 */
function isTestCode({ own, isKept, hasProgram, others }: Neighbours): boolean {
  if (others.length === 0 || others.some(({ needs }) => needs.has(own.name))) return false;
  const isTested = others.some(({ needsForTests }) => needsForTests.has(own.name));
  if (own.isPublished && !isKept) return own.isForTests && isTested;
  return own.isForTests || (isTested && !hasProgram);
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
