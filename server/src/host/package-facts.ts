import type { LintLevel, Source } from '../core/finding.ts';
import type { CargoManifest } from './cargo-manifest.ts';
import { createStrays, createTargets } from './cargo-targets.ts';
import { createSidePrograms } from './side-program.ts';

/** What a source knows from the package that holds it. Nothing is there where no package is known. */
export type PackageFacts = Pick<
  Source,
  'packagePath' | 'target' | 'isEntry' | 'isSide' | 'lints' | 'packageUse' | 'developmentFeatures'
>;

/** A package, as whoever can read its files sees it. */
export interface Package {
  /** `undefined` where the manifest cannot be read. */
  readonly manifest: CargoManifest | undefined;
  /** Whether there is a `src/lib.rs`. */
  readonly hasLibraryFile: boolean;
  /** True where a program of the package does no more than start its library, which then is that program's body. */
  readonly isProgramBody: boolean;
  /** True where its library is there for others of the workspace alone. */
  readonly isInnerLibrary: boolean;
  /** What it is for, where its workspace tells. */
  readonly use: Source['packageUse'];
  /** What the workspace offers to its members; asked for where the manifest refers to it. */
  readonly workspaceLints: readonly LintLevel[];
}

/** Facts about the file at `packagePath` of a package. */
export function packageFactsOf(packagePath: string, of: Package): PackageFacts {
  return createPackageFacts(of)(packagePath);
}

/** Facts about the files of one package, by their paths in it: what is the same for all of them is found out once. */
export function createPackageFacts({
  manifest,
  hasLibraryFile,
  isProgramBody,
  isInnerLibrary,
  use,
  workspaceLints,
}: Package): (packagePath: string) => PackageFacts {
  if (manifest === undefined) return (packagePath) => ({ packagePath });
  const lints = manifest.lints === 'workspace' ? workspaceLints : manifest.lints;
  const targetFactsOf = createTargets(manifest, hasLibraryFile);
  const sideOf = createSidePrograms(manifest, {
    libraryFile: hasLibraryFile,
    innerLibrary: isInnerLibrary,
  });
  const isStray = createStrays(manifest, hasLibraryFile);
  const { developmentFeatures } = manifest;
  const ofAll = {
    ...(developmentFeatures.length === 0 ? {} : { developmentFeatures }),
    ...(use === undefined ? {} : { packageUse: use }),
    ...(lints.length === 0 ? {} : { lints }),
  };
  return (packagePath) => {
    const { target, isEntry } = targetFactsOf(packagePath);
    if (target === undefined || isEntry === undefined) return { packagePath, ...ofAll };
    const isBody = isProgramBody && target === 'library';
    const facts = { packagePath, target: isBody ? 'program' : target, isEntry, ...ofAll } as const;
    if (use !== undefined) return facts;
    const side = isStray(packagePath) ? 'tool' : sideOf(packagePath);
    if (side === undefined) return facts;
    return side === 'tool' ? { ...facts, packageUse: side } : { ...facts, isSide: true };
  };
}
