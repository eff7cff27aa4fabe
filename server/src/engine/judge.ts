import type { Item } from '../lexer/items.ts';
import { type Absorption, withoutAbsorbed } from './absorption.ts';
import { ask, type Bench, judged, movedBy, silencedBy } from './bench.ts';
import { itemFactsOf } from './item-facts.ts';
import { judgeUnits } from './judge-units.ts';
import { linesThatStart } from './lines.ts';
import type { Segment } from './segment.ts';
import { SegmentComment } from './segment-comment.ts';
import { attributeSiteOf, functionSiteOf } from './sites.ts';
import type { Crash, Judged, SegmentVerdict, UnitVerdict } from './verdict.ts';

/** What the rules have said about a segment so far. */
interface Draft {
  readonly problems: Judged[];
  readonly crashes: Crash[];
  lacksGrammar: boolean;
}

/** Asks every rule about a segment. `known` are verdicts on units of an earlier version of the same text. */
export function judgeSegment(
  bench: Bench,
  segment: Segment,
  known: ReadonlyMap<string, UnitVerdict>,
): SegmentVerdict {
  const { dialect } = bench;
  const { units, ...draft } = judgeUnits(bench, segment, known);
  if (dialect.onComment.length > 0) judgeComments(bench, segment, draft);
  if (dialect.onItem.length > 0) judgeItems(bench, segment, draft);
  if (dialect.onAttribute.length > 0) judgeAttributes(bench, segment, draft);
  if (dialect.onLine.length > 0) judgeLines(bench, segment, draft);
  // Rules about functions may parse each one: a text too large for that is one that nobody wrote.
  const judgesFunctions = dialect.onFunction.length > 0 && bench.parsers !== undefined;
  const absorptions = judgesFunctions ? judgeFunctions(bench, segment, draft) : [];
  const problems = withoutAbsorbed(draft.problems, absorptions);
  return { ...draft, problems, units };
}

function judgeComments(bench: Bench, segment: Segment, { problems, crashes }: Draft): void {
  const { commentWords, onComment } = bench.dialect;
  const { testSpans } = segment;
  const skipsTests = !onComment.some(({ rule }) => rule.judgesTests);
  let next = 0;
  for (const [order, span] of segment.comments.entries()) {
    while ((testSpans[next]?.end ?? Infinity) <= span.start) next++;
    if (skipsTests && (testSpans[next]?.start ?? Infinity) <= span.start) continue;
    if (commentWords && commentWords.next(segment.text, span.start, span.end) < 0) continue;
    const site = new SegmentComment(bench, segment, span, order);
    const said: Judged[] = [];
    for (const judgement of onComment) {
      const found = ask(bench, judgement.rule, crashes, () => judgement.check.check(site));
      if (found.length === 0 || (site.isTest && !judgement.rule.judgesTests)) continue;
      for (const problem of found) said.push(movedBy(judged(judgement, problem), span.start));
    }
    const absorbed = said.flatMap(({ active }) => active.rule.absorbs ?? []);
    problems.push(...said.filter(({ active }) => !absorbed.includes(active.rule.id)));
  }
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
    const { body, name } = item;
    if (item.kind !== 'function' || !body || name === undefined || isBuried(item)) continue;
    // Rules that share a judgement share the question whether they want the function.
    let asked: unknown;
    let isWanted = true;
    const judging = bench.dialect.onFunction.filter(({ rule, check }) => {
      if (item.isTest && !rule.judgesTests) return false;
      if (body.end - body.start > (check.maxBodyLength ?? Infinity)) return false;
      if (check.wants === undefined) return true;
      if (check.wants !== asked) isWanted = check.wants(segment.text, body);
      asked = check.wants;
      return isWanted;
    });
    if (judging.length === 0) continue;
    const { site, unit, scope } = functionSiteOf(bench, segment, { ...item, body, name });
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

/** Functions with more items around them are not judged: no code is to be read as often as it is deep. */
const MAX_ITEMS_AROUND = 16;

function isBuried(item: Item): boolean {
  let around = 0;
  for (let at = item.parent; at && around <= MAX_ITEMS_AROUND; at = at.parent) around++;
  return around > MAX_ITEMS_AROUND;
}
