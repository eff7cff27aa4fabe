import type { Finding, Fix, Problem, Severity, Source } from './finding.ts';
import type { SyntaxNode } from './syntax-node.ts';
import type { Span } from './text.ts';
import type { Comment, Tokens } from './tokens.ts';

/** The smallest preset that holds the rule: `recommended` is part of `strict`, which is part of `all`. */
export type Preset = 'recommended' | 'strict' | 'all';

/** Found by a check: nothing, one problem, or several. */
export type Found = Problem | readonly Problem[] | undefined;

/** What a piece of code is: a function, a constant's definition, a type's definition, or loose code between them. */
export type UnitKind = 'function' | 'constant' | 'type' | 'loose';

/**
 * The smallest named piece of code around something: a function with its attributes, a constant, a type.
 * All its offsets, and those of every token, node and problem in it, count from the start of `text`.
 */
export interface Unit {
  readonly kind: UnitKind;
  readonly name: string | undefined;
  readonly text: string;
  /**
   * The documentation comment above a function, or all comments above a constant down to its first character, with
   * their comment tokens; empty where there is none.
   */
  readonly documentation: string;
  readonly language: string;
  readonly tokens: Tokens;
  /** True for a function that the configuration lists as one that has to be fast. */
  readonly isHot: boolean;
  /** Where the source lies, as `Source.path`. */
  readonly path: string;
  /** True in a package without a library, in a program's own folder, and in the file that a program starts with. */
  readonly isProgram: boolean;
  /** True in the file that a program starts with. */
  readonly isEntry: boolean;
  /** The preset in force: some rules flag more in `strict`. */
  readonly preset: Preset;
  /**
   * The parsed unit, made on first use and deleted by the engine when the unit's check ends: a node never leaves it.
   * `undefined` where the language has no grammar, the unit is too large, or parsing took too long.
   */
  tree(): SyntaxNode | undefined;
}

/** A watched word at a code position. Never in a comment, a string, a macro definition or quoted tokens. */
export interface WordSite extends Span {
  readonly word: string;
  readonly unit: Unit;
  /** Index of the word in `unit.tokens`. */
  readonly index: number;
  /** True in code that the compiler evaluates: a constant's initialiser, an array length. A panic there is a compile error. */
  readonly inConstant: boolean;
}

/** A string literal in code, with its quotes. Never in an attribute, a macro definition or quoted tokens. */
export interface StringSite extends Span {
  /** What stands between the quotes, as it is written. */
  readonly value: string;
  readonly unit: Unit;
  /** Index of the literal in `unit.tokens`. */
  readonly index: number;
}

/** A function with a body. All offsets count from the start of `unit.text`, which begins with its attributes. */
export interface FunctionSite {
  readonly unit: Unit;
  readonly name: string;
  readonly nameSpan: Span;
  /** Between the braces. */
  readonly body: Span;
  readonly isTest: boolean;
  /** What it is a method of, as written before the brace: `impl Drop for Pool`; `undefined` for a free function. */
  readonly container: string | undefined;
  /**
   * The heads of all that it stands in, attributes included, innermost first: `#[cfg(windows)] mod imp`. Behind them
   * come the macros in whose arguments it stands: `cfg_unix!`.
   */
  readonly surroundings: readonly string[];
  /** Where the source lies, as `Source.path`. */
  readonly path: string;
  /** Comment blocks inside the function. */
  readonly comments: readonly Comment[];
  /** The comment directly above it, with its comment tokens; empty where there is none. */
  readonly above: string;
}

/** An attribute or annotation. Offsets of problems count from its start. */
export interface AttributeSite {
  /** Brackets included. */
  readonly text: string;
  /** The comment directly above it or behind it on its line, with its comment tokens; empty where there is none. */
  readonly comment: string;
  /** The comment above all attributes of what it stands on; empty where there is none. */
  readonly itemComment: string;
  /** What it stands on, other attributes included, at most 400 characters. */
  readonly behind: string;
  /** What stands before it, at most 600 characters. */
  readonly ahead: string;
  /** The preset in force. */
  readonly preset: Preset;
  readonly isTest: boolean;
}

