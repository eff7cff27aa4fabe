import type { LineSite } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import type { Tokens } from '../core/tokens.ts';
import type { Lexicon } from '../lexer/lexicon.ts';
import { tokenize } from '../lexer/tokens.ts';

const NEWLINE = 10;

/**
 * The lines of a text that begin with one of `starts` in their first column, where a token begins there that is no
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
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      if (at > 0 && text.charCodeAt(at - 1) !== NEWLINE) continue;
      tokens ??= tokenize(lexicon, text);
      if (!isCodeAt(tokens, at)) continue;
      const newline = text.indexOf('\n', at);
      const line = text.slice(at, newline < 0 ? undefined : newline).trimEnd();
      lines.push({ text: line, start: at, end: at + line.length });
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
