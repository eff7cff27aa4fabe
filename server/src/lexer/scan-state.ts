import type { Lexicon } from './lexicon.ts';
import type { Marks } from './marks.ts';
import type { Shape } from './shape.ts';
import type { Heredoc, Interpolation, MarkupFacts } from './table.ts';
import type { TokenSink } from './token-sink.ts';

/** What the last token was: as much as tells whether a value may begin behind it. */
export const LastToken = { none: 0, word: 1, value: 2, symbol: 3, open: 4, close: 5 } as const;

/** Code: a whole file, an interpolation, or the contents of an element. */
export interface CodeFrame {
  readonly kind: 'code';
  readonly lexicon: Lexicon;
  /** Brackets and braces that were open around it. */
  readonly brackets: number;
  readonly braces: number;
  /** Code of the character that ends it outside its own brackets; -1 for none. */
  readonly closer: number;
  /** What it is interpolated by, and into what. */
  readonly interpolation: Interpolation | undefined;
  readonly into: Shape | undefined;
  /** The limit around it, where it has one of its own; else -1. */
  readonly outerLimit: number;
}

/** The contents of a literal that may hold code. */
export interface StringFrame {
  readonly kind: 'string';
  /** Of the code around it. */
  readonly lexicon: Lexicon;
  readonly shape: Shape;
  readonly start: number;
  /** Index of the mark that is kept for it. */
  readonly mark: number;
  readonly is: 'string' | 'character' | 'format';
  readonly tail: RegExp | undefined;
  readonly outerLimit: number;
  /** Where the scan goes on behind a heredoc; -1 for other literals. */
  readonly resume: number;
  /** Where the piece begins that no interpolation cuts. */
  piece: number;
  nesting: number;
  isInClass: boolean;
}

/** Text and elements that a file begins with. */
export interface MarkupFrame {
  readonly kind: 'markup';
  readonly lexicon: Lexicon;
  readonly facts: MarkupFacts;
}

/** Inside a tag, behind its name. */
export interface TagFrame {
  readonly kind: 'tag';
  readonly lexicon: Lexicon;
  readonly facts: MarkupFacts;
  readonly start: number;
  readonly name: string;
  readonly isClosing: boolean;
  /** Type arguments that are open. */
  angles: number;
}

/** What stands between an element's tags, where tags are matched. */
export interface ChildrenFrame {
  readonly kind: 'children';
  readonly lexicon: Lexicon;
  readonly facts: MarkupFacts;
}

export type Frame = CodeFrame | StringFrame | MarkupFrame | TagFrame | ChildrenFrame;

/** Text that begins at the next line. */
export type PendingText =
  | {
      readonly kind: 'heredoc';
      /** How many frames were open at its opener: a line that ends in code inside its neighbour is not meant. */
      readonly depth: number;
      readonly facts: Heredoc;
      readonly shape: Shape;
      readonly label: string;
      readonly mayIndent: boolean;
      readonly isQuoted: boolean;
    }
  | { readonly kind: 'indented'; readonly depth: number; readonly indent: number };

/** One pass over one segment. Mutable; it lives as long as the pass. */
export interface Scan {
  readonly lexicon: Lexicon;
  readonly text: string;
  /** Where the segment starts; marks count from here. */
  readonly from: number;
  readonly marks: Marks;
  readonly tokens: TokenSink | undefined;
  readonly frames: Frame[];
  at: number;
  /** Where the innermost element or heredoc ends, or the text. */
  limit: number;
  /** Open brackets: their characters, their places, and where the token before each ends. */
  readonly brackets: number[];
  readonly bracketStarts: number[];
  readonly bracketBefores: number[];
  braces: number;
  lastKind: number;
  lastStart: number;
  lastEnd: number;
  /** For a closing bracket: where the token before its opening one ends. */
  lastBefore: number;
  readonly pending: PendingText[];
  /** Openers on the current line that had to be closed there and were not. */
  readonly failures: { lineEnd: number; count: number };
  /** The line the current item begins on, -1 while that is the line the last one ended on. */
  itemStart: number;
  /** Where the bracket or semicolon ended that may end an item. */
  itemEnd: number;
  /** Where the last token or comment ended, the same at the last line break, and how many blank lines came since. */
  contentEnd: number;
  countedEnd: number;
  blankLines: number;
}

export function createScan(
  lexicon: Lexicon,
  text: string,
  { from, marks, tokens }: { readonly from: number; readonly marks: Marks; readonly tokens?: TokenSink },
): Scan {
  return {
    lexicon,
    text,
    from,
    marks,
    tokens,
    frames: [codeFrame(lexicon)],
    at: from,
    limit: text.length,
    brackets: [],
    bracketStarts: [],
    bracketBefores: [],
    braces: 0,
    lastKind: LastToken.none,
    lastStart: from,
    lastEnd: from,
    lastBefore: -1,
    pending: [],
    failures: { lineEnd: -1, count: 0 },
    itemStart: from,
    itemEnd: -1,
    contentEnd: from,
    countedEnd: -1,
    blankLines: 0,
  };
}

function codeFrame(lexicon: Lexicon): CodeFrame {
  return {
    kind: 'code',
    lexicon,
    brackets: 0,
    braces: 0,
    closer: -1,
    interpolation: undefined,
    into: undefined,
    outerLimit: -1,
  };
}

/** Opens code at `scan.at`. */
export function pushCode(
  scan: Scan,
  lexicon: Lexicon,
  {
    interpolation,
    into,
    limit,
  }: {
    readonly interpolation?: Interpolation;
    readonly into?: Shape;
    readonly limit?: number;
  },
): void {
  scan.frames.push({
    kind: 'code',
    lexicon: (interpolation?.code && lexicon.embedded.get(interpolation.code)) ?? lexicon,
    brackets: scan.brackets.length,
    braces: scan.braces,
    closer: interpolation?.close.charCodeAt(0) ?? -1,
    interpolation,
    into,
    outerLimit: limit === undefined ? -1 : scan.limit,
  });
  if (limit !== undefined) scan.limit = limit;
  scan.lastKind = LastToken.none;
  scan.lastEnd = scan.at;
}

/** Notes a token, which brackets and places of other tokens are judged by. */
export function setLast(scan: Scan, kind: number, start: number, end: number): void {
  scan.lastKind = kind;
  scan.lastStart = start;
  scan.lastEnd = end;
  scan.contentEnd = end;
}
