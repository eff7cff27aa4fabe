import type { Source } from '../core/finding.ts';
import { gathered } from '../core/gathered.ts';
import { offsetAt, type Position, type Span } from '../core/text.ts';
import type { Attribute } from '../lexer/items.ts';
import { ask, type Bench, judged } from './bench.ts';
import type { Dialect, Role } from './dialect.ts';
import { type createStanding, HEAD_LENGTH, isTooLargeForTrees, type Standing } from './exemption.ts';
import { judgeSegment, knownFrom, NOTHING_KNOWN } from './judge.ts';
import type { Change, LintedDocument } from './linter.ts';
import type { Failure, Limitation, ModuleDeclaration, Report } from './report.ts';
import { type PlacedSegment, resolve } from './resolution.ts';
import { type Segment, segmentsOf } from './segment.ts';
import type { Crash, Judged } from './verdict.ts';

/** What a document needs to know of the linter that opened it. */
export interface DocumentContext {
  readonly bench: Omit<Bench, 'dialect' | 'path' | 'isProgram' | 'isEntry'>;
  readonly today: string | undefined;
  readonly ruleIds: ReadonlySet<string>;
  readonly standing: ReturnType<typeof createStanding>;
  dialectFor(path: string, role: Role): Dialect;
  readonly language: Dialect['language'];
}

const LEXICAL_ONLY: Limitation = {
  kind: 'lexical-only',
  reason: 'it is larger than 2 MB: only rules that need no parse tree ran',
};
const NO_CRASHES: readonly Crash[] = [];

/**
 * A source as a list of segments. A change lexes and judges again only the segments it touches; the report is put
 * together from all of them.
 */
export class SegmentedDocument implements LintedDocument {
  readonly #context: DocumentContext;
  readonly #source: Omit<Source, 'text'>;
  readonly #part: Pick<Standing, 'isProgram' | 'isEntry'>;
  /** `undefined` where the text has changed since it was told. */
  #standing: Standing | undefined;
  #dialect: Dialect;
  #segments: Segment[];
  #length: number;
  #wasLexicalOnly: boolean;

  /** @param standing of this source, where it is known already. */
  constructor(
    context: DocumentContext,
    { text, ...source }: Source,
    standing = standingOf(context, source, text),
  ) {
    this.#context = context;
    this.#source = source;
    this.#standing = standing;
    this.#part = { isProgram: standing.isProgram, isEntry: standing.isEntry };
    this.#dialect = context.dialectFor(source.path, standing);
    this.#length = text.length;
    this.#wasLexicalOnly = standing.isLexicalOnly;
    this.#segments = segmentsOf(this.#dialect, text, { isFileStart: true, isWhole: true }).segments;
  }

  get text(): string {
    return this.#segments.map((segment) => segment.text).join('');
  }

  get segments(): readonly Segment[] {
    return this.#segments;
  }

  get dialect(): Dialect {
    return this.#dialect;
  }

  /** The source's part in a program. */
  get part(): Pick<Standing, 'isProgram' | 'isEntry'> {
    return this.#part;
  }

  change({ from, to, text }: Change): void {
    const first = this.#locate(from);
    const last = this.#locate(to);
    const start = this.#segments[first.index];
    const end = this.#segments[last.index];
    if (!start || !end) return;
    const head = start.text.slice(0, offsetAt(start.text, start.lineStarts, first.position));
    const tail = end.text.slice(offsetAt(end.text, end.lineStarts, last.position));
    this.#replace(first.index, last.index, head + text + tail);
  }