/** A line of code that begins with a text a rule waits for. Offsets of problems count from the start of `text`. */
export interface LineSite {
  /** Without its break. */
  readonly text: string;
}

/** A comment and what stands around it. Offsets of problems count from the start of `comment.text`. */
export interface CommentSite {
  readonly comment: Comment;
  readonly language: string;
  /** Code on the same line before the comment, trimmed; empty when the comment stands alone. */
  readonly before: string;
  /** The code that follows the comment, without comments and blank lines, at most 400 characters. */
  readonly after: string;
  readonly isTest: boolean;
  /** The preset in force: in `recommended` what may be read in two ways is no finding. */
  readonly preset: Preset;
  /** The day as `YYYY-MM-DD`; without it no date is in the past. */
  readonly today: string | undefined;
  readonly options: CommentOptions;
}

/** What a team says in its configuration about how comments are read. */
export interface CommentOptions {
  /** Phrases that admit unfinished work, besides the built-in ones. */
  readonly phrases: readonly string[];
  /** Task markers besides the built-in ones. */
  readonly markers: readonly string[];
  /** What tickets look like, besides the built-in forms: text in which `#` stands for a number. */
  readonly tickets: readonly string[];
  /** Levels by what gives a comment away: the name of a cue, a phrase or a marker. */
  readonly cues: Readonly<Record<string, Severity | 'off'>>;
}

/** A named item of a file, in the file's own offsets. */
export interface ItemFacts extends Span {
  readonly kind: 'function' | 'module' | 'type' | 'constant' | 'implementation' | 'trait' | 'macro';
  readonly name: string | undefined;
  readonly nameSpan: Span;
  /** The text before the name, attributes included. */
  readonly head: string;
  /** Between the braces; `undefined` for an item without a body. */
  readonly body: Span | undefined;
  /** True when it or an item around it is test code. */
  readonly isTest: boolean;
  /** True when it is test code and nothing around it is. */
  readonly isTestRoot: boolean;
  /** True when something in it is marked as a test. */
  readonly holdsTests: boolean;
  /** True where a macro is called in it, in whatever place. */
  readonly callsMacros: boolean;
  /** All lines it stands on: cheap, and never fewer than its code lines. */
  readonly lines: number;
  /** Lines with code, attributes and the first line included; neither blank nor comment. */
  readonly codeLines: number;
  /** Lines with code between the braces; test code not counted. */
  readonly bodyCodeLines: number;
}

/** The facts of a whole file for rules that judge its size. */
export interface FileSite {
  readonly language: string;
  readonly path: string;
  /** Lines with code in the whole file, without test modules. */
  readonly codeLines: number;
  readonly thresholds: Thresholds;
  /** Span of the first code line: where a finding about the whole file is shown. */
  readonly head: Span;
}

/** Numbers a team may change in its configuration. */
export interface Thresholds {
  /** `size/file` says so from this many code lines on. */
  readonly fileInfo: number;
  /** `size/file` warns from this many code lines on. */
  readonly fileWarning: number;
  /** `size/function` says so from this many body code lines on. */
  readonly function: number;
  /** `test/embedded` says so from this many code lines of tests in a source on. */
  readonly embeddedTests: number;
  /** `size/nesting` says so from this many levels of control flow on. */
  readonly nesting: number;
}

