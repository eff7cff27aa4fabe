import { defineRule, type Found, type Unit, type WordSite } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { pathEndingAt } from '../../syntax/rust/call-path.ts';
import { firstLiteral, macroOpen, spanOfCall } from '../../syntax/rust/calls.ts';
import { commentsAround } from '../../syntax/rust/comments-around.ts';
import { printFixes } from '../../syntax/rust/fixes/print.ts';
import { isUnderSwitch } from '../../syntax/rust/output-switch.ts';
import { isProgramCode } from '../../syntax/rust/program-code.ts';
import { isReasonInComment } from '../../syntax/rust/reason-text.ts';

const WORDS = ['println', 'print', 'eprintln', 'eprint'];

export default defineRule({
  id: 'debug/print',
  severity: 'info',
  preset: 'recommended',
  message: '`println!` writes to standard output from library code.',
  why: 'Whoever uses the library cannot switch the output off or send it elsewhere, it mixes with what their program prints, and it panics when the reader has gone.',
  instead:
    'Return the text, write to a `Write` that the caller gives, or use the logger. Programs, examples, build scripts, and functions and modules that are there to print are left alone, as is what a setting asks for and what is said before the process ends; in `strict` only examples and build scripts are.',
  examples: [
    {
      language: 'rust',
      bad: 'pub fn fields(line: &str) -> Vec<&str> {\n    println!("splitting {line}");\n    line.split(\',\').collect()\n}\n',
      good: "pub fn fields(line: &str) -> Vec<&str> {\n    line.split(',').collect()\n}\n",
    },
  ],
  twins: ['clippy::print_stdout', 'clippy::print_stderr'],
  languages: { rust: { evidence: 'word', words: WORDS, check } },
  fixes: (_finding, context) => printFixes(context),
});

function check({ unit, index, word }: WordSite): Found {
  const { tokens } = unit;
  const open = macroOpen(tokens, index);
  if (open === undefined) return undefined;
  const { segments, first } = pathEndingAt(tokens, index);
  if (segments.length > 1 && segments[0] !== 'std') return undefined;
  if (
    unit.preset === 'recommended' &&
    (isMeantToPrint(unit) || isAskedFor(tokens, first, open) || isOutput(unit, index, open))
  )
    return undefined;
  const isError = word.startsWith('e');
  const owner = unit.isProgram ? 'a program' : 'library code';
  return {
    ...spanOfCall(tokens, index, open),
    message: `\`${word}!\` writes to standard ${isError ? 'error' : 'output'} from ${owner}.`,
    twins: [isError ? 'clippy::print_stderr' : 'clippy::print_stdout'],
  };
}

/** Words in the name of a function that is there to print. */
const PRINTING_FUNCTION =
  /(?:^|_)(?:e?print(?:ln|s|ed|er|ing)?|report(?:s|er|ing)?|show|display|explain|emit|exit|usage|help|logs?|logger|logging|dump|main|cli|repl|progress|interactive|warn|warns|warning)(?:_|$)|^(?:ask|prompt|confirm)(?:_|$)/;

/** Words in the name of a module that is there to print. */
const PRINTING_MODULE =
  /(?:^|[/_-])(?:print(?:er|ers|ing)?|tracing|report(?:s|er|ers|ing)?|log(?:ger|gers|ging)?|console|terminal|term|tty|tui|stdout|stderr|usage|help|progress|dump|inspect|profil(?:e|er|ing))(?:[/_.-]|$)/;

/** What a function uses that talks with a person at a terminal, or writes to it by other means, too. */
const DIALOGUE = /\bstd(?:out|err)\(\)|\b(?:stdin|read_line|enable_raw_mode|crossterm|rpassword)\b/;

/** A feature that somebody switches on to see what happens, or to have a program. */
const PRINTING_FEATURE =
  /#\[\s*cfg\s*\([^\]]*\bfeature\s*=\s*"[^"]*(?:cli|bin|debug|print|log|trac|verbose)[^"]*"/;

/** A function that prints so often is not being debugged: its output is what it is there for. */
const MANY = 5;

function isMeantToPrint(unit: Unit): boolean {
  const { kind, name = '', path, text, tokens } = unit;
  if (isProgramCode(unit) || PRINTING_MODULE.test(path)) return true;
  if (kind !== 'function') return false;
  return (
    PRINTING_FUNCTION.test(name) ||
    DIALOGUE.test(text) ||
    PRINTING_FEATURE.test(text.slice(0, headLength(tokens))) ||
    printsOften(tokens)
  );
}

function printsOften(tokens: Tokens): boolean {
  let count = 0;
  for (let index = 0; index < tokens.length && count < MANY; index++) {
    if (WORDS.includes(tokens.text(index)) && tokens.text(index + 1) === '!') count++;
  }
  return count >= MANY;
}

/** Up to the first brace, attributes included. */
function headLength(tokens: Tokens): number {
  for (let index = 0; index < tokens.length; index++) {
    if (tokens.text(index) === '{') return tokens.start(index);
    if (tokens.kind(index) === 'open') index = tokens.partner(index) ?? tokens.length;
  }
  return 0;
}

/** True where a setting or the build asks for the output, where Cargo reads it, and for the last words before an exit. */
function isAskedFor(tokens: Tokens, first: number, open: number): boolean {
  if (/^cargo::?[a-z{]/.test(firstLiteral(tokens, open) ?? '')) return true;
  return isUnderAttribute(tokens, first) || isUnderSwitch(tokens, open) || leadsToExit(tokens, open);
}

/** True for `print!("{script}")`, which is nobody's trace, and where a comment gives the reason for printing. */
function isOutput(unit: Unit, index: number, open: number): boolean {
  const { tokens } = unit;
  if (tokens.text(index) === 'print' && /^\{\w*\}$/.test(firstLiteral(tokens, open) ?? '')) return true;
  return commentsAround(unit, index).some(
    (comment) => /\b(?:re-?)?print(?:s|ed|ing)?\b/i.test(comment) && isReasonInComment(comment),
  );
}

/** True for `#[cfg(debug_assertions)] println!(..)`. */
function isUnderAttribute(tokens: Tokens, first: number): boolean {
  const open = tokens.text(first - 1) === ']' ? tokens.partner(first - 1) : undefined;
  return open !== undefined && tokens.text(open - 1) === '#' && tokens.text(open + 1) === 'cfg';
}

/** True where nothing but more output comes between the macro and the end of the process. */
function leadsToExit(tokens: Tokens, open: number): boolean {
  let at: number | undefined = open;
  while (at !== undefined) {
    let next: number = (tokens.partner(at) ?? tokens.length) + 1;
    if (tokens.text(next) === ';') next++;
    while (tokens.text(next + 1) === '::') next += 2;
    if (/^(?:exit|abort)$/.test(tokens.text(next)) && tokens.text(next + 1) === '(') return true;
    at = WORDS.includes(tokens.text(next)) ? macroOpen(tokens, next) : undefined;
  }
  return false;
}
