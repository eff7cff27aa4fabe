import type { KnownCalls, RelatedPlace, Severity } from '../core/finding.ts';
import type { ImportCondition } from '../core/imports.ts';
import type { Span } from '../core/text.ts';
import type { Comment } from '../core/tokens.ts';
import type { CommentSpan } from '../lexer/comments.ts';
import type { WatchedWord } from '../lexer/items.ts';
import type { ActiveRule } from './selection.ts';
import type { UnitPlace } from './unit.ts';

/** A problem at its place in a segment, before directives and the file's own attributes have their say. */
export interface Judged extends Span {
  readonly active: ActiveRule;
  readonly message: string;
  readonly severity: Severity;
  readonly related?: readonly RelatedPlace[];
  readonly twins?: readonly string[];
  readonly onlyWith?: readonly ImportCondition[];
  readonly unlessHeaderSays?: RegExp;
  readonly unlessFileHas?: RegExp;
  readonly onlyIfFileHas?: RegExp;
  readonly unlessCalledOnly?: KnownCalls;
  readonly onceAmong?: readonly string[];
  readonly cues?: readonly string[];
  readonly about?: string;
  /** What attributes around it say about a twin lint; `undefined` where they say nothing. */
  readonly isSilenced: boolean | undefined;
}

/** A rule that threw while judging a segment. */
export interface Crash {
  readonly rule: string;
  readonly error: unknown;
}

/** What the rules say about one unit, kept by the unit's text. Offsets count from the unit's start. */
export interface UnitVerdict {
  /** Each with the number of the word that it is about. */
  readonly problems: readonly { readonly problem: Judged; readonly word: number }[];
  readonly crashes: readonly Crash[];
  /** True when a rule asked for a tree and the grammar was not there. */
  readonly lacksGrammar: boolean;
}

/** A unit with all that its verdict depends on. */
export interface JudgedUnit {
  readonly place: UnitPlace;
  readonly text: string;
  readonly words: readonly WatchedWord[];
  readonly verdict: UnitVerdict;
}

/** What rules looked at beside a comment's text. */
export interface CommentSurroundings {
  kind: Comment['kind'];
  before?: string;
  after?: string;
  isTest?: boolean;
}

/** What the rules say about one comment, kept by the comment's text. Offsets count from the comment's start. */
export interface CommentVerdict {
  readonly problems: readonly Judged[];
  /** `undefined` where a rule crashed: it is asked again. */
  readonly seen: Readonly<CommentSurroundings> | undefined;
}

/** A comment that concerns a rule. */
export interface JudgedComment {
  readonly span: CommentSpan;
  readonly verdict: CommentVerdict;
}

/** What the rules say about a segment. */
export interface SegmentVerdict {
  readonly problems: readonly Judged[];
  readonly crashes: readonly Crash[];
  readonly lacksGrammar: boolean;
  /** For the next version of this segment. */
  readonly units: readonly JudgedUnit[];
  /** The same. */
  readonly comments: readonly JudgedComment[];
}
