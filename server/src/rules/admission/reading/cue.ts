import type { DoubtName } from './doubts.ts';
import type { GuardName } from './guards.ts';
import type { PatternText } from './pattern.ts';
import type { WordClassName } from './word-classes.ts';

/** What a cue says about the code. */
export type CueFamily = 'contrast' | 'time' | 'self-description' | 'missing work';

/** Where a cue must start: a sentence, a clause, a parenthesis, or after dots that stand for left-out code. */
export type Place = 'sentence' | 'head' | 'parenthesis' | 'dots';

/** A way of saying that code is not the real thing. */
export interface Cue {
  readonly name: string;
  readonly family: CueFamily;
  /** 2 decides alone; 1 needs another cue or code that gives it away. */
  readonly weight: 1 | 2;
  /** One of these places is enough; none given: anywhere. */
  readonly at?: readonly Place[];
  /** The word right before it must be of this class. */
  readonly preceded?: WordClassName;
  /** True when nothing may follow it in its clause; `clause` when not even a comma or the end of a parenthesis may be followed by more. */
  readonly closed?: true | 'clause';
  /** A word of this class must stand in the same sentence, up to fifteen words away. */
  readonly near?: WordClassName;
  /** False where documentation comments say such things of what code does. */
  readonly docs?: boolean;
  /** False where it says no more than what the task is, in a comment with a task marker. */
  readonly inTasks?: boolean;
  /** False where test code says such things of its own means. */
  readonly tests?: boolean;
  readonly guards?: readonly GuardName[];
  /** Further guards of `recommended`, where doubt speaks for the code. */
  readonly doubts?: readonly DoubtName[];
  /** False where documentation of data says such things of what the data is; only in `recommended`. */
  readonly dataDocs?: boolean;
  /** False where the code after it proves nothing in `recommended`, and another cue has to support it. */
  readonly byCode?: boolean;
  /** False where `recommended` needs more than the words: it counts there like a cue of weight 1. */
  readonly decidesAlone?: boolean;
  /** In `recommended` it decides alone only where a word of this class stands in the sentence, up to fifteen words away. */
  readonly aloneWith?: WordClassName;
  readonly patterns: readonly PatternText[];
}
