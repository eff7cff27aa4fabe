import type { Tokens } from '../../core/tokens.ts';

/** Calls and macros that put a value into a collection. */
const FILLS = /^(?:push|push_back|push_front|resize|fill|insert|vec)$/;

/**
 * True for the value at `index` where it goes into a collection as it is, perhaps out of a block of its own, as in
 * `rows.push(unsafe { make() })` and `vec![make(); count]`: its type is the one of the elements, declared elsewhere.
 */
export function fillsElement(tokens: Tokens, index: number): boolean {
  let open = tokens.enclosing(index);
  while (open !== undefined && tokens.text(open) === '{' && tokens.text(open - 1) === 'unsafe')
    open = tokens.enclosing(open);
  if (open === undefined) return false;
  const isMacro = tokens.text(open - 1) === '!';
  return FILLS.test(tokens.text(isMacro ? open - 2 : open - 1));
}
