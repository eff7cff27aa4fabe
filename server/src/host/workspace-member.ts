import type { CargoManifest } from './cargo-manifest.ts';
import type { Release } from './cargo-release.ts';
import { memberMatcher } from './member-globs.ts';

/** A package as one of its workspace. */
export interface Member {
  readonly release: Release;
  /** True where nobody can fetch it from a registry, by its own word or by that of the workspace. */
  readonly isKept: boolean;
  /** True where a registry would refuse it for what it is built from. */
  readonly isStuck: boolean;
  /** True where the workspace names it in a comment alone: nothing builds it any more. */
  readonly isLeftOut: boolean;
  readonly hasProgram: boolean;
  /** True where the library is linked into programs of other languages. */
  readonly isForeign: boolean;
  /** False for what `cargo build` in the workspace's root leaves out unless something needs it. */
  readonly isDefault: boolean;
  /** True where the workspace lists what it builds by default, and leaves this out, which no registry would take. */
  readonly isSetAside: boolean;
  /** True where its library is a procedural macro. */
  readonly isMacro: boolean;
  /**
   * True where its name or its description says that it is for tests, or that of a library that one tests with it; or
   * where it lies among tests, and is not published.
   */
  readonly isForTests: boolean;
  /** True below a folder of the workspace that is named for tools. */
  readonly isAmongTools: boolean;
  /** True below a folder that is named for examples. */
  readonly isAmongShown: boolean;
}

/** A manifest and where it lies. */
export interface Placed {
  readonly manifest: CargoManifest;
  /** Relative to the workspace's root, with `/`; empty for the root itself. */
  readonly folder: string;
  /** Whether there is a `src/main.rs` or a `src/bin`. */
  readonly hasProgramFile: boolean;
}

/** Folders of a workspace's own programs, and packages that are called so. */
const TOOL_FOLDER =
  /^(?:(?:[\w-]+-)?(?:tools?|scripts|tasks|xtasks?)|dev)\/|(?:^|\/)(?:[\w-]*dev-?tools?|bundle|packag(?:er|ing))\/$/;

/** Folders of packages that try out and measure the others. */
const TEST_FOLDER =
  /(?:^|\/)(?:tests?|testing|perf|bench(?:es|marks?)?|fuzz(?:ing)?|stress|(?:tests?|bench)[-_][^/]+)\//;

/** Folders of what shows how the packages are used. */
const SHOWN_FOLDER = /(?:^|\/)(?:examples?|demos?|samples?|tutorials?)\//;

/** `undefined` for a manifest that names no package. */
export function memberOf(
  { manifest, folder, hasProgramFile }: Placed,
  root: CargoManifest,
): Member | undefined {
  const { release, declared, library } = manifest;
  if (release === undefined) return undefined;
  const isDefault = isBuiltByDefault(root, folder);
  const isKept = isKeptIn(root, release);
  const isStuck = isStuckIn(root, release);
  const isOffered = release.isPublished && !isKept && !isStuck;
  const hasProgram = hasProgramFile || declared.some(({ target }) => target === 'program');
  return {
    release,
    isKept,
    isStuck,
    isSetAside: !isDefault && root.workspace?.defaultMembers !== undefined && isStuck,
    isMacro: library.kind === 'macro',
    isLeftOut: isLeftOut(root, folder),
    hasProgram,
    isForeign: library.isForeign,
    isDefault,
    isForTests:
      release.isForTests ||
      (release.isToTestWith && !hasProgram) ||
      (!isOffered && TEST_FOLDER.test(`${folder}/`)),
    isAmongTools: TOOL_FOLDER.test(`${folder}/`),
    isAmongShown: SHOWN_FOLDER.test(`${folder}/`),
  };
}

/**
 * What a package of a workspace of its own is for, that lies in `folder` of another workspace or package: test code where
 * it is not published and lies among tests or says that it is for some; a tool of those who work on the other where it is
 * not published and lies among tools, lies inside a published package that has a workspace for its parts and no registry
 * would take it, or is a program that is named as a tool.
 */
export function useInside(
  own: Member,
  folder: string,
  { release, workspace }: CargoManifest,
): 'test' | 'tool' | undefined {
  if (!own.release.isPublished && (own.release.isForTests || TEST_FOLDER.test(`${folder}/`))) return 'test';
  const isApart = workspace !== undefined && release?.isPublished === true;
  if (isApart && (own.isKept || own.isStuck)) return 'tool';
  if (own.hasProgram && !own.release.isPublished && own.release.isNamedForDevelopers) return 'tool';
  return own.isKept && TOOL_FOLDER.test(`${folder}/`) ? 'tool' : undefined;
}

function isKeptIn({ workspace }: CargoManifest, { isKept }: Release): boolean {
  return isKept === 'workspace' ? workspace?.isKept === true : isKept;
}

function isStuckIn(
  { workspace }: CargoManifest,
  { isUnversioned, unregistered, inherited }: Release,
): boolean {
  if (isUnversioned || unregistered.size > 0) return true;
  return [...inherited].some((key) => workspace?.unregistered.has(key));
}

function isLeftOut({ workspace }: CargoManifest, folder: string): boolean {
  if (workspace === undefined || workspace.silenced.length === 0) return false;
  return memberMatcher(workspace.silenced)(folder) && !memberMatcher(workspace.members)(folder);
}

/** The Cargo book, "Workspaces": the default members, or else the root's own package, or else all. */
function isBuiltByDefault({ workspace, isPackage }: CargoManifest, folder: string): boolean {
  if (workspace?.defaultMembers !== undefined) return memberMatcher(workspace.defaultMembers)(folder);
  return !isPackage || folder === '';
}

/**
 * The folders, relative to the workspace's root, of packages that the manifest in `folder` is built from or offers to
 * its members by a path: the Cargo book counts those among the members, though no glob names them.
 */
export function foldersBeside({ paths }: CargoManifest, folder: string): string[] {
  return paths.flatMap((path) => {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of path.split('/')) {
      if (part !== '..') parts.push(...(part === '.' || part === '' ? [] : [part]));
      else if (parts.pop() === undefined) return [];
    }
    return [parts.join('/')];
  });
}
