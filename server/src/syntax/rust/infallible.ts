import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { argumentStarts } from './calls.ts';
import { type Step, stepEndingAt } from './chain.ts';
import { isCheckedBefore } from './checked-before.ts';
import { statesReason } from './stated-reason.ts';

/**
 * True for `unwrap` or `expect` at `index` that is known not to panic: it cannot whatever the program is given, the
 * lines before have checked the value, or the code says why. In `strict` all may.
 */
export function cannotFail(unit: Unit, index: number): boolean {
  const { tokens, preset } = unit;
  if (preset !== 'recommended' || tokens.text(index - 1) !== '.') return false;
  return isInfallible(unit, index - 2) || isCheckedBefore(unit, index) || statesReason(unit, index);
}

/**
 * True for an expression that ends at `end` and holds a value in every run: a `write!` to a `String`, or what is made
 * of literals and constants alone, which fails in the first test or never.
 */
function isInfallible({ tokens, text }: Unit, end: number): boolean {
  const step = stepEndingAt(tokens, end);
  switch (step.kind) {
    case 'macro':
      // Metrics are registered by name, once, with literals.
      if (/^register_\w+$/.test(step.name)) return true;
      return /^write(?:ln)?$/.test(step.name) && writesToString(tokens, text, end);
    case 'method':
      return isInfallibleMethod(tokens, step, end);
    case 'call':
      return readsValue(step.path) && takesLiterals(tokens, end);
    default:
      return false;
  }
}

type MethodStep = Extract<Step, { kind: 'method' }>;

function isInfallibleMethod(tokens: Tokens, step: MethodStep, end: number): boolean {
  switch (step.name) {
    case 'parse':
      return step.argumentCount === 0 && isConstantAt(tokens, step.receiver);
    case 'mime_str':
      return takesLiterals(tokens, end);
    case 'try_into':
      return isArrayLength(tokens, step.receiver);
    case 'next': {
      // The standard library yields at least one character.
      const made = stepEndingAt(tokens, step.receiver);
      return made.kind === 'method' && /^to_(?:lower|upper)case$/.test(made.name);
    }
    default:
      return false;
  }
}

/** True for a slice whose length the range states: `[4..8]`, `[..8]`, `[at..at + 8]`. */
function isArrayLength(tokens: Tokens, close: number): boolean {
  let end = close;
  if (tokens.text(end) === ')') end--;
  const open = tokens.text(end) === ']' ? tokens.partner(end) : undefined;
  if (open === undefined) return false;
  const texts = Array.from({ length: end - open - 1 }, (_, offset) => tokens.text(open + 1 + offset));
  const dots = texts.indexOf('..');
  const from = texts.slice(0, dots).join('');
  const to = texts.slice(dots + 1).join('');
  if (dots < 0 || to === '') return false;
  if (IS_FIXED.test(to)) return from === '' || IS_FIXED.test(from);
  return from !== '' && to.startsWith(`${from}+`) && IS_FIXED.test(to.slice(from.length + 1));
}

const IS_FIXED = /^(?:\d\w*|(?:\w+::)*[A-Z][A-Z0-9_]+)$/;

/** Constructors that look at nothing but their arguments, by type and name. */
const READERS: readonly RegExp[] = [
  /^(?:Regex|RegexSet|Glob|CString|NonZero\w*|Prerelease|BuildMetadata)::new$/,
  /^[A-Z]\w*::(?:parse|parse_str|from_str)$/,
  /^(?:Naive\w+|FixedOffset|TimeZone|Duration|TimeDelta)::\w+_opt$/,
  /(?:^|::)(?:exponential|linear)_buckets$/,
];

function readsValue(path: readonly string[]): boolean {
  const name = path.slice(-2).join('::');
  return READERS.some((reader) => reader.test(name));
}

function takesLiterals(tokens: Tokens, close: number): boolean {
  const open = tokens.partner(close);
  if (open === undefined) return false;
  const starts = argumentStarts(tokens, open);
  return starts.length > 0 && starts.every((start) => isLiteral(tokens, start));
}

function isLiteral(tokens: Tokens, start: number): boolean {
  let end = start;
  while (tokens.text(end + 1) === '::') end += 2;
  const next = tokens.text(end + 1);
  return isConstantAt(tokens, end) && (next === ',' || next === ')');
}

/** A literal, or a constant by its name in capitals. */
function isConstantAt(tokens: Tokens, index: number): boolean {
  const kind = tokens.kind(index);
  if (kind === 'string' || kind === 'number') return tokens.text(index - 1) !== '.';
  return kind === 'word' && /^[A-Z][A-Z0-9_]+$/.test(tokens.text(index)) && tokens.text(index - 1) !== '.';
}

/** How many tokens before its use a variable's binding is looked for. */
const MAX_LOOK_BACK = 3000;

/** True when the first argument of the macro that ends at `close` is a variable bound to a `String` in this unit. */
function writesToString(tokens: Tokens, text: string, close: number): boolean {
  let target = (tokens.partner(close) ?? close) + 1;
  while (/^(?:&|mut|\*)$/.test(tokens.text(target))) target++;
  if (tokens.kind(target) !== 'word' || !/^[,)\]}]$/.test(tokens.text(target + 1))) return false;
  const name = tokens.text(target);
  for (let at = target - 1; at > Math.max(0, target - MAX_LOOK_BACK); at--) {
    if (tokens.text(at) !== name) continue;
    const bound = boundAt(tokens, at);
    if (bound !== undefined) return bound === 'string';
  }
  // In a function of that length the nearest binding is looked for in the text.
  const binding = `let mut ${name}`;
  const at = tokens.at(text.lastIndexOf(binding, tokens.start(target)) + binding.length - name.length);
  return at !== undefined && tokens.text(at) === name && boundAt(tokens, at) === 'string';
}

/** What the name at `index` is bound to, where this is the place that binds it. */
function boundAt(tokens: Tokens, index: number): 'string' | 'other' | undefined {
  const before = tokens.text(index - 1);
  const isLet = before === 'let' || (before === 'mut' && tokens.text(index - 2) === 'let');
  const isTyped =
    tokens.text(index + 1) === ':' && (isLet || before === '(' || before === ',' || before === 'mut');
  if (!isLet && !isTyped) return undefined;
  let at = index + 2;
  if (isTyped)
    while (tokens.kind(at) !== 'word' || tokens.text(at) === 'mut' || tokens.text(at - 1) === "'") at++;
  const isString = tokens.text(at) === 'String' && (!isTyped || /^[,;=)]$/.test(tokens.text(at + 1)));
  const isMade = tokens.text(at) === 'format' && tokens.text(at + 1) === '!';
  const isCopied = tokens.kind(at) === 'string' && /^(?:to_string|to_owned|into)$/.test(tokens.text(at + 2));
  return isString || isMade || isCopied ? 'string' : 'other';
}
