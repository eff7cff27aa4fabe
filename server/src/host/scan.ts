import { relative } from 'node:path';
import type { Finding, Source } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import { createLinter, type Linter } from '../engine/linter.ts';
import type { Failure, Limitation, ModuleDeclaration, Report } from '../engine/report.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { RULES } from '../rules/registry.ts';
import type { ConfigFiles } from './config-files.ts';
import type { LanguageOf } from './language-of.ts';
import { testFilesAmong } from './modules.ts';
import type { PackageRoots } from './package-root.ts';
import { pathWithin, withSlashes } from './paths.ts';
import { createTextReader, type FileText } from './read-text.ts';
import type { Trees } from './trees.ts';

/** What a scan says about one file. */
export interface ScanResult {
  /** Index in the files that were given. */
  readonly index: number;
  /** Absolute. */
  readonly file: string;
  readonly findings: readonly Finding[];
  /** Why the file was checked in part or not at all. */
  readonly limitation: ScanLimitation | undefined;
  readonly failures: readonly Failure[];
}

export interface ScanLimitation {
  readonly kind: Limitation['kind'] | Exclude<FileText['kind'], 'text'>;
  readonly reason: string;
}

export interface ScanOptions {
  readonly languageOf: LanguageOf;
  readonly configs: ConfigFiles;
  readonly packages: PackageRoots;
  /** Judges the files that need parse trees; without it they keep what was found without trees. */
  readonly trees?: Trees;
  /** Called once for each file, in any order. */
  onResult(result: ScanResult): void;
  /** Called after each file of the first pass, which is most of the work. */
  onProgress?(done: number): void;
  readonly signal?: AbortSignal;
  /** Lets other work in after so many milliseconds; without it the first pass runs through. */
  readonly sliceMilliseconds?: number;
}

/**
 * Checks files, given by absolute paths. In the first pass every file is judged without parse trees, in this
 * thread: below some 100 MB a second thread costs more than it brings. Files that need trees go to `trees` while
 * the pass goes on. When it is over it is known which files are test code because of their parents; those are
 * judged again as such.
 *
 * Resolves early, with what was done until then, when the signal is aborted.
 */
export async function scanFiles(files: readonly string[], options: ScanOptions): Promise<void> {
  const { trees, signal } = options;
  const breathe = createBreath(options.sliceMilliseconds);
  const judge = createLexicalJudge(options);
  const lexed: Lexed[] = [];
  for (const [index, file] of files.entries()) {
    if (signal?.aborted === true) return;
    const judged = judge.first(index, file);
    if ('report' in judged) {
      lexed.push(judged);
      askForTrees(judged, options);
    } else options.onResult(judged);
    options.onProgress?.(index + 1);
    const breath = breathe?.();
    if (breath !== undefined) await breath;
  }
  for (const each of testsAmong(lexed)) {
    judge.again(each);
    askForTrees(each, options);
  }
  for (const each of lexed) {
    each.isPassOver = true;
    if (!each.isWaiting) options.onResult(resultOf(each));
  }
  if (trees !== undefined) await Promise.race([trees.settle(), abortOf(signal)]);
}

/**
 * Lets other work in once in so many milliseconds. Without a number there is none, and the clock is not asked:
 * `performance` alone takes milliseconds to load.
 */
function createBreath(milliseconds: number | undefined): (() => Promise<void> | undefined) | undefined {
  if (milliseconds === undefined) return undefined;
  let end = performance.now() + milliseconds;
  return () => {
    if (performance.now() < end) return undefined;
    return new Promise((resolve) => {
      setImmediate(() => {
        end = performance.now() + milliseconds;
        resolve();
      });
    });
  };
}

/** A file that has been read and judged without trees. */
interface Lexed {
  readonly index: number;
  readonly file: string;
  readonly settings: Settings;
  source: Omit<Source, 'text'>;
  report: Report;
  /** Counts judgements: an answer to an earlier one is late and void. */
  round: number;
  isWaiting: boolean;
  isPassOver: boolean;
  /** Why there are no trees although a rule asked for them. */
  failure: string | undefined;
}

interface LexicalJudge {
  first(index: number, file: string): Lexed | ScanResult;
  /** Judges as test code. */
  again(lexed: Lexed): void;
}

function createLexicalJudge({ languageOf, configs, packages }: ScanOptions): LexicalJudge {
  const reader = createTextReader();
  const linters = new Map<Settings, Linter>();

  function linterFor(settings: Settings): Linter {
    const known = linters.get(settings) ?? createLinter({ rules: RULES, languages: LANGUAGES, settings });
    linters.set(settings, known);
    return known;
  }

  return {
    first(index, file) {
      const read = reader.read(file);
      if (read.kind !== 'text') {
        return {
          index,
          file,
          findings: [],
          limitation: { kind: read.kind, reason: read.reason },
          failures: [],
        };
      }
      const { root, settings } = configs.of(file);
      const language = languageOf(file) ?? '';
      const path = pathWithin(root, file) ?? withSlashes(relative(root, file));
      const packagePath = packages.packagePath(language, file) ?? path;
      const source = { path, packagePath, language };
      const report = linterFor(settings).lint({ ...source, text: read.text });
      const state = { round: 0, isWaiting: false, isPassOver: false, failure: undefined };
      return { index, file, settings, source, report, ...state };
    },
    again(lexed) {
      const read = reader.read(lexed.file);
      if (read.kind !== 'text') return;
      lexed.source = { ...lexed.source, isTest: true };
      lexed.report = linterFor(lexed.settings).lint({ ...lexed.source, text: read.text });
      lexed.round++;
      lexed.isWaiting = false;
    },
  };
}

/** Files that are test code because of where they are declared. */
function testsAmong(lexed: readonly Lexed[]): Lexed[] {
  const declarations = new Map<string, readonly ModuleDeclaration[]>();
  for (const { file, report } of lexed) declarations.set(withSlashes(file), report.modules);
  const tests = testFilesAmong(declarations);
  return lexed.filter(({ file }) => tests.has(withSlashes(file)));
}

function askForTrees(lexed: Lexed, { trees, onResult }: ScanOptions): void {
  if (lexed.report.missingGrammars.length === 0) return;
  if (trees === undefined) {
    lexed.failure = 'judged without parse trees';
    return;
  }
  const { round } = lexed;
  lexed.isWaiting = true;
  trees.submit(lexed.file, lexed.source, lexed.settings, (verdict) => {
    if (lexed.round !== round) return;
    lexed.isWaiting = false;
    if (verdict.kind === 'report') lexed.report = verdict.report;
    else lexed.failure = verdict.reason;
    if (lexed.isPassOver) onResult(resultOf(lexed));
  });
}

function resultOf({ index, file, report, failure }: Lexed): ScanResult {
  const { findings, failures, missingGrammars } = report;
  const without =
    missingGrammars.length === 0 ? undefined : (failure ?? `no grammar for ${missingGrammars.join(', ')}`);
  const limitation =
    report.limitation ??
    (without === undefined ? undefined : { kind: 'lexical-only' as const, reason: without });
  return { index, file, findings, limitation, failures };
}

/** Resolves when the signal is aborted, and never without one. */
function abortOf(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => signal?.addEventListener('abort', () => resolve(), { once: true }));
}
