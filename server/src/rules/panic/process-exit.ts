import { defineRule, type Found, type Unit, type WordSite } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { pathEndingAt } from '../../syntax/rust/call-path.ts';
import { firstLiteral, hasCallOf, isInCallOf, openAfterName, spanOfCall } from '../../syntax/rust/calls.ts';
import { commentsAround, commentsOpeningBlocks } from '../../syntax/rust/comments-around.ts';
import { isUnderCondition } from '../../syntax/rust/condition-name.ts';
import { isAskedFor } from '../../syntax/rust/end-switch.ts';
import { isProgramCode, returnedType } from '../../syntax/rust/program-code.ts';
import { isOpenEnded, saysHelpless } from '../../syntax/rust/reason-text.ts';

export default defineRule({
  id: 'panic/process-exit',
  severity: 'warning',
  preset: 'recommended',
  message: '`process::exit` ends the whole process.',
  why: 'Destructors do not run, buffers are not written, other threads are cut off, and no caller can decide otherwise or test what happens.',
  instead:
    'Return an error, or an `ExitCode` from `main`. Functions named `main`, the file that a program starts with, build scripts, and functions whose type, name or documentation says that they end the process, and calls that a comment, a setting or the line before announces, are left alone. In the other files of a program only a function that could return the error is flagged. In `strict` only `main`, examples and build scripts are left alone, and `process::abort` counts too.',
  examples: [
    {
      language: 'rust',
      bad: 'pub fn load(path: &str) -> String {\n    std::fs::read_to_string(path).unwrap_or_else(|_| std::process::exit(1))\n}\n',
      good: 'pub fn load(path: &str) -> std::io::Result<String> {\n    std::fs::read_to_string(path)\n}\n',
    },
  ],
  twins: ['clippy::exit'],
  languages: { rust: { evidence: 'word', words: ['exit', 'abort'], check } },
});

function check({ unit, index, word }: WordSite): Found {
  const { tokens, preset } = unit;
  const open = openAfterName(tokens, index);
  if (open === undefined || tokens.text(index - 1) === '.' || tokens.text(index - 1) === 'fn')
    return undefined;
  const { segments } = pathEndingAt(tokens, index);
  if (!/^(?:(?:std::)?process::)?(?:exit|abort)$/.test(segments.join('::')) || unit.name === 'main')
    return undefined;
  if (preset === 'recommended' && (word === 'abort' || isLeftAlone(unit, index, open))) return undefined;
  return {
    ...spanOfCall(tokens, index, open),
    message: `\`process::${word}\` ends the whole process.`,
    ...(segments.length === 1 ? { onlyWith: [{ name: word, path: `std::process::${word}` }] } : {}),
  };
}

/** Words in the name of a function that ends the process, by its own decision or where its check fails, or that answers a signal. */
const ENDING =
  /^assert_|(?:^|_)(?:exit|abort|die|quit|shutdown|terminate|fatal|bail|usage|help|signals?|watchdog)(?:_|$)|(?:^|_)kill(?:_self|_process)?$/;

/** What its documentation says of it. */
const TELLS =
  /\b(?:exit(?:s|ing)?|abort(?:s|ing)?|terminat(?:es?|ing)|ends?|kills?|quits?) (?:the |this |its )?(?:whole |current |entire )?(?:process|program|application|app)\b|\bexits? (?:non-?zero|with|early)\b|\bmain entry[- ]point\b|\bfn main\(\)|\b(?:process|program|application) (?:is |will (?:be )?)?(?:exit|abort|terminat|kill)/i;

