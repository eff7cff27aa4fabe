import { parse } from 'smol-toml';
import type { LintLevel, Target } from '../core/finding.ts';
import {
  isForbidden,
  pathsIn,
  type Release,
  releaseOf,
  type Table,
  tableOf,
  unregisteredIn,
} from './cargo-release.ts';
import { developmentFeaturesIn } from './feature-comments.ts';

/**
 * What one `Cargo.toml` says, as far as it matters here: the Cargo book, "Cargo Targets", "The `[lints]` section" and
 * "Workspaces". Cargo itself is never run.
 */
export interface CargoManifest {
  /** False for a manifest that only gathers a workspace. */
  readonly isPackage: boolean;
  /** Targets whose files are written down, relative to the package. */
  readonly declared: readonly DeclaredTarget[];
  /** Kinds of targets that Cargo does not look for by itself here. */
  readonly undiscovered: ReadonlySet<Target>;
  /** What a library of the package is, and its name in code; `kind` is `undefined` where `src/lib.rs` is none. */
  readonly library: {
    readonly kind: 'library' | 'macro' | undefined;
    readonly name: string | undefined;
    readonly isDeclared: boolean;
    /** True where it is compiled to be linked into programs of other languages. */
    readonly isForeign: boolean;
  };
  /** The program that is run where nobody says which. */
  readonly mainProgram: string | undefined;
  /** Its own levels, the deciding first, or those of the workspace. */
  readonly lints: readonly LintLevel[] | 'workspace';
  /** The levels it offers to members; `undefined` where it is no root of a workspace. */
  readonly workspaceLints: readonly LintLevel[] | undefined;
  /** `undefined` where no package is named. */
  readonly release: Release | undefined;
  /** Features that its comments say are for those who work on the package. */
  readonly developmentFeatures: readonly string[];
  /** Folders of packages that it needs or offers to its members, relative to its own, as they are written. */
  readonly paths: readonly string[];
  /** What the root of a workspace says of its members; `undefined` where it is none. */
  readonly workspace:
    | {
        readonly members: readonly string[];
        /** What stands in comments where a list has an entry on a line of its own. */
        readonly silenced: readonly string[];
        /** Those that are built where nobody says what to build; `undefined` where the root does not tell. */
        readonly defaultMembers: readonly string[] | undefined;
        readonly isKept: boolean;
        /** Keys of packages that it describes and no registry could find. */
        readonly unregistered: ReadonlySet<string>;
      }
    | undefined;
  /** Folder of the workspace's root, relative to the package, where it is written down. */
  readonly workspaceFolder: string | undefined;
}

/** A file that a target starts with. */
export interface DeclaredTarget {
  readonly target: Target;
  readonly path: string;
  /** What the program is called; `undefined` for what is no program, or where nobody says. */
  readonly name?: string;
  /** Features without which a program is not built. */
  readonly features?: readonly string[];
}

/** Reads a manifest. One that is no TOML says nothing: `undefined`. Values of the wrong kind are passed over. */
export function readCargoManifest(text: string): CargoManifest | undefined {
  let root: Table;
  try {
    root = parse(text);
  } catch {
    // Half-written while somebody types: what Cargo would refuse cannot tell anything either.
    return undefined;
  }
  const details = tableOf(root.package ?? root.project);
  const { 'proc-macro': isMacro, proc_macro: isMacroToo } = tableOf(root.lib);
  const library = isMacro === true || isMacroToo === true ? 'macro' : 'library';
  const workspace = root.workspace === undefined ? undefined : tableOf(root.workspace);
  const lints = tableOf(root.lints);
  return {
    isPackage: root.package !== undefined || root.project !== undefined,
    declared: declaredTargets(root, details, library),
    undiscovered: undiscoveredTargets(details),
    library: {
      kind: details.autolib === false && root.lib === undefined ? undefined : library,
      name: (textOf(tableOf(root.lib).name) ?? textOf(details.name))?.replaceAll('-', '_'),
      isDeclared: root.lib !== undefined,
      isForeign: (textsOf(tableOf(root.lib)['crate-type']) ?? []).some((type) =>
        /^(?:cdylib|staticlib)$/.test(type),
      ),
    },
    mainProgram: textOf(details['default-run']),
    lints: lints.workspace === true ? 'workspace' : levelsOf(lints),
    workspaceLints: workspace && levelsOf(tableOf(workspace.lints)),
    release: releaseOf(root, details),
    developmentFeatures: [...developmentFeaturesIn(text, textsOf(tableOf(root.features).default) ?? [])],
    paths: pathsIn(root),
    workspace: workspace && {
      members: textsOf(workspace.members) ?? [],
      silenced: [...text.matchAll(SILENCED)].flatMap(([, entry]) => entry ?? []),
      defaultMembers: textsOf(workspace['default-members']),
      isKept: isForbidden(tableOf(workspace.package).publish),
      unregistered: unregisteredIn(workspace),
    },
    workspaceFolder: textOf(details.workspace),
  };
}

