import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { announcesPanic } from './panic-announcement.ts';

/** Functions whose name says that they panic, unless they return what went wrong after all. */
const SAYS_SO = /^(?:expect|unwrap|assert|must)_|(?:^|_)(?:panic|fatal)(?:_|$)|_(?:unwrap|expect)$/;

/** Functions that look for what has gone wrong in the program itself, whatever they return. */
const CHECKS_ITSELF =
  /(?:^|_)sanity_checks?(?:_|$)|^(?:check|verify|validate)_(?:\w+_)?(?:invariants?|consistency)$/;

/** "Asserts that the key can be read." */
const ASSERTS = /^[\s/*]*Asserts?\b/;

const COMPILES = /\bcompil(?:e|ation)[- ]time\b/i;

/** Methods of `Index` and of operators, which cannot return an error. */
const OPERATORS =
  /^(?:index|index_mut|neg|not|(?:add|sub|mul|div|rem|shl|shr|bit(?:and|or|xor))(?:_assign)?)$/;
const OPERATOR_HEAD = /\(\s*(?:&\s*(?:mut\s+)?|mut\s+)?self\b[^,)]*(?:,\s*\w+\s*:[^,]*)?,?\s*\)/;

/**
 * True when a function tells its callers that it panics: a `# Panics` section or a sentence that says so,
 * `#[track_caller]`, which blames the caller's line, a name such as `expect_body`, or an operator, where everybody
 * knows. In `strict` nothing counts as told.
 */
export function panicsByContract({ kind, name, path, text, documentation, tokens, preset }: Unit): boolean {
  if (kind !== 'function' || preset !== 'recommended') return false;
  // The text of a build script, wherever it lies: Cargo shows how it ended.
  if (name === 'main' && /(?:^|\/)build\.rs$/.test(path)) return true;
  const body = bodyOf(tokens);
  const header = text.slice(0, body === undefined ? 0 : tokens.start(body));
  // Documentation may also stand below attributes.
  if (announcesPanic(documentation) || announcesPanic(header)) return true;
  if (ASSERTS.test(documentation)) return true;
  if (/->\s*!\s*(?:where\b|$)/.test(header)) return true;
  if (/#\[(?:[^\]]*\W)?track_caller\b/.test(header)) return true;
  // The documentation lies in another file, or the panic is a message of the compiler.
  if (/#\[\s*doc\s*=\s*include_str!/.test(header)) return true;
  if (/\bconst\s+(?:unsafe\s+)?fn\b/.test(header) && COMPILES.test(documentation + text)) return true;
  if (name === undefined) return false;
  if (CHECKS_ITSELF.test(name) || isTwinOfFallible(name, text)) return true;
  if (OPERATORS.test(name) && OPERATOR_HEAD.test(header)) return true;
  return SAYS_SO.test(name) && !/->(?:.|\n)*\b(?:\w*Result|Option)\b/.test(header);
}

/** A longer function does more than hand on. */
const MAX_TWIN = 2000;

/** True for the variant that panics of a function that returns an error: `new` that calls `try_new`. */
function isTwinOfFallible(name: string, text: string): boolean {
  return text.length < MAX_TWIN && new RegExp(`(?<!fn )\\btry_${name}\\s*\\(`).test(text);
}

function bodyOf(tokens: Tokens): number | undefined {
  for (let index = 0; index < tokens.length; index++) {
    const bracket = tokens.text(index);
    if (bracket === '{') return index;
    if (tokens.kind(index) === 'open') index = tokens.partner(index) ?? tokens.length;
  }
  return undefined;
}