/** A function that foreign code calls, into which no panic may go on. */
const OF_FOREIGN_CALLERS = /^[^{]*\bextern "(?:C|system)" fn\b/;

/** The module of such functions. */
const ENDING_MODULE = /(?:^|[/_-])(?:exec|exit|shutdown|signals?|termination|watchdog)\.rs$/;

function isLeftAlone(unit: Unit, index: number, open: number): boolean {
  const { isEntry, name = '', path, tokens } = unit;
  const type = returnedType(unit);
  if (
    isEntry ||
    type === '!' ||
    (type === '' && OF_FOREIGN_CALLERS.test(unit.text)) ||
    isInCallOf(tokens, index, HANDLERS)
  )
    return true;
  // Who is to be told of an error in an initialiser? The child of a fork must not go on as its parent, nor a panic go
  // on into foreign code.
  if (
    unit.kind === 'constant' ||
    hasCallOf(tokens, /^(?:fork|catch_unwind)$/) ||
    TELLS.test(unit.documentation)
  )
    return true;
  if (isOfOther(tokens, open) || isUnderCondition(tokens, pathEndingAt(tokens, index).first, /^BrokenPipe$/))
    return true;
  if (ENDING.test(name) || ENDING_MODULE.test(path) || isAnnounced(unit, index)) return true;
  if (!isProgramCode(unit)) return false;
  return !/\bResult\b/.test(type) || isSuccess(tokens, open) || handsOn(unit, open);
}

/** `// If so, exit with 1.`: what the author says beside the call that it is to do. */
const ANNOUNCES =
  /\b(?:exit(?:s|ing)?|quits?|terminat(?:es?|ing))\b(?! (?:codes?|status(?:es)?)\b)|\b(?:can(?:'t|not| not)|(?:do(?:es)?(?: not|n't)|not|rather than|instead of)(?: (?:want|wish|need|have|like|going|meant) to)?) return(?:ing)? (?:\w+ ){0,3}errors?\b|\b(?:can(?:'t|not| not)|must(?:n't| not)) (?:\w+ or )?(?:return(?: (?:here|from|the|or)\b|\W|$)|unwind)/i;

function isAnnounced(unit: Unit, index: number): boolean {
  if (isAskedFor(unit.tokens, index)) return true;
  const comments = [...commentsAround(unit, index), ...commentsOpeningBlocks(unit, index)];
  if (comments.some((each) => saysHelpless(each) || (ANNOUNCES.test(each) && !isOpenEnded(each))))
    return true;
  const last = messageBefore(unit.tokens, index);
  return last !== undefined && LAST_WORDS.test(last);
}

/** `error!("no port left, exiting")`: what is written down before the end that it will come. */
const LAST_WORDS =
  /\b(?:exiting|quitting|terminating|shutting down|aborting|giving up|bailing out|(?:can(?:not|'t)|unable to) continue)\b/i;

/** The text that the macro in the statement before writes. */
function messageBefore(tokens: Tokens, index: number): string | undefined {
  const { first } = pathEndingAt(tokens, index);
  const close = tokens.text(first - 1) === ';' ? first - 2 : first - 1;
  const open = tokens.kind(close) === 'close' ? tokens.partner(close) : undefined;
  if (open === undefined || tokens.text(open - 1) !== '!') return undefined;
  return firstLiteral(tokens, open);
}

/** Calls whose closure runs when the process is to end. */
const HANDLERS = /^(?:set_handler|set_hook|ctrlc|on_signal|on_exit|register_signal\w*)$/;

/** True for `exit(0)`: all is done, as after `--help`, and there is no error to return. */
function isSuccess(tokens: Tokens, open: number): boolean {
  return tokens.text(open + 1) === '0' && tokens.partner(open) === open + 2;
}

/** True for `exit(status.code)`: what has decided on the code is over. */
function handsOn({ text, tokens }: Unit, open: number): boolean {
  const code = text.slice(tokens.end(open), tokens.start(tokens.partner(open) ?? open)).trim();
  return /^[a-z_]\w*(?:\.\w+)*$/.test(code);
}

/**
 * True where the process ends as another has ended, or by convention after a signal: `exit(status.code().unwrap_or(1))`,
 * `exit(130)`, and every arm of a match on the code of a child.
 */
function isOfOther(tokens: Tokens, open: number): boolean {
  const close = tokens.partner(open) ?? open;
  const code = Number(tokens.text(open + 1));
  if (close === open + 2 && code > 128 && code < 160) return true;
  for (let at = open; at < close; at++) if (isChildCode(tokens, at)) return true;
  const block = tokens.enclosing(open);
  if (block === undefined || tokens.text(block) !== '{') return false;
  const end = tokens.text(block - 1) === 'else' ? block - 2 : block - 1;
  return isChildCode(tokens, end - 2);
}

/** `.code()` */
function isChildCode(tokens: Tokens, index: number): boolean {
  return ['.', 'code', '(', ')'].every((text, offset) => tokens.text(index - 1 + offset) === text);
}
