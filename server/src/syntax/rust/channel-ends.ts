import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { isInCallOf } from './calls.ts';
import { stepEndingAt } from './chain.ts';
import { occurrencesBefore } from './occurrences.ts';
import { type Bound, boundBefore } from './variable.ts';

/** Functions that make both ends of a channel. */
const MAKES_CHANNEL = /(?:^|_)(?:channel|bounded|unbounded|sync_channel|unbounded_channel)$/;

/**
 * True for a sender that ends at `end` and was made together with its receiver by `let (sender, receiver) = channel();` in
 * the same function, which has not used the receiver since but to hand it back: it is there to hear.
 */
export function isHeard(unit: Unit, end: number, until = end): boolean {
  const { tokens } = unit;
  if (isHalfOfPair(tokens, end)) return true;
  const sender = stepEndingAt(tokens, end);
  if (sender.kind === 'method' && MAKES_ONCE.test(sender.name)) return isMadeForLoop(unit, end);
  if (sender.kind !== 'variable') return false;
  const bound = boundBefore(unit, sender.name, sender.index);
  if (bound.kind === 'value' && bound.end < end) return isCloneHeard(unit, bound.end, until);
  const made = endOfChannel(unit, bound, end);
  const receiver = made === undefined ? undefined : receiverOf(unit, made);
  if (made === undefined || receiver === undefined) return false;
  for (const at of occurrencesBefore(unit, receiver, until, made + 1))
    if (!isHandedBack(tokens, at) && !isWrapped(tokens, at)) return false;
  return true;
}

/**
 * True for a receiver that ends at `end` and whose sender nobody has but a thread or task that the same function spawns:
 * where nothing comes, that has panicked.
 */
export function isAnsweredBySpawned(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  const receiver = stepEndingAt(tokens, end);
  if (receiver.kind !== 'variable') return false;
  const made = endOfChannel(unit, boundBefore(unit, receiver.name, receiver.index), end);
  const sender = made === undefined ? undefined : senderOf(unit, made);
  if (made === undefined || sender === undefined) return false;
  let isSent = false;
  for (const at of occurrencesBefore(unit, sender, end, made + 1)) {
    if (!isInCallOf(tokens, at, SPAWNS)) return false;
    isSent ||= tokens.text(at + 1) === '.' && tokens.text(at + 2) === 'send';
  }
  return isSent;
}

const SPAWNS = /^spawn(?:_\w+)?$/;

/** Where `let (sender, receiver) = channel();` ends, by which what was bound is one end of a channel. */
function endOfChannel(unit: Unit, bound: Bound, before: number): number | undefined {
  if (bound.kind !== 'pattern' || bound.end === undefined || bound.end >= before) return undefined;
  const made = stepEndingAt(unit.tokens, bound.end);
  return made.kind === 'call' && MAKES_CHANNEL.test(made.path.at(-1) ?? '') ? bound.end : undefined;
}

/** True for `channel.1` in a function that has `channel.0` too: both ends of a channel are there. */
export function isHalfOfPair(tokens: Tokens, end: number): boolean {
  const half = tokens.text(end);
  if (!/^[01]$/.test(half) || tokens.text(end - 1) !== '.' || tokens.text(end - 3) === '.') return false;
  const [name, other] = [tokens.text(end - 2), half === '0' ? '1' : '0'];
  for (let at = 0; at + 2 < tokens.length; at++)
    if (tokens.text(at) === name && tokens.text(at + 1) === '.' && tokens.text(at + 2) === other) return true;
  return false;
}

/** `let sender = sender.clone();` */
function isCloneHeard(unit: Unit, end: number, until: number): boolean {
  const step = stepEndingAt(unit.tokens, end);
  return step.kind === 'method' && step.name === 'clone' && isHeard(unit, step.receiver, until);
}

/** `let receiver = receiver.map(..);` */
function isWrapped(tokens: Tokens, at: number): boolean {
  const name = tokens.text(at);
  const isBound =
    tokens.text(at - 1) === 'let' && tokens.text(at + 1) === '=' && tokens.text(at + 2) === name;
  return (
    isBound || (tokens.text(at - 1) === '=' && tokens.text(at - 2) === name && tokens.text(at - 3) === 'let')
  );
}

/** How many tokens stand between `return` and a name that is handed back: `return Either::Right(receiver);`. */
const MAX_TOKENS_OF_RETURN = 6;

/** Who hands it back does not come this far. */
function isHandedBack(tokens: Tokens, at: number): boolean {
  for (let index = at - 1; index >= at - MAX_TOKENS_OF_RETURN && index >= 0; index--) {
    if (tokens.text(index) === 'return') return true;
    if (/^[;{}=]$/.test(tokens.text(index))) return false;
  }
  return false;
}

/** What makes a value at its first use. */
const MAKES_ONCE = /^get_or_(?:init|insert_with)$/;

/**
 * True for `QUEUE.get_or_init(|| ..)` that ends at `close` and makes the channel whose receiver it gives to a thread that
 * goes on for ever.
 */
function isMadeForLoop({ tokens }: Unit, close: number): boolean {
  let [makes, loops] = [false, false];
  for (let at = tokens.partner(close) ?? close; at < close; at++) {
    const text = tokens.text(at);
    if (/^(?:break|return|panic|\?)$/.test(text)) return false;
    makes ||= MAKES_CHANNEL.test(text);
    loops ||= text === 'loop' && isInCallOf(tokens, at, SPAWNS);
  }
  return makes && loops;
}

/** The second name of the pattern before the expression that ends at `end`. */
function receiverOf(unit: Unit, end: number): string | undefined {
  const { tokens } = unit;
  const close = endOfPattern(unit, end);
  if (close === undefined) return undefined;
  const last = tokens.text(close - 1) === ',' ? close - 2 : close - 1;
  return tokens.kind(last) === 'word' ? tokens.text(last) : undefined;
}

/** The first one. */
function senderOf(unit: Unit, end: number): string | undefined {
  const { tokens } = unit;
  const close = endOfPattern(unit, end);
  const open = close === undefined ? undefined : tokens.partner(close);
  if (open === undefined) return undefined;
  const first = tokens.text(open + 1) === 'mut' ? open + 2 : open + 1;
  return tokens.kind(first) === 'word' ? tokens.text(first) : undefined;
}

/** The closing bracket of the pattern before the expression that ends at `end`. */
function endOfPattern({ tokens }: Unit, end: number): number | undefined {
  let at = end;
  while (at > 0 && tokens.text(at) !== '=' && tokens.text(at) !== ';') at--;
  if (tokens.text(at) !== '=') return undefined;
  while (at > 0 && tokens.text(at) !== ')' && tokens.text(at) !== ';') at--;
  return tokens.text(at) === ')' ? at : undefined;
}
