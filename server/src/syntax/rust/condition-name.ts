import type { Tokens } from '../../core/tokens.ts';

/** Conditions longer than this are not read. */
const MAX_CONDITION = 24;

/** True inside the block of an `if`, or the arm behind one, whose condition has a word that matches. */
export function isUnderCondition(tokens: Tokens, index: number, words: RegExp): boolean {
  if (isConditionBefore(tokens, index, words)) return true;
  for (let open = tokens.enclosing(index); open !== undefined; open = tokens.enclosing(open)) {
    if (tokens.text(open) === '{' && isConditionBefore(tokens, open, words)) return true;
  }
  return false;
}

function isConditionBefore(tokens: Tokens, end: number, words: RegExp): boolean {
  let isNamed = false;
  const last = tokens.text(end - 1) === '=>' ? end - 2 : end - 1;
  for (let at = last; at > end - MAX_CONDITION; at--) {
    const text = tokens.text(at);
    if (text === '' || text === ';' || text === '{' || text === '}' || text === '=>') return false;
    if (text === 'if' && isNamed) return true;
    isNamed ||= tokens.kind(at) === 'word' && words.test(text);
  }
  return false;
}
