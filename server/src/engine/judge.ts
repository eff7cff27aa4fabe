import type { Problem } from '../core/finding.ts';
import type { CommentSite, Found, Rule, WordSite } from '../core/rule.ts';
import type { Comment } from '../core/tokens.ts';
import type { CommentSpan } from '../lexer/comments.ts';
import type { Attribute, WatchedWord } from '../lexer/items.ts';
import type { Parsers } from '../syntax/parsers.ts';
import type { Dialect } from './dialect.ts';
import { withoutDirectives } from './directives.ts';
import { itemFactsOf } from './item-facts.ts';
import type { Segment } from './segment.ts';
import type { ActiveRule } from './selection.ts';
import { OpenUnit, placeOf, type UnitPlace } from './unit.ts';
import type { Crash, Judged, SegmentVerdict, UnitVerdict } from './verdict.ts';

/** What the judge needs besides the segment. */
export interface Bench {
  readonly dialect: Dialect;
  /** `undefined` when no parse trees are wanted. */
  readonly parsers: Parsers | undefined;
  readonly comments: CommentSite['options'];
  readonly rethrow: boolean;
}

const AFTER_LENGTH = 400;

/** Asks every rule about a segment. `known` are verdicts on units of an earlier version of the same text. */
export function judgeSegment(
  bench: Bench,
  segment: Segment,
  known: ReadonlyMap<string, UnitVerdict>,
): SegmentVerdict {
  const problems: Judged[] = [];
  const crashes: Crash[] = [];
  const { units, lacksGrammar } = judgeWords(bench, segment, known, problems, crashes);
  if (bench.dialect.onComment.length > 0) judgeComments(bench, segment, problems, crashes);
  if (bench.dialect.onItem.length > 0) judgeItems(bench, segment, problems, crashes);
  return { problems, crashes, units, lacksGrammar };
}

function judgeWords(
  bench: Bench,
  segment: Segment,
  known: ReadonlyMap<string, UnitVerdict>,
  problems: Judged[],
  crashes: Crash[],
): Pick<SegmentVerdict, 'units' | 'lacksGrammar'> {
  const units = new Map<string, UnitVerdict>();
  let lacksGrammar = false;
  for (const { place, words } of unitsWithWords(bench.dialect, segment)) {
    const text = segment.text.slice(place.start, place.end);
    const key = `${place.kind} ${words.map((word) => word.start - place.start).join()} ${place.documentation} ${text}`;
    const before = known.get(key);
    const verdict = before && !before.lacksGrammar ? before : judgeUnit(bench, place, text, words);
    units.set(key, verdict);
    lacksGrammar ||= verdict.lacksGrammar;
    crashes.push(...verdict.crashes);
    for (const { word, ...problem } of verdict.problems) {
      const isSilenced = silencedBy(words[word]?.attributes ?? [], problem.active.rule);
      problems.push({ ...movedBy(problem, place.start), isSilenced });
    }
  }
  return { units, lacksGrammar };
}

/** Groups the watched words of production code by the unit that holds them. */
function unitsWithWords(dialect: Dialect, segment: Segment): { place: UnitPlace; words: WatchedWord[] }[] {
  const groups = new Map<number, { place: UnitPlace; words: WatchedWord[] }>();
  for (const word of segment.outline.words) {
    const judging = dialect.onWord[word.id] ?? [];
    if (judging.length === 0 || (word.isTest && !judging.some(({ rule }) => rule.judgesTests))) continue;
    const place = placeOf(segment, word);
    const group = groups.get(place.start);
    if (group) group.words.push(word);
    else groups.set(place.start, { place, words: [word] });
  }
  return [...groups.values()];
}

function judgeUnit(bench: Bench, place: UnitPlace, text: string, words: readonly WatchedWord[]): UnitVerdict {
  const { dialect } = bench;
  const unit = new OpenUnit(dialect, place, text, bench.parsers);
  const problems: (Judged & { word: number })[] = [];
  const crashes: Crash[] = [];
  try {
    words.forEach((word, order) => {
      const site = siteOf(dialect, unit, word, place.start);
      if (!site) return;
      for (const judgement of dialect.onWord[word.id] ?? []) {
        if (word.isTest && !judgement.rule.judgesTests) continue;
        for (const problem of ask(bench, judgement.rule, crashes, () => judgement.check.check(site))) {
          problems.push({ ...judged(judgement, problem), word: order });
        }
      }
    });
  } finally {
    unit.close();
  }
  return { problems, crashes, lacksGrammar: unit.lacksGrammar };
}

/** The site of a word; `undefined` where the token is not there, or stands in tokens that are quoted. */
export function siteOf(
  dialect: Dialect,
  unit: OpenUnit,
  word: WatchedWord,
  unitStart: number,
): WordSite | undefined {
  const index = unit.tokens.at(word.start - unitStart);
  if (index === undefined) return undefined;
  const { language } = dialect;
  return {
    word: dialect.lexicon.words[word.id] ?? '',
    unit,
    index,
    start: word.start - unitStart,
    end: word.end - unitStart,
    get inConstant() {
      return language.isInConstant?.(unit, index) ?? false;
    },
  };
}

