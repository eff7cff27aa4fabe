import type { Finding, Fix, Source } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import type { Edit } from '../core/text.ts';
import { tokenize } from '../lexer/tokens.ts';
import type { Parsers } from '../syntax/parsers.ts';
import { type Dialect, isString } from './dialect.ts';
import type { SegmentedDocument } from './document.ts';
import type { Segment } from './segment.ts';
import type { ActiveRule } from './selection.ts';
import { OpenUnit, placeOf, type UnitPlace } from './unit.ts';

/** A finding whose ways out are asked for, and where it was found. */
export interface FixRequest {
  readonly document: SegmentedDocument;
  readonly rules: readonly Rule[];
  readonly parsers: Parsers;
  readonly source: Source;
  readonly finding: Finding;
}

/** What the rule offers, and last the directive that ignores the finding. */
export function fixesFor(request: FixRequest): readonly Fix[] {
  const { document, source, finding } = request;
  const ignore = ignoreWithReason(document.dialect, source.text, finding);
  return [...offeredFixes(request), ...(ignore ? [ignore] : [])];
}

function offeredFixes({ document, rules, parsers, source, finding }: FixRequest): readonly Fix[] {
  const rule = rules.find((each) => each.id === finding.rule);
  if (!rule?.fixes) return [];
  let offset = 0;
  for (const segment of document.segments) {
    const end = offset + segment.text.length;
    if (finding.start >= offset && finding.start < end) {
      const place = unitPlaceOf(
        document.dialect,
        segment,
        finding.start - offset,
        finding.end - offset,
        rule,
      );
      return fixesIn({ rule, place, segment, parsers, document, source, finding, segmentStart: offset });
    }
    offset = end;
  }
  return [];
}

function fixesIn(request: {
  readonly rule: Rule;
  readonly place: UnitPlace;
  readonly segment: Segment;
  readonly segmentStart: number;
  readonly parsers: Parsers;
  readonly document: SegmentedDocument;
  readonly source: Source;
  readonly finding: Finding;
}): readonly Fix[] {
  const { rule, place, segment, segmentStart, document, finding } = request;
  const unit = new OpenUnit(
    document.dialect,
    place,
    segment.text.slice(place.start, place.end),
    request.parsers,
  );
  const unitStart = segmentStart + place.start;
  try {
    const span = { start: finding.start - unitStart, end: finding.end - unitStart };
    const fixes = rule.fixes?.(finding, { text: request.source.text, unit, unitStart, span }) ?? [];
    return fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, start: edit.start + unitStart, end: edit.end + unitStart })),
    }));
  } finally {
    unit.close();
  }
}

/**
 * The unit of the watched word or string that the finding starts at, or the function that it is about; else the piece of
 * text that the finding covers.
 */
function unitPlaceOf(dialect: Dialect, segment: Segment, start: number, end: number, rule: Rule): UnitPlace {
  const isOfRule = (judgement: ActiveRule) => judgement.rule.id === rule.id;
  const word = segment.outline.words.find((each) => {
    if (each.start >= end || each.end <= start) return false;
    return (isString(dialect, each) ? dialect.onString : (dialect.onWord[each.id] ?? [])).some(isOfRule);
  });
  if (word) return placeOf(segment, word);
  const place = { kind: 'loose' as const, name: undefined, start, end, documentation: '' };
  if (!dialect.onFunction.some(isOfRule)) return place;
  const around = segment.outline.items.findLast(
    (item) => item.kind === 'function' && item.start <= start && item.end >= end,
  );
  if (!around) return place;
  const documentation = segment.documentationAbove(around.start);
  return { kind: 'function', name: around.name, start: around.start, end: around.end, documentation };
}

/**
 * Puts a directive above the line of the finding, or behind it where the line starts inside a string. The reason is
 * for a person to write: until then the directive is itself a finding.
 */
function ignoreWithReason(dialect: Dialect, text: string, finding: Finding): Fix | undefined {
  const [comment] = dialect.language.lexical.lineComments;
  if (!comment) return undefined;
  const isFile = finding.rule === 'size/file';
  const directive = `${comment.open} shipworthy-ignore${isFile ? '-file' : ''} ${finding.rule}: `;
  const lineStart = isFile ? startOfText(text) : text.lastIndexOf('\n', finding.start - 1) + 1;
  const newline = text.indexOf('\n', finding.start);
  const lineEnd = newline < 0 ? text.length : newline - (text[newline - 1] === '\r' ? 1 : 0);
  const edit: Edit | undefined = isInsideToken(dialect, text, lineStart)
    ? isInsideToken(dialect, text, lineEnd)
      ? undefined
      : { start: lineEnd, end: lineEnd, text: ` ${directive}` }
    : { start: lineStart, end: lineStart, text: lineAbove(text, lineStart, directive) };
  return edit && { title: `Ignore \`${finding.rule}\` here with a reason`, safety: 'manual', edits: [edit] };
}

function lineAbove(text: string, lineStart: number, directive: string): string {
  const indent = /^[ \t]*/.exec(text.slice(lineStart, lineStart + 400))?.[0] ?? '';
  const firstBreak = text.indexOf('\n');
  return `${indent}${directive}${firstBreak > 0 && text[firstBreak - 1] === '\r' ? '\r\n' : '\n'}`;
}

/** Behind a byte order mark and a shebang line. */
function startOfText(text: string): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return text.startsWith('#!', start) && text[start + 2] !== '[' ? text.indexOf('\n') + 1 : start;
}

/** True when `offset` lies inside a string that spans lines. */
function isInsideToken(dialect: Dialect, text: string, offset: number): boolean {
  const tokens = tokenize(dialect.lexicon, text);
  const index = tokens.at(offset) ?? tokens.at(offset - 1);
  return (
    index !== undefined &&
    tokens.kind(index) === 'string' &&
    tokens.start(index) < offset &&
    tokens.end(index) > offset
  );
}
