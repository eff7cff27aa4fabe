/** What speaks for a function that only pretends to do its work. */
export type SignalName =
  | 'empty body'
  | 'no result'
  | 'constant result'
  | 'echoed result'
  | 'random result'
  | 'only logs'
  | 'only sleeps'
  | 'ignored parameters'
  | 'unmarked parameters'
  | 'name promises work'
  | 'comment admits'
  | 'comment excuses';

/**
 * How much each signal says, in points. Two facts about the code alone stay below the limit: a name that promises
 * work, or a comment that admits that it is missing, has to come to them.
 */
export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  /** There is a type to return and nothing between the braces: not even the compiler takes it. */
  'no result': 4,
  'empty body': 2,
  'constant result': 1,
  /** A parameter comes back as it was, or in a text. */
  'echoed result': 1,
  'random result': 2,
  'only logs': 1,
  'only sleeps': 2,
  'ignored parameters': 1,
  /** Besides: the parameter is not even marked with an underscore, so that the compiler warns of it. */
  'unmarked parameters': 1,
  'name promises work': 1,
  'comment admits': 2,
  /** A comment says that doing nothing is right here. */
  'comment excuses': -3,
};

/** One of these has to be among the signals. */
export const DECIDING: ReadonlySet<SignalName> = new Set([
  'no result',
  'unmarked parameters',
  'name promises work',
  'comment admits',
]);

/** From here on the function is a stub. */
export const STUB_SCORE = 4;

/** From here on, below a stub, a constant result is a dummy. */
export const DUMMY_SCORE = 3;

export function scoreOf(signals: readonly SignalName[]): number {
  return signals.reduce((sum, signal) => sum + WEIGHTS[signal], 0);
}
