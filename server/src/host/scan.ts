import { relative } from 'node:path';
import type { Finding, Source } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import { createLinter, type Linter } from '../engine/linter.ts';
import type { Failure, Limitation, ModuleDeclaration, Report } from '../engine/report.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { RULES } from '../rules/registry.ts';
import type { ConfigFiles } from './config-files.ts';
import type { LanguageOf } from './language-of.ts';
import { type Inheritance, inheritanceAmong } from './modules.ts';
import type { PackageRoots } from './package-root.ts';
import { pathWithin, withSlashes } from './paths.ts';
import { createTextReader, type FileText } from './read-text.ts';
import { today } from './today.ts';
import type { Trees } from './trees.ts';

/** What a scan says about one file. */
export interface ScanResult {
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
  /** Called now and then with the number of files that have been judged or handed over. */
  onProgress?(done: number): void;
  readonly signal?: AbortSignal;
  /** Lets other work in after so many milliseconds; without it a pass runs through. */
  readonly sliceMilliseconds?: number;
}

/** So many files are handed over together: enough to outlast one file of this thread, few enough to end together. */
const SHARE = 32;

/**
 * Checks files, given by absolute paths; the results are in their order.
 *
 * This thread judges from the front and without parse trees, and passes on the files that need some. As long as
 * `trees` has too little to do it is handed whole files from the back. When all are judged it is known which files
 * are test code, or have lints silenced, because of their parents; those are judged again as such, the same way.
 *
 * When the signal is aborted it resolves soon, with the results there are.
 */
export async function scanFiles(
  files: readonly string[],
  options: ScanOptions,
): Promise<readonly ScanResult[]> {
  const { trees, signal, onProgress } = options;
  const judge = createLexicalJudge(options);
  const breathe = createBreath(options.sliceMilliseconds);
  const states = files.map((file) => judge.stateOf(file));
  const isStopped = (): boolean => signal?.aborted === true;
  const settle = async (): Promise<void> => {
    if (trees !== undefined) await Promise.race([trees.settle(), abortOf(signal)]);
  };

  const judgeAll = async (all: readonly FileState[]): Promise<void> => {
    let end = all.length;
    for (let at = 0; at < end && !isStopped(); at++) {
      if (trees?.isIdle() === true && end - at > SHARE) {
        for (const state of all.slice(end - SHARE, end)) handOver(state, trees);
        end -= SHARE;
      }
      judgeHere(all[at], judge, trees);
      onProgress?.(states.length - end + at + 1);
      const breath = breathe?.();
      if (breath !== undefined) await breath;
    }
    await settle();
    // What was handed over and came to nothing has at least the findings that need no trees.
    for (const state of all) {
      if (isStopped()) break;
      if (state.report === undefined) judge.lint(state);
    }
  };

  await judgeAll(states);
  const heirs = isStopped() ? [] : heirsAmong(states);
  for (const [state, inheritance] of heirs) {
    state.source = { ...state.source, ...inheritance };
    state.report = undefined;
  }
  await judgeAll(heirs.map(([state]) => state));
  return states.flatMap(resultOf);
}

/** A file and what is known of it so far. */
interface FileState {
  readonly file: string;
  readonly settings: Settings;
  source: Omit<Source, 'text'>;
  report: Report | undefined;
  /** Why there is no text to judge. */
  limitation: ScanLimitation | undefined;
  /** Why there are no trees, should a rule have asked for them. */
  failure: string | undefined;
}

interface LexicalJudge {
  stateOf(file: string): FileState;
  lint(state: FileState): void;
}

function createLexicalJudge({ languageOf, configs, packages }: ScanOptions): LexicalJudge {
  const reader = createTextReader();
  const linters = new Map<Settings, Linter>();

  function linterFor(settings: Settings): Linter {
    const known =
      linters.get(settings) ?? createLinter({ rules: RULES, languages: LANGUAGES, settings, today: today() });
    linters.set(settings, known);
    return known;
  }

  return {
    stateOf(file) {
      const { root, settings } = configs.of(file);
      const language = languageOf(file) ?? '';
      const path = pathWithin(root, file) ?? withSlashes(relative(root, file));
      const source = { path, packagePath: path, language, ...packages.factsOf(language, file) };
      return { file, settings, source, report: undefined, limitation: undefined, failure: undefined };
    },
    lint(state) {
      const read = reader.read(state.file);
      if (read.kind === 'text') {
        state.report = linterFor(state.settings).lint({ ...state.source, text: read.text });
      } else state.limitation = { kind: read.kind, reason: read.reason };
    },
  };
}

function judgeHere(state: FileState | undefined, judge: LexicalJudge, trees: Trees | undefined): void {
  if (state === undefined) return;
  judge.lint(state);
  if (state.report === undefined || state.report.missingGrammars.length === 0) return;
  if (trees !== undefined) handOver(state, trees);
}

function handOver(state: FileState, trees: Trees): void {
  const { source } = state;
  trees.submit(state.file, source, state.settings, (verdict) => {
    // Judged as something else meanwhile: this answer is to another question.
    if (state.source !== source) return;
    if (verdict.kind === 'report') state.report = verdict.report;
    else state.failure = verdict.reason;
  });
}

/** Files that are judged differently because of where they are declared. */
function heirsAmong(states: readonly FileState[]): [FileState, Inheritance][] {
  const declarations = new Map<string, readonly ModuleDeclaration[]>();
  for (const { file, report } of states) {
    if (report !== undefined) declarations.set(withSlashes(file), report.modules);
  }
  const inheritances = inheritanceAmong(declarations);
  return states.flatMap((state): [FileState, Inheritance][] => {
    const inheritance = inheritances.get(withSlashes(state.file));
    return inheritance && isDecisive(inheritance, state.source) ? [[state, inheritance]] : [];
  });
}

/** A level that silences nothing only speaks against a manifest that does. */
function isDecisive({ isTest, inheritedLints }: Inheritance, { lints }: FileState['source']): boolean {
  if (isTest === true || lints !== undefined) return true;
  return inheritedLints?.some(({ isSilenced }) => isSilenced) === true;
}

function resultOf({ file, report, limitation, failure }: FileState): ScanResult[] {
  if (limitation !== undefined) return [{ file, findings: [], limitation, failures: [] }];
  if (report === undefined) return [];
  const { findings, failures, missingGrammars } = report;
  if (report.limitation !== undefined || missingGrammars.length === 0) {
    return [{ file, findings, limitation: report.limitation, failures }];
  }
  const reason = failure ?? `judged without parse trees: no grammar for ${missingGrammars.join(', ')}`;
  return [{ file, findings, limitation: { kind: 'lexical-only', reason }, failures }];
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

/** Resolves when the signal is aborted, and never without one. */
function abortOf(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}
