import type { Finding, LintLevel } from '../core/finding.ts';
import { type Position, positionAt } from '../core/text.ts';
import { startsItsLine } from '../lexer/comments.ts';
import type { Attribute } from '../lexer/items.ts';
import { endOfBrackets } from '../lexer/skip.ts';
import { createAnnouncements } from './announced-panics.ts';
import { createAsides } from './asides.ts';
import { judged, silencedBy, silencedByLints } from './bench.ts';
import type { Dialect } from './dialect.ts';
import { isExpired, namesRule } from './directives.ts';
import { importReader } from './imports.ts';
import { areAllNamings } from './namings.ts';
import { createRepetition } from './repetition.ts';
import type { PlacedDirective, Segment } from './segment.ts';
import type { Judged } from './verdict.ts';

/** A segment at its place in the source. */
export interface PlacedSegment {
  readonly segment: Segment;
  /** Offset and line of the segment's start in the source. */
  readonly offset: number;
  readonly line: number;
}

export interface Resolution {
  readonly dialect: Dialect;
  readonly segments: readonly PlacedSegment[];
  /** Problems of rules that judge the whole file, at offsets in the first segment. */
  readonly ofFile: readonly Judged[];
  /** What attributes say of the whole file, in their order. */
  readonly fileAttributes: readonly Attribute[];
  /** What the package's manifest says about lints, the deciding first. */
  readonly lints: readonly LintLevel[];
  /** What the declaring files say about lints, the deciding first. */
  readonly inheritedLints: readonly LintLevel[];
  /** `YYYY-MM-DD`; without it no directive expires. */
  readonly today: string | undefined;
  /** Ids of all rules, active or not. */
  readonly ruleIds: ReadonlySet<string>;
  /** False in test code, where directives have nothing to silence. */
  readonly judgesDirectives: boolean;
}

/** A directive of the source, and which of the rules it names it has silenced. */
interface Watched extends PlacedDirective {
  readonly place: PlacedSegment;
  /** Lines of the segment that it covers, both included; `undefined` for a directive about the file. */
  readonly lines: readonly [number, number] | undefined;
  readonly used: Set<string>;
}

/** Directives by what they speak about. */
interface Directives {
  readonly all: readonly Watched[];
  readonly ofFile: readonly Watched[];
  readonly ofLines: ReadonlyMap<PlacedSegment, readonly Watched[]>;
}

/** Lets attributes and directives have their say, and turns problems into findings in the order of their places. */
export function resolve(resolution: Resolution): Finding[] {
  const { segments, ofFile, dialect } = resolution;
  if (ofFile.length === 0 && segments.every(isQuiet)) return [];
  const directives = directivesOf(segments, dialect);
  const fileAttributes = resolution.fileAttributes.toReversed();
  const findings: Finding[] = [];
  const texts = segments.map(({ segment }) => segment);
  const holds = importReader(texts, dialect.language);
  const isAside = createAsides(texts, dialect);
  const isAnnounced = createAnnouncements(texts, dialect);
  const isRepeated = createRepetition(texts);
  const settle = (problem: Judged, place: PlacedSegment, isOfFile = false) => {
    if (problem.onlyWith && !holds(problem.onlyWith)) return;
    if (isExplainedByFile(problem, texts)) return;
    if (isSilenced(problem, fileAttributes, resolution)) return;
    if (directives.all.length > 0 && isIgnored(problem, place, directives, resolution.today)) return;
    if (!isOfFile && (isAside(problem, place.segment) || isAnnounced(problem, place.segment))) return;
    if (isRepeated(problem)) return;
    findings.push(findingOf(problem, place));
  };
  for (const place of segments)
    for (const problem of place.segment.verdict?.problems ?? []) settle(problem, place);
  const first = segments[0];
  if (first) for (const problem of ofFile) settle(problem, first, true);
  if (resolution.judgesDirectives && dialect.onDirective.length > 0) {
    for (const each of directives.all) findings.push(...judgeDirective(each, resolution));
  }
  return findings.sort(byPlace);
}

