import { LastToken, type Scan } from './scan-state.ts';
import type { DocStrings, LexicalTable, Place } from './table.ts';

/** Of a line not more than this is looked at, so that long lines cost no more than others. */
const LOOK_BACK = 256;
const NEWLINE = 10;
const SPACE = 32;
const BOM = 0xfeff;

/** True where a form that opens in `[at, end)` may stand. */
export function fits(scan: Scan, table: LexicalTable, at: number, end: number, place: Place): boolean {
  if (place.before && !place.before.test(lineBefore(scan, at))) return false;
  if (place.ahead && !matchesAt(place.ahead, scan.text, end)) return false;
  if (place.isBracketed && scan.brackets.length === 0) return false;
  if (place.outside !== undefined && isDirectlyInside(scan, place.outside)) return false;
  return place.isOperand !== true || beginsOperand(scan, table, at, end);
}

export function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

/** The line up to `at`, its last characters only where it is long. */
export function lineBefore({ text, from }: Scan, at: number): string {
  const least = Math.max(from, at - LOOK_BACK);
  let start = at;
  while (start > least && text.charCodeAt(start - 1) !== NEWLINE) start--;
  return text.slice(start === 0 && text.charCodeAt(0) === BOM ? 1 : start, at);
}

function isDirectlyInside({ text, bracketStarts }: Scan, brackets: string): boolean {
  const last = bracketStarts.at(-1);
  if (last === undefined) return false;
  const start = last - brackets.length + 1;
  return start >= 0 && text.startsWith(brackets, start);
}

/** True where a value may begin at `at`, so that an opener there is no operator. */
export function beginsOperand(scan: Scan, table: LexicalTable, at: number, end: number): boolean {
  const { operands } = table;
  if (!operands) return true;
  const { text, lastKind, lastStart, lastEnd } = scan;
  if (operands.endsWithLine && lineBefore(scan, at).trim() === '') return true;
  switch (lastKind) {
    case LastToken.none:
    case LastToken.open:
      return true;
    case LastToken.value:
      return false;
    case LastToken.word: {
      if (operands.isSpaced && /[$@%&]/.test(text[lastStart - 1] ?? '')) return false;
      if (text[lastStart - 1] !== '.' && operands.keywords.includes(text.slice(lastStart, lastEnd)))
        return true;
      return operands.isSpaced === true && lastEnd < at && text.charCodeAt(end) > SPACE && text[end] !== '=';
    }
    case LastToken.close:
      return endsStatementHead(scan, table);
    default:
      return !isPostfix(text, lastEnd, operands.postfix);
  }
}

/** Behind `if (x)` and behind a block a value begins, behind `(x)` and `{}` as a value it does not. */
function endsStatementHead({ text, lastEnd, lastBefore }: Scan, { operands }: LexicalTable): boolean {
  if (!operands) return true;
  const close = text[lastEnd - 1];
  if (close === ')') return operands.heads.includes(wordBefore(text, lastBefore));
  if (close !== '}' || !operands.hasBlocks) return false;
  const before = text[lastBefore - 1] ?? ';';
  if (before === '>' && text[lastBefore - 2] === '=') return true;
  if (/[)\];{}]/.test(before)) return true;
  if (!/[\w$]/.test(before)) return false;
  return !operands.keywords.includes(wordBefore(text, lastBefore)) || wordBefore(text, lastBefore) === 'else';
}

function wordBefore(text: string, end: number): string {
  return /[\w$]+$/.exec(text.slice(Math.max(0, end - 32), Math.max(0, end)))?.[0] ?? '';
}

/** `a++`, and `a!` where it says that a value is there. */
function isPostfix(text: string, end: number, postfix: string): boolean {
  const last = text[end - 1] ?? '';
  if (!postfix.includes(last)) return false;
  return last === '!' ? /[\w$)\]]/.test(text[end - 2] ?? '') : text[end - 2] === last;
}

/** True for a string that is documentation because of where it stands. */
export function isDocumentation(
  scan: Scan,
  { start, end, level }: { readonly start: number; readonly end: number; readonly level: number },
  facts: DocStrings,
): boolean {
  const before = lineBefore(scan, start);
  if (facts.behind?.test(before) !== true) {
    if (facts.asStatement === undefined || before.trim() !== '') return false;
    if (facts.asStatement === 'outside-brackets' && level > 0) return false;
    if (scan.lastKind !== LastToken.none && continuesStatement(scan, start - before.length)) return false;
  }
  return !facts.standsAlone || /^[ \t]*(?:[#;\r\n]|$)/.test(scan.text.slice(end, end + 64));
}

/** True when the line before the one at `lineStart` goes on there. */
function continuesStatement({ text, lastKind, lastEnd }: Scan, lineStart: number): boolean {
  const lineEnd = text.slice(Math.max(0, lineStart - 3), lineStart);
  if (/\\\r?\n$/.test(lineEnd)) return true;
  if (lastKind !== LastToken.symbol && lastKind !== LastToken.open) return false;
  return /[=+*&|]/.test(text[lastEnd - 1] ?? '');
}
