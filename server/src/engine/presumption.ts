import type { Source } from '../core/finding.ts';
import type { Language } from '../languages/language.ts';

/**
 * What code is that is not part of what is delivered: `test` code, a development `tool`, something that is there to
 * `show` how the software is used, or what runs to `build` it. What is there to `measure` it, and what a `macro` runs in
 * the compiler, may be delivered.
 */
export type Presumption = 'test' | 'tool' | 'show' | 'build' | 'measure' | 'macro';

/** Examples and demonstrations, and what a forge runs when somebody pushes. */
const SHOWS =
  /(?:^|\/)(?:(?:[^/]*[-_])?(?:examples?|demos?|tutorials?|samples?)(?:[-_](?:files?|projects?))?|guide|issues|\.github|\.gitlab|\.circleci|\.buildkite|ci|hack)\/|(?:^|\/)\.(?:gitlab-ci|travis)\.ya?ml$/;

/** The documentation of a project and what is tried out beside it; a module of that name lies below its sources. */
const BESIDE = /^(?:(?!src\/)[^/]+\/)*(?:docs?|experiments?|prototypes?|pocs?)\//;

/** What is copied for a new project: contents of a template, and Rust whose names are still to be filled in. */
const TEMPLATE = /(?:^|\/)templates?\/(?:(?!src\/)[^/]+\/)+contents?\//;
const TEMPLATE_FOLDER = /^templates?\//;
const OPEN_NAME =
  /^[ \t]*(?:pub[ \t]+)?(?:async[ \t]+)?(?:fn|struct|enum|mod|use|impl)[ \t]+\w*\{\{[ \t]*\w[^{}\n]*\}\}/m;

/** Packages of Java and its kin that nobody has renamed: the folders show nothing. */
const PLACEHOLDER_PACKAGE = /(?:^|\/)(?:com|org)\/example\//;

/** Programs of a repository's own, and the packages that its build is made of. */
const SCRIPTS = /(?:^|\/)(?:scripts\/[^/]+\.rs$|xtasks?\/)|^(?:crates|packages)\/build\/(?!src\/)[^/]+\//;

/** A file that Cargo runs by itself. */
const CARGO_SCRIPT = /^#!.*\b(?:cargo|rust-script)\b/;

/** Modules and programs that take times. */
const MEASURES =
  /(?:^|\/)(?:[^/]+[-_])?bench(?:es|marks?|marking)?\.rs$|(?:^|\/)bin\/(?:[^/]*[-_])?(?:perf|bench\w*|profil\w*)(?:[-_][^/]*)?\.rs$/;

/** What tests read: data and sources that nobody runs. */
const TEST_DATA = /(?:^|\/)(?:test[-_]?data|(?:[\w-]+[-_])?fixtures?(?:[-_][\w-]+)?)\//;

/** How much of a text is looked at for what its documentation says first. */
const FIRST_WORDS = 1500;
const DOCUMENTATION = /^(?:\/\/!|\/\*!)[ \t]*([^\r\n]{0,200})/m;

/** What first words say of a file that only tests and fuzzers use. */
const FOR_TESTS =
  /^(?:(?:an?|the|some|this (?:module|file|crate) (?:contains|provides|holds|implements|is)(?: an?| the| some)?) )?(?:[\w-]+ ){0,3}?(?:tests?|testing|fuzz(?:ing|er)?|benchmark(?:ing)?) (?:shims?|helpers?|utilit(?:y|ies)|fixtures?|harness|doubles?|targets?|support code)\b|\b(?:helpers?|utilit(?:y|ies)|fixtures?|mocks?|doubles?) (?:(?:used|useful|needed) )?(?:in|by|for) (?:[\w-]+ ){0,2}?(?:tests|testing|fuzzing|benchmarks|benchmarking)\b(?! (?:if|that|whether))|\b(?:only|solely) (?:used |useful |meant |intended )?(?:in|by|for) (?:[\w-]+ ){0,2}?(?:tests|testing|fuzzing|benchmarks|benchmarking)\b|^fuzz(?:ing|er)?\b/i;

/** A file beside the manifest that is named like a build script: a part of it. */
const BUILD_PART = /^build[-_][^/]*\.rs$/;

/** What first words say of a program that stands beside what its package is for. */
const IS_TOOL = /^(?:(?:this is )?(?:an?|the) )?(?:[a-z]+ )?(?:tool|utility|helper|script)\b/i;

/** What first words say of a file that build scripts use. */
const FOR_BUILDS =
  /\bbuild[- ]scripts? (?:helpers?|utilit(?:y|ies)|support)\b|\b(?:helpers?|utilit(?:y|ies)|support|used|useful|meant|intended) (?:only )?(?:in|by|for|from|inside(?: of)?|within) (?:the |our |a )?build[- ]scripts?\b/i;

/** What a source is by its path, its package and its first words. */
export function presumptionOf(
  {
    path,
    packagePath,
    target,
    packageUse,
    isSide,
  }: Pick<Source, 'path' | 'packagePath' | 'target' | 'packageUse' | 'isSide'>,
  head: string,
  { signs }: Language,
): Presumption | undefined {
  if (packageUse === 'test' || TEST_DATA.test(path)) return 'test';
  if (target === 'example' || packageUse === 'show' || BESIDE.test(path)) return 'show';
  if (SHOWS.test(path) && !PLACEHOLDER_PACKAGE.test(path)) return 'show';
  if (
    TEMPLATE.test(path) ||
    TEMPLATE_FOLDER.test(packagePath ?? '') ||
    (head.includes('{{') && OPEN_NAME.test(head))
  )
    return 'show';
  if (target === 'build' || (packagePath !== undefined && BUILD_PART.test(packagePath))) return 'build';
  if (signs === undefined) return undefined;
  if (signs.testFiles.test(path)) return 'test';
  const words = DOCUMENTATION.exec(head.slice(0, FIRST_WORDS))?.[1];
  if (words !== undefined && FOR_TESTS.test(words)) return 'test';
  if (words !== undefined && FOR_BUILDS.test(words)) return 'build';
  if (isSide === true && words !== undefined && IS_TOOL.test(words)) return 'tool';
  if (packageUse === 'tool' || SCRIPTS.test(path) || CARGO_SCRIPT.test(head)) return 'tool';
  if (packageUse === 'macro') return 'macro';
  return MEASURES.test(path) ? 'measure' : undefined;
}
