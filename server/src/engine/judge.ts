import type { Item } from '../lexer/items.ts';
import { type Absorption, withoutAbsorbed } from './absorption.ts';
import { ask, type Bench, judged, movedBy, silencedBy, toldBy } from './bench.ts';
import type { Dialect, Judgement } from './dialect.ts';
import { itemFactsOf } from './item-facts.ts';
import { judgeComments, type KnownComments, knownComments } from './judge-comments.ts';
import { judgeUnits, type KnownUnits, knownUnits } from './judge-units.ts';
import { linesThatStart } from './lines.ts';
import type { Segment } from './segment.ts';
import { attributeSiteOf, functionSiteOf, isNamedFunction, type NamedFunction } from './sites.ts';
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
  const { problems: ofUnits, crashes, units, lacksGrammar } = judgeUnits(bench, segment, known.units);
  const draft: Draft = { problems: ofUnits, crashes, lacksGrammar };
  const comments = judgeComments(bench, segment, draft, known.comments);
  if (dialect.onItem.length > 0) judgeItems(bench, segment, draft);
  if (dialect.onAttribute.length > 0) judgeAttributes(bench, segment, draft);
  if (dialect.onLine.length > 0) judgeLines(bench, segment, draft);
  // Rules about functions may parse each one: a text too large for that is one that nobody wrote.
  const judgesFunctions = dialect.onFunction.length > 0 && bench.parsers !== undefined;
  const absorptions = judgesFunctions ? judgeFunctions(bench, segment, draft) : [];
  const problems = withoutAbsorbed(draft.problems, absorptions);
  return { problems, crashes, lacksGrammar: draft.lacksGrammar, units, comments };
}

function judgeItems(bench: Bench, segment: Segment, { problems, crashes }: Draft): void {
  const { onItem, selection } = bench.dialect;
  for (const item of segment.outline.items) {
    if (item.isTest && !item.isTestRoot) continue;
    const facts = itemFactsOf(segment, item);
    for (const judgement of onItem) {
      const check = () => judgement.check.check(facts, selection.thresholds);
      for (const problem of ask(bench, judgement.rule, crashes, check)) {
        const own = judged(judgement, problem);
        problems.push(toldBy(silencedBy(item.attributes, own), own));
      }
    }
  }
}

function judgeAttributes(bench: Bench, segment: Segment, { problems, crashes }: Draft): void {
  const { onAttribute, attributeNames } = bench.dialect;
  for (const attribute of segment.outline.attributes) {
    const { names } = attribute.facts;
    // Nearly all attributes are about something else.
    if (!names.some((name) => attributeNames.has(name))) continue;
    for (const judgement of onAttribute) {
      if (!names.some((name) => judgement.check.names.includes(name))) continue;
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
    const judging = askedAboutFunction(bench.dialect, segment.text, item);
    if (judging.length === 0) continue;
    const { site, unit, scope } = functionSiteOf(bench, segment, item);
    try {
      for (const judgement of judging) {
        const check = () => judgement.check.check(site, bench.dialect.selection.thresholds);
        for (const problem of ask(bench, judgement.rule, draft.crashes, check)) {
          const own = judged(judgement, problem);
          const isSilenced = silencedBy(item.attributes, own);
          draft.problems.push(toldBy(isSilenced, movedBy(own, item.start)));
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

/** The rules that a function concerns, by where it stands, by its length and by its text. */
function askedAboutFunction(
  { onFunction }: Dialect,
  text: string,
  { body, isTest }: NamedFunction,
): readonly Judgement<'function'>[] {
  const asked: Judgement<'function'>[] = [];
  let last: unknown;
  let isWanted = true;
  for (const judgement of onFunction) {
    const { rule, check } = judgement;
    if (isTest ? rule.judgesTests === undefined : rule.judgesTests === 'alone') continue;
    if (body.end - body.start > (check.maxBodyLength ?? Infinity)) continue;
    // Rules that share a judgement share the question.
    if (check.wants && check.wants !== last) {
      isWanted = check.wants(text, body);
      last = check.wants;
    }
    if (isWanted || !check.wants) asked.push(judgement);
  }
  return asked;
}

/** Functions with more items around them are not judged: no code is to be read as often as it is deep. */
const MAX_ITEMS_AROUND = 16;

function isBuried(item: Item): boolean {
  let around = 0;
  for (let at = item.parent; at && around <= MAX_ITEMS_AROUND; at = at.parent) around++;
  return around > MAX_ITEMS_AROUND;
}
