import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Target } from '../../server/src/core/finding.ts';
import { DEFAULT_SETTINGS, type Settings, STRICT_THRESHOLDS } from '../../server/src/core/settings.ts';
import { createLanguageOf } from '../../server/src/host/language-of.ts';
import { LANGUAGES } from '../../server/src/languages/languages.ts';
import type { Annotation, Fixture } from './annotations.ts';
import type { CommentForm } from './comment-form.ts';
import { onlyRule, ruleOf, testLinter } from './linter.ts';
import { ROOT } from './root.ts';

/** Folder of the fixtures, relative to the root. */
export const FIXTURES_FOLDER = 'test/rules';

/** A fixture file: `<category>/<name>.<ext>` or `<category>/<name>.<variant>.<ext>`. */
export interface FixtureFile {
  /** Relative to the folder of the fixtures. */
  readonly path: string;
  readonly rule: string;
  /** Without the dot. */
  readonly extension: string;
}

/** Keys of a fixture's first line that say what the source is; the others are settings. */
interface SourceKeys {
  readonly path?: string;
  readonly packagePath?: string;
  readonly isTest?: boolean;
  readonly target?: Target;
  readonly isEntry?: boolean;
  readonly language?: string;
}

const SETTING_KEYS: ReadonlySet<string> = new Set([
  'preset',
  'rules',
  'thresholds',
  'overrides',
  'ignore',
  'testPaths',
  'comments',
  'hotFunctions',
  'path',
  'packagePath',
  'isTest',
  'target',
  'isEntry',
  'language',
]);

/** Every fixture file in alphabetical order. */
export function fixtureFiles(): FixtureFile[] {
  const folder = join(ROOT, FIXTURES_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
    .map((path) => ({
      path,
      rule: path.replace(/\..*$/, ''),
      extension: path.slice(path.lastIndexOf('.') + 1),
    }));
}

/** Lints the code as the fixture asks and returns what was found, with messages, in the terms of annotations. */
export async function annotationsOf(
  file: FixtureFile,
  fixture: Fixture,
  code: string,
): Promise<Annotation[]> {
  const { source, settings } = decodeSettings(file, fixture.settings);
  const linter = await testLinter(settings);
  const report = linter.lint({
    path: source.path ?? `src/sample.${file.extension}`,
    ...(source.packagePath === undefined ? {} : { packagePath: source.packagePath }),
    ...(source.isTest === undefined ? {} : { isTest: source.isTest }),
    ...(source.target === undefined ? {} : { target: source.target }),
    ...(source.isEntry === undefined ? {} : { isEntry: source.isEntry }),
    language: source.language ?? createLanguageOf(LANGUAGES)(file.path) ?? '',
    text: code,
  });
  if (report.missingGrammars.length > 0)
    throw new Error(`no grammar for ${report.missingGrammars.join(', ')}`);
  return report.findings.map(annotationOf);
}

/** The code after a line that is not ASCII and shifts nothing but lines; `undefined` where a first line has a meaning. */
export function afterForeignComment(
  code: string,
  form: CommentForm,
): { code: string; lines: number } | undefined {
  if (/^(#!(?!\[)|<\?|<!)/.test(code)) return undefined;
  return { code: `${form.open} é😀 ${form.close}\n\n${code}`, lines: 2 };
}

function annotationOf(finding: Finding): Annotation {
  const { from, to, rule, severity, message } = finding;
  return {
    line: from.line,
    start: from.column,
    end: to.line === from.line ? to.column : 'beyond',
    rule,
    ...(severity === ruleOf(rule).severity ? {} : { severity }),
    message,
  };
}

/** Settings in which only the fixture's rule speaks, changed by what the fixture's first line says. */
function decodeSettings(
  file: FixtureFile,
  header: unknown,
): { source: SourceKeys; settings: Partial<Settings> } {
  if (typeof header !== 'object' || header === null)
    throw new Error(`${file.path}: settings are not an object`);
  for (const key of Object.keys(header)) {
    if (!SETTING_KEYS.has(key)) throw new Error(`${file.path}: no setting is called \`${key}\``);
  }
  const { path, packagePath, isTest, target, isEntry, language, thresholds, rules, ...rest } =
    header as SourceKeys & Partial<Settings>;
  const base = onlyRule({ id: file.rule });
  const preset = rest.preset === 'strict' ? STRICT_THRESHOLDS : base.thresholds;
  return {
    source: {
      ...(path === undefined ? {} : { path }),
      ...(packagePath === undefined ? {} : { packagePath }),
      ...(isTest === undefined ? {} : { isTest }),
      ...(target === undefined ? {} : { target }),
      ...(isEntry === undefined ? {} : { isEntry }),
      ...(language === undefined ? {} : { language }),
    },
    settings: {
      ...base,
      ...rest,
      ...(preset === undefined ? {} : { thresholds: { ...preset, ...thresholds } }),
      rules: { ...base.rules, ...rules },
      ...(rest.comments === undefined
        ? {}
        : { comments: { ...DEFAULT_SETTINGS.comments, ...rest.comments } }),
    },
  };
}
