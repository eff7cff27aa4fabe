import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { endOfArguments, type Step, stepEndingAt } from './chain.ts';
import { isHalfOfPair, isHeard } from './channel-ends.ts';
import { derivationOf } from './derivation.ts';
import { fitsAnyway, hasKnownLength, isAboveZero } from './known-length.ts';
import { isAskedFor, isOneOfMade, isUnderWalk } from './known-part.ts';
import { isConstantAt, isConstantPathAt, isMadeOfLiterals, readsValue, takesNoVariable } from './literals.ts';
import { isMemoryWrite } from './memory-writer.ts';
import { fitsByType } from './number-width.ts';
import { occurrencesBefore } from './occurrences.ts';
import { isEntry, isPathOfText, isPathWithName } from './path-text.ts';
import { isThreadEnd } from './thread-end.ts';
import { boundBefore } from './variable.ts';

/**
 * True for an expression that ends at `end` and holds a value in every run: a write to memory, what is made of literals
 * and constants alone, which fails in the first test or never, a number that fits, the end of a thread that panicked.
 */
export function isInfallible(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  if (isMemoryWrite(unit, end) || isMadeOfLiterals(tokens, end) || isThreadEnd(unit, end)) return true;
  const step = stepEndingAt(tokens, end);
  switch (step.kind) {
    case 'method':
      return isInfallibleMethod(unit, step, end);
    case 'call':
      return isInfallibleCall(unit, step, end);
    default:
      return false;
  }
}

type CallStep = Extract<Step, { kind: 'call' }>;

function isInfallibleCall(unit: Unit, step: CallStep, end: number): boolean {
  const { tokens } = unit;
  const path = step.path.join('::');
  // Keys of any length do.
  if (/(?:^|::)Hmac\w*::new_from_slice$/.test(path) || isOfQualified(tokens, end, 'Hmac')) return true;
  if (path === 'Url::from_file_path' || path === 'Url::from_directory_path') return isAbsolute(unit, end);
  if (NEVER_FAILS.test(path) || isReadOfSlice(tokens, path, end)) return true;
  if (/(?:^|::)NonZero\w*::new$/.test(path) && isAboveZero(tokens, end - 1)) return true;
  return (
    (readsValue(step.path) &&
      (takesNoVariable(tokens, end) || isWrittenOut(tokens, endOfArguments(tokens, end)))) ||
    (isConversion(step) && fitsAnyway(unit, endOfArguments(tokens, end))) ||
    fitsByType(unit, end)
  );
}

/** Texts that take whatever they are given. */
const NEVER_FAILS =
  /(?:^|::)(?:String|PathBuf|OsString|SmolStr|CompactString|EcoString|ByteString)::from_str$/;

/** `Read::read(&mut &bytes[at..], into)` */
function isReadOfSlice(tokens: Tokens, path: string, end: number): boolean {
  const open = tokens.partner(end) ?? end;
  return (
    /(?:^|::)Read::read$/.test(path) &&
    /^&mut ?&$/.test([1, 2, 3].map((at) => tokens.text(open + at)).join(''))
  );
}

/** How many tokens stand between the type's name and the method in `<Hmac<D> as Mac>::new_from_slice`. */
const MAX_TOKENS_OF_QUALIFIED = 12;

/** True for `<Type as Trait>::method(..)` that ends at `close`. */
function isOfQualified(tokens: Tokens, close: number, type: string): boolean {
  const name = (tokens.partner(close) ?? close) - 1;
  if (tokens.text(name - 1) !== '::' || tokens.text(name - 2) !== '>') return false;
  for (let at = name - 3; at > name - MAX_TOKENS_OF_QUALIFIED; at--)
    if (tokens.text(at) === '<' && tokens.text(at + 1) === type) return true;
  return false;
}

/** How a path is made absolute. */
const MAKES_ABSOLUTE = /^(?:\w+_)?(?:canonical|absolut)\w*$|^(?:to_)?absolute$|^to_file_path$/;

/** True where the lines before have made the path absolute that the call ending at `end` is given. */
function isAbsolute(unit: Unit, end: number): boolean {
  for (const { first, last } of derivationOf(unit, end))
    for (let at = first; at <= last; at++) if (MAKES_ABSOLUTE.test(unit.tokens.text(at))) return true;
  return false;
}

function isConversion({ path, argumentCount }: CallStep): boolean {
  return argumentCount === 1 && /^try_(?:from|into)$/.test(path.at(-1) ?? '');
}

/** A constant, what the program has written itself in the same chain, and a variable that holds one of these. */
function isOwnText(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  if (isConstantAt(tokens, end) || isWrittenOut(tokens, end) || isSerialized(tokens, end)) return true;
  const step = stepEndingAt(tokens, end);
  if (step.kind !== 'variable') return false;
  const bound = boundBefore(unit, step.name, step.index);
  if (bound.kind !== 'value' || bound.end >= end) return false;
  return (
    isConstantAt(tokens, bound.end) || isMadeOfLiterals(tokens, bound.end) || isSerialized(tokens, bound.end)
  );
}

/** `count.to_string()` and `buffer.format(count)`: the program's own writing of a value. */
function isWrittenOut(tokens: Tokens, end: number): boolean {
  const step = stepEndingAt(tokens, end);
  if (step.kind !== 'method') return false;
  return step.name === 'to_string' ? step.argumentCount === 0 : step.name === 'format';
}

