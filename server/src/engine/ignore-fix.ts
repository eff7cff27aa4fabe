import type { Finding, Fix } from '../core/finding.ts';
import type { Edit } from '../core/text.ts';
import { type CommentForm, surroundingsAt } from '../lexer/surroundings.ts';
import type { Dialect } from './dialect.ts';
import { DIRECTIVE_WORD } from './directives.ts';

/**
 * Puts a directive above the line of the finding, or behind it where the line starts inside a string. The reason is
 * for a person to write: until then the directive is itself a finding.
 */
export function ignoreWithReason(dialect: Dialect, text: string, finding: Finding): Fix | undefined {
  const isFile = finding.rule === 'size/file';
  const edit = isFile ? editAbove(dialect, text, startOfText(text), finding) : editAt(dialect, text, finding);
  return edit && { title: `Ignore \`${finding.rule}\` here with a reason`, safety: 'manual', edits: [edit] };
}

function editAt(dialect: Dialect, text: string, finding: Finding): Edit | undefined {
  const above = editAbove(dialect, text, startOfLine(text, finding.start), finding);
  if (above) return above;
  const newline = text.indexOf('\n', finding.start);
  const lineEnd = newline < 0 ? text.length : newline - (text[newline - 1] === '\r' ? 1 : 0);
  const around = surroundingsAt(dialect.lexicon, text, lineEnd);
  if (around.kind !== 'open') return undefined;
  return { start: lineEnd, end: lineEnd, text: ` ${directiveIn(around.form, finding)}` };
}

/** A line above the one at `lineStart`; where that is inside a comment, above the line the comment begins on. */
function editAbove(dialect: Dialect, text: string, lineStart: number, finding: Finding): Edit | undefined {
  let at = lineStart;
  let around = surroundingsAt(dialect.lexicon, text, at);
  if (around.kind === 'comment') {
    at = startOfLine(text, around.start);
    around = surroundingsAt(dialect.lexicon, text, at);
  }
  if (around.kind !== 'open') return undefined;
  return { start: at, end: at, text: lineAbove(text, at, directiveIn(around.form, finding)) };
}

function directiveIn({ open, close }: CommentForm, { rule }: Finding): string {
  const scope = rule === 'size/file' ? '-file' : '';
  return `${open} ${DIRECTIVE_WORD}${scope} ${rule}: ${close}`;
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineAbove(text: string, lineStart: number, directive: string): string {
  const indent = /^[ \t]*/.exec(text.slice(lineStart, lineStart + 400))?.[0] ?? '';
  const firstBreak = text.indexOf('\n');
  return `${indent}${directive}${firstBreak > 0 && text[firstBreak - 1] === '\r' ? '\r\n' : '\n'}`;
}

/** Behind a byte order mark and a shebang line. */
export function startOfText(text: string): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return text.startsWith('#!', start) && text[start + 2] !== '[' ? text.indexOf('\n') + 1 : start;
}
