import picomatch from 'picomatch/posix';
import type { Source, Target } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import type { Language } from '../languages/language.ts';
import { saysGenerated } from './generated-head.ts';
import { type Presumption, presumptionOf } from './presumption.ts';
import type { Limitation } from './report.ts';

/** Above this many characters only rules that need no parse tree run. */
const LEXICAL_ONLY_LENGTH = 2_000_000;
/** How much of a text is looked at to tell what it is. */
export const HEAD_LENGTH = 16_384;
const NOTICE_LENGTH = 1500;
/** How much of a text is looked at for what its first comment says. */
const FIRST_WORDS = 300;
const VENDORED = /(?:^|\/)(?:vendor|vendored|third_party|third-party|node_modules)\//;
/** How a file begins that says that only tests use it. */
const FOR_TESTS =
  /^[\s#!]*(?:\/\/[/!]?|\/\*[*!]?)[ \t]*(?:This (?:file |module |crate |program )?(?:is|holds|contains|provides) )?(?:an? |the |some )?(?:tests?|testing|benchmark(?:ing)?) (?:shim|helpers?|utilit(?:y|ies)|support code|fixtures|doubles)\b/i;
const MINIFIED_LINE = 2000;

/** A first sentence that says that Miri alone, which runs tests, needs the file. */
const FOR_MIRI =
  /^[\s#!]*(?:\/\/[/!]?|\/\*[*!]?)[^.]{0,120}\b(?:when|while) running[\s/!*]+(?:with|under|in)[\s/!*]+miri\b/i;

/** What is known of a source before it is read closely. */
export interface Standing {
  readonly isTest: boolean;
  /** True for test code that is the input of a test: there is nothing in it that anybody meant. */
  readonly isInput: boolean;
  /** True for code that runs where the software is built or explained, not where it is used. Test code is none. */
  readonly isTool: boolean;
  /** What the code is by weaker signs, which only `recommended` believes. */
  readonly presumed: Presumption | undefined;
  /** Features of the package that are for those who work on it. */
  readonly developmentFeatures: Source['developmentFeatures'];
  /** True in code of programs, as `Unit.isProgram`. */
  readonly isProgram: boolean;
  /** True for the file that a program starts with. */
  readonly isEntry: boolean;
  /** Not judged at all. */
  readonly exempt: Limitation | undefined;
  /** Too large for parse trees. */
  readonly isLexicalOnly: boolean;
}

/** A source by what is looked at here: where it is, how its text begins, and how long it is. */
export interface Subject {
  readonly source: Omit<Source, 'text'>;
  /** At least the first `HEAD_LENGTH` characters. */
  readonly head: string;
  readonly length: number;
}

/** Decides from path and head of a text whether it is judged, and as what. */
export function createStanding(settings: Settings): (subject: Subject, language: Language) => Standing {
  const isIgnored = settings.ignore.length === 0 ? undefined : matcherOf(settings.ignore);
  const isConfiguredTest = settings.testPaths && matcherOf(settings.testPaths);
  const conventions = new Map<string, Conventions>();

  function conventionsOf(language: Language): Conventions {
    const known = conventions.get(language.id);
    const made = known ?? {
      isTest: conventionOf(language, 'test'),
      isTool: conventionOf(language, 'tool'),
      isEntry: conventionOf(language, 'entry'),
    };
    if (!known) conventions.set(language.id, made);
    return made;
  }

  return (subject, language) => {
    const { source, head, length } = subject;
    const usual = conventionsOf(language);
    const { target = 'unknown' } = source;
    const isTestPath = isConfiguredTest
      ? isConfiguredTest(source.path)
      : TEST_TARGETS.has(target) || usual.isTest(source);
    // The programs that tests compile are often packages of their own.
    const isInput = !isConfiguredTest && language.inputFolders?.test(source.path) === true;
    const isTest =
      source.isTest === true ||
      isTestPath ||
      isInput ||
      (!isConfiguredTest && saysForTests(head.slice(0, FIRST_WORDS)));
    const presumed = presumptionOf(source, head, language);
    const isEntry = target === 'unknown' ? usual.isEntry(source) : source.isEntry === true;
    return {
      isTest,
      isInput,
      isTool: !isTest && (TOOL_TARGETS.has(target) || usual.isTool(source)),
      presumed: isTest || (presumed === 'test' && isConfiguredTest) ? undefined : presumed,
      developmentFeatures: source.developmentFeatures,
      isProgram: isEntry || target === 'program',
      isEntry,
      exempt: exemptionOf(subject, isIgnored),
      isLexicalOnly: isTooLargeForTrees(length),
    };
  };
}

function saysForTests(head: string): boolean {
  return FOR_TESTS.test(head) || FOR_MIRI.test(head);
}

/** True for a text of so many characters that it gets no parse trees. */
export function isTooLargeForTrees(length: number): boolean {
  return length > LEXICAL_ONLY_LENGTH;
}

const TEST_TARGETS: ReadonlySet<string> = new Set<Target>(['test', 'bench']);
const TOOL_TARGETS: ReadonlySet<string> = new Set<Target>(['example', 'build', 'macro']);

/** What a language's paths say: where code is test code, where it is a tool, where a program starts. */
interface Conventions {
  isEntry(source: Place): boolean;
  isTest(source: Place): boolean;
  isTool(source: Place): boolean;
}

/** Where a source lies. */
type Place = Pick<Source, 'path' | 'packagePath'>;

function conventionOf(language: Language, kind: 'test' | 'tool' | 'entry'): (source: Place) => boolean {
  const matches = matcherOf(language[`${kind}Paths`] ?? []);
  const folders = kind === 'entry' ? undefined : language[`${kind}Folders`];
  return ({ path, packagePath }) => matches(packagePath ?? path) || folders?.test(path) === true;
}

function exemptionOf(
  { source, head: whole }: Subject,
  isIgnored: ((path: string) => boolean) | undefined,
): Limitation | undefined {
  if (isIgnored?.(source.path)) return { kind: 'ignored', reason: 'the configuration ignores it' };
  if (VENDORED.test(source.path)) return { kind: 'vendored', reason: 'it is code of another project' };
  const head = whole.slice(0, NOTICE_LENGTH);
  if (head.includes('\0')) return { kind: 'binary', reason: 'it holds NUL bytes' };
  if (saysGenerated(head)) return { kind: 'generated', reason: 'its head says that it is generated' };
  if (isMinified(source.language, whole))
    return { kind: 'minified', reason: 'its lines are too long to be written by hand' };
  return undefined;
}

function isMinified(language: string, head: string): boolean {
  if (language !== 'javascript' && language !== 'css') return false;
  const start = head.slice(0, HEAD_LENGTH);
  return start.length / start.split('\n').length > MINIFIED_LINE;
}

/**
 * Matches a path against globs. A glob is asked only about paths that hold its longest plain piece, which most paths
 * do not: the expressions behind `**` are slow.
 */
function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => ({
    piece: plainPieceOf(glob),
    matches: picomatch(glob, { dot: true }),
  }));
  return (path) => matchers.some(({ piece, matches }) => path.includes(piece) && matches(path));
}

/** A text that every path matched by the glob holds. A slash beside a wildcard may be missing in the path. */
function plainPieceOf(glob: string): string {
  if (/[[\]{}()!+@|\\]/.test(glob)) return '';
  const pieces = glob.split(/[*?]+/).map((piece) => piece.replace(/^\/+|\/+$/g, ''));
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}