/** The cheapest evidence that decides the rule in one language. */
export type Check =
  | {
      readonly evidence: 'word';
      readonly words: readonly string[];
      /** Asked first, with the text around the word, so that words that say nothing by themselves cost nothing else. */
      wants?(text: string, word: Span): boolean;
      check(site: WordSite): Found;
    }
  | {
      readonly evidence: 'comment';
      /**
       * Words, in any case, without which a comment is not shown to the rule; `undefined` shows every comment. The
       * engine looks for the words of all rules at once, so that most comments cost one reading and nothing else.
       */
      words?(options: CommentOptions): readonly string[] | undefined;
      /**
       * Asked about each of those words, with the text around it, until the answer is yes: most comments that hold
       * one say nothing.
       */
      wants?(text: string, word: Span): boolean;
      check(site: CommentSite): Found;
    }
  | {
      readonly evidence: 'string';
      /** Asked about every literal, so that most cost nothing else. `before` holds up to 48 characters before it. */
      wants(value: string, before: string): boolean;
      check(site: StringSite): Found;
    }
  | {
      readonly evidence: 'function';
      /** Functions with more characters between their braces are not shown to the rule. */
      readonly maxBodyLength?: number;
      /** A source that it does not match has no function that the rule is about: test code is then not even lexed. */
      readonly hint?: RegExp;
      /** Asked about every function first, with a text that holds its body, so that most cost nothing else. */
      wants?(text: string, body: Span): boolean;
      check(site: FunctionSite, thresholds: Thresholds): Found;
    }
  | {
      readonly evidence: 'attribute';
      /** Last path segments of the attributes that are shown to the rule. */
      readonly names: readonly string[];
      check(site: AttributeSite): Found;
    }
  | {
      readonly evidence: 'line';
      /** What a line begins with in its first column, where that is code: not in a comment, nor in a literal. */
      readonly starts: readonly string[];
      check(site: LineSite): Found;
    }
  | { readonly evidence: 'item'; check(item: ItemFacts, thresholds: Thresholds): Found }
  | { readonly evidence: 'file'; check(site: FileSite): Found }
  | { readonly evidence: 'directive' };

/** What a fix may look at: the unit around the finding, and the whole source. */
export interface FixContext {
  readonly text: string;
  readonly unit: Unit;
  /** Offset of the unit in the source text. */
  readonly unitStart: number;
  /** The finding's place inside the unit. */
  readonly span: Span;
  /** Where the source lies. */
  readonly source: Omit<Source, 'text'>;
  /** The tokens of the whole source, in its offsets; made on first use. */
  sourceTokens(): Tokens;
}

/** An example in a rule's documentation; both are run as tests. */
export interface Example {
  readonly language: string;
  readonly bad: string;
  readonly good: string;
}

/** One judgement: one value in one file. */
export interface Rule {
  /** `category/name`; also the path of the rule, its fixture, its page and its setting. */
  readonly id: string;
  readonly severity: Severity;
  readonly preset: Preset;
  /** What: a fact, in one sentence. */
  readonly message: string;
  readonly why: string;
  readonly instead: string;
  readonly examples: readonly [Example, ...Example[]];
  /** For a rule that judges test code, too, or nothing else. */
  readonly judgesTests?: 'too' | 'alone';
  /** True for a rule that runs only where the configuration names it, for the paths it names it for. */
  readonly isNamedOnly?: boolean;
  /**
   * Ids of rules whose findings inside a function, or in the comment above it, are part of what this rule says of
   * the function: they are not said again. For rules whose evidence is a function; of a comment, ids of rules whose
   * findings in the same comment say less.
   */
  readonly absorbs?: readonly string[];
  /** Keys are language ids, or `*` for every language that is not named. A rule may need evidence of several kinds. */
  readonly languages: Readonly<Record<string, Check | readonly Check[]>>;
  /** Lints of other tools that say the same; allowing one of them silences this rule. */
  readonly twins?: readonly string[];
  /** Ways out, best first. Computed only when a person asks for them. Offsets of edits count from the start of the unit. */
  fixes?(finding: Finding, context: FixContext): readonly Fix[];
}

/** What the rule checks in a language; empty where it has nothing to say of it. */
export function checksIn({ languages }: Rule, language: string): readonly Check[] {
  const checks = languages[language] ?? languages['*'];
  if (checks === undefined) return [];
  return 'evidence' in checks ? [checks] : checks;
}

/** Checks the types of a rule; the value is the rule itself. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