/** `# "crates/old",` */
const SILENCED = /^[ \t]*#[ \t]*["']([^"'\n]+)["'],?[ \t]*$/gm;

/** Sections of targets, and the folder in which Cargo looks for a target whose path is not written down. */
const SECTIONS: readonly { readonly section: string; readonly target: Target; readonly folder: string }[] = [
  { section: 'bin', target: 'program', folder: 'src/bin' },
  { section: 'example', target: 'example', folder: 'examples' },
  { section: 'test', target: 'test', folder: 'tests' },
  { section: 'bench', target: 'bench', folder: 'benches' },
];

function declaredTargets(root: Table, details: Table, library: Target): DeclaredTarget[] {
  const found: DeclaredTarget[] = [];
  const path = textOf(tableOf(root.lib).path);
  if (path !== undefined) found.push({ target: library, path: plain(path) });
  for (const { section, target, folder } of SECTIONS) {
    const entries = root[section];
    for (const entry of Array.isArray(entries) ? entries.map(tableOf) : []) {
      const own = textOf(entry.path);
      const name = textOf(entry.name);
      const of = target === 'program' ? programOf(entry, name) : { target };
      if (own !== undefined) found.push({ ...of, path: plain(own) });
      else if (name !== undefined)
        found.push(...['.rs', '/main.rs'].map((end) => ({ ...of, path: `${folder}/${name}${end}` })));
    }
  }
  const builds = Array.isArray(details.build) ? details.build : [details.build];
  for (const build of builds)
    if (typeof build === 'string') found.push({ target: 'build', path: plain(build) });
  if (details.build === undefined) found.push({ target: 'build', path: 'build.rs' });
  return found;
}

function programOf(entry: Table, name: string | undefined): Omit<DeclaredTarget, 'path'> {
  const features = textsOf(entry['required-features']) ?? [];
  return { target: 'program', ...(name === undefined ? {} : { name }), features };
}

function undiscoveredTargets(details: Table): Set<Target> {
  const off = SECTIONS.filter(({ section }) => {
    const plural = section === 'bench' ? 'benches' : `${section}s`;
    return details[`auto${plural}`] === false;
  });
  return new Set(off.map(({ target }) => target));
}

/** Levels of all tools in the order in which Cargo lets them decide: by priority, and the first in the alphabet wins. */
function levelsOf(lints: Table): LintLevel[] {
  const found: (LintLevel & { readonly priority: number })[] = [];
  for (const tool of ['clippy', 'rust']) {
    for (const [lint, value] of Object.entries(tableOf(lints[tool]))) {
      const { level, priority } = typeof value === 'string' ? { level: value, priority: 0 } : tableOf(value);
      if (typeof level !== 'string') continue;
      const isSilenced = level === 'allow';
      // Clippy's restrictions are allowed wherever nobody asks for them: saying so again is no decision.
      if (isSilenced && lint === 'restriction') continue;
      found.push({
        lint: lint.replaceAll('-', '_'),
        isSilenced,
        priority: typeof priority === 'number' ? priority : 0,
      });
    }
  }
  if (!found.some(({ isSilenced }) => isSilenced)) return [];
  return found
    .sort((a, b) => b.priority - a.priority || (a.lint < b.lint ? -1 : 1))
    .map(({ lint, isSilenced }) => ({ lint, isSilenced }));
}

/** The texts of a list; `undefined` for any other value. */
function textsOf(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** `./src//a.rs` and `src\a.rs` are `src/a.rs`; what leads out of the package stays as it is. */
function plain(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
