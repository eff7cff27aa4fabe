import type { Tokens } from '../../core/tokens.ts';

/** How many tokens a function's head has at most behind its last bracket. */
const MAX_TOKENS_BEFORE = 64;

/** True for the brace of a function's body. */
export function isFunctionBody(tokens: Tokens, open: number): boolean {
  if (tokens.text(open) !== '{') return false;
  for (let at = open - 1; at > open - MAX_TOKENS_BEFORE && at >= 0; at--) {
    const text = tokens.text(at);
    if (text === 'fn') return true;
    if (text === ';' || text === '{' || text === '}') return false;
    if (tokens.kind(at) === 'close') at = tokens.partner(at) ?? 0;
  }
  return false;
}

/** The brace of the innermost function around the token at `index`, or the first token. */
export function functionBodyAround(tokens: Tokens, index: number): number {
  for (let open = tokens.enclosing(index); open !== undefined; open = tokens.enclosing(open)) {
    if (isFunctionBody(tokens, open)) return open;
  }
  return 0;
}
