import type { Import } from '../core/imports.ts';
import { lineStartsOf, type Span } from '../core/text.ts';
import type { DevelopmentSigns, Language, PanicSigns } from '../languages/language.ts';
import { type CommentSpan, commentsOf } from '../lexer/comments.ts';
import type { Attribute, Item, Outline } from '../lexer/items.ts';
import { lexSegment } from '../lexer/lex-segment.ts';
import type { Lexicon } from '../lexer/lexicon.ts';
import type { Marks } from '../lexer/marks.ts';
import { type OwnCalls, ownCallsIn, type PanicNotes, panicNotesIn } from './announced-panics.ts';
import { saysForBuilds, saysForTests } from './asides.ts';
import { countBreaks, countCodeLines, mergeSpans } from './code-lines.ts';
import type { Dialect } from './dialect.ts';
import { DIRECTIVE_WORD, type Directive, directivesIn } from './directives.ts';
import { kept } from './kept.ts';
import { continuationsOfStrings } from './literal-lines.ts';
import { type MacroCall, macroCallsIn } from './macro-calls.ts';
import { namingsIn } from './namings.ts';
import { spansBehindReleaseExits } from './release-exits.ts';
import type { ModuleDeclaration } from './report.ts';
import type { SegmentVerdict } from './verdict.ts';

/** A directive and the comment that holds it. */
export interface PlacedDirective {
  readonly directive: Directive;
  /** Offset of the comment in the segment; the directive's offsets count from there. */
  readonly comment: CommentSpan;
  readonly isTest: boolean;
}

/**
 * A run of whole lines of a source, from the end of one top-level item to the end of another. What is known of it
 * depends on its text alone, and all offsets count from its start: segments move when text above them changes,
 * and stay as they are.
 */
export class Segment {
  readonly text: string;
  readonly outline: Outline;
  readonly comments: readonly CommentSpan[];
  readonly directives: readonly PlacedDirective[];
  /** What strings of many lines hold, which is data; read where items are known, whose lines are counted. */
  readonly data: readonly Span[];
  /** Test code in order, without overlap. */
  readonly testSpans: readonly Span[];
  /** Filled in by the judge. */
  verdict: SegmentVerdict | undefined;
  #lineStarts: readonly number[] | undefined;
  #breaks: number | undefined;
  #codeLines: number | undefined;
  #macroCalls: readonly MacroCall[] | undefined;
  #imports: readonly Import[] | undefined;
  #typesForTests: readonly string[] | undefined;
  #modules: readonly ModuleDeclaration[] | undefined;
  #ownCalls: OwnCalls | undefined;
  #panicNotes: PanicNotes | undefined;
  #saidForTests: Map<Item, boolean> | undefined;
  #saidForBuilds: Map<Item, boolean> | undefined;
  #takenBefore: WeakMap<Span, readonly string[]> | undefined;
  #behindReleaseExits: readonly Span[] | undefined;
  #has: WeakMap<RegExp, boolean> | undefined;
  #namings: Map<string, readonly number[]> | undefined;

  constructor(dialect: Dialect, text: string, marks: Marks) {
    this.text = text;
    this.outline = dialect.outlineOf?.(text, marks) ?? NO_OUTLINE;
    this.comments = commentsOf(text, marks);
    this.data = dialect.outlineOf ? continuationsOfStrings(text, marks) : NO_DATA;
    this.testSpans = testSpansOf(this.outline);
    this.directives = !text.includes(DIRECTIVE_WORD)
      ? NO_DIRECTIVES
      : this.comments.flatMap((comment) =>
          directivesIn(text.slice(comment.start, comment.end)).map((directive) => ({
            directive,
            comment,
            isTest: this.isTest(comment.start),
          })),
        );
  }

  get lineStarts(): readonly number[] {
    this.#lineStarts ??= lineStartsOf(this.text);
    return this.#lineStarts;
  }

  /** How many line breaks it holds. */
  get breaks(): number {
    this.#breaks ??= this.#lineStarts ? this.#lineStarts.length - 1 : countBreaks(this.text);
    return this.#breaks;
  }

