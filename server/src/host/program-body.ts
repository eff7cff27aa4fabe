import type { CargoManifest } from './cargo-manifest.ts';
import { isBuiltUpon } from './package-use.ts';
import type { Member } from './workspace-member.ts';

/** A longer file is more than a door. */
const MAX_CODE_LINES = 40;
const CODE_LINE = /^[ \t]*(?!\/\/)\S/gm;
const STARTS = '(?:main|run|start|startup|launch|execute|entry|cli)(?:_\\w+)?';

/** Packages that read a program's arguments. */
const ARGUMENT_PARSERS = ['clap', 'structopt', 'argh', 'bpaf', 'gumdrop', 'lexopt', 'pico-args', 'docopt'];

/**
 * True for a package that presents itself as a program and from which no other of its workspace is built: its library is
 * there to hold what the program is made of. And for one without a program that is not published and reads a program's
 * arguments: a command of a program of the workspace.
 */
export function isOfProgram(own: Member, members: readonly Member[]): boolean {
  const { presentsProgram, isPublished, needs } = own.release;
  if (own.hasProgram) return presentsProgram && !isBuiltUpon(own, members);
  return !isPublished && ARGUMENT_PARSERS.some((parser) => needs.has(parser));
}

/**
 * The files, relative to the package, that may do no more than start its library; none where it has no library.
 *
 * @param hasLibraryFile whether the package has a `src/lib.rs`.
 */
export function doorsOf({ declared, library, release }: CargoManifest, hasLibraryFile: boolean): string[] {
  if (library.kind !== 'library' || library.name === undefined) return [];
  if (!hasLibraryFile && !library.isDeclared) return [];
  const named = declared.filter(({ target }) => target === 'program').map(({ path }) => path);
  return [...new Set([...named, 'src/main.rs', `src/bin/${release?.name}.rs`])];
}

/** True for the text of a program's file that only hands over to the library: `fn main() { tool::run(); }`. */
export function handsOver(text: string, { library: { name } }: CargoManifest): boolean {
  if (name === undefined || !/^\w+$/.test(name)) return false;
  // An expression takes long to make, and most programs do not name their library.
  if (!text.includes(`${name}::`)) return false;
  if ((text.match(CODE_LINE)?.length ?? 0) > MAX_CODE_LINES) return false;
  const path = `\\b${name}::(?:[a-z_]\\w*::)*${STARTS}`;
  return new RegExp(`${path}\\s*\\(|\\buse\\s+${path}\\s*;`).test(text);
}
