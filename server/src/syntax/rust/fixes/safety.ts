import type { Fix } from '../../../core/finding.ts';
import type { FixContext } from '../../../core/rule.ts';
import type { Edit } from '../../../core/text.ts';
import type { Tokens } from '../../../core/tokens.ts';
import { indentAt, lineBreakOf, startsLine } from './layout.ts';

const COMMENT = '// SAFETY: state why this is sound';

/**
 * Inserts a safety comment above the line that holds `unsafe`; inside the block where a comment above the line would
 * speak for a whole function, or would end up in a string. The words are a person's to write.
 */
export function safetyCommentFixes(context: FixContext): Fix[] {
  const { unit, span } = context;
  const index = unit.tokens.at(span.start);
  if (index === undefined) return [];
  const above = placeAbove(context, index);
  const edit = above === undefined ? insideBlock(context, index) : aboveLine(context, above);
  return edit ? [{ title: 'Insert a `// SAFETY:` comment', safety: 'manual', edits: [edit] }] : [];
}

/** Where the code of the line starts; `undefined` where no comment for the block alone can stand above it. */
function placeAbove(context: FixContext, index: number): number | undefined {
  const { unit, span, text, unitStart } = context;
  if (startsLine(context, span.start)) return span.start;
  const lineStart = text.lastIndexOf('\n', unitStart + span.start - 1) + 1;
  const start = lineStart + indentAt(context, span.start).length - unitStart;
  const first = unit.tokens.at(start);
  if (first === undefined || unit.tokens.start(first) !== start) return undefined;
  return opensFunction(unit.tokens, first, index) ? undefined : start;
}

function opensFunction(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens.text(at) === 'fn' && tokens.kind(at + 1) === 'word') return true;
  }
  return false;
}

function aboveLine(context: FixContext, at: number): Edit {
  return { start: at, end: at, text: COMMENT + lineBreakOf(context.text) + indentAt(context, at) };
}

function insideBlock(context: FixContext, index: number): Edit | undefined {
  const { unit, span, text } = context;
  if (unit.tokens.text(index + 1) !== '{') return undefined;
  const start = unit.tokens.end(index + 1);
  const indent = indentAt(context, span.start);
  const line = lineBreakOf(text) + indent + (indent.includes('\t') ? '\t' : '    ');
  const space = /^[ \t]*/.exec(unit.text.slice(start))?.[0].length ?? 0;
  const isLast = /^(?:\r?\n|$)/.test(unit.text.slice(start + space));
  return { start, end: start + space, text: line + COMMENT + (isLast ? '' : line) };
}
