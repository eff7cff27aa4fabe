import type { Tokens } from '../../core/tokens.ts';
import { argumentStarts } from './calls.ts';
import { isWorldName } from './outside.ts';
import { expressionStart, isMadeOfNothing, isVariableAt } from './place.ts';

/** True for a chain of calls by path in which there are literals and no variable. */
export function isMadeOfLiterals(tokens: Tokens, end: number): boolean {
  if (!isMadeOfNothing(tokens, end)) return false;
  let hasLiteral = false;
  for (let at = expressionStart(tokens, end); at <= end; at++) {
    const isMacro = tokens.text(at + 1) === '!';
    if (tokens.kind(at) === 'word' && !isMacro && FAILS_ANYWAY.test(tokens.text(at))) return false;
    if (tokens.kind(at) === 'word' && !isMacro && isWorldName(tokens.text(at))) return false;
    hasLiteral ||= tokens.kind(at) === 'string' || tokens.kind(at) === 'number';
  }
  return hasLiteral;
}

/** What fails with a literal for other reasons than the literal. */
const FAILS_ANYWAY = /^(?:await|\w*(?:Client|Server|Logger|Runtime|Thread\w*|Pool))$/;

export function readsValue(path: readonly string[]): boolean {
  const name = path.slice(-2).join('::');
  return READERS.some((reader) => reader.test(name));
}

/** Constructors that look at nothing but their arguments, by type and name. */
const READERS: readonly RegExp[] = [
  /^(?:Regex|RegexSet|Glob|CString|NonZero\w*|Prerelease|BuildMetadata)::new$/,
  /^\w+::(?:parse\w*|from_str|from_utf8|from_bytes_with_nul|from_static|try_from)$/,
  /^(?:Naive\w+|FixedOffset|TimeZone|Duration|TimeDelta)::\w+_opt$/,
  /(?:^|::)(?:exponential|linear)_buckets$/,
];

/** True where no argument names a variable: `mime::TEXT_PLAIN.essence_str()`. */
export function takesNoVariable(tokens: Tokens, close: number): boolean {
  const open = tokens.partner(close) ?? close;
  for (let at = open + 1; at < close; at++) {
    if (tokens.kind(at) === 'word' && (isVariableAt(tokens, at) || isWorldName(tokens.text(at))))
      return false;
  }
  return close > open + 1;
}

export function takesLiterals(tokens: Tokens, close: number): boolean {
  const open = tokens.partner(close);
  if (open === undefined) return false;
  const starts = argumentStarts(tokens, open);
  return starts.length > 0 && starts.every((start) => isLiteral(tokens, start));
}

/** A constant or variant by its path, which no call follows: `spec::LINT_SOURCE`. */
export function isConstantPathAt(tokens: Tokens, index: number): boolean {
  return isConstantAt(tokens, index) || (tokens.kind(index) === 'word' && tokens.text(index - 1) === '::');
}

/** A literal, or a constant by its name in capitals. */
export function isConstantAt(tokens: Tokens, index: number): boolean {
  const kind = tokens.kind(index);
  if (kind === 'string' || kind === 'number') return tokens.text(index - 1) !== '.';
  return kind === 'word' && /^[A-Z][A-Z0-9_]+$/.test(tokens.text(index)) && tokens.text(index - 1) !== '.';
}

/** An argument of literals, constants and what joins them: `1e-7`, `2 * LIMIT`. */
function isLiteral(tokens: Tokens, start: number): boolean {
  let hasLiteral = false;
  let at = start;
  for (; !/^[,)]$/.test(tokens.text(at)) && at < tokens.length; at++) {
    const isJoint = /^(?:::|[-+*&.]|\d.*)$/.test(tokens.text(at)) || tokens.text(at + 1) === '::';
    if (isConstantAt(tokens, at)) hasLiteral = true;
    else if (!isJoint) return false;
  }
  return hasLiteral;
}
