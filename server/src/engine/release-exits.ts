import type { Span } from '../core/text.ts';
import type { Tokens } from '../core/tokens.ts';
import type { Lexicon } from '../lexer/lexicon.ts';
import { tokenize } from '../lexer/tokens.ts';

/**
 * What follows, to the end of its block, a branch in which a build for users leaves the function: builds for
 * development alone run it.
 *
 * @param branch matches the head of such a branch, its opening brace included; with the flag `g`.
 */
export function spansBehindReleaseExits(lexicon: Lexicon, text: string, branch: RegExp): Span[] {
  const braces = [...text.matchAll(branch)].map((match) => match.index + match[0].length - 1);
  if (braces.length === 0) return [];
  const tokens = tokenize(lexicon, text);
  const found: Span[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!braces.includes(tokens.start(index))) continue;
    const close = tokens.partner(index);
    if (close === undefined || !endsInReturn(tokens, index, close)) continue;
    if (close + 1 < tokens.length && tokens.text(close + 1) === 'else') continue;
    found.push({ start: tokens.end(close), end: endOfBlockFrom(tokens, close + 1) ?? text.length });
  }
  return found;
}

/** Whether the last statement between two braces leaves the function. */
function endsInReturn(tokens: Tokens, open: number, close: number): boolean {
  let isReturn = false;
  for (let index = open + 1; index < close; index++) {
    const before = tokens.text(index - 1);
    if (index === open + 1 || before === ';' || before === '}') isReturn = tokens.text(index) === 'return';
    if (tokens.kind(index) === 'open') index = tokens.partner(index) ?? close;
  }
  return isReturn;
}

/** The end of the block in which the token stands; `undefined` where nothing closes it. */
function endOfBlockFrom(tokens: Tokens, from: number): number | undefined {
  for (let index = from; index < tokens.length; index++) {
    if (tokens.kind(index) === 'close') return tokens.start(index);
    if (tokens.kind(index) === 'open') index = tokens.partner(index) ?? tokens.length;
  }
  return undefined;
}
