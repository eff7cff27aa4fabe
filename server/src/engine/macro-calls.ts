import type { Span } from '../core/text.ts';
import type { Lexicon } from '../lexer/lexicon.ts';
import { tokenize } from '../lexer/tokens.ts';

/** A call of a macro with functions in its arguments; its span is that of the arguments. */
export interface MacroCall extends Span {
  /** With the mark: `cfg_unix!`. */
  readonly name: string;
}

/** The calls of macros in a text that starts in code, in the order of their places. */
export function macroCallsIn(lexicon: Lexicon, text: string): MacroCall[] {
  const mark = lexicon.table.outline?.macroMark;
  if (mark === undefined || !text.includes(mark)) return [];
  const calls: MacroCall[] = [];
  const tokens = tokenize(lexicon, text);
  for (let index = 2; index < tokens.length; index++) {
    if (tokens.kind(index) !== 'open' || tokens.text(index - 1) !== mark) continue;
    if (tokens.kind(index - 2) !== 'word') continue;
    const close = tokens.partner(index);
    const start = tokens.start(index);
    const end = close === undefined ? text.length : tokens.end(close);
    if (text.slice(start, end).includes('fn '))
      calls.push({ name: tokens.text(index - 2) + mark, start, end });
  }
  return calls;
}
