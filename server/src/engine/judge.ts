import type { Item } from '../lexer/items.ts';
import { type Absorption, withoutAbsorbed } from './absorption.ts';
import { ask, type Bench, judged, movedBy, silencedBy } from './bench.ts';
import type { Dialect } from './dialect.ts';
import { itemFactsOf } from './item-facts.ts';
import { judgeComments, type KnownComments, knownComments } from './judge-comments.ts';
import { judgeUnits, type KnownUnits, knownUnits } from './judge-units.ts';
import { linesThatStart } from './lines.ts';
import type { Segment } from './segment.ts';
import { attributeSiteOf, functionSiteOf, isNamedFunction } from './sites.ts';
import type { Crash, Judged, SegmentVerdict } from './verdict.ts';

/** What the rules have said about a segment so far. */
interface Draft {
  readonly problems: Judged[];
  readonly crashes: Crash[];
  lacksGrammar: boolean;
}

/** Verdicts on the parts of an earlier version of a text. */
export interface Known {
  readonly units: KnownUnits;
  readonly comments: KnownComments;
}

export const NOTHING_KNOWN: Known = { units: new Map(), comments: new Map() };

export function knownFrom(dialect: Dialect, segments: readonly Segment[]): Known {
  return {
    units: knownUnits(segments.flatMap(({ verdict }) => verdict?.units ?? [])),
    comments: knownComments(dialect, segments),
  };
}

/** Asks every rule about a segment. */
export function judgeSegment(bench: Bench, segment: Segment, known: Known): SegmentVerdict {
  const { dialect } = bench;
  const { units, ...draft } = judgeUnits(bench, segment, known.units);
  const comments = judgeComments(bench, segment, draft, known.comments);
  if (dialect.onItem.length > 0) judgeItems(bench, segment, draft);
  if (dialect.onAttribute.length > 0) judgeAttributes(bench, segment, draft);
  if (dialect.onLine.length > 0) judgeLines(bench, segment, draft);
  // Rules about functions may parse each one: a text too large for that is one that nobody wrote.
  const judgesFunctions = dialect.onFunction.length > 0 && bench.parsers !== undefined;
  const absorptions = judgesFunctions ? judgeFunctions(bench, segment, draft) : [];
  const problems = withoutAbsorbed(draft.problems, absorptions);
  return { ...draft, problems, units, comments };
}

function judgeItems(bench: Bench, segment: Segment, { problems, crashes }: Draft): void {
  for (const item of segment.outline.items) {
    if (item.isTest && !item.isTestRoot) continue;
    const facts = itemFactsOf(segment, item);
    for (const judgement of bench.dialect.onItem) {
      const check = () => judgement.check.check(facts, bench.dialect.selection.thresholds);
      for (const problem of ask(bench, judgement.rule, crashes, check)) {
        const own = judged(judgement, problem);
        problems.push({ ...own, isSilenced: silencedBy(item.attributes, own) });
      }
    }
  }
}

function judgeAttributes(bench: Bench, segment: Segment, { problems, crashes }: Draft): void {
  for (const attribute of segment.outline.attributes) {
    for (const judgement of bench.dialect.onAttribute) {
      if (!attribute.facts.names.some((name) => judgement.check.names.includes(name))) continue;
      const site = attributeSiteOf(bench, segment, attribute);
      if (site.isTest && !judgement.rule.judgesTests) continue;
      for (const problem of ask(bench, judgement.rule, crashes, () => judgement.check.check(site)))
        problems.push(movedBy(judged(judgement, problem), attribute.start));
    }
  }
}

function judgeLines(bench: Bench, segment: Segment, { problems, crashes }: Draft): void {
  for (const judgement of bench.dialect.onLine) {
    const { rule, check } = judgement;
    for (const line of linesThatStart(bench.dialect.lexicon, segment.text, check.starts)) {
      if (segment.isTest(line.start) && !rule.judgesTests) continue;
      for (const problem of ask(bench, rule, crashes, () => check.check(line)))
        problems.push(movedBy(judged(judgement, problem), line.start));
    }
  }
}

/** @returns which other findings are part of what is said of the functions. */
function judgeFunctions(bench: Bench, segment: Segment, draft: Draft): Absorption[] {
  const absorptions: Absorption[] = [];
  for (const item of segment.outline.items) {
    if (!isNamedFunction(item) || isBuried(item)) continue;
    const { body } = item;
    const asked = bench.dialect.onFunction.filter(
      ({ rule, check }) =>
        (item.isTest ? rule.judgesTests !== undefined : rule.judgesTests !== 'alone') &&
        body.end - body.start <= (check.maxBodyLength ?? Infinity),
    );
    const judging = wanting(asked, (wants) => wants(segment.text, body));
    if (judging.length === 0) continue;
    const { site, unit, scope } = functionSiteOf(bench, segment, item);
    try {
      for (const judgement of judging) {
        const check = () => judgement.check.check(site, bench.dialect.selection.thresholds);
        for (const problem of ask(bench, judgement.rule, draft.crashes, check)) {
          const own = judged(judgement, problem);
          const isSilenced = silencedBy(item.attributes, own);
          draft.problems.push({ ...movedBy(own, item.start), isSilenced });
          if (judgement.rule.absorbs && isSilenced !== true)
            absorptions.push({ ...scope, rules: judgement.rule.absorbs });
        }
      }
    } finally {
      unit.close();
    }
    draft.lacksGrammar ||= unit.lacksGrammar;
  }
  return absorptions;
}

/** Those whose question is answered with yes. Rules that share a judgement share the question. */
function wanting<Asked extends { readonly check: { wants?(...about: never[]): boolean } }>(
  judgements: readonly Asked[],
  answer: (wants: NonNullable<Asked['check']['wants']>) => boolean,
): readonly Asked[] {
  let last: unknown;
  let isWanted = true;
  return judgements.filter(({ check: { wants } }) => {
    if (wants === undefined) return true;
    if (wants !== last) isWanted = answer(wants);
    last = wants;
    return isWanted;
  });
}

/** Functions with more items around them are not judged: no code is to be read as often as it is deep. */
const MAX_ITEMS_AROUND = 16;

function isBuried(item: Item): boolean {
  let around = 0;
  for (let at = item.parent; at && around <= MAX_ITEMS_AROUND; at = at.parent) around++;
  return around > MAX_ITEMS_AROUND;
}
