import type { Unit } from '../../core/rule.ts';
import { stepEndingAt } from './chain.ts';
import { occurrencesBefore } from './occurrences.ts';
import { boundBefore } from './variable.ts';

/** Functions that make both ends of a channel. */
const MAKES_CHANNEL = /(?:^|_)(?:channel|bounded|unbounded|sync_channel|unbounded_channel)$/;

/**
 * True for a sender that ends at `end` and was made together with its receiver by `let (sender, receiver) = channel();` in
 * the same function, which has not used the receiver since: it is there to hear.
 */
export function isHeard(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  const sender = stepEndingAt(tokens, end);
  if (sender.kind !== 'variable') return false;
  const bound = boundBefore(unit, sender.name, sender.index);
  if (bound.kind !== 'pattern' || bound.end === undefined || bound.end >= end) return false;
  const made = stepEndingAt(tokens, bound.end);
  if (made.kind !== 'call' || !MAKES_CHANNEL.test(made.path.at(-1) ?? '')) return false;
  const receiver = receiverOf(unit, bound.end);
  return receiver !== undefined && occurrencesBefore(unit, receiver, end, bound.end).next().done === true;
}

/** The second name of the pattern before the expression that ends at `end`. */
function receiverOf({ tokens }: Unit, end: number): string | undefined {
  let at = end;
  while (at > 0 && tokens.text(at) !== '=' && tokens.text(at) !== ';') at--;
  if (tokens.text(at) !== '=') return undefined;
  while (at > 0 && tokens.text(at) !== ')' && tokens.text(at) !== ';') at--;
  const last = tokens.text(at - 1) === ',' ? at - 2 : at - 1;
  return tokens.kind(last) === 'word' ? tokens.text(last) : undefined;
}