function judgeComments(bench: Bench, segment: Segment, problems: Judged[], crashes: Crash[]): void {
  const { commentWords } = bench.dialect;
  for (const [order, span] of segment.comments.entries()) {
    if (commentWords && commentWords.next(segment.text, span.start, span.end) < 0) continue;
    const site = new SegmentComment(bench, segment, span, order);
    for (const judgement of bench.dialect.onComment) {
      const found = ask(bench, judgement.rule, crashes, () => judgement.check.check(site));
      if (found.length === 0 || (site.isTest && !judgement.rule.judgesTests)) continue;
      for (const problem of found) problems.push(movedBy(judged(judgement, problem), span.start));
    }
  }
}

function judgeItems(bench: Bench, segment: Segment, problems: Judged[], crashes: Crash[]): void {
  for (const item of segment.outline.items) {
    if (item.isTest && !item.isTestRoot) continue;
    const facts = itemFactsOf(segment, item);
    for (const judgement of bench.dialect.onItem) {
      const check = () => judgement.check.check(facts, bench.dialect.selection.thresholds);
      for (const problem of ask(bench, judgement.rule, crashes, check)) {
        const isSilenced = silencedBy(item.attributes, judgement.rule);
        problems.push({ ...judged(judgement, problem), isSilenced });
      }
    }
  }
}

/** Runs one check. A rule that throws is noted, and the others go on. */
export function ask(
  bench: Pick<Bench, 'rethrow'>,
  rule: Rule,
  crashes: Crash[],
  check: () => Found,
): readonly Problem[] {
  try {
    const found = check();
    if (found === undefined) return [];
    return 'start' in found ? [found] : found;
  } catch (error) {
    if (bench.rethrow) throw error;
    crashes.push({ rule: rule.id, error });
    return [];
  }
}

/** A problem as its rule and the settings see it. */
export function judged(active: ActiveRule, problem: Problem): Judged {
  return {
    start: problem.start,
    end: problem.end,
    active: { rule: active.rule, severity: active.severity, isConfigured: active.isConfigured },
    message: problem.message ?? active.rule.message,
    severity: active.isConfigured ? active.severity : (problem.severity ?? active.severity),
    isSilenced: undefined,
    ...(problem.related ? { related: problem.related } : {}),
    ...(problem.cues ? { cues: problem.cues } : {}),
  };
}

function movedBy(problem: Judged, offset: number): Judged {
  if (offset === 0) return problem;
  const related = problem.related?.map((place) => ({
    ...place,
    start: place.start + offset,
    end: place.end + offset,
  }));
  return {
    ...problem,
    start: problem.start + offset,
    end: problem.end + offset,
    ...(related ? { related } : {}),
  };
}

/**
 * What the innermost attribute that names a twin of the rule, or a group that holds it, says. Denying `warnings`
 * makes errors of what is on already, and so says nothing.
 */
export function silencedBy(attributes: readonly Attribute[], rule: Rule): boolean | undefined {
  if (attributes.length === 0 || !rule.twins) return undefined;
  const names = rule.twins.map((twin) => twin.replace(/^clippy::/, ''));
  for (const { facts } of attributes) {
    for (const { lint, isSilenced } of facts.levels) {
      if (names.includes(lint) || lint === 'restriction' || (lint === 'warnings' && isSilenced))
        return isSilenced;
    }
  }
  return undefined;
}

/** A comment of a segment. Most comments are dismissed by their text: what stands around is cut out on demand. */
class SegmentComment implements CommentSite {
  readonly comment: Comment;
  readonly language: string;
  readonly options: CommentSite['options'];
  readonly #segment: Segment;
  readonly #span: CommentSpan;
  readonly #order: number;

  constructor(bench: Bench, segment: Segment, span: CommentSpan, order: number) {
    const text = segment.text.slice(span.start, span.end);
    const own =
      segment.directives.length === 0
        ? []
        : segment.directives.filter(({ comment }) => comment === span).map(({ directive }) => directive);
    this.comment = {
      start: span.start,
      end: span.end,
      kind: span.kind,
      text: own.length > 0 ? withoutDirectives(text, own) : text,
    };
    this.language = bench.dialect.language.id;
    this.options = bench.comments;
    this.#segment = segment;
    this.#span = span;
    this.#order = order;
  }

  get isTest(): boolean {
    return this.#segment.isTestComment(this.#span);
  }

  get before(): string {
    if (this.#span.standsAlone) return '';
    const { text } = this.#segment;
    return text.slice(text.lastIndexOf('\n', this.#span.start - 1) + 1, this.#span.start).trim();
  }

  get after(): string {
    const { text, comments } = this.#segment;
    let code = '';
    let at = this.#span.end;
    for (let next = this.#order + 1; code.length < AFTER_LENGTH && at < text.length; next++) {
      const comment = comments[next];
      const end = Math.min(comment?.start ?? text.length, at + AFTER_LENGTH);
      code += text.slice(at, end);
      at = end === comment?.start ? comment.end : text.length;
    }
    return code
      .replace(/\n\s*\n/g, '\n')
      .trim()
      .slice(0, AFTER_LENGTH);
  }
}
