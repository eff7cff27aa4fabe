import type { Tokens } from '../../core/tokens.ts';

/** An arm of a `match`, and what the arms before it are about. */
export interface MatchArm {
  /** Indexes of the first token of its pattern and of the last one before `=>`, a guard included. */
  readonly first: number;
  readonly last: number;
  /** Index of the brace of the `match`. */
  readonly open: number;
}

/** How far around an arm its neighbours are looked at, in tokens. */
const MAX_TOKENS_BACK = 400;
/** A longer pattern is not read. */
const MAX_PATTERN = 60;

/** The arm whose value begins with the token at `index`, or with a block that does. */
export function armAt(tokens: Tokens, index: number): MatchArm | undefined {
  let at = index - 1;
  while (tokens.text(at) === '{') at--;
  return tokens.text(at) === '=>' ? armBefore(tokens, at) : undefined;
}

/** The arm whose block holds the token at `index`, as one of its own statements. */
export function armAround(tokens: Tokens, index: number): MatchArm | undefined {
  const open = tokens.enclosing(index);
  const isBlock = open !== undefined && tokens.text(open) === '{' && tokens.text(open - 1) === '=>';
  return isBlock ? armBefore(tokens, open - 1) : undefined;
}

/** The arm whose `=>` stands at `arrow`. */
export function armBefore(tokens: Tokens, arrow: number): MatchArm | undefined {
  const open = tokens.enclosing(arrow);
  if (open === undefined) return undefined;
  let first = arrow;
  while (first - 1 > open && first > arrow - MAX_PATTERN) {
    const before = tokens.text(first - 1);
    if (before === ',' || before === '=>' || isBlockEnd(tokens, first - 1)) break;
    first = tokens.kind(first - 1) === 'close' ? (tokens.partner(first - 1) ?? first - 1) : first - 1;
  }
  return first === arrow ? undefined : { first, last: arrow - 1, open };
}

/** True for the `}` that ends the block of an arm, and not a pattern such as `Kind::Open { .. }`. */
function isBlockEnd(tokens: Tokens, index: number): boolean {
  if (tokens.text(index) !== '}') return false;
  const open = tokens.partner(index);
  return open === undefined || tokens.kind(open - 1) !== 'word';
}

/** True for an arm that takes whatever is left: `_` or `other`. */
export function takesTheRest(tokens: Tokens, { first, last }: MatchArm): boolean {
  return first === last && /^(?:_|[a-z]\w*)$/.test(tokens.text(first));
}

/** Indexes of the tokens that end the patterns of the arms before it, brackets of the pattern left out; nearest first. */
export function endsOfArmsBefore(
  tokens: Tokens,
  { first, open }: MatchArm,
  tokensBack = MAX_TOKENS_BACK,
): readonly number[] {
  const ends: number[] = [];
  for (let back = first - 1; back > open && back > first - tokensBack; back--) {
    if (tokens.enclosing(back) !== open || tokens.text(back) !== '=>') continue;
    let end = back - 1;
    if (tokens.kind(end) === 'close') end = (tokens.partner(end) ?? end) - 1;
    ends.push(end);
  }
  return ends;
}
