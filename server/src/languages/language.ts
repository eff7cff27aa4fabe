import type { Fix, Source } from '../core/finding.ts';
import type { Import } from '../core/imports.ts';
import type { Naming } from '../core/naming.ts';
import type { Unit } from '../core/rule.ts';
import type { Tokens } from '../core/tokens.ts';
import type { ItemKeyword, LexicalTable } from '../lexer/table.ts';

/** Facts of one language; one file of facts per language stands beside this one. */
export interface Language {
  /** The id that editors use, such as `rust`. */
  readonly id: string;
  readonly name: string;
  /** File name endings with the dot: lower case, as names are compared, and as they are usually written. */
  readonly extensions: readonly string[];
  /** Whole file names, as they are written; `Name.*` stands for a name with an ending that no language claims. */
  readonly fileNames?: readonly string[];
  readonly lexical: LexicalTable;
  /** File of the tree-sitter grammar; absent where the language has none. */
  readonly grammar?: string;
  /** Globs of test code, matched against the path inside the package. */
  readonly testPaths: readonly string[];
  /** Folders of test code wherever they stand; such a folder is often a package of its own. Ends with the slash. */
  readonly testFolders?: RegExp;
  /** Globs, matched against the path inside the package, of files that programs start with. */
  readonly entryPaths?: readonly string[];
  /**
   * Folders of code that is the input of somebody's test, such as programs that a compiler has to refuse: not even the
   * rules about tests judge it. Ends with the slash.
   */
  readonly inputFolders?: RegExp;
  /**
   * Globs, matched against the path inside the package, of code that runs where the software is built or explained and
   * not where it is used: examples, build scripts.
   */
  readonly toolPaths?: readonly string[];
  /** Folders of such code wherever they stand. Ends with the slash. */
  readonly toolFolders?: RegExp;
  /** How code says that it is for development. */
  readonly signs?: DevelopmentSigns;
  /** How code tells its callers that it panics. */
  readonly panicSigns?: PanicSigns;
  /** The names that the text's declarations give to things from elsewhere. Read from any piece of a source. */
  importsIn?(text: string): readonly Import[];
  /**
   * True when the token at `index` is evaluated by the compiler and not when the program runs. Answered from the
   * tokens where they decide, from the tree where they do not.
   */
  isInConstant?(unit: Unit, index: number): boolean;
  /** What can be done with a test module that has a body: offered on its header, whether or not a rule is about it. */
  testModuleRefactorings?(module: ModuleInSource): readonly Fix[];
}

/**
 * How code says, in words that no compiler reads, that it serves those who write the software. `recommended` believes
 * it; the other presets judge what is compiled.
 */
export interface DevelopmentSigns {
  /** Files that are for tests by their path. */
  readonly testFiles: RegExp;
  /** The head of a branch that builds for users alone take, its opening brace included. */
  readonly releaseBranch: RegExp;
  /** True for an item that is for tests by its name. */
  isForTests(kind: ItemKeyword, name: string): boolean;
  /** True for the text of a function, with what stands above it, that says that it runs where something is built. */
  saysForBuilds(text: string): boolean;
  /** True for a comment above an item that says that only tests use it. */
  saysForTests(comment: string): boolean;
  /** The name of the type that an implementation is for, by its header. */
  implementedType(header: string): string | undefined;
  /** True for a function or type that stands in for another in tests, by its name. */
  isDouble(name: string): boolean;
  /** True for a function or type that tests hand in for another, by its name and what its source says before all code. */
  isMock(name: string, header: string): boolean;
  /** True for a type that is there to do nothing, by its name. */
  isNullObject(name: string): boolean;
  /** True for an implementation for a type without any content, by its header. */
  isForUnit(header: string): boolean;
  /** True for a type that has one half of what a trait asks for, by its name: it sends and does not receive. */
  isHalf(name: string): boolean;
  /** True for the text of a body that does nothing but refuse to be called, without a word of work to come. */
  refuses(body: string): boolean;
  /** True for the head of a function that cannot be called with profit: it is deprecated for others, or never returns. */
  refusesByHead(head: string): boolean;
  /** True for a head that is compiled in the builds alone that lack something: another has the code. */
  isVariant(head: string): boolean;
  /** True for a comment that says that what it stands on is there for the compiler and nobody calls it. */
  saysIdle(comment: string): boolean;
  /** True for the text of a body that does nothing, or answers with a constant. */
  isIdle(body: string): boolean;
}

/** How code tells its callers that it panics, elsewhere than above the function that does. `recommended` believes it. */
export interface PanicSigns {
  /** True for documentation that says that what it stands on panics. */
  announcesPanic(documentation: string): boolean;
  /** Names of the functions that a function's documentation refers to for what it does not say itself. */
  functionsAlike(documentation: string): readonly string[];
  /** The messages of panics that tests in the text expect. */
  expectedPanics(text: string): readonly string[];
  /** True for a call that panics with such a message. */
  hasExpectedMessage(call: string, expected: string): boolean;
  /** The calls in a text of what may be private: on the object itself, on its own type, and of plain functions. */
  ownCalls(text: string): readonly { readonly name: string; readonly start: number }[];
  /** True for the name of a function that nobody need call: it is there to be compiled. */
  isNeverCalled(name: string): boolean;
  /** What a match on an argument takes before the panic at an offset of a function's text, its last arm. */
  valuesTakenBefore(functionText: string, offset: number): readonly string[];
  /** True for the name of a function where it is called with one of such values, or where one has been matched. */
  gives(naming: Naming, values: readonly string[]): boolean;
  /** True for a type that is there to panic, by its name. */
  isPanicGuard(type: string): boolean;
}

/** A module and the whole source that holds it. */
export interface ModuleInSource {
  readonly text: string;
  readonly tokens: Tokens;
  /** Offset of the module's name in the text. */
  readonly nameStart: number;
  readonly source: Omit<Source, 'text'>;
}
