import type { Tokens } from '../../core/tokens.ts';

/** How many tokens a condition or attribute has at most. */
const MAX_TOKENS_BEFORE = 32;

/** True below `if cfg!(debug_assertions)` and `#[cfg(debug_assertions)]`: it is not in what ships. */
export function isUnderDebugCheck(tokens: Tokens, index: number): boolean {
  for (let open = tokens.enclosing(index); open !== undefined; open = tokens.enclosing(open)) {
    if (tokens.text(open) !== '{') continue;
    for (let at = open - 1; at >= 0 && at > open - MAX_TOKENS_BEFORE; at--) {
      if (tokens.text(at) === 'debug_assertions') return tokens.text(at - 2) !== 'not';
      if (/^[;{}]$/.test(tokens.text(at))) break;
    }
  }
  return false;
}
