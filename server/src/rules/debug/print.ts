import type { ImportCondition } from '../../core/imports.ts';
import { defineRule, type Found, type Unit, type WordSite } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { pathEndingAt } from '../../syntax/rust/call-path.ts';
import { firstLiteral, macroOpen, spanOfCall } from '../../syntax/rust/calls.ts';
import { commentsAround, commentsOpeningBlocks } from '../../syntax/rust/comments-around.ts';
import { printFixes } from '../../syntax/rust/fixes/print.ts';
import { isLastResort } from '../../syntax/rust/last-resort.ts';
import { isUnderSwitch } from '../../syntax/rust/output-switch.ts';
import { isProgramCode } from '../../syntax/rust/program-code.ts';
import { isOpenEnded, isReasonInComment } from '../../syntax/rust/reason-text.ts';
import { isStray } from '../../syntax/rust/stray-output.ts';

const WORDS = ['println', 'print', 'eprintln', 'eprint'];

export default defineRule({
  id: 'debug/print',
  severity: 'info',
  preset: 'recommended',
  message: '`println!` writes to standard output from library code.',
  why: 'Whoever uses the library cannot switch the output off or send it elsewhere, it mixes with what their program prints, and it panics when the reader has gone.',
  instead:
    'Return the text, write to a `Write` that the caller gives, or use the logger. Programs, examples, build scripts, and functions and modules that are there to print are left alone, as is what a setting asks for, what is said before the process ends, and what is addressed to a person; on standard error, in a file without a logger, only what is left from debugging and lines of a log made by hand are flagged. In `strict` only examples and build scripts are.',
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
  const isError = word.startsWith('e');
  const owner = unit.isProgram ? 'a program' : 'library code';
  const problem = {
    ...spanOfCall(tokens, index, open),
    message: `\`${word}!\` writes to standard ${isError ? 'error' : 'output'} from ${owner}.`,
    twins: [isError ? 'clippy::print_stderr' : 'clippy::print_stdout'],
  };
  if (unit.preset !== 'recommended') return problem;
  if (isMeantToPrint(unit) || isAskedFor(tokens, first, open) || isLoggedToo(tokens, first, open))
    return undefined;
  if (isOutput(unit, index, open) || isLastResort(unit, open, isError)) return undefined;
  const isOnlyForLogs = isError && !printsStray(tokens);
  const onlyWith = isOnlyForLogs ? { onlyWith: LOGGERS } : {};
  return { ...problem, unlessFileHas: TERMINAL, ...onlyWith };
}

/** Crates for programs that talk with a person at a terminal. */
const TERMINAL =
  /\b(?:inquire|dialoguer|rustyline|reedline|cliclack|indicatif|comfy_table|prettytable|tabled|crossterm|termion|owo_colors|yansi|colored|rpassword)::/;

/** What a file names that has a logger: its output could go there. */
const LOGGERS: readonly ImportCondition[] = [
  { path: 'tracing' },
  ...['error', 'warn', 'info', 'debug', 'trace', '*'].map((name) => ({ path: `log::${name}` })),
];

/** True where something that the function prints was meant for its author or for a log. */
function printsStray(tokens: Tokens): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens.text(at);
    const open = WORDS.includes(word) ? macroOpen(tokens, at) : undefined;
    if (open === undefined) continue;
    if (isStray(firstLiteral(tokens, open) ?? '')) return true;
  }
  return false;
}

/** True beside a call of the logger: what is said there is meant to be seen in both places. */
function isLoggedToo(tokens: Tokens, first: number, open: number): boolean {
  const before = tokens.text(first - 1) === ';' ? tokens.partner(first - 2) : undefined;
  if (before !== undefined && tokens.text(before - 1) === '!' && LOGS.test(tokens.text(before - 2)))
    return true;
  let next = (tokens.partner(open) ?? tokens.length) + 1;
  if (tokens.text(next) === ';') next++;
  while (tokens.text(next + 1) === '::') next += 2;
  return tokens.text(next + 1) === '!' && LOGS.test(tokens.text(next));
}

const LOGS = /^(?:error|warn|info|debug|trace)$/;

/** Words in the name of a function that is there to print. */
const PRINTING_FUNCTION =
  /(?:^|_)(?:e?print(?:ln|s|ed|er|ing)?|report(?:s|er|ing)?|show|display|explain|emit|exit|usage|help|logs?|logger|logging|dump|main|cli|repl|progress|interactive|list|warn|warns|warning)(?:_|$)|^(?:ask|prompt|confirm)(?:_|$)/;

/**
 * `/// Displays the events`: how the documentation of such a function begins, what it goes on to say, or what it names.
 */
const TELLS =
  /^\W*(?:displays?|prints?|shows?|dumps?|lists?|logs?|reports?|pretty-?prints?|writes? out)\b(?! nothing)|(?:\b(?:and|then|also|will|(?:try|tries|attempts?) to)|,) (?:re-?)?prints?\b(?! nothing)|\b(?:std(?:out|err)|standard (?:output|error))\b/i;

/** Words in the name of a module that is there to print. */
const PRINTING_MODULE =
  /(?:^|[/_-])(?:print(?:er|ers|ing)?|tracing|report(?:s|er|ers|ing)?|log(?:ger|gers|ging)?|console|terminal|term|tty|tui|stdout|stderr|usage|help|progress|dump|inspect|profil(?:e|er|ing)|debug(?:ger|ging)?|panic(?:_hook|_handler)?|crash(?:_handler)?)(?:[/_.-]|$)/;

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
    TELLS.test(unit.documentation) ||
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

/** True where a setting or the build asks for the output, and where Cargo reads it. */
function isAskedFor(tokens: Tokens, first: number, open: number): boolean {
  if (/^cargo::?[a-z{]/.test(firstLiteral(tokens, open) ?? '')) return true;
  return isUnderAttribute(tokens, first) || isUnderSwitch(tokens, open);
}

/** What a comment names that speaks of the way that the output takes. */
const NAMES_OUTPUT =
  /\be?print(?:ln)?!|\bstd(?:out|err)\b|\bstandard (?:output|error)\b|\blogg(?:er|ing)\b|\btracing\b|`\w*log`|`\w*(?:warn|error|info)!`/i;

const PRINTS = /\b(?:re-?)?print(?:s|ed|ing)?\b/i;
/** "This is not one of our pages, so print what is known and quit." */
const CONCLUDES = /\b(?:so|thus|hence|therefore),? (?:(?:we|just|simply) ){0,2}(?:re-?)?print\b/i;

/** True for `print!("{script}")`, which is nobody's trace, and where a comment gives the reason for printing. */
function isOutput(unit: Unit, index: number, open: number): boolean {
  const { tokens } = unit;
  if (tokens.text(index) === 'print' && /^\{\w*\}$/.test(firstLiteral(tokens, open) ?? '')) return true;
  const says = (comment: string): boolean => CONCLUDES.test(comment) && !isOpenEnded(comment);
  return (
    commentsOpeningBlocks(unit, index).some(says) ||
    commentsAround(unit, index).some(
      (comment) =>
        (PRINTS.test(comment) && isReasonInComment(comment)) ||
        (NAMES_OUTPUT.test(comment) && !isOpenEnded(comment)),
    )
  );
}

/** True for `#[cfg(debug_assertions)] println!(..)`. */
function isUnderAttribute(tokens: Tokens, first: number): boolean {
  const open = tokens.text(first - 1) === ']' ? tokens.partner(first - 1) : undefined;
  return open !== undefined && tokens.text(open - 1) === '#' && tokens.text(open + 1) === 'cfg';
}
