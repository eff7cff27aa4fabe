import type { Place } from './cue.ts';
import type { Guard } from './guards.ts';
import type { WordClassName } from './word-classes.ts';

/**
 * What makes it doubtful that a cue admits anything, although it often does: in `recommended` doubt speaks for the
 * code. Each is a reading that the same words have in code whose comments explain it.
 */
export interface Doubt extends Guard {
  /** A word of this class in the sentence removes the doubt. */
  readonly unless?: WordClassName;
  /** Where it must start; none given: anywhere. */
  readonly at?: Place;
  /** Where the cue must start for it to be doubtful; none given: anywhere. */
  readonly cueAt?: Place;
  /** True where it casts a doubt on documentation of public items alone. */
  readonly inPublicDocs?: true;
  /** Where given, it casts a doubt only on a comment above such code; anchored, with bounded repetitions. */
  readonly beforeCode?: RegExp;
  /** Where given, it casts a doubt only on a comment after such code on its line; anchored at the end, with bounded repetitions. */
  readonly afterCode?: RegExp;
  /** True where it casts a doubt only on a comment that stands after code on its line. */
  readonly besideCode?: true;
}
