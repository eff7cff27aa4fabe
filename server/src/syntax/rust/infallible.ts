import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { argumentStarts } from './calls.ts';
import { stepEndingAt } from './chain.ts';

/**
 * True for `unwrap` or `expect` at `index` that cannot panic whatever the program is given: after a `write!` to a
 * `String`, or after a value is read from a literal, which fails in the first test or never. In `strict` all may.
 */
export function cannotFail({ tokens, preset }: Unit, index: number): boolean {
  if (preset !== 'recommended' || tokens.text(index - 1) !== '.') return false;
  const end = index - 2;
  const step = stepEndingAt(tokens, end);
  switch (step.kind) {
    case 'macro':
      return /^write(?:ln)?$/.test(step.name) && writesToString(tokens, end);
    case 'method':
      return step.name === 'parse' && step.argumentCount === 0 && tokens.kind(step.receiver) === 'string';
    case 'call':
      return readsValue(step.path) && takesLiterals(tokens, end);
    default:
      return false;
  }
}

/** Constructors that look at nothing but their arguments, by type and name. */
const READERS: readonly RegExp[] = [
  /^(?:Regex|RegexSet|Glob|CString|NonZero\w*)::new$/,
  /^[A-Z]\w*::(?:parse|parse_str|from_str)$/,
  /^(?:Naive\w+|FixedOffset|TimeZone|Duration|TimeDelta)::\w+_opt$/,
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
  const kind = tokens.kind(start);
  const next = tokens.text(start + 1);
  return (kind === 'string' || kind === 'number') && (next === ',' || next === ')');
}

/** How many tokens before its use a variable's binding is looked for. */
const MAX_LOOK_BACK = 3000;

/** True when the first argument of the macro that ends at `close` is a variable bound to a `String` in this unit. */
function writesToString(tokens: Tokens, close: number): boolean {
  let target = (tokens.partner(close) ?? close) + 1;
  while (/^(?:&|mut|\*)$/.test(tokens.text(target))) target++;
  if (tokens.kind(target) !== 'word' || !/^[,)\]}]$/.test(tokens.text(target + 1))) return false;
  const name = tokens.text(target);
  for (let at = target - 1; at > Math.max(0, target - MAX_LOOK_BACK); at--) {
    if (tokens.text(at) !== name) continue;
    const bound = boundAt(tokens, at);
    if (bound !== undefined) return bound === 'string';
  }
  return false;
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
