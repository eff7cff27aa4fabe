import type { Fix } from '../../../core/finding.ts';
import type { FixContext } from '../../../core/rule.ts';
import { indentAt, lineBreakOf, startsLine } from './layout.ts';

const COMMENT = '// SAFETY: state why this is sound';

/**
 * Inserts a safety comment above the line that holds `unsafe`, where it speaks for the block; inside the block where
 * a comment above the line would speak for a whole function. The words are a person's to write.
 */
export function safetyCommentFixes(context: FixContext): Fix[] {
  const { unit, span, text, unitStart } = context;
  const { tokens } = unit;
  const index = tokens.at(span.start);
  if (index === undefined) return [];
  const lineBreak = lineBreakOf(text);
  const indent = indentAt(context, span.start);
  const title = 'Insert a `// SAFETY:` comment';
  const lineStart = text.lastIndexOf('\n', unitStart + span.start - 1) + 1 + indent.length - unitStart;
  const first = tokens.at(lineStart);
  const isFree = startsLine(context, span.start);
  const isInside = !isFree && (first === undefined || tokens.start(first) !== lineStart || opensItem());
  if (isInside) {
    if (tokens.text(index + 1) !== '{') return [];
    const at = tokens.end(index + 1);
    const inner = lineBreak + indent + (indent.includes('\t') ? '\t' : '    ');
    const isLast = /^[ \t]*(?:\r?\n|$)/.test(unit.text.slice(at));
    return [
      {
        title,
        safety: 'manual',
        edits: [{ start: at, end: at, text: inner + COMMENT + (isLast ? '' : inner) }],
      },
    ];
  }
  const at = isFree ? span.start : lineStart;
  return [{ title, safety: 'manual', edits: [{ start: at, end: at, text: COMMENT + lineBreak + indent }] }];

  /** True when a function or other item around the block starts on its line. */
  function opensItem(): boolean {
    for (let at = first ?? 0; at < (index ?? 0); at++) {
      if (tokens.text(at) === 'fn' && tokens.kind(at + 1) === 'word') return true;
    }
    return false;
  }
}