/** `toml::to_string(&value)?`: what a serializer has written, its errors handled. */
function isSerialized(tokens: Tokens, end: number): boolean {
  let step = stepEndingAt(tokens, tokens.text(end) === '?' ? end - 1 : end);
  while (step.kind === 'method' && /^(?:map_err|(?:with_)?context|unwrap|expect)$/.test(step.name))
    step = stepEndingAt(tokens, step.receiver);
  return (
    step.kind === 'call' && step.path.length > 1 && /^to_string(?:_pretty)?$/.test(step.path.at(-1) ?? '')
  );
}

type MethodStep = Extract<Step, { kind: 'method' }>;

function isInfallibleMethod(unit: Unit, step: MethodStep, end: number): boolean {
  const { tokens } = unit;
  switch (step.name) {
    case 'parse':
      return step.argumentCount === 0 && isOwnText(unit, step.receiver);
    case 'try_into':
      return isConstantPathAt(tokens, step.receiver) || hasKnownLength(unit, step.receiver);
    case 'map':
      return isInfallible(unit, step.receiver);
    case 'fetch_update':
    case 'try_update':
      // It fails where the closure has nothing, as in `|old| Some(old + 1)` it never does.
      return isSomeOfClosure(tokens, end - 1);
    case 'map_err':
      // `|error| error.exit()` does not come back.
      return tokens.text(end - 4) === '.' && tokens.text(end - 3) === 'exit';
    case 'send':
    case 'send_blocking':
    case 'blocking_send':
      return isHeard(unit, step.receiver);
    case 'recv':
      return isHalfOfPair(tokens, step.receiver);
    case 'take':
    case 'as_mut':
    case 'as_ref':
      return isPipe(tokens, step.receiver);
    case 'get':
      return isWholeMatch(unit, step.receiver, end);
    case 'strip_prefix':
      return isUnderWalk(tokens, end) || isAskedFor(tokens, end);
    case 'find':
    case 'position':
      return isAskedFor(tokens, end) || isOneOfMade(tokens, end);
    case 'strip_suffix':
    case 'rfind':
    case 'split_once':
    case 'rsplit_once':
      return isAskedFor(tokens, end);
    case 'to_str':
      return isConstantPathAt(tokens, step.receiver) || isPathOfText(unit, step.receiver);
    case 'file_name':
      return isEntry(tokens, step.receiver) || isPathWithName(unit, step.receiver);
    case 'parent':
      return isPathWithName(unit, step.receiver);
    case 'partial_cmp':
      return ORDERED.test(tokens.text(step.receiver));
    case 'raw_os_error':
      return endsWithName(tokens, step.receiver, 'last_os_error');
    case 'next': {
      // The standard library yields at least one character, and one part.
      const made = stepEndingAt(tokens, step.receiver);
      if (made.kind === 'method') return YIELDS.test(made.name);
      return made.kind === 'variable' && isFirstOf(unit, made, end);
    }
    case 'next_back':
    case 'last': {
      const made = stepEndingAt(tokens, step.receiver);
      return made.kind === 'method' && made.argumentCount > 0 && /^r?splitn?$/.test(made.name);
    }
    default:
      return false;
  }
}

/** True for the end of `|old| Some(old + 1)`. */
function isSomeOfClosure(tokens: Tokens, end: number): boolean {
  const open = tokens.partner(end) ?? end;
  return tokens.text(open - 1) === 'Some' && tokens.text(open - 2) === '|';
}

type VariableStep = Extract<Step, { kind: 'variable' }>;

/** Names of what is no floating-point number, so that any two of them can be compared. */
const ORDERED = /^(?:\w+_)?(?:id|idx|index|len|count|line|name|key|path)$/;

const YIELDS = /^(?:to_(?:lower|upper)case|r?splitn?)$/;

/** The first `parts.next()` behind `let mut parts = text.split(..);`. */
function isFirstOf(unit: Unit, { name, index }: VariableStep, end: number): boolean {
  const { tokens } = unit;
  const bound = boundBefore(unit, name, index);
  if (bound.kind !== 'value' || bound.end >= end) return false;
  let made = stepEndingAt(tokens, bound.end);
  while (made.kind === 'method' && /^(?:map|enumerate|peekable)$/.test(made.name))
    made = stepEndingAt(tokens, made.receiver);
  if (made.kind !== 'method' || !YIELDS.test(made.name)) return false;
  for (const at of occurrencesBefore(unit, name, index, bound.end))
    if (tokens.text(at + 1) === '.') return false;
  return true;
}

function endsWithName(tokens: Tokens, end: number, name: string): boolean {
  const step = stepEndingAt(tokens, end);
  return step.kind === 'call' && step.path.at(-1) === name;
}

/** `captures.get(0)`: a match has a group 0. */
function isWholeMatch({ tokens }: Unit, receiver: number, close: number): boolean {
  return tokens.text(close - 1) === '0' && /^(?:m|mat|caps?|captures?|groups?)$/.test(tokens.text(receiver));
}

/** How many tokens lie between the making of a pipe and its use at most. */
const MAX_TOKENS_TO_PIPE = 1500;

/** `child.stdout` of a process that was started with `Stdio::piped()`. */
function isPipe(tokens: Tokens, end: number): boolean {
  if (!/^(?:stdin|stdout|stderr)$/.test(tokens.text(end))) return false;
  const last = Math.max(0, end - MAX_TOKENS_TO_PIPE);
  for (let at = end; at >= last; at--) if (tokens.text(at) === 'piped') return true;
  return false;
}
