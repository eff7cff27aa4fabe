import type { Source } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import { createLinter, type Linter } from '../engine/linter.ts';
import type { Report } from '../engine/report.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { RULES } from '../rules/registry.ts';
import { createFileParsers } from './grammars.ts';
import { createTextReader } from './read-text.ts';
import { today } from './today.ts';

/** A file to be judged with parse trees: plain data that crosses to a worker, which reads the text itself. */
export interface TreeJob {
  readonly id: number;
  /** Absolute. */
  readonly file: string;
  readonly source: Omit<Source, 'text'>;
  /** The number under which the settings were defined. */
  readonly settings: number;
}

/** Judges with parse trees, whose grammars it loads when the first rule asks for them. */
export interface TreeJudge {
  /** Settings come under a number, because a worker gets a new copy with every message. */
  define(settings: number, value: Settings): void;
  /** @throws when a grammar cannot be loaded, or when the parser broke: then this judge is of no more use. */
  judge(job: TreeJob): Promise<Report | undefined>;
}

/** `folders` hold the WebAssembly modules. */
export function createTreeJudge(folders: readonly string[]): TreeJudge {
  const parsers = createFileParsers(folders);
  const linters = new Map<number, Linter>();
  const reader = createTextReader();

  return {
    define(settings, value) {
      const options = { rules: RULES, languages: LANGUAGES, settings: value, parsers, today: today() };
      linters.set(settings, createLinter(options));
    },
    async judge({ file, source, settings }) {
      const read = reader.read(file);
      // It was readable a moment ago: whoever asks keeps what was found then.
      if (read.kind !== 'text') return undefined;
      const linter = linters.get(settings);
      if (linter === undefined) throw new Error(`settings ${settings} are not defined`);
      let report = linter.lint({ ...source, text: read.text });
      const missing = report.missingGrammars;
      if (missing.length > 0) {
        const loaded = await Promise.all(missing.map((language) => parsers.load(language)));
        if (loaded.includes(true)) report = linter.lint({ ...source, text: read.text });
      }
      if (parsers.broken !== undefined) throw new Error('the parser stopped', { cause: parsers.broken });
      return report;
    },
  };
}
