import { contentsOf } from '../core/literal.ts';
import type { Found, Rule, WordSite } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import type { Language } from '../languages/language.ts';
import type { WatchedWord } from '../lexer/items.ts';
import { ask, type Bench, judged, movedBy, silencedBy, toldBy } from './bench.ts';
import { BEFORE_LENGTH, type Dialect, isString } from './dialect.ts';
import type { Segment } from './segment.ts';
import type { ActiveRule } from './selection.ts';
import { OpenUnit, placeOf, type UnitPlace } from './unit.ts';
import type { Crash, Judged, JudgedUnit, UnitVerdict } from './verdict.ts';

/** What rules say about the watched words and strings of a segment, unit by unit. */
export function judgeUnits(
  bench: Bench,
  segment: Segment,
  known: KnownUnits,
): { problems: Judged[]; crashes: Crash[]; units: readonly JudgedUnit[]; lacksGrammar: boolean } {
  const problems: Judged[] = [];
  const crashes: Crash[] = [];
  const units: JudgedUnit[] = [];
  let lacksGrammar = false;
  for (const { place, words } of unitsWithWords(bench.dialect, segment)) {
    const text = segment.text.slice(place.start, place.end);
    const unit = { place, text, words };
    const before = known.size === 0 ? undefined : known.get(keyOf(unit));
    const verdict = before && !before.lacksGrammar ? before : judgeUnit(bench, place, text, words);
    units.push({ ...unit, verdict });
    lacksGrammar ||= verdict.lacksGrammar;
    crashes.push(...verdict.crashes);
    for (const { word, problem } of verdict.problems) {
      const isSilenced = silencedBy(words[word]?.attributes ?? [], problem);
      problems.push(toldBy(isSilenced, movedBy(problem, place.start)));
    }
  }
  return { problems, crashes, units, lacksGrammar };
}

/** Verdicts on the units of an earlier version, by all that they depend on. */
export type KnownUnits = ReadonlyMap<string, UnitVerdict>;

/** Most units live on in the text that replaces theirs. Nobody asks for those of a text that is judged once. */
export function knownUnits(units: readonly JudgedUnit[]): KnownUnits {
  return new Map(units.map((unit) => [keyOf(unit), unit.verdict]));
}

function keyOf({ place, text, words }: Omit<JudgedUnit, 'verdict'>): string {
  const offsets = words.map((word) => word.start - place.start).join();
  return `${place.kind} ${offsets} ${place.documentation} ${text}`;
}

/** Groups the watched words and strings of production code by the unit that holds them. */
function unitsWithWords(dialect: Dialect, segment: Segment): { place: UnitPlace; words: WatchedWord[] }[] {
  const groups = new Map<number, { place: UnitPlace; words: WatchedWord[] }>();
  for (const word of segment.outline.words) {
    if (!isAskedAbout(dialect, segment.text, word)) continue;
    const place = placeOf(segment, word);
    const group = groups.get(place.start);
    if (group) group.words.push(word);
    else groups.set(place.start, { place, words: [word] });
  }
  return [...groups.values()];
}

function isAskedAbout(dialect: Dialect, text: string, word: WatchedWord): boolean {
  if (isString(dialect, word)) return dialect.onString.some(({ rule }) => mayJudge(rule, word));
  const judging = dialect.onWord[word.id] ?? [];
  return judging.some(({ rule, check }) => mayJudge(rule, word) && check.wants?.(text, word) !== false);
}

function mayJudge({ judgesTests }: Rule, { isTest }: WatchedWord): boolean {
  return isTest ? judgesTests !== undefined : judgesTests !== 'alone';
}

function judgeUnit(bench: Bench, place: UnitPlace, text: string, words: readonly WatchedWord[]): UnitVerdict {
  const { dialect } = bench;
  const unit = new OpenUnit(bench, place, text);
  const problems: { problem: Judged; word: number }[] = [];
  const crashes: Crash[] = [];
  try {
    words.forEach((word, order) => {
      for (const { judgement, check } of questionsAbout(dialect, unit, word, place.start)) {
        if (!mayJudge(judgement.rule, word)) continue;
        for (const problem of ask(bench, judgement.rule, crashes, check))
          problems.push({ problem: judged(judgement, problem), word: order });
      }
    });
  } finally {
    unit.close();
  }
  return { problems, crashes, lacksGrammar: unit.lacksGrammar };
}

/** A rule to ask, and the check that asks it. */
interface Question {
  readonly judgement: ActiveRule;
  check(): Found;
}

/** None where the token is not there. */
function questionsAbout(dialect: Dialect, unit: OpenUnit, word: WatchedWord, unitStart: number): Question[] {
  const index = unit.tokens.at(word.start - unitStart);
  if (index === undefined) return [];
  const span = { start: word.start - unitStart, end: word.end - unitStart };
  if (isString(dialect, word)) {
    const site = { ...span, unit, index, value: contentsOf(unit.text.slice(span.start, span.end)) };
    const before = unit.text.slice(Math.max(0, span.start - BEFORE_LENGTH), span.start);
    return dialect.onString
      .filter(({ check }) => check.wants(site.value, before))
      .map((judgement) => ({ judgement, check: () => judgement.check.check(site) }));
  }
  const site = new UnitWord(dialect, unit, word, index, span);
  return (dialect.onWord[word.id] ?? []).map((judgement) => ({
    judgement,
    check: () => judgement.check.check(site),
  }));
}

class UnitWord implements WordSite {
  readonly word: string;
  readonly unit: OpenUnit;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly #language: Language;

  constructor(
    { language, lexicon }: Dialect,
    unit: OpenUnit,
    { id }: WatchedWord,
    index: number,
    span: Span,
  ) {
    this.word = lexicon.words[id] ?? '';
    this.unit = unit;
    this.index = index;
    this.start = span.start;
    this.end = span.end;
    this.#language = language;
  }

  get inConstant(): boolean {
    return this.#language.isInConstant?.(this.unit, this.index) ?? false;
  }
}
