import type { Finding, LintLevel } from '../core/finding.ts';

/** Why a source was judged in part or not at all. */
export interface Limitation {
  /**
   * `lexical-only`: over 2 MB, only rules that need no parse tree ran. `generated`, `minified`, `vendored`,
   * `ignored`: not judged. `binary`: holds NUL bytes.
   */
  readonly kind: 'lexical-only' | 'generated' | 'minified' | 'vendored' | 'ignored' | 'binary';
  /** A sentence for people. */
  readonly reason: string;
}

/** A rule that threw. The others went on. */
export interface Failure {
  readonly rule: string;
  readonly path: string;
  readonly error: unknown;
}

/** A module declared without a body (`mod x;`), which lives in another file. */
export interface ModuleDeclaration {
  readonly name: string;
  /** Names of the inline modules around it, outermost first. */
  readonly within: readonly string[];
  /** The value of `#[path = "..."]`. */
  readonly path?: string;
  /** True when the declaration is test code, and with it the file. */
  readonly isTest: boolean;
  /** What the attributes around the declaration and of its file say about lints, the deciding first; absent where they say nothing. */
  readonly levels?: readonly LintLevel[];
}

/** What the engine says about one source. */
export interface Report {
  /** In the order of their places. */
  readonly findings: readonly Finding[];
  readonly limitation?: Limitation;
  readonly failures: readonly Failure[];
  /** Languages whose grammar a rule asked for and that was not loaded: load it and lint again for the whole verdict. */
  readonly missingGrammars: readonly string[];
  readonly modules: readonly ModuleDeclaration[];
}