/** True where there is nothing to report, and no directive that could be wrong: so are most sources. */
function isQuiet({ segment: { verdict, directives } }: PlacedSegment): boolean {
  return directives.length === 0 && (verdict === undefined || verdict.problems.length === 0);
}

/** True where the file's first comments, or code somewhere in it, tell why the problem is none. */
function isExplainedByFile(
  { unlessHeaderSays, unlessFileHas, onlyIfFileHas, unlessCalledOnly }: Judged,
  segments: readonly Segment[],
): boolean {
  if (unlessHeaderSays?.test(segments[0]?.header ?? '') === true) return true;
  if (unlessFileHas !== undefined && hasOne(segments, unlessFileHas)) return true;
  if (onlyIfFileHas !== undefined && !hasOne(segments, onlyIfFileHas)) return true;
  if (unlessCalledOnly === undefined) return false;
  const { name, by, notBehind } = unlessCalledOnly;
  return areAllNamings(segments, name, ({ before, behind }) =>
    notBehind?.test(before) === true ? undefined : by.test(behind),
  );
}

function hasOne(segments: readonly Segment[], pattern: RegExp): boolean {
  return segments.some((segment) => segment.has(pattern));
}

/** The innermost level that names a twin decides. The settings are nearer to us than what a manifest tells another tool. */
function isSilenced(
  problem: Judged,
  fileAttributes: readonly Attribute[],
  { inheritedLints, lints }: Resolution,
): boolean | undefined {
  const isTold =
    problem.isSilenced ?? silencedBy(fileAttributes, problem) ?? silencedByLints(inheritedLints, problem);
  if (isTold !== undefined || problem.active.isConfigured) return isTold;
  return silencedByLints(lints, problem);
}

function directivesOf(segments: readonly PlacedSegment[], dialect: Dialect): Directives {
  const all: Watched[] = [];
  const ofFile: Watched[] = [];
  const ofLines = new Map<PlacedSegment, readonly Watched[]>();
  for (const place of segments) {
    // Nearly all segments have none, and each keystroke asks all of them.
    if (place.segment.directives.length === 0) continue;
    const own = place.segment.directives.map((each) => watch(each, place, dialect));
    const local: Watched[] = [];
    ofLines.set(place, local);
    for (const each of own) {
      all.push(each);
      (each.lines ? local : ofFile).push(each);
    }
  }
  return { all, ofFile, ofLines };
}

function watch(placed: PlacedDirective, place: PlacedSegment, dialect: Dialect): Watched {
  const lines = placed.directive.scope === 'file' ? undefined : coveredLines(placed, place.segment, dialect);
  return { ...placed, place, lines, used: new Set() };
}

/**
 * The lines a directive speaks about: those from itself to the next line of code, or to the end where none follows,
 * and past attributes to what they stand on. Behind code it is the line it stands on.
 */
function coveredLines(
  { directive, comment }: PlacedDirective,
  segment: Segment,
  { lexicon, language }: Dialect,
): [number, number] {
  const lineOf = (offset: number) => positionAt(segment.lineStarts, offset).line;
  const own = lineOf(comment.start + directive.start);
  const isWrapped = language.lexical.markup?.at === 'value' && standsInBraces(segment.text, comment);
  if (!comment.standsAlone && !isWrapped) return [lineOf(comment.start), own];
  const mark = language.lexical.outline?.attribute;
  let code = segment.codeAfter(isWrapped ? comment.end + 1 : comment.end);
  while (code !== undefined && mark !== undefined && segment.text.startsWith(`${mark}[`, code)) {
    const next = segment.codeAfter(endOfBrackets(lexicon, segment.text, code + mark.length));
    if (next === undefined) break;
    code = next;
  }
  return [own, lineOf(code ?? segment.text.length)];
}

