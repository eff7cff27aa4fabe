import type { Finding, Fix, Source } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import type { Edit } from '../core/text.ts';
import type { Tokens } from '../core/tokens.ts';
import { tokenize } from '../lexer/tokens.ts';
import type { Parsers } from '../syntax/parsers.ts';
import { type Dialect, isString } from './dialect.ts';
import type { SegmentedDocument } from './document.ts';
import { ignoreWithReason, startOfText } from './ignore-fix.ts';
import type { Segment } from './segment.ts';
import type { ActiveRule } from './selection.ts';
import { OpenUnit, placeOf, type UnitPlace } from './unit.ts';

/** A judged source whose findings are to be fixed. */
export interface FixRequest {
  readonly document: SegmentedDocument;
  readonly rules: readonly Rule[];
  readonly parsers: Parsers;
  readonly source: Source;
}

/** What rules offer for findings of one source. Whoever opens it closes it. */
export interface OpenFixes {
  /** Ways out, best first, without ignoring. @throws what the rule throws. */
  of(finding: Finding): readonly Fix[];
  close(): void;
}

/** What the rule offers, and last the directive that ignores the finding. */
export function fixesFor(request: FixRequest, finding: Finding): readonly Fix[] {
  const { document, source } = request;
  const ignore = ignoreWithReason(document.dialect, source.text, finding);
  const fixes = openFixes(request);
  try {
    return [...fixes.of(finding), ...(ignore ? [ignore] : [])];
  } finally {
    fixes.close();
  }
}

/** The last unit stays open, with its tree: findings that are asked for in their order share it. */
export function openFixes({ document, rules, parsers, source }: FixRequest): OpenFixes {
  const { dialect } = document;
  const bench = { dialect, parsers, path: source.path, ...document.part };
  let open: { readonly unit: OpenUnit; readonly start: number } | undefined;
  let tokens: Tokens | undefined;
  const sourceTokens = () => {
    tokens ??= tokensOf(dialect, source.text);
    return tokens;
  };

  function unitAt({ segment, start }: PlacedSegment, place: UnitPlace): OpenUnit {
    const text = segment.text.slice(place.start, place.end);
    if (open?.start !== start + place.start || open.unit.text !== text) {
      open?.unit.close();
      open = { unit: new OpenUnit(bench, place, text), start: start + place.start };
    }
    return open.unit;
  }

  return {
    of(finding) {
      const rule = rules.find((each) => each.id === finding.rule);
      const placed = rule?.fixes && segmentAt(document, finding.start);
      if (!rule?.fixes || !placed) return [];
      const { segment, start } = placed;
      const place = unitPlaceOf(dialect, segment, finding.start - start, finding.end - start, rule);
      const unitStart = start + place.start;
      const span = { start: finding.start - unitStart, end: finding.end - unitStart };
      const unit = unitAt(placed, place);
      const fixes = rule.fixes(finding, { text: source.text, unit, unitStart, span, source, sourceTokens });
      return fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => moved(edit, unitStart)) }));
    },
    close: () => open?.unit.close(),
  };
}

interface PlacedSegment {
  readonly segment: Segment;
  /** Offset of the segment in the source. */
  readonly start: number;
}

function segmentAt({ segments }: SegmentedDocument, offset: number): PlacedSegment | undefined {
  let start = 0;
  for (const segment of segments) {
    const end = start + segment.text.length;
    if (offset >= start && offset < end) return { segment, start };
    start = end;
  }
  return undefined;
}

function moved(edit: Edit, by: number): Edit {
  return { ...edit, start: edit.start + by, end: edit.end + by };
}

/**
 * The unit of the watched word or string that the finding starts at, or the function around it; the comment around a
 * finding in one; else the piece of text that the finding covers.
 */
function unitPlaceOf(dialect: Dialect, segment: Segment, start: number, end: number, rule: Rule): UnitPlace {
  const isOfRule = (judgement: ActiveRule) => judgement.rule.id === rule.id;
  const word = segment.outline.words.find((each) => {
    if (each.start >= end || each.end <= start) return false;
    return (isString(dialect, each) ? dialect.onString : (dialect.onWord[each.id] ?? [])).some(isOfRule);
  });
  if (word) return placeOf(segment, word);
  const comment = dialect.onComment.some(isOfRule)
    ? segment.comments.find((each) => each.start <= start && each.end >= end)
    : undefined;
  const { start: from, end: to } = comment ?? { start, end };
  const place = { kind: 'loose' as const, name: undefined, start: from, end: to, documentation: '' };
  if (!dialect.onFunction.some(isOfRule) && !dialect.onWord.some((rules) => rules?.some(isOfRule)))
    return place;
  const around = segment.outline.items.findLast(
    (item) => item.kind === 'function' && item.start <= start && item.end >= end,
  );
  if (!around) return place;
  const documentation = segment.documentationAbove(around.start);
  return { kind: 'function', name: around.name, start: around.start, end: around.end, documentation };
}

/** The tokens of a whole source. */
export function tokensOf(dialect: Dialect, text: string): Tokens {
  const start = startOfText(text);
  return tokenize(dialect.lexicon, ' '.repeat(start) + text.slice(start), { isFile: true });
}
