import type { Source } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import { createLinter, type Linter } from '../engine/linter.ts';
import type { ModuleDeclaration, Report } from '../engine/report.ts';
import { type Inheritance, inheritanceOf, moduleFolderOf, type ReadDeclarations } from '../host/modules.ts';
import { today } from '../host/today.ts';
import { LANGUAGES, languageOf, RULES } from './catalogue.ts';
import type { Grammars } from './grammars.ts';
import { type EditorSettings, ruleSettingsOf } from './settings.ts';
import { fileSystemOf, pathOf, siblingOf } from './uri.ts';
import type { GoverningConfig, Workspace } from './workspace.ts';

/** Who judges a file, and what is known about it besides its text. */
export interface Place {
  readonly linter: Linter;
  readonly facts: Omit<Source, 'text'>;
  readonly config: GoverningConfig;
}

/** Brings together a file's configuration, its linter and its place in the package. */
export interface Judge {
  /**
   * @param language as the editor says it; by default what the name's ending says.
   * @returns `undefined` where nothing is judged: an unknown language, or checking is switched off.
   */
  placeOf(uri: string, language?: string): Promise<Place | undefined>;
  /** Where the compiler looks for the modules that a file declares. */
  moduleFolderOf(uri: string, place: Place): Promise<Source['moduleFolder']>;
  /** The report on a text, after loading what grammars it takes. */
  lint(place: Place, text: string): Promise<Report>;
  /** The report of the rules that need no tree, for a text that stops the parser. */
  lintWithoutTree(place: Place, text: string): Report;
  /**
   * Takes note of what a file declares, as its report says.
   * @returns whether other files were judged by something else before.
   */
  learnModules(uri: string, modules: readonly ModuleDeclaration[]): boolean;
  /**
   * A file's text changed on disk, or it came or went.
   * @returns whether other files were judged by what it declared.
   */
  forgetFile(uri: string): boolean;
  /** Settings, configurations or the folders changed. */
  forget(): void;
}

export interface JudgeOptions {
  readonly workspace: Workspace;
  readonly grammars: Grammars;
  settingsOf(uri: string): Promise<EditorSettings>;
  /** Told of each configuration once it is first used. */
  onConfig?(config: GoverningConfig): void;
}

export function createJudge({ workspace, grammars, settingsOf, onConfig }: JudgeOptions): Judge {
  let linters = new WeakMap<Settings, Linter>();
  const declarations = new Map<string, readonly ModuleDeclaration[] | undefined>();

  function linterFor(config: GoverningConfig): Linter {
    const known = linters.get(config.settings);
    if (known) return known;
    const linter = createLinter({
      rules: RULES,
      languages: LANGUAGES,
      settings: config.settings,
      parsers: grammars.parsers,
      today: today(),
    });
    linters.set(config.settings, linter);
    onConfig?.(config);
    return linter;
  }

  async function placeOf(uri: string, language = languageOf(pathOf(uri))): Promise<Place | undefined> {
    if (language === undefined || !LANGUAGES.some((each) => each.id === language)) return undefined;
    const editor = await settingsOf(uri);
    if (!editor.enable) return undefined;
    const config = await workspace.configOf(uri, ruleSettingsOf(editor));
    const linter = linterFor(config);
    const facts = await factsOf(uri, language, config);
    return { linter, config, facts: { ...facts, ...(await inheritance(uri, language, config)) } };
  }

  async function factsOf(uri: string, language: string, config: GoverningConfig): Promise<Place['facts']> {
    const path = pathFrom(config.root, uri);
    return { path, language, ...(await workspace.packageFacts(uri, language)) };
  }

  /** What the file has from the files that declare it. */
  async function inheritance(uri: string, language: string, config: GoverningConfig): Promise<Inheritance> {
    const path = pathOf(uri);
    if (language !== 'rust' || !path.endsWith('.rs') || uri.startsWith('untitled:')) return {};
    return (await answered(uri, config, (read) => inheritanceOf(path, read))) ?? {};
  }

  /**
   * Answers a question about the files that declare this one. The question asks for the files it needs; they are read
   * between its attempts, so the same code serves a disk and a client.
   */
  async function answered<T>(
    uri: string,
    config: GoverningConfig,
    question: (read: ReadDeclarations) => T,
  ): Promise<T | undefined> {
    const fileSystem = fileSystemOf(uri);
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      const unread: string[] = [];
      const answer = question((file) => {
        const key = fileSystem + file;
        if (!declarations.has(key)) unread.push(file);
        return declarations.get(key);
      });
      if (unread.length === 0) return answer;
      for (const file of unread) {
        declarations.set(fileSystem + file, await declarationsOf(siblingOf(uri, file), config));
      }
    }
    return undefined;
  }

  /** Without rules a lint only reads tokens: a parent is judged in its own turn. */
  async function declarationsOf(
    uri: string,
    config: GoverningConfig,
  ): Promise<readonly ModuleDeclaration[] | undefined> {
    const text = await workspace.read(uri);
    if (text === undefined) return undefined;
    const reader = createLinter({ rules: [], languages: LANGUAGES, settings: config.settings });
    return reader.lint({ ...(await factsOf(uri, 'rust', config)), text }).modules;
  }

  return {
    placeOf,
    async moduleFolderOf(uri, { facts, config }) {
      if (facts.language !== 'rust' || facts.packagePath === undefined) return undefined;
      return answered(uri, config, (read) => moduleFolderOf(pathOf(uri), facts, read));
    },
    async lint({ linter, facts }, text) {
      for (;;) {
        const report = linter.lint({ ...facts, text });
        if (!(await grammars.load(report.missingGrammars))) return report;
      }
    },
    lintWithoutTree({ config, facts }, text) {
      const options = { rules: RULES, languages: LANGUAGES, settings: config.settings, today: today() };
      return createLinter(options).lint({ ...facts, text });
    },
    learnModules(uri, modules) {
      const key = fileKey(uri);
      if (!declarations.has(key)) return false;
      const before = declarations.get(key);
      declarations.set(key, modules);
      return JSON.stringify(before ?? []) !== JSON.stringify(modules);
    },
    forgetFile: (uri) => declarations.delete(fileKey(uri)),
    forget() {
      linters = new WeakMap();
      declarations.clear();
      workspace.forget();
    },
  };
}

/** Each attempt climbs one level of modules; deeper nesting than this is not written by people. */
const MAX_ATTEMPTS = 32;

/** By what files are told apart here: declarations name paths, not URIs. */
function fileKey(uri: string): string {
  return fileSystemOf(uri) + pathOf(uri);
}

function pathFrom(root: string | undefined, uri: string): string {
  const path = pathOf(uri);
  const base = root === undefined ? undefined : `${pathOf(root)}/`;
  return base !== undefined && path.startsWith(base)
    ? path.slice(base.length)
    : path.slice(path.lastIndexOf('/') + 1);
}
