import type { Report } from '../engine/report.ts';
import type { Documents, OpenDocument } from './documents.ts';
import type { Grammars } from './grammars.ts';
import type { Judge, Place } from './judge.ts';

/** The reports on the documents that are open. */
export interface Lints {
  /** The report where it takes no waiting: every time but the first. This is the way of a keystroke. */
  now(document: OpenDocument): Report | undefined;
  /** The report on the text as it is when everything is loaded; `undefined` where nothing is judged. */
  later(document: OpenDocument): Promise<Report | undefined>;
  placeOf(document: OpenDocument): Promise<Place | undefined>;
  /** Settings, configurations or folders changed: all start over from their texts. */
  forget(): void;
  /** Other files changed: documents that are judged differently now start over. @returns whether there are any. */
  forgetMisplaced(): Promise<boolean>;
}

export interface LintsOptions {
  readonly documents: Documents;
  readonly judge: Judge;
  readonly grammars: Grammars;
  onFailure(uri: string, rule: string, error: unknown): void;
}

/** What is reported where the engine itself fails: nothing, rather than something old. */
const NOTHING: Report = { findings: [], failures: [], missingGrammars: [], modules: [] };

export function createLints({ documents, judge, grammars, onFailure }: LintsOptions): Lints {
  let places = new WeakMap<OpenDocument, Promise<Place | undefined>>();
  const unloadable = new Set<string>();

  const placeOf = (document: OpenDocument): Promise<Place | undefined> => {
    const place = places.get(document) ?? judge.placeOf(document.uri, document.language);
    places.set(document, place);
    return place;
  };

  function reportOf(document: OpenDocument): Report | undefined {
    const { linted } = document;
    if (linted === undefined) return undefined;
    try {
      const report = linted.report();
      for (const { rule, error } of report.failures) onFailure(document.uri, rule, error);
      grammars.isBroken();
      return report;
    } catch (error) {
      onFailure(document.uri, 'the engine', error);
      return NOTHING;
    }
  }

  const missingFrom = (report: Report): string[] =>
    report.missingGrammars.filter((language) => !unloadable.has(language));

  async function later(document: OpenDocument): Promise<Report | undefined> {
    for (;;) {
      const asked = placeOf(document);
      const place = await asked;
      // Settings changed while they were being asked for.
      if (placeOf(document) !== asked) continue;
      if (place === undefined) return undefined;
      if (document.linted === undefined) {
        document.lintWith((text) => place.linter.open({ ...place.facts, text }));
      }
      const report = reportOf(document) ?? NOTHING;
      const missing = missingFrom(report);
      if (missing.length === 0) return report;
      if (!(await grammars.load(missing))) for (const language of missing) unloadable.add(language);
      document.forgetLint();
    }
  }

  return {
    now(document) {
      const report = reportOf(document);
      return report !== undefined && missingFrom(report).length === 0 ? report : undefined;
    },
    later,
    placeOf,
    forget() {
      places = new WeakMap();
      for (const document of documents.all()) document.forgetLint();
    },
    async forgetMisplaced() {
      let isAny = false;
      for (const document of [...documents.all()]) {
        const before = await places.get(document);
        const after = await judge.placeOf(document.uri, document.language);
        if (JSON.stringify(before?.facts) === JSON.stringify(after?.facts)) continue;
        places.set(document, Promise.resolve(after));
        document.forgetLint();
        isAny = true;
      }
      return isAny;
    },
  };
}
