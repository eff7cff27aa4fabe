import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { armAround, armAt, type MatchArm } from './match-arm.ts';

/** A longer expression that is matched on is not read, in tokens. */
const MAX_SUBJECT = 12;
/** How far before it an earlier match is looked for, in tokens. */
const MAX_TOKENS_BACK = 2000;

/** `Kind::Open | Kind::Closed(_)`, as `codeBetween` writes it: what such an arm takes does not depend on those before it. */
const WHOLE_VARIANTS =
  /^(?:\w+ :: ){1,6}\w+ (?:[({] (?:_|\.\.) [)}] )?(?:\| (?:\w+ :: ){1,6}\w+ (?:[({] (?:_|\.\.) [)}] )?){0,20}$/;

/** What a value begins with that is never there. */
const LEAVES = /^(?:return|continue|break|panic|todo|unimplemented|unreachable|bail)$/;

/**
 * True for the code at `index` in an arm that nobody comes to: an earlier match of the function on the same value has left
 * in its arm with the same pattern.
 */
export function hasLeftBefore(unit: Unit, index: number): boolean {
  const { tokens } = unit;
  const arm = armAt(tokens, index) ?? armAround(tokens, index);
  const match = arm && matchOf(tokens, arm.open);
  if (arm === undefined || match === undefined || !WHOLE_VARIANTS.test(codeOf(unit, arm))) return false;
  const subject = codeBetween(unit, match + 1, arm.open);
  for (let at = match - 1; at > Math.max(0, match - MAX_TOKENS_BACK); at--) {
    if (tokens.text(at) !== 'match' || !comesBy(tokens, tokens.enclosing(at), match)) continue;
    const open = braceBehind(tokens, at);
    const close = open === undefined ? undefined : tokens.partner(open);
    if (open === undefined || close === undefined || close > match) continue;
    if (codeBetween(unit, at + 1, open) !== subject) continue;
    const between = unit.text.slice(tokens.end(close), tokens.start(match));
    return !isSetIn(between, subject) && leavesFor(unit, { open, close }, codeOf(unit, arm));
  }
  return false;
}

/** Index of the `match` whose brace is at `open`. */
function matchOf(tokens: Tokens, open: number): number | undefined {
  for (let at = open - 1; at > open - MAX_SUBJECT && at >= 0; at--) {
    if (tokens.text(at) === 'match') return at;
    if (/^[;{}]$/.test(tokens.text(at))) return undefined;
  }
  return undefined;
}

function braceBehind(tokens: Tokens, match: number): number | undefined {
  for (let at = match + 1; at < match + MAX_SUBJECT && at < tokens.length; at++)
    if (tokens.text(at) === '{') return at;
  return undefined;
}

/**
 * True where whoever comes to the token at `index` has come by all statements before it of the block that `open` begins:
 * the block holds it, and is not that of a match, whose arms exclude one another.
 */
function comesBy(tokens: Tokens, open: number | undefined, index: number): boolean {
  if (open === undefined) return true;
  if (open > index || (tokens.partner(open) ?? open) < index) return false;
  return tokens.text(open) !== '{' || matchOf(tokens, open) === undefined;
}

function leavesFor(
  unit: Unit,
  { open, close }: { readonly open: number; readonly close: number },
  pattern: string,
): boolean {
  const { tokens } = unit;
  for (let at = open + 1; at < close; at++) {
    if (tokens.text(at) !== '=>' || tokens.enclosing(at) !== open) continue;
    const arm = armAt(tokens, at + 1);
    if (arm !== undefined && codeOf(unit, arm) === pattern) return LEAVES.test(tokens.text(at + 1));
  }
  return false;
}

/** `kind = Kind::Open` and `let kind`, of any of the names that the value is read from. */
function isSetIn(code: string, subject: string): boolean {
  const root = /\w+/.exec(subject)?.[0] ?? '';
  return new RegExp(`\\blet (?:mut )?${root}\\b|\\b${root}(?:\\.\\w+)*\\s*=[^=>]|&mut ${root}\\b`).test(code);
}

function codeOf(unit: Unit, { first, last }: MatchArm): string {
  return codeBetween(unit, first, last + 1);
}

/** The tokens from `first` up to `end`, without what is between them. */
function codeBetween({ tokens }: Unit, first: number, end: number): string {
  let code = '';
  for (let at = first; at < end; at++) code += `${tokens.text(at)} `;
  return code;
}
