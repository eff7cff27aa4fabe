import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { SEVERITIES, type Severity } from '../core/finding.ts';
import { DEFAULT_SETTINGS, type Settings, STRICT_THRESHOLDS } from '../core/settings.ts';
import { CONFIG_NAME, type ConfigFiles, createConfigFiles } from '../host/config-files.ts';
import { type FoundFiles, findFiles, MissingPathError } from '../host/files.ts';
import { createInlineTrees } from '../host/inline-trees.ts';
import { createLanguageOf } from '../host/language-of.ts';
import { createNearestFile, type NearestFile } from '../host/nearest-file.ts';
import { createPackageRoots } from '../host/package-root.ts';
import { pathWithin, withSlashes } from '../host/paths.ts';
import { type ScanResult, scanFiles } from '../host/scan.ts';
import type { Trees } from '../host/trees.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { RULES } from '../rules/registry.ts';
import { type CheckArguments, parseCheckArguments } from './arguments.ts';
import type { CheckReport } from './check-report.ts';
import { printJson } from './json.ts';
import { write } from './output.ts';
import { createProgress } from './progress.ts';
import { EXIT, UsageError } from './usage.ts';

/** `shipworthy check [paths...]` */
export async function check(args: readonly string[]): Promise<number> {
  const start = Date.now();
  const wanted = parseCheckArguments(args);
  const base = process.cwd();
  const languageOf = createLanguageOf(LANGUAGES);
  const { readCargoManifest } = await import('../host/cargo-manifest.ts');
  const packages = createPackageRoots(readCargoManifest);
  const nearest = createNearestFile(CONFIG_NAME);
  const found = find(wanted.paths, base, {
    isSource: (name) => languageOf(name) !== undefined,
    markers: new Set([CONFIG_NAME, ...packages.manifests]),
    onFolder(folder, markers) {
      packages.learn(folder, markers);
      nearest.learn(folder, markers.includes(CONFIG_NAME));
    },
  });
  const configs = await loadConfigs(wanted, base, nearest, found.files);
  if (complain(configs, base)) return EXIT.error;

  const trees = await treesFor(found.files.length);
  const progress = createProgress(found.files.length);
  const results = await scanFiles(found.files, {
    languageOf,
    configs,
    packages,
    trees,
    onProgress: progress.update,
  });
  await trees.close();
  progress.clear();
  const named = new Set(wanted.paths.map((path) => resolve(base, path)));
  const report = reportOf(results, found, named, base, (Date.now() - start) / 1000);
  // Set before printing: a reader that closes the pipe ends the process there.
  process.exitCode = exitCode(results, wanted.failOn);
  if (wanted.format === 'json') printJson(report);
  else (await import('./pretty.ts')).printPretty(report);
  printFailures(results);
  return process.exitCode;
}

/** Up to so many files are parsed in this thread; starting another takes longer. */
const MAX_INLINE_FILES = 64;

/** The parsing code is a bundle of its own, which stands beside this one with the grammars. */
async function treesFor(count: number): Promise<Trees> {
  const script = join(__dirname, 'scan-worker.js');
  if (count > MAX_INLINE_FILES) {
    return (await import('../host/tree-worker.ts')).createTreeWorker({ script, folders: [__dirname] });
  }
  return createInlineTrees(() => {
    const parsing: typeof import('../host/scan-worker.ts') = require(script);
    return parsing.createTreeJudge([__dirname]);
  });
}

function find(paths: readonly string[], base: string, options: Parameters<typeof findFiles>[2]): FoundFiles {
  try {
    return findFiles(paths, base, options);
  } catch (error) {
    if (error instanceof MissingPathError) throw new UsageError(`\`${error.path}\` does not exist`);
    throw error;
  }
}

/** The decoder is loaded only where there is something to decode. */
async function loadConfigs(
  wanted: CheckArguments,
  base: string,
  nearest: NearestFile,
  files: readonly string[],
): Promise<ConfigFiles> {
  const explicit = wanted.config === undefined ? undefined : resolve(base, wanted.config);
  if (explicit !== undefined && !existsSync(explicit))
    throw new UsageError(`\`${wanted.config}\` does not exist`);
  const isNeeded =
    explicit !== undefined || files.some((file) => nearest.folderFor(dirname(file)) !== undefined);
  const decodeConfig = isNeeded ? (await import('../host/config.ts')).decodeConfig : undefined;
  const ruleIds = RULES.map(({ id }) => id);
  const fallback = settingsOf(wanted);
  const configs = createConfigFiles({
    ...(explicit === undefined ? {} : { explicit }),
    nearest,
    fallback,
    base,
    decode: (text) =>
      decodeConfig?.(text, ruleIds, {}, wanted.preset) ?? { settings: fallback, problems: [] },
  });
  for (const file of files) configs.of(file);
  return configs;
}

function settingsOf({ preset }: CheckArguments): Settings {
  if (preset === undefined) return DEFAULT_SETTINGS;
  return { ...DEFAULT_SETTINGS, preset, ...(preset === 'strict' ? { thresholds: STRICT_THRESHOLDS } : {}) };
}

/** Names all that is wrong in the configurations. A gate with a wrong configuration guards something else. */
function complain(configs: ConfigFiles, base: string): boolean {
  const problems = configs
    .used()
    .flatMap(({ file, problems: found }) =>
      found.map(
        ({ message, line, column }) => `${shown(base, file ?? '')}:${line + 1}:${column + 1}: ${message}\n`,
      ),
    );
  if (problems.length === 0) return false;
  write(2, `${problems.join('')}shipworthy: nothing was checked; correct the configuration and run again.\n`);
  return true;
}

function reportOf(
  results: readonly ScanResult[],
  found: FoundFiles,
  named: ReadonlySet<string>,
  base: string,
  seconds: number,
): CheckReport {
  const skipped = found.skipped.map(({ path, reason }) => ({ path: shown(base, path), reason }));
  const files: CheckReport['files'][number][] = [];
  let checked = 0;
  for (const { file, findings, limitation } of results) {
    const isPartial = limitation === undefined || limitation.kind === 'lexical-only';
    if (isPartial) checked++;
    if (findings.length > 0) files.push({ file, path: shown(base, file), findings });
    // Who ignores a file by configuration knows; who names it all the same is told.
    if (limitation === undefined || (limitation.kind === 'ignored' && !named.has(file))) continue;
    skipped.push({ path: shown(base, file), reason: limitation.reason });
  }
  return { files, checked, skipped, seconds };
}

/** A path as printed: from the current folder, with `/`. */
function shown(base: string, path: string): string {
  return pathWithin(base, path) ?? withSlashes(relative(base, path));
}

/** A rule that threw is an internal error: its findings are missing, so the result is not to be trusted. */
function exitCode(results: readonly ScanResult[], failOn: Severity): number {
  if (results.some(({ failures }) => failures.length > 0)) return EXIT.error;
  const limit = SEVERITIES.indexOf(failOn);
  const isFailing = results.some(({ findings }) =>
    findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= limit),
  );
  return isFailing ? EXIT.findings : EXIT.clean;
}

function printFailures(results: readonly ScanResult[]): void {
  for (const { rule, path, error } of results.flatMap(({ failures }) => failures)) {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    write(2, `shipworthy: rule ${rule} failed on ${path}: ${cause}\n`);
  }
}
