import { applyEdits, type Edit, type Span } from '../../../core/text.ts';
import type { Tokens } from '../../../core/tokens.ts';
import type { InlineModule } from './inline-module.ts';

/**
 * The body of a module as the text of a file: without the indentation of the module, with one line break at its end.
 * Lines that begin inside of a string or a block comment stay as they are.
 * @param edits inside of the body, in offsets of `text`.
 */
export function fileTextOf(
  text: string,
  tokens: Tokens,
  module: InlineModule,
  edits: readonly Edit[],
): string {
  const body: Span = { start: tokens.end(module.open), end: tokens.start(module.close) };
  const dedents = dedentEdits(text, body, tokens, indentOf(text, tokens, module));
  const relative = [...edits, ...dedents].map((edit) => ({
    ...edit,
    start: edit.start - body.start,
    end: edit.end - body.start,
  }));
  const content = applyEdits(text.slice(body.start, body.end), relative).trim();
  return content + lineBreakOf(text);
}

/** The line break that the text uses. */
export function lineBreakOf(text: string): string {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

/** White space before `offset` on its line; `undefined` where something else stands there. */
export function indentBefore(text: string, offset: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).replace(/^\uFEFF/, '');
  return /^[ \t]*$/.test(before) ? before : undefined;
}

/** The smallest indentation among the lines that begin with code directly in the module. */
function indentOf(text: string, tokens: Tokens, module: InlineModule): string {
  let least: string | undefined;
  for (let index = module.open + 1; index < module.close; index++) {
    if (tokens.enclosing(index) !== module.open) continue;
    const indent = indentBefore(text, tokens.start(index));
    if (indent !== undefined && (least === undefined || indent.length < least.length)) least = indent;
  }
  return least ?? '';
}

function dedentEdits(text: string, body: Span, tokens: Tokens, indent: string): Edit[] {
  const edits: Edit[] = [];
  const multiline = multilineSpans(text, body, tokens);
  let next = 0;
  for (
    let at = text.indexOf('\n', body.start) + 1;
    at > 0 && at < body.end;
    at = text.indexOf('\n', at) + 1
  ) {
    while ((multiline[next]?.end ?? at) < at) next++;
    if ((multiline[next]?.start ?? at) < at) continue;
    let end = at;
    while (end < body.end && end - at < indent.length && text[end] === indent[end - at]) end++;
    if (end > at) edits.push({ start: at, end, text: '' });
  }
  return edits;
}

/** Tokens and block comments of the body that hold a line break, in their order. */
function multilineSpans(text: string, body: Span, tokens: Tokens): Span[] {
  const spans: Span[] = [];
  const take = (start: number, end: number) => {
    if (text.slice(start, end).includes('\n')) spans.push({ start, end });
  };
  let at = body.start;
  for (let index = tokens.at(at) ?? firstFrom(tokens, at); tokens.start(index) < body.end; index++) {
    blockComments(text, at, tokens.start(index), take);
    take(tokens.start(index), tokens.end(index));
    at = tokens.end(index);
  }
  blockComments(text, at, body.end, take);
  return spans;
}

/** Index of the first token at or behind `offset`. */
function firstFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds the block comments in a stretch without tokens. */
function blockComments(
  text: string,
  from: number,
  to: number,
  take: (start: number, end: number) => void,
): void {
  for (let at = from; at < to; ) {
    if (text.startsWith('//', at)) {
      const newline = text.indexOf('\n', at);
      at = newline < 0 ? to : newline;
    } else if (text.startsWith('/*', at)) {
      const end = endOfBlockComment(text, at);
      take(at, end);
      at = end;
    } else at++;
  }
}

/** Block comments nest in Rust. */
function endOfBlockComment(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text.startsWith('/*', at)) depth++;
    else if (text.startsWith('*/', at)) depth--;
    else continue;
    at++;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
