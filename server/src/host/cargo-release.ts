/** What a manifest says about who gets the package, and what it is made of. */
export interface Release {
  readonly name: string;
  /** True where the package must not be published, by its own word or by that of the workspace it refers to. */
  readonly isKept: boolean | 'workspace';
  /** True where it has all that a registry asks for. */
  readonly isPublished: boolean;
  /** True where its description says that it is for those who work on the software. */
  readonly isForDevelopers: boolean;
  /** True where its name says that it writes or checks code, is a script, or is for those who write code. */
  readonly isNamedForDevelopers: boolean;
  /** True where its name says that it is there to be shown, or to try out what the others do. */
  readonly isNamedForShow: boolean;
  /** True where its name says that build scripts are made of it. */
  readonly isNamedForBuilds: boolean;
  /** True where its name or its description says that it is for tests. */
  readonly isForTests: boolean;
  /** True where its name says that tests are made of it. */
  readonly isNamedAsTestKit: boolean;
  /** True where its description says that something is tested with it, as products say too. */
  readonly isToTestWith: boolean;
  /** True where its name says that it stands in for a service that others need. */
  readonly isNamedAsStandIn: boolean;
  /** True where its description or its categories present a program, and no library. */
  readonly presentsProgram: boolean;
  /** Names of the packages that it is built from, those for a feature that is for tests excepted. */
  readonly needs: ReadonlySet<string>;
  /** Names of those among them that only a feature asks for. */
  readonly needsByFeature: ReadonlySet<string>;
  /** True for version 0.0.0, which stands where there is nothing to count. */
  readonly isUnversioned: boolean;
  /** Keys of those among them, and of what its build script needs, that a registry could not find. */
  readonly unregistered: ReadonlySet<string>;
  /** Keys of those that the workspace describes. */
  readonly inherited: ReadonlySet<string>;
  /** Names of the packages that its build script is built from. */
  readonly needsToBuild: ReadonlySet<string>;
  /** Names of the packages that its tests need. */
  readonly needsForTests: ReadonlySet<string>;
}

/** A table of a manifest as a reader of TOML returns it. */
export type Table = Readonly<Record<string, unknown>>;

/** `undefined` for a manifest without a named package. */
export function releaseOf(root: Table, details: Table): Release | undefined {
  const { name, publish } = details;
  if (typeof name !== 'string') return undefined;
  const description = typeof details.description === 'string' ? details.description : '';
  const isKept = tableOf(publish).workspace === true ? 'workspace' : isForbidden(publish);
  const sections = sectionsOf(root);
  const forTests = packagesIn(sections, NEEDED, (key, value) => isNeededForTests(root, key, value));
  const needed = [...NEEDED, ...NEEDED_TO_BUILD];
  return {
    name,
    isKept,
    isPublished:
      isKept === false &&
      details.description !== undefined &&
      (details.license ?? details['license-file']) !== undefined,
    isForDevelopers: FOR_DEVELOPERS.test(description),
    isNamedForDevelopers: NAMED_FOR_DEVELOPERS.test(name),
    isNamedForShow: NAMED_FOR_SHOW.test(name),
    isNamedForBuilds: NAMED_FOR_BUILDS.test(name),
    isForTests: NAMED_FOR_TESTS.test(name) || FOR_TESTS.test(description),
    isNamedAsTestKit: NAMED_AS_TEST_KIT.test(name),
    isToTestWith: TO_TEST_WITH.test(description),
    isNamedAsStandIn: NAMED_AS_STAND_IN.test(name),
    presentsProgram:
      !LIBRARY.test(description) &&
      (PROGRAM.test(description) ||
        (Array.isArray(details.categories) && details.categories.includes('command-line-utilities'))),
    needs: packagesIn(sections, NEEDED, (key, value) => !isNeededForTests(root, key, value)),
    needsByFeature: packagesIn(sections, NEEDED, (_, { optional }) => optional === true),
    needsToBuild: packagesIn(sections, NEEDED_TO_BUILD),
    needsForTests: new Set([...packagesIn(sections, NEEDED_FOR_TESTS), ...forTests]),
    isUnversioned: details.version === '0.0.0',
    unregistered: keysIn(sections, needed, isUnregistered),
    inherited: keysIn(sections, needed, (value) => value.workspace === true),
  };
}

/** Keys of packages that a workspace describes and no registry could find. */
export function unregisteredIn(workspace: Table): ReadonlySet<string> {
  return keysIn([workspace], NEEDED, isUnregistered);
}

/** Cargo refuses to publish what is built from a folder that has no version beside it. */
function isUnregistered({ path, version }: Table): boolean {
  return path !== undefined && version === undefined;
}

/** Features that a package has for the tests of its own and of its users. */
const TEST_FEATURE =
  /(?:^|[-_])(?:tests|testing|testkit|proptest|quickcheck|mocks?|bench\w*|fuzz\w*)(?:[-_]|$)|test[-_]/;

/** True for a package that comes with features for tests alone. */
function isNeededForTests({ features }: Table, key: string, { optional }: Table): boolean {
  if (optional !== true) return false;
  const asking = Object.entries(tableOf(features)).filter(
    ([, parts]) => Array.isArray(parts) && parts.some((part) => part === key || part === `dep:${key}`),
  );
  return asking.length > 0 && asking.every(([name]) => TEST_FEATURE.test(name));
}