/** Between elements a comment needs braces: with nothing before them it stands alone. */
function standsInBraces(text: string, { start, end }: PlacedDirective['comment']): boolean {
  return text[start - 1] === '{' && text[end] === '}' && startsItsLine(text, start - 1);
}

function isIgnored(
  problem: Judged,
  place: PlacedSegment,
  directives: Directives,
  today: string | undefined,
): boolean {
  const rule = problem.active.rule.id;
  const line = positionAt(place.segment.lineStarts, problem.start).line;
  let isSilent = false;
  for (const { directive, used } of [
    ...directives.ofFile,
    ...covering(directives.ofLines.get(place), line),
  ]) {
    if (!namesRule(directive, rule) || isExpired(directive, today)) continue;
    used.add(rule);
    isSilent = true;
  }
  return isSilent;
}

/** The directives that cover the line. Both ends of what they cover ascend with their places. */
function covering(directives: readonly Watched[] = [], line: number): readonly Watched[] {
  let first = 0;
  let high = directives.length;
  while (first < high) {
    const middle = (first + high) >> 1;
    if ((directives[middle]?.lines?.[1] ?? 0) < line) first = middle + 1;
    else high = middle;
  }
  let end = first;
  while (end < directives.length && (directives[end]?.lines?.[0] ?? 0) <= line) end++;
  return directives.slice(first, end);
}

/** Findings about a directive: no reason, or nothing that it silences. */
function judgeDirective(watched: Watched, { dialect, today, ruleIds }: Resolution): Finding[] {
  const { directive, comment, place, isTest } = watched;
  // In test code there is nothing to silence, except what is said of the test code as a whole.
  if (watched.used.size === 0 && (isTest || place.segment.isTestComment(comment))) return [];
  const span = { start: comment.start + directive.start, end: comment.start + directive.end };
  const findings: Finding[] = [];
  const say = (rule: string, message?: string) => {
    const active = dialect.onDirective.find((each) => each.rule.id === rule);
    if (active) findings.push(findingOf(judged(active, { ...span, ...(message ? { message } : {}) }), place));
  };
  if (directive.reason === '') say('suppression/no-reason');
  if (isExpired(directive, today)) say('suppression/unused', `The directive expired on ${directive.until}.`);
  else if (directive.rules.length === 0) say('suppression/unused', 'The directive names no rule.');
  else {
    const idle = directive.rules.find((rule) => isIdle(rule, watched, dialect, ruleIds));
    if (idle !== undefined) {
      const known = idle.endsWith('*') || ruleIds.has(idle);
      say(
        'suppression/unused',
        known ? `\`${idle}\` has no finding here to silence.` : `\`${idle}\` is not a rule.`,
      );
    }
  }
  return findings;
}

/** True when a named rule silenced nothing although it runs, or does not exist. */
function isIdle(rule: string, { used }: Watched, dialect: Dialect, ruleIds: ReadonlySet<string>): boolean {
  if (rule === '*') return used.size === 0;
  if (rule.endsWith('/*')) return ![...used].some((each) => each.startsWith(rule.slice(0, -1)));
  if (!ruleIds.has(rule)) return true;
  return !used.has(rule) && dialect.selection.active.some((each) => each.rule.id === rule);
}

function findingOf(problem: Judged, { segment, offset, line }: PlacedSegment): Finding {
  const at = (place: number): Position => {
    const position = positionAt(segment.lineStarts, place);
    return { line: position.line + line, column: position.column };
  };
  const related = problem.related?.map((place) => ({
    message: place.message,
    start: place.start + offset,
    end: place.end + offset,
    from: at(place.start),
    to: at(place.end),
  }));
  return {
    rule: problem.active.rule.id,
    severity: problem.severity,
    message: problem.message,
    start: problem.start + offset,
    end: problem.end + offset,
    from: at(problem.start),
    to: at(problem.end),
    ...(related ? { related } : {}),
    ...(problem.cues ? { cues: problem.cues } : {}),
    ...(problem.about === undefined ? {} : { about: problem.about }),
  };
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
