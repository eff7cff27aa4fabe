import type { CargoManifest, DeclaredTarget } from './cargo-manifest.ts';
import { isBuiltUpon, isForRegistry } from './package-use.ts';
import type { Member } from './workspace-member.ts';

/** Features with which programs are built that are for those who work on the package. */
const TOOL_FEATURE =
  /(?:^|[-_])(?:dev|tools?|tests?|testing|bench\w*|fuzz\w*|internal|codegen|docs?|profil\w*)(?:[-_]|$)/;

/** Names of programs that write a part of the repository or look into what the others make. */
const TOOL =
  /^(?:gen|generate|update|dump)[-_]|[-_](?:gen|generator|codegen)$|docs?$|(?:^|[-_])(?:debug\w*|testing|replay|trainer|inspect(?:or)?)(?:[-_]|$)/;

/**
 * True for a package that others of its workspace are built from, and nobody else can get: its programs are there to try
 * the library.
 */
export function isInnerLibrary(own: Member, members: readonly Member[]): boolean {
  const isForOthers = own.release.isPublished && isForRegistry(own);
  return !isForOthers && !own.release.presentsProgram && isBuiltUpon(own, members);
}

/**
 * Tells the files of programs that stand beside what a package is for, `tool` where they serve those who work on it: by
 * the features that they need, by their names, or because the package is an inner library.
 */
export function createSidePrograms(
  manifest: CargoManifest,
  has: { readonly libraryFile: boolean; readonly innerLibrary: boolean },
): (packagePath: string) => 'side' | 'tool' | undefined {
  const { declared, library, release, mainProgram } = manifest;
  const hasLibrary = library.kind === 'library' && (has.libraryFile || library.isDeclared);
  const programs = declared.filter(({ target }) => target === 'program');
  const isMain = (name: string): boolean => name === (mainProgram ?? release?.name);
  const kindOf = ({ name, features = [] }: Omit<DeclaredTarget, 'path' | 'target'>) => {
    if (features.some((feature) => TOOL_FEATURE.test(feature))) return 'tool';
    if (name === undefined || isMain(name)) return undefined;
    if (!hasLibrary && mainProgram === undefined) return undefined;
    return has.innerLibrary || TOOL.test(name) ? 'tool' : 'side';
  };
  return (path) => {
    const named = programs.find((program) => isPartOf(program.path, path));
    const found = DISCOVERED.exec(path)?.[1];
    if (named !== undefined) return kindOf(named);
    return found === undefined ? undefined : kindOf({ name: found });
  };
}

/** A file of a program whose name is that of its file or folder. */
const DISCOVERED = /^src\/bin\/([^/]+?)(?:\.rs$|\/)/;

/** True for the file that a target starts with, and for the modules in the folder of that name, if it is its own. */
function isPartOf(start: string, file: string): boolean {
  if (file === start || start === 'src/main.rs') return file === start;
  return file.startsWith(`${start.replace(/(?:\/main)?\.rs$/, '')}/`);
}
