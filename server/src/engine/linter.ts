import type { Finding, Fix, Source } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import type { Settings } from '../core/settings.ts';
import { lineStartsOf, offsetAt, type Position, type Span } from '../core/text.ts';
import type { Language } from '../languages/language.ts';
import type { Parsers } from '../syntax/parsers.ts';
import { createDialect, type Dialect, type Role } from './dialect.ts';
import { type DocumentContext, SegmentedDocument, standingOf } from './document.ts';
import { createStanding, type Standing } from './exemption.ts';
import { type FixAll, type Fixable, fixAll } from './fix-all.ts';
import { fixesFor, openFixes } from './fixes.ts';
import { refactoringsAt } from './refactorings.ts';
import type { Report } from './report.ts';
import { createSelector, type Selection } from './selection.ts';

export interface LinterOptions {
  readonly rules: readonly Rule[];
  readonly languages: readonly Language[];
  readonly settings: Settings;
  /** Loaded grammars; without one, rules that need a tree ask for it in `Report.missingGrammars`. */
  readonly parsers?: Parsers;
  /** The day as `YYYY-MM-DD`, from which directives with `until` expire; without it they never do. */
  readonly today?: string;
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
  /** What can be done with the code at a place, in offsets of the text, whether or not a finding is there. */
  refactorings(source: Source, place: Span): readonly Fix[];
  /** Everything that is safe to fix, also what comes to light by fixing. */
  fixAll(source: Source): FixAll;
}

const NO_PARSERS: Parsers = { has: () => false, parse: () => undefined };
const NOTHING: Report = { findings: [], failures: [], missingGrammars: [], modules: [] };

export function createLinter(options: LinterOptions): Linter {
  const { rules, languages, settings, parsers = NO_PARSERS, today, rethrow = false } = options;
  const select = createSelector(rules, settings);
  const standing = createStanding(settings);
  const bench = { parsers, comments: settings.comments, today, rethrow };
  const ruleIds = new Set(rules.map((rule) => rule.id));
  const contexts = new Map<Language, DocumentContext>();
  const byId = new Map(languages.map((language) => [language.id, language]));

  function dialectsOf(language: Language): DocumentContext['dialectFor'] {
    const dialects = new Map<Selection, Map<number | string, Dialect>>();
    return (path, role) => {
      const selection = select(path);
      const ofSelection = dialects.get(selection) ?? new Map<number | string, Dialect>();
      dialects.set(selection, ofSelection);
      const key = keyOf(role);
      const dialect =
        ofSelection.get(key) ?? createDialect(language, selection, { role, comments: settings.comments });
      ofSelection.set(key, dialect);
      return dialect;
    };
  }

  function contextOf(language: Language): DocumentContext {
    const known = contexts.get(language);
    if (known) return known;
    const context = { bench, today, ruleIds, standing, language, dialectFor: dialectsOf(language) };
    contexts.set(language, context);
    return context;
  }

  function contextFor({ language }: Source): DocumentContext | undefined {
    const known = byId.get(language);
    return known && contextOf(known);
  }

  function open(source: Source): SegmentedDocument | undefined {
    const context = contextFor(source);
    return context && new SegmentedDocument(context, source);
  }

  function lint(source: Source): Report {
    const context = contextFor(source);
    if (!context) return NOTHING;
    const known = standingOf(context, source, source.text);
    return quickReport(context, source, known) ?? new SegmentedDocument(context, source, known).report();
  }

  function fixable(source: Source): Fixable | undefined {
    const document = open(source);
    if (!document) return undefined;
    const { findings } = lint(source);
    const fixes = openFixes({ document, rules, parsers, source });
    return { findings, fixesOf: fixes.of, close: fixes.close };
  }

  return {
    lint,
    open: (source) => open(source) ?? new UnknownDocument(source.text),
    fixes(source, finding) {
      const document = open(source);
      return document ? fixesFor({ document, rules, parsers, source }, finding) : [];
    },
    refactorings(source, place) {
      const document = open(source);
      return document ? refactoringsAt(document, source, place) : [];
    },
    fixAll(source) {
      const all = fixAll(source, fixable);
      if (rethrow && all.failures[0]) throw all.failures[0].error;
      return all;
    },
  };
}

const PRESUMPTIONS: readonly Role['presumed'][] = [
  undefined,
  'test',
  'tool',
  'show',
  'build',
  'measure',
  'macro',
];

/** A number for nearly every role: a text would be put together for every source. */
function keyOf({ isTest, isInput, isTool, presumed, developmentFeatures }: Role): number | string {
  const key = PRESUMPTIONS.indexOf(presumed) * 8 + (isTest ? 4 : 0) + (isInput ? 2 : 0) + (isTool ? 1 : 0);
  return developmentFeatures === undefined ? key : `${key} ${developmentFeatures.join(' ')}`;
}

/** Where a module may be declared that lives in another file, which the report has to name. */
const DECLARES_MODULE = /\bmod[^\w;{}()][^;{}()]{0,200};/;
/** Longer texts get a report that says that they are. */
const MAX_QUICK_LENGTH = 1_000_000;

/** The whole report where it takes no lexing: of files that are not judged, or of test code that no rule is about. */
function quickReport(
  context: DocumentContext,
  { text, path }: Source,
  standing: Standing,
): Report | undefined {
  const { exempt, isTest } = standing;
  if (!exempt && !(isTest && isIdle(context.dialectFor(path, standing), text))) return undefined;
  if (DECLARES_MODULE.test(text) || text.length > MAX_QUICK_LENGTH) return undefined;
  return exempt ? { ...NOTHING, limitation: exempt } : NOTHING;
}

/** True when no rule is left to ask about the text. */
function isIdle(dialect: Dialect, text: string): boolean {
  const { onWord, onString, onFunction, onAttribute, onLine, onComment, onItem, onFile } = dialect;
  return (
    [onString, onLine, onComment, onItem, onFile].every((rules) => rules.length === 0) &&
    onWord.every((rules) => !rules || rules.length === 0) &&
    onAttribute.every(({ check }) => !check.names.some((name) => text.includes(name))) &&
    onFunction.every(({ check }) => check.hint?.test(text) === false)
  );
}

/** A text in a language nobody knows: it is kept up to date, and nothing is found in it. */
class UnknownDocument implements LintedDocument {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }
  get text(): string {
    return this.#text;
  }
  change({ from, to, text }: Change): void {
    const lineStarts = lineStartsOf(this.#text);
    const start = offsetAt(this.#text, lineStarts, from);
    const end = offsetAt(this.#text, lineStarts, to);
    this.#text = this.#text.slice(0, start) + text + this.#text.slice(end);
  }
  report(): Report {
    return NOTHING;
  }
}
