import type { FixContext } from '../../../core/rule.ts';

/** The line break that the text uses. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The white space at the start of the line that holds `offset` of the unit. */
export function indentAt({ text, unitStart }: FixContext, offset: number): string {
  const at = unitStart + offset;
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, at))?.[0] ?? '';
}

/** True when only white space stands before `offset` on its line. */
export function startsLine({ text, unitStart }: FixContext, offset: number): boolean {
  const at = unitStart + offset;
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';
}
