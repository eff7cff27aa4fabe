import type { Source } from '../core/finding.ts';
import type { CargoManifest } from './cargo-manifest.ts';
import type { Release } from './cargo-release.ts';

/** A package and the packages of its workspace, itself included or not. */
export interface Membership {
  readonly own: Release;
  /** True where nobody can fetch it from a registry, by its own word or by that of the workspace. */
  readonly isKept: boolean;
  readonly hasProgram: boolean;
  /** False where the workspace names what is built by default, and not this. */
  readonly isDefault: boolean;
  /** True below a folder of the workspace that is named for tools. */
  readonly isAmongTools: boolean;
  readonly members: readonly CargoManifest[];
}

/**
 * What a package is for, as its name, its description and its workspace tell. Tools of those who work on the software
 * are a library that only build scripts need; an unpublished package that no other needs and that is not built by
 * default or lies among tools; and an unpublished program that no other package needs and that needs none of them,
 * beside packages that are published. Where nothing is published, the programs are what there is to deliver.
 */
export function packageUseOf({
  own,
  isKept,
  hasProgram,
  isDefault,
  isAmongTools,
  members,
}: Membership): Source['packageUse'] {
  const others = members.flatMap(({ release }) =>
    release === undefined || release.name === own.name ? [] : [release],
  );
  // What tests are made of may be the product; what says that it is for tests, and only they are made of, is not.
  if (others.some(({ needs, isForTests }) => needs.has(own.name) && !(isForTests && own.isForTests)))
    return undefined;
  if (others.some(({ needsToBuild }) => needsToBuild.has(own.name))) return hasProgram ? undefined : 'tool';
  if (isTestCode({ own, isKept, hasProgram, others })) return 'test';
  if (!isKept || others.some(({ needsForTests }) => needsForTests.has(own.name))) return undefined;
  if (!isDefault || isAmongTools) return 'tool';
  const standsAlone = others.every(({ name }) => !own.needs.has(name));
  return hasProgram && standsAlone && others.some(({ isPublished }) => isPublished) ? 'tool' : undefined;
}

interface Neighbours extends Pick<Membership, 'own' | 'isKept' | 'hasProgram'> {
  readonly others: readonly Release[];
}

/**
 * True for a package, from which no other is built, that says that it is for tests, or is a library that others need for
 * theirs. Of one that is published both its word and its use have to say so.
 */
function isTestCode({ own, isKept, hasProgram, others }: Neighbours): boolean {
  if (others.length === 0) return false;
  const isTested = others.some(({ needsForTests }) => needsForTests.has(own.name));
  if (own.isPublished && !isKept) return own.isForTests && isTested;
  return own.isForTests || (isTested && !hasProgram);
}

/** Where a member lies, by its folder relative to the workspace's root. */
export function placeOf(root: CargoManifest, folder: string): Pick<Membership, 'isDefault' | 'isAmongTools'> {
  return {
    isDefault: isBuiltByDefault(root, folder),
    isAmongTools: /^(?:[\w-]+-)?(?:tools?|scripts|xtasks?)\//.test(folder),
  };
}

/** Whether the folder of a member, relative to the workspace's root, is built where nobody says what to build. */
function isBuiltByDefault({ workspace }: CargoManifest, folder: string): boolean {
  return workspace?.defaultMembers === undefined || memberMatcher(workspace.defaultMembers)(folder);
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
