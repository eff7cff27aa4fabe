import type { ImportCondition } from './imports.ts';
import type { Edit, Position, Span } from './text.ts';

/** How bad a finding is in production. There is no "hint": editors do not list hints in their Problems panel. */
export type Severity = 'error' | 'warning' | 'info';

/** Most severe first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * What a file is compiled into. `macro`: a library that runs in the compiler; `build`: a program that runs before the
 * package is built.
 */
export type Target = 'library' | 'macro' | 'program' | 'example' | 'bench' | 'test' | 'build';

/** What is said about a lint of another tool. */
export interface LintLevel {
  /** Without the tool's name: `unwrap_used`. */
  readonly lint: string;
  readonly isSilenced: boolean;
}

/** What the engine is given. Paths use `/` on every platform. */
export interface Source {
  /** Relative to the folder of the configuration; globs are matched against it. */
  readonly path: string;
  /** Relative to the package that holds the file (for Rust: the folder of its `Cargo.toml`); the same as `path` where none is known. */
  readonly packagePath?: string;
  /**
   * What the package's manifest makes of the file; a part of several targets counts as library. Absent where no manifest
   * tells: then the path decides.
   */
  readonly target?: Target;
  /**
   * Present where the package is not for those who use the software, as its workspace tells: a tool, test code, a
   * demonstration, or what procedural macros are made of.
   */
  readonly packageUse?: 'tool' | 'test' | 'show' | 'macro';
  /** Features of the package that its manifest says are for those who work on it, such as for debugging. */
  readonly developmentFeatures?: readonly string[];
  /** True for the file that a program starts with. Meant where `target` is there. */
  readonly isEntry?: boolean;
  /** True for a program beside the library or the main program of its package: it may be a tool, as its first words tell. */
  readonly isSide?: boolean;
  /** What the package's manifest says about lints, the deciding first: the outermost level, which every attribute overrides. */
  readonly lints?: readonly LintLevel[];
  /** What the files say about lints in which this one is declared as a module, the deciding first: inside what the manifest says. */
  readonly inheritedLints?: readonly LintLevel[];
  /** True where another file says that this one is test code, such as `#[cfg(test)] mod x;` in the parent. */
  readonly isTest?: boolean;
  /**
   * Where the compiler looks for the modules that the file declares: `beside` it (a crate root, `mod.rs`, a file loaded
   * by `#[path]`), or in the folder `below` that has its name. Decides about fixes only; `undefined` where it is not known.
   */
  readonly moduleFolder?: 'beside' | 'below';
  /** Id of the language, as in `languages/`; a source of an unknown language has no findings. */
  readonly language: string;
  readonly text: string;
}

/** A second place that helps to understand a finding, in the same text. */
export interface RelatedPlace extends Span {
  readonly message: string;
}

/** Calls of a function that cannot lead to a problem. */
export interface KnownCalls {
  readonly name: string;
  /** Matches the text that begins behind the name. */
  readonly by: RegExp;
  /** Matches the text that ends before the name where it is that of another function. */
  readonly notBehind?: RegExp;
}

/** What a rule's check returns: a span in the text that the check was given. */
export interface Problem extends Span {
  /** Replaces the rule's message where it can say more. One plain-text sentence. */
  readonly message?: string;
  /** Replaces the rule's severity where the case decides it; a configured severity wins. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  /** The lints that say the same, where these are not all of the rule's. */
  readonly twins?: readonly string[];
  /** Conditions on the file's imports, one of which has to hold; without them the problem is one in every file. */
  readonly onlyWith?: readonly ImportCondition[];
  /** The problem is none in a file whose first comments match. */
  readonly unlessHeaderSays?: RegExp;
  /** The problem is none in a file that matches outside of its tests. One object for one text: answers are kept by it. */
  readonly unlessFileHas?: RegExp;
  /** The problem is none in a file that does not match outside of its tests. One object for one text too. */
  readonly onlyIfFileHas?: RegExp;
  /** The problem is none in a function that the file calls, and never in another way. */
  readonly unlessCalledOnly?: KnownCalls;
  /**
   * Names of attributes. Where nearly all that bear one of them in the file have this problem, it is the file's: only
   * the first is said.
   */
  readonly onceAmong?: readonly string[];
  /** Names of the evidence that decided, shown in the hover. */
  readonly cues?: readonly string[];
  /** The code that a comment is about: one line, shortened. */
  readonly about?: string;
}

/** What the engine returns: plain data that outlives the tree it came from and crosses a worker. */
export interface Finding extends Span {
  /** Id of the rule, `category/name`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** `start` and `end` as lines and columns. */
  readonly from: Position;
  readonly to: Position;
  readonly related?: readonly (RelatedPlace & { readonly from: Position; readonly to: Position })[];
  readonly cues?: readonly string[];
  /** The code that a comment is about: one line, shortened. */
  readonly about?: string;
}

/** `safe` always compiles and keeps the behaviour, `suggested` is usually right, `manual` needs words from a person. */
export type Safety = 'safe' | 'suggested' | 'manual';

/** A way out of a finding. */
export interface Fix {
  /** What it does, in the imperative: "Return the error with `?`". */
  readonly title: string;
  readonly safety: Safety;
  /** Offsets in the whole source text. */
  readonly edits: readonly Edit[];
  /**
   * Files that come with the edits. Whoever applies the fix makes sure that each is absent and never overwrites one;
   * where that cannot be known or done, the fix is not offered.
   */
  readonly creates?: readonly NewFile[];
}

/** A file that a fix makes. */
export interface NewFile {
  /** Relative to the source's folder, with `/`; never leads out of it. */
  readonly path: string;
  readonly text: string;
  /** Other paths, relative like `path`, that have to be absent too: the compiler takes two candidates for an error. */
  readonly rivals: readonly string[];
}
