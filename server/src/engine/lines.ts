import type { LineSite } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import type { Tokens } from '../core/tokens.ts';
import type { Lexicon } from '../lexer/lexicon.ts';
import { tokenize } from '../lexer/tokens.ts';

/**
 * The lines of a text that begin with one of `starts`, after white space, where a token begins there that is no
 * literal. The text starts in code; it is cut into tokens only when there is such a line at all, which is rare.
 */
export function linesThatStart(
  lexicon: Lexicon,
  text: string,
  starts: readonly string[],
): readonly (LineSite & Span)[] {
  const lines: (LineSite & Span)[] = [];
  let tokens: Tokens | undefined;
  for (const wanted of starts) {
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at)) {
      const start = text.lastIndexOf('\n', at) + 1;
      const newline = text.indexOf('\n', at);
      const end = newline < 0 ? text.length : newline;
      const line = text.slice(start, end).trimEnd();
      if (text.slice(start, at).trim() === '') {
        tokens ??= tokenize(lexicon, text);
        if (isCodeAt(tokens, at)) lines.push({ text: line, start, end: start + line.length });
      }
      at = end;
    }
  }
  return lines.sort((a, b) => a.start - b.start);
}

function isCodeAt(tokens: Tokens, offset: number): boolean {
  const index = tokens.at(offset);
  if (index === undefined || tokens.start(index) !== offset) return false;
  const kind = tokens.kind(index);
  return kind !== 'string' && kind !== 'character';
}
