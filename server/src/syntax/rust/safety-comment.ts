import type { Unit } from '../../core/rule.ts';
import type { Span } from '../../core/text.ts';
import type { Tokens } from '../../core/tokens.ts';
import { unsafeStatementStart } from './unsafe-statement.ts';

/** What follows the sign of a comment that begins with the word. */
const AT_START = /^\s*\/[/*]\s*safety:/i;
/** How many lines above a comment's last line its first is looked for. */
const MAX_COMMENT_LINES = 200;

/**
 * True when the `unsafe` block or `unsafe impl` whose keyword stands at `index` has a comment that says why it is
 * sound. Source of what counts: `undocumented_unsafe_blocks` of clippy 0.1.95, with which docs/clippy.md compares.
 */
export function isDocumentedUnsafe(unit: Unit, index: number): boolean {
  const { tokens, text } = unit;
  const isBlock = tokens.text(index + 1) === '{';
  if (isBlock && AT_START.test(text.slice(tokens.end(index + 1), tokens.start(index + 2)))) return true;
  const floor = floorOf(unit, index);
  if (isCommentedAbove(unit, tokens.start(index), floor)) return true;
  const statement = isBlock ? unsafeStatementStart(unit, index) : undefined;
  return statement !== undefined && isCommentedAbove(unit, statement, floor);
}

/**
 * True where something argues that unchecked code is sound: the comment of the `unsafe` block around it, a comment
 * on its line or a few lines above, or the `# Safety` section of an unsafe function, which asks its callers.
 */
export function isSafetyExplained(unit: Unit, index: number): boolean {
  const { tokens, text, documentation } = unit;
  const block = unsafeAround(tokens, index);
  if (block !== undefined && isDocumentedUnsafe(unit, block)) return true;
  if (block === undefined && /^\s*(?:\/\/\/|\*)\s*#+ Safety\b/m.test(documentation)) return true;
  const end = text.indexOf('\n', tokens.start(index));
  const lines = (documentation + text.slice(0, end < 0 ? text.length : end)).split('\n').slice(-6);
  return lines.some((line) => /\/[/*].*\bsafety\b/i.test(line));
}

/** The span to show for the `unsafe` at `index`: the whole block or impl on one line, the first line of a longer one. */
export function spanOfUnsafe({ tokens, text }: Unit, index: number): Span {
  let open = index + 1;
  while (open < tokens.length && tokens.text(open) !== '{')
    open = tokens.kind(open) === 'open' ? (tokens.partner(open) ?? tokens.length) + 1 : open + 1;
  const start = tokens.start(index);
  const line = /^[^\r\n]*/.exec(text.slice(start, tokens.end(tokens.partner(open) ?? open)))?.[0] ?? '';
  return { start, end: start + line.length };
}

/** The keyword of the innermost `unsafe` block around the token. */
function unsafeAround(tokens: Tokens, index: number): number | undefined {
  for (let open = tokens.enclosing(index); open !== undefined; open = tokens.enclosing(open)) {
    if (tokens.text(open) === '{' && tokens.text(open - 1) === 'unsafe') return open - 1;
  }
  return undefined;
}

/** From where on comments count: below the first line of the function around, and below the line of the item before. */
function floorOf({ tokens, text, kind }: Unit, index: number): number {
  for (let open = tokens.enclosing(index); open !== undefined; open = tokens.enclosing(open)) {
    const keyword = tokens.text(open) === '{' ? functionOf(tokens, open) : undefined;
    if (keyword !== undefined) return nextLine(text, tokens.start(keyword));
  }
  const startsBehindItem = kind === 'loose' && !/^\/[/*]/.test(text);
  return startsBehindItem ? nextLine(text, 0) : Number.NEGATIVE_INFINITY;
}

/** The `fn` whose body opens at the brace. */
function functionOf(tokens: Tokens, open: number): number | undefined {
  for (let at = open - 1; at >= 0 && !/^[;{}]$/.test(tokens.text(at)); at--) {
    if (tokens.kind(at) === 'close') at = tokens.partner(at) ?? at;
    else if (tokens.kind(at) === 'open') return undefined;
    if (tokens.text(at) === 'fn' && tokens.kind(at + 1) === 'word') return at;
  }
  return undefined;
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** True when the nearest lines above the line of `offset`, apart from empty lines and attributes, hold the comment. */
function isCommentedAbove(unit: Unit, offset: number, floor: number): boolean {
  const above = unit.kind === 'constant' ? unit.documentation : '';
  const text = above + unit.text;
  const from = above.length + offset;
  const lowest = above.length + floor;
  const line = lineAbove(text, from, lowest);
  if (line === undefined) return false;
  if (line.text.startsWith('//')) return isInLineComments(text, line, lowest);
  if (AT_START.test(line.text.slice(Math.max(0, line.text.search(/\/[/*]/))))) return true;
  if (!line.text.trimEnd().endsWith('*/')) return false;
  const first = startOfBlockComment(text, line, lowest);
  if (first === undefined) return false;
  const comment = text.slice(first.start, text.lastIndexOf('\n', from - 1)).trimEnd();
  return /safety:/i.test(comment) && comment.indexOf('*/') === comment.length - 2;
}

interface Line {
  /** Where its text starts. */
  readonly start: number;
  /** Without the white space before it. */
  readonly text: string;
}

/** The nearest line above that of `offset` that is neither empty nor an attribute. */
function lineAbove(text: string, offset: number, floor: number): Line | undefined {
  for (let end = text.lastIndexOf('\n', offset - 1); end >= 0; ) {
    const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    if (start < floor) return undefined;
    const line = text.slice(start, end).trimStart();
    if (line !== '' && !/^#!?\[.*\]\s*$/.test(line)) return { start: end - line.length, text: line };
    end = start - 1;
  }
  return undefined;
}

/** Reads a run of line comments upwards. A code block in documentation does not speak about the code below. */
function isInLineComments(text: string, last: Line, floor: number): boolean {
  let isInCodeBlock = false;
  let line: Line | undefined = last;
  for (; line?.text.startsWith('//'); line = lineAbove(text, line.start, floor)) {
    if (/^\/\/[/!]\s*```/.test(line.text)) isInCodeBlock = !isInCodeBlock;
    if (!isInCodeBlock && /safety:/i.test(line.text)) return true;
  }
  return false;
}

/** The line that starts with the sign of the block comment that `last` ends. */
function startOfBlockComment(text: string, last: Line, floor: number): Line | undefined {
  let line: Line | undefined = last;
  for (let count = 0; line && count < MAX_COMMENT_LINES; count++) {
    if (line.text.startsWith('/*')) return line;
    line = lineAbove(text, line.start, floor);
  }
  return undefined;
}
