import type { Finding, Fix, Source } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import type { Settings } from '../core/settings.ts';
import type { Position } from '../core/text.ts';
import type { Language } from '../languages/language.ts';
import type { Parsers } from '../syntax/parsers.ts';
import type { Report } from './report.ts';

export interface LinterOptions {
  readonly rules: readonly Rule[];
  readonly languages: readonly Language[];
  readonly settings: Settings;
  /** Loaded grammars; without one, rules that need a tree ask for it in `Report.missingGrammars`. */
  readonly parsers?: Parsers;
  /** Rethrow what a rule throws, for tests. */
  readonly rethrow?: boolean;
}

/** A change in a document, as editors send it; positions refer to the text before the change. */
export interface Change {
  readonly from: Position;
  readonly to: Position;
  readonly text: string;
}

/** A text that is edited. After any changes its report equals the report of a fresh lint of the same text. */
export interface LintedDocument {
  readonly text: string;
  change(change: Change): void;
  report(): Report;
}

/** Source and settings in, findings out. Synchronous, without I/O, clock or module state. */
export interface Linter {
  lint(source: Source): Report;
  open(source: Source): LintedDocument;
  /** Ways out of a finding of this source's own report, best first; ignoring with a reason comes last. */
  fixes(source: Source, finding: Finding): readonly Fix[];
}

export declare function createLinter(options: LinterOptions): Linter;