  /** Calls of macros with functions in their arguments. */
  macroCalls(lexicon: Lexicon): readonly MacroCall[] {
    this.#macroCalls ??= macroCallsIn(lexicon, this.text);
    return this.#macroCalls;
  }

  /** Lines with code, test code not counted. */
  get codeLines(): number {
    this.#codeLines ??= countCodeLines(this.text, 0, this.text.length, this.nonCode(true));
    return this.#codeLines;
  }

  /** Comments, and test code if asked for, as spans to leave out. */
  nonCode(withTests: boolean): readonly Span[] {
    const hasTests = withTests && this.testSpans.length > 0;
    return hasTests ? mergeSpans([...this.comments, ...this.testSpans]) : this.comments;
  }

  /** Imports outside test code. */
  imports({ importsIn }: Language): readonly Import[] {
    this.#imports ??= importsIn?.(this.text).filter(({ start }) => !this.isTest(start)) ?? [];
    return this.#imports;
  }

  /** Names of the types that are for tests, as they say themselves. */
  typesForTests(signs: DevelopmentSigns): readonly string[] {
    this.#typesForTests ??= this.outline.items
      .filter(({ kind, name }) => kind === 'type' && name !== undefined)
      .filter((item) => this.saysForTests(item, signs))
      .map(({ name }) => name ?? '');
    return this.#typesForTests;
  }

  /** Which functions call what of their own module. */
  ownCalls(language: Language): OwnCalls {
    this.#ownCalls ??= ownCallsIn(this, language);
    return this.#ownCalls;
  }

  /** What comments and tests say of panics. */
  panicNotes(language: Language): PanicNotes {
    this.#panicNotes ??= panicNotesIn(this, language);
    return this.#panicNotes;
  }

