import type { Span } from '../../core/text.ts';
import type { Tokens } from '../../core/tokens.ts';

/** A block that runs on a condition or repeatedly. */
export interface ControlBlock {
  /** Index of its keyword. */
  readonly keyword: number;
  /** How many such blocks are around its code, itself included. */
  readonly depth: number;
}

const KEYWORDS = new Set(['if', 'else', 'for', 'while', 'loop', 'match']);
/** What may stand before a loop's `for`, besides an opening bracket; elsewhere it belongs to a type or an `impl`. */
const BEFORE_FOR = new Set([';', '}', ':', '=>', '=', ',', 'return', 'break']);

/** The control blocks in the span, in the order of their keywords; those of nested functions count for the outer one. */
export function controlBlocks(tokens: Tokens, { start, end }: Span): ControlBlock[] {
  const blocks: ControlBlock[] = [];
  const closing: number[] = [];
  for (let index = tokens.at(start) ?? 0; index < tokens.length && tokens.start(index) < end; index++) {
    while (closing.length > 0 && index > (closing.at(-1) ?? 0)) closing.pop();
    if (tokens.start(index) < start || tokens.kind(index) !== 'word' || !isKeyword(tokens, index)) continue;
    const open = blockOf(tokens, index);
    if (open === undefined) continue;
    closing.push(tokens.partner(open) ?? tokens.length);
    blocks.push({ keyword: index, depth: closing.length });
  }
  return blocks;
}

function isKeyword(tokens: Tokens, index: number): boolean {
  const word = tokens.text(index);
  if (!KEYWORDS.has(word) || tokens.text(index - 1) === '.') return false;
  if (word === 'else') return tokens.text(index + 1) === '{';
  return word !== 'for' || tokens.kind(index - 1) === 'open' || BEFORE_FOR.has(tokens.text(index - 1));
}

/** Index of the brace that opens the keyword's block: not one of a pattern, a closure or a block in its condition. */
function blockOf(tokens: Tokens, keyword: number): number | undefined {
  for (let at = keyword + 1; at < tokens.length; at++) {
    const text = tokens.text(at);
    if (text === ';' || tokens.kind(at) === 'close') return undefined;
    if (tokens.kind(at) !== 'open') continue;
    const close = tokens.partner(at);
    if (close === undefined) return text === '{' ? at : undefined;
    if (text === '{' && !goesOn(tokens.text(close + 1)) && tokens.text(at - 1) !== 'unsafe') return at;
    at = close;
  }
  return undefined;
}

/** True for what follows the brace of a pattern: `if let Point { x } = p`, `for Point { x } in all`. */
function goesOn(next: string): boolean {
  return next === '=' || next === 'in' || next === '|' || next === '{';
}