const NEEDED = ['dependencies'];
const NEEDED_TO_BUILD = ['build-dependencies', 'build_dependencies'];
const NEEDED_FOR_TESTS = ['dev-dependencies', 'dev_dependencies'];

const NAMED_FOR_TESTS =
  /(?:^|[-_])(?:(?:py|md|doc|(?:sql)?logic)?tests?|testing|interop|test-?kit|conformance|stress|perf|e2e|bench(?:es|marks?)?|fuzz\w*)(?:[-_]|$)|(?<!work)bench$/;
const FOR_TESTS =
  /\b(?:integration|end-to-end|e2e|conformance|unit|stress|regression) tests?\b|\btests for\b|\btest(?:ing)? (?:librar(?:y|ies)|utilit(?:y|ies)|helpers?|suites?|support|harness(?:es)?|infrastructure|fixtures?|doubles)\b/i;

const NAMED_AS_TEST_KIT =
  /(?:^|[-_])tests?[-_]?(?:infra|utils?|support|helpers?|harness|kit|fixtures?)(?:[-_]|$)|[-_]testing$/;

const TO_TEST_WITH = /\b(?:for|enables|allows) testing\b/i;

const NAMED_AS_STAND_IN =
  /(?:^|[-_])(?:mock(?:s|ed)?|fakes?|stubs?|dummy|harness|devnet|local(?:net|[-_](?:cluster|testnet)))(?:[-_]|$)/;

const NAMED_FOR_SHOW =
  /(?:^|[-_])(?:demos?|examples?|showcase|playground|samples?|tutorials?|quick-?start|experiments?|prototypes?|poc|scratch|toys?)(?:[-_]|$)|(?:^|[-_])(?:apps|sim|simulat(?:or|ion)|qns)$/;

const NAMED_FOR_BUILDS = /(?:^|[-_])(?:build[-_](?:helpers?|utils?|support|tools?)|meta)$/;

const NAMED_FOR_DEVELOPERS =
  /(?:^|[-_])(?:(?:code|src|docs?|load)[-_]?gen(?:erator)?(?:[-_]|$)|(?:check|dev|xtask)$)|[-_]scripts?$|^(?:check|dump|(?:re)?gen(?:erate)?)[-_]/;
const FOR_DEVELOPERS =
  /\b(?:development|developers?|dev|internal) tools?\b(?! for (?!(?:[\w-]+ ){0,3}(?:maintenance|maintainers|contributors)\b))|\bdeveloper tooling\b|\b(?:helpers?|scripts?|tool(?:s|ing)?|utilities) for (?:[\w-]+ ){0,3}(?:maintenance|maintainers|contributors)\b|\bdevelopment and CI\b|\bCI workflows?\b/i;

const PROGRAM =
  /\b(?:cli|tui|repl|command[- ]?line|(?:tool|utility)(?![- ]?kits?\b)|utilities|executable|daemon|clone (?:of|with)|replacement (?:for|of)|(?:text|code) editor|prompt for)\b/i;
const LIBRARY =
  /\b(?:librar(?:y|ies)|crates?|frameworks?|bindings?|sdk|apis?|toolkits?|components?|engine)\b/i;

/** The paths in all tables of dependencies, those offered to members of the workspace included. */
export function pathsIn(root: Table): string[] {
  return [...sectionsOf(root), tableOf(root.workspace)].flatMap((section) =>
    [...NEEDED, ...NEEDED_TO_BUILD, ...NEEDED_FOR_TESTS].flatMap((name) =>
      Object.values(tableOf(section[name])).flatMap((value) => {
        const { path } = tableOf(value);
        return typeof path === 'string' ? [path.replaceAll('\\', '/')] : [];
      }),
    ),
  );
}

/** The tables that hold tables of dependencies: the manifest itself, and those of single platforms. */
function sectionsOf(root: Table): readonly Table[] {
  return [root, ...Object.values(tableOf(root.target)).map(tableOf)];
}

/** True for `false` and for an empty list of registries. */
export function isForbidden(publish: unknown): boolean {
  return publish === false || (Array.isArray(publish) && publish.length === 0);
}

function packagesIn(
  sections: readonly Table[],
  names: readonly string[],
  isMeant: (key: string, value: Table) => boolean = () => true,
): Set<string> {
  const meant = entriesIn(sections, names).filter(([key, value]) => isMeant(key, value));
  return new Set(meant.map(([key, { package: own }]) => (typeof own === 'string' ? own : key)));
}

function keysIn(
  sections: readonly Table[],
  names: readonly string[],
  isMeant: (value: Table) => boolean,
): Set<string> {
  const meant = entriesIn(sections, names).filter(([, value]) => isMeant(value));
  return new Set(meant.map(([key]) => key));
}

function entriesIn(sections: readonly Table[], names: readonly string[]): [string, Table][] {
  return sections.flatMap((section) =>
    names.flatMap((name) =>
      Object.entries(tableOf(section[name])).map(([key, value]): [string, Table] => [key, tableOf(value)]),
    ),
  );
}

/** A copy of a table; an empty one for any other value. */
export function tableOf(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