  /** Whether an item says that it is for tests; asked again at every report for the items around a problem. */
  saysForTests(item: Item, signs: DevelopmentSigns): boolean {
    this.#saidForTests ??= new Map();
    return kept(this.#saidForTests, item, () => saysForTests(item, this, signs));
  }

  /** Whether a function says that it runs where something is built; asked as often. */
  saysForBuilds(item: Item, signs: DevelopmentSigns): boolean {
    this.#saidForBuilds ??= new Map();
    return kept(this.#saidForBuilds, item, () => saysForBuilds(item, this, signs));
  }

  /** What a match on an argument takes before a panic, its last arm; asked as often. */
  valuesTakenBefore(panic: Span, item: Item, signs: PanicSigns): readonly string[] {
    this.#takenBefore ??= new WeakMap();
    return kept(this.#takenBefore, panic, () =>
      signs.valuesTakenBefore(this.text.slice(item.start, item.end), panic.start - item.start),
    );
  }

  /** True for what builds for users never run, because they have left the function above it. */
  isBehindReleaseExit(offset: number, { lexicon, language }: Pick<Dialect, 'lexicon' | 'language'>): boolean {
    const branch = language.signs?.releaseBranch;
    this.#behindReleaseExits ??= branch ? spansBehindReleaseExits(lexicon, this.text, branch) : [];
    return this.#behindReleaseExits.some((span) => offset >= span.start && offset < span.end);
  }

  /** True where code outside of tests matches; kept, because each report asks for all problems again. */
  has(pattern: RegExp): boolean {
    this.#has ??= new WeakMap();
    return kept(this.#has, pattern, () => {
      const all = new RegExp(pattern, `${pattern.flags}g`);
      for (const { index } of this.text.matchAll(all)) if (!this.isTest(index)) return true;
      return false;
    });
  }

  /** Where its code names something, as often asked. */
  namings(name: string): readonly number[] {
    this.#namings ??= new Map();
    return kept(this.#namings, name, () => namingsIn(this, name));
  }

  isTest(offset: number): boolean {
    return this.testSpans.some((span) => offset >= span.start && offset < span.end);
  }

  /** True when the comment is in test code or directly above it, as its documentation. */
  isTestComment(comment: CommentSpan): boolean {
    if (this.testSpans.length === 0) return false;
    if (this.isTest(comment.start)) return true;
    const next = this.testSpans.find(({ start }) => start >= comment.end)?.start;
    return next !== undefined && this.nonCodeUntil(comment.end, next);
  }

  /**
   * The documentation of what begins at `offset`, and other comments on the lines between; without documentation the
   * comment directly above. Empty where there is none.
   */
  documentationAbove(offset: number): string {
    const last = firstFrom(this.comments, offset) - 1;
    let start = offset;
    for (let index = last; index > last - MAX_COMMENTS_ABOVE; index--) {
      const comment = this.comments[index];
      if (!comment || !leadsOn(comment, this.text.slice(comment.end, start))) break;
      start = comment.start;
      if (comment.kind === 'doc') break;
    }
    const end = this.comments[last]?.end ?? start;
    return this.text.slice(start, Math.max(start, end));
  }

  /** The comments that stand alone above what begins at `offset`, and all white space down to it. */
  commentsAbove(offset: number): string {
    let start = offset;
    const last = firstFrom(this.comments, offset) - 1;
    for (let index = last; index > last - MAX_COMMENTS_ABOVE; index--) {
      const comment = this.comments[index];
      if (!comment?.standsAlone || this.text.slice(comment.end, start).trim() !== '') break;
      start = comment.start;
    }
    return this.text.slice(start, offset);
  }

  /** The comment that stands alone on the lines directly above the line of `offset`. */
  commentAbove(offset: number): CommentSpan | undefined {
    const comment = this.comments[firstFrom(this.comments, offset) - 1];
    if (!comment?.standsAlone || !/^[ \t]*\r?\n?[ \t]*$/.test(this.text.slice(comment.end, offset)))
      return undefined;
    return comment;
  }

  /** The innermost item around `offset`. */
  itemAt(offset: number): Item | undefined {
    let item = this.outline.items[firstFrom(this.outline.items, offset + 1) - 1];
    while (item && item.end <= offset) item = item.parent;
    return item;
  }

  /** The first item that starts at or after `offset`. */
  itemAfter(offset: number): Item | undefined {
    return this.outline.items[firstFrom(this.outline.items, offset)];
  }

  /** The comments before all code. */
  get header(): string {
    return this.text.slice(0, Math.min(this.codeAfter(0) ?? this.text.length, MAX_HEADER));
  }

  /** The comment that holds `offset`. */
  commentAt(offset: number): CommentSpan | undefined {
    const comment = this.comments[firstFrom(this.comments, offset + 1) - 1];
    return comment && comment.end > offset ? comment : undefined;
  }

  /** The comment behind `offset` on its line. */
  commentBehind(offset: number): CommentSpan | undefined {
    const comment = this.comments[firstFrom(this.comments, offset)];
    if (!comment || !/^[^\n]*$/.test(this.text.slice(offset, comment.start))) return undefined;
    return comment;
  }

  /** The comments inside the span. */
  commentsIn({ start, end }: Span): readonly CommentSpan[] {
    return this.comments.slice(firstFrom(this.comments, start), firstFrom(this.comments, end));
  }

  /** True when only white space and comments stand in `[from, to)`. */
  nonCodeUntil(from: number, to: number): boolean {
    let at = from;
    for (const comment of this.comments) {
      if (comment.end <= at) continue;
      if (comment.start >= to) break;
      if (this.text.slice(at, comment.start).trim() !== '') return false;
      at = comment.end;
    }
    return this.text.slice(at, to).trim() === '';
  }

  /** Where the next code after `from`, which is outside comments, stands; `undefined` when only comments follow. */
  codeAfter(from: number): number | undefined {
    let at = from;
    for (let index = firstFrom(this.comments, from); ; index++) {
      const comment = this.comments[index];
      const end = comment?.start ?? this.text.length;
      const code = at + this.text.slice(at, end).search(/\S/);
      if (code >= at) return code;
      if (!comment) return undefined;
      at = comment.end;
    }
  }

  /** Modules that are declared here and live in other files. */
  modules(): readonly ModuleDeclaration[] {
    this.#modules ??= this.#declarations();
    return this.#modules;
  }

  /** `mod a;` to its end: while it is typed nobody knows that it is in another file. */
  #declaresModule({ kind, body, name, nameSpan, end }: Item): boolean {
    if (kind !== 'module' || body || name === undefined || !NAME.test(name)) return false;
    return DECLARED.test(this.text.slice(nameSpan.end, end));
  }

  #declarations(): ModuleDeclaration[] {
    return this.outline.items
      .filter((item) => this.#declaresModule(item))
      .map((item) => {
        const path = item.attributes.find(
          (attribute) => attribute.start >= item.start && attribute.facts.path,
        )?.facts.path;
        const levels = item.attributes.flatMap(({ facts }) => facts.levels);
        return {
          name: item.name ?? '',
          within: modulesAround(item),
          isTest: item.isTest,
          ...(path === undefined ? {} : { path }),
          ...(levels.length === 0 ? {} : { levels }),
        };
      });
  }

  /** Attributes that speak about the whole file. */
  get fileAttributes(): readonly Attribute[] {
    return this.outline.fileAttributes;
  }
}

/** Attributes may stand between; an empty line parts only what is no documentation from what follows. */
function leadsOn({ kind, standsAlone }: CommentSpan, between: string): boolean {
  if (!/^[^;{}]*$/.test(between)) return false;
  return kind === 'doc' || (standsAlone && !/\n[ \t]*\r?\n/.test(between));
}

/** What follows the name of a module that is declared: comments at most. `mod static X: u8 = f();` is half typed. */
const DECLARED = /^[^;{}()=]*;$/;
/** The name of an item. */
const NAME = /^(?:r#)?[\p{L}_][\p{L}\p{N}_]*$/u;
/** More comments above one constant are not read. */
const MAX_COMMENTS_ABOVE = 16;
/** So much of a file's first comments is read. */
const MAX_HEADER = 4000;
const NO_DATA: readonly Span[] = [];
const NO_DIRECTIVES: readonly PlacedDirective[] = [];
const NO_OUTLINE: Outline = {
  items: [],
  words: [],
  attributes: [],
  fileAttributes: [],
  edges: [0],
  testSpans: [],
};

function testSpansOf({ items, testSpans }: Outline): Span[] {
  const roots = items.filter((item) => item.isTestRoot);
  return roots.length === 0 && testSpans.length === 0 ? [] : mergeSpans([...roots, ...testSpans]);
}

/** Index of the first span that starts at or after `offset`. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function modulesAround(item: Item): string[] {
  const names: string[] = [];
  for (let around = item.parent; around; around = around.parent) {
    if (around.kind === 'module') names.unshift(around.name ?? '');
  }
  return names;
}

/**
 * Cuts a text into segments, from `from` on.
 * @param isWhole says that the text goes to the end of the source: then the last segment may be open.
 * @returns the segments; `rest` is the offset of a piece that may go on behind the text.
 */
export function segmentsOf(
  dialect: Dialect,
  text: string,
  { isFileStart, isWhole }: { readonly isFileStart: boolean; readonly isWhole: boolean },
): { readonly segments: Segment[]; readonly rest: number | undefined } {
  const segments: Segment[] = [];
  const { marks } = dialect;
  let from = 0;
  while (from < text.length || (segments.length === 0 && isWhole)) {
    marks.clear();
    const end = lexSegment(dialect.lexicon, text, from, isFileStart && from === 0, marks);
    if (end < 0 && !isWhole) return { segments, rest: from };
    const to = end < 0 ? text.length : end;
    segments.push(
      new Segment(dialect, from === 0 && to === text.length ? text : text.slice(from, to), marks),
    );
    from = to;
    if (end < 0) break;
  }
  return { segments, rest: undefined };
}