  /**
   * Puts `window` in the place of the segments `[first, last]`. Where it does not end at a boundary, segments behind
   * it are taken in, twice as many each time, so that even an opened comment costs a few passes over the text.
   */
  #replace(first: number, last: number, window: string): void {
    let text = window;
    let behind = last + 1;
    let step = 1;
    const made: Segment[] = [];
    for (;;) {
      const isWhole = behind >= this.#segments.length;
      const isFileStart = first === 0 && made.length === 0;
      const { segments, rest } = segmentsOf(this.#dialect, text, { isFileStart, isWhole });
      made.push(...segments);
      // A segment that becomes the first of the file is lexed again: a shebang or byte order mark counts only there.
      const isHeadless = first === 0 && made.length === 0 && !isWhole;
      if (rest === undefined && !isHeadless) break;
      const more = this.#segments.slice(behind, behind + step);
      text = text.slice(rest ?? 0) + more.map((segment) => segment.text).join('');
      behind += more.length;
      step *= 2;
    }
    const isOfHead = sumOf(this.#segments.slice(0, first), HEAD_LENGTH) < HEAD_LENGTH;
    const gone = this.#segments.splice(first, behind - first, ...made);
    this.#length += sumOf(made) - sumOf(gone);
    if (isOfHead || this.#standing?.isLexicalOnly !== isTooLargeForTrees(this.#length))
      this.#standing = undefined;
    const known = knownFrom(this.#dialect, gone);
    const bench = this.#bench(this.#wasLexicalOnly);
    for (const segment of made) segment.verdict = judgeSegment(bench, segment, known);
  }

  report(): Report {
    this.#standing ??= standingOf(this.#context, this.#source, this.#head(), this.#length);
    const standing = this.#standing;
    const fileAttributes = gathered(this.#segments, (segment) => segment.fileAttributes);
    const isTest = standing.isTest || fileAttributes.some(({ facts }) => facts.isTest);
    const modules = this.#modules(isTest, fileAttributes);
    if (standing.exempt)
      return { findings: [], limitation: standing.exempt, failures: [], missingGrammars: [], modules };
    this.#judge(standing);
    const crashes = gathered(this.#segments, ({ verdict }) => verdict?.crashes ?? NO_CRASHES);
    const all = resolve({
      dialect: this.#dialect,
      segments: this.#placed(),
      ofFile: this.#judgeFile(crashes),
      fileAttributes,
      lints: this.#source.lints ?? [],
      inheritedLints: this.#source.inheritedLints ?? [],
      today: this.#context.today,
      ruleIds: this.#context.ruleIds,
      judgesDirectives: !isTest,
    });
    const findings = isTest ? all.filter(({ rule }) => this.#judgesTests(rule)) : all;
    const lacksGrammar = this.#segments.some((segment) => segment.verdict?.lacksGrammar);
    return {
      findings,
      failures: failuresOf(crashes, this.#source.path),
      missingGrammars: lacksGrammar ? [this.#dialect.language.id] : [],
      modules,
      ...(standing.isLexicalOnly ? { limitation: LEXICAL_ONLY } : {}),
    };
  }

  /** Declared modules; what is said of the whole file is said of them too. */
  #modules(isTest: boolean, fileAttributes: readonly Attribute[]): readonly ModuleDeclaration[] {
    const modules = gathered(this.#segments, (segment) => segment.modules());
    if (modules.length === 0) return modules;
    const ofFile = fileAttributes.toReversed().flatMap(({ facts }) => facts.levels);
    if (!isTest && ofFile.length === 0) return modules;
    return modules.map(({ levels = [], ...module }) => {
      const all = levels.length === 0 ? ofFile : [...levels, ...ofFile];
      return {
        ...module,
        isTest: isTest || module.isTest,
        ...(all.length === 0 ? {} : { levels: all }),
      };
    });
  }

  /** Judges what is not judged yet, and again what waited for a grammar that is there now. */
  #judge(standing: Standing): void {
    const bench = this.#bench(standing.isLexicalOnly);
    const isAnew = standing.isLexicalOnly !== this.#wasLexicalOnly;
    this.#wasLexicalOnly = standing.isLexicalOnly;
    const hasGrammar = bench.parsers?.has(this.#dialect.language.id) === true;
    for (const segment of this.#segments) {
      const { verdict } = segment;
      if (verdict && !isAnew && !(verdict.lacksGrammar && hasGrammar)) continue;
      const known = isAnew || !verdict ? NOTHING_KNOWN : knownFrom(this.#dialect, [segment]);
      segment.verdict = judgeSegment(bench, segment, known);
    }
  }

  #judgesTests(id: string): boolean {
    return this.#dialect.selection.active.some(({ rule }) => rule.id === id && rule.judgesTests);
  }

  #judgeFile(crashes: Crash[]): Judged[] {
    const { onFile, selection, language } = this.#dialect;
    if (onFile.length === 0) return [];
    const { thresholds } = selection;
    const least = Math.min(thresholds.fileInfo, thresholds.fileWarning);
    if (this.#length < least * 2) return [];
    const lines = this.#segments.reduce((sum, segment) => sum + segment.breaks, 1);
    if (lines < least) return [];
    const codeLines = this.#segments.reduce((sum, segment) => sum + segment.codeLines, 0);
    const site = {
      language: language.id,
      path: this.#source.path,
      codeLines,
      thresholds,
      head: firstCodeLine(this.#segments[0]),
    };
    return onFile.flatMap((judgement) =>
      ask(this.#context.bench, judgement.rule, crashes, () => judgement.check.check(site)).map((problem) =>
        judged(judgement, problem),
      ),
    );
  }

  #bench(isLexicalOnly: boolean): Bench {
    const { parsers, comments, today, rethrow } = this.#context.bench;
    return {
      dialect: this.#dialect,
      parsers: isLexicalOnly ? undefined : parsers,
      comments,
      today,
      path: this.#source.path,
      isProgram: this.#part.isProgram,
      isEntry: this.#part.isEntry,
      rethrow,
    };
  }

  #head(): string {
    let head = '';
    for (const segment of this.#segments) {
      if (head.length >= HEAD_LENGTH) break;
      head += segment.text.slice(0, HEAD_LENGTH);
    }
    return head.slice(0, HEAD_LENGTH);
  }

  #placed(): PlacedSegment[] {
    let offset = 0;
    let line = 0;
    const needsLines = this.#segments.some(
      (segment) => segment.directives.length > 0 || (segment.verdict?.problems.length ?? 0) > 0,
    );
    return this.#segments.map((segment) => {
      const placed = { segment, offset, line };
      offset += segment.text.length;
      if (needsLines) line += segment.breaks;
      return placed;
    });
  }

  /** The segment that holds a position, and the position in it. Positions outside the text are clamped. */
  #locate({ line, column }: Position): { index: number; position: Position } {
    let rest = Math.max(0, line);
    for (let index = 0; index < this.#segments.length; index++) {
      const breaks = this.#segments[index]?.breaks ?? 0;
      if (rest < breaks || index === this.#segments.length - 1)
        return { index, position: { line: rest, column } };
      rest -= breaks;
    }
    return { index: 0, position: { line: 0, column: 0 } };
  }
}

/**
 * What is known of a source before it is read closely.
 * @param text at least its head, where the length is given.
 */
export function standingOf(
  { standing, language }: DocumentContext,
  source: Omit<Source, 'text'>,
  text: string,
  length = text.length,
): Standing {
  return standing({ source, head: text.slice(0, HEAD_LENGTH), length }, language);
}

/** The first crash of each rule: what broke it once breaks it at every like place. */
function failuresOf(crashes: readonly Crash[], path: string): Failure[] {
  const failures = new Map<string, Failure>();
  for (const { rule, error } of crashes) if (!failures.has(rule)) failures.set(rule, { rule, path, error });
  return [...failures.values()];
}

/** The length of their texts; those behind the limit are not looked at. */
function sumOf(segments: readonly Segment[], limit = Infinity): number {
  let sum = 0;
  for (let index = 0; index < segments.length && sum < limit; index++)
    sum += segments[index]?.text.length ?? 0;
  return sum;
}

/** The rest of the first line with code; the start of the text where there is none. */
function firstCodeLine(segment: Segment | undefined): Span {
  let at = 0;
  const { text = '', comments = [] } = segment ?? {};
  for (const comment of comments) {
    if (text.slice(at, comment.start).trim() !== '') break;
    at = comment.end;
  }
  const start = at + Math.max(0, text.slice(at).search(/[^\s\uFEFF]/));
  const newline = text.indexOf('\n', start);
  return { start, end: start + text.slice(start, newline < 0 ? undefined : newline).trimEnd().length };
}
