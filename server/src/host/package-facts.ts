import type { LintLevel, Source } from '../core/finding.ts';
import type { CargoManifest } from './cargo-manifest.ts';
import { targetOf } from './cargo-targets.ts';

/** What a source knows from the package that holds it. Nothing is there where no package is known. */
export type PackageFacts = Pick<Source, 'packagePath' | 'target' | 'isEntry' | 'lints' | 'packageUse'>;

/** A package, as whoever can read its files sees it. */
export interface Package {
  /** `undefined` where the manifest cannot be read. */
  readonly manifest: CargoManifest | undefined;
  /** Whether there is a `src/lib.rs`. */
  readonly hasLibraryFile: boolean;
  /** True where a program of the package does no more than start its library, which then is that program's body. */
  readonly isProgramBody: boolean;
  /** What it is for, where its workspace tells. */
  readonly use: Source['packageUse'];
  /** What the workspace offers to its members; asked for where the manifest refers to it. */
  readonly workspaceLints: readonly LintLevel[];
}

/** Facts about the file at `packagePath` of a package. */
export function packageFactsOf(
  packagePath: string,
  { manifest, hasLibraryFile, isProgramBody, use, workspaceLints }: Package,
): PackageFacts {
  if (manifest === undefined) return { packagePath };
  const lints = manifest.lints === 'workspace' ? workspaceLints : manifest.lints;
  const facts = targetOf(manifest, packagePath, hasLibraryFile);
  const packageUse = use ?? (isOfTool(manifest, packagePath) ? 'tool' : undefined);
  return {
    packagePath,
    ...facts,
    ...(isProgramBody && facts.target === 'library' ? { target: 'program' } : {}),
    ...(packageUse === undefined ? {} : { packageUse }),
    ...(lints.length === 0 ? {} : { lints }),
  };
}

/** True for the file of a program for those who work on the package, and for the modules in the folder of that name. */
function isOfTool({ declared }: CargoManifest, file: string): boolean {
  return declared.some(
    ({ isTool, path }) =>
      isTool === true && (file === path || file.startsWith(`${path.replace(/(?:\/main)?\.rs$/, '')}/`)),
  );
}
