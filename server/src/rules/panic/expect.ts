import { defineRule, type Found, type Unit, type WordSite } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { argumentStarts, methodCallOpen, optionCallOpen, spanOfCall } from '../../syntax/rust/calls.ts';
import { isInDoubt } from '../../syntax/rust/doubt.ts';
import { unlessFileVouches } from '../../syntax/rust/file-vouch.ts';
import { expectFixes } from '../../syntax/rust/fixes/unwrap.ts';
import { isLockUnwrap } from '../../syntax/rust/lock-call.ts';
import { panicsByContract } from '../../syntax/rust/panic-contract.ts';

export default defineRule({
  id: 'panic/expect',
  severity: 'warning',
  preset: 'recommended',
  message: '`expect()` panics when there is no value.',
  why: 'A message makes the crash easier to read, and it is still a crash: the thread, and often the process, ends.',
  instead:
    'Return an error that carries the message, or handle the missing value where it is found. In `recommended` a call is flagged where something says that the value may be missing, as for `unwrap`. A message that says why there is a value ends the discussion, as `expect("checked above")` does; one that demands something does not, and hardly any does for files and the network.',
  examples: [
    {
      language: 'rust',
      bad: 'fn home() -> String {\n    std::env::var("HOME").expect("HOME is set")\n}\n',
      good: 'fn home() -> Result<String, std::env::VarError> {\n    std::env::var("HOME")\n}\n',
    },
  ],
  twins: ['clippy::expect_used', 'clippy::option_expect_used', 'clippy::result_expect_used'],
  languages: { rust: { evidence: 'word', words: ['expect', 'expect_err'], check } },
  fixes: (_finding, context) => expectFixes(context),
});

function check(site: WordSite): Found {
  const { unit, index, word } = site;
  const { tokens } = unit;
  const open = methodCallOpen(tokens, index) ?? optionCallOpen(tokens, index);
  if (open === undefined || !takesMessage(unit, index, open)) return undefined;
  if (isLockUnwrap(tokens, index) || site.inConstant) return undefined;
  if (!isInDoubt(unit, index) || panicsByContract(unit)) return undefined;
  const span = { ...spanOfCall(tokens, index, open), ...unlessFileVouches(unit, index) };
  return word === 'expect_err' ? { ...span, message: '`expect_err()` panics when there is a value.' } : span;
}

const MESSAGE_NAMES = new Set(['msg', 'message', 'reason', 'why', 'error', 'err', 'context', 'expectation']);
const MESSAGE_MACROS = new Set(['format', 'concat', 'stringify', 'format_args']);

/**
 * Parsers have an `expect(token)` of their own. The standard one takes one string: a literal, a formatted text, a
 * constant in capitals, or a variable with a name that says so or after a call.
 */
function takesMessage({ tokens, preset }: Unit, index: number, open: number): boolean {
  const isPath = tokens.text(index - 1) === '::';
  if (!isPath && tokens.text(index - 2) === 'self' && tokens.text(index - 3) !== '.') return false;
  const starts = argumentStarts(tokens, open);
  const message = isPath ? starts[1] : starts[0];
  if (message === undefined || starts.length !== (isPath ? 2 : 1)) return false;
  const first = tokens.text(message) === '&' ? message + 1 : message;
  const text = tokens.text(first);
  if (tokens.kind(first) === 'string') return !/^b/.test(text);
  if (preset !== 'recommended' && mayBeMessage(tokens, message, tokens.partner(open) ?? tokens.length))
    return true;
  if (tokens.kind(first) !== 'word') return false;
  if (tokens.text(first + 1) === '!') return MESSAGE_MACROS.has(text);
  const close = tokens.partner(open) ?? tokens.length;
  if (first + 1 !== close)
    return tokens.text(close - 3) === '.' ? false : /^(?:as_str|to_string)$/.test(tokens.text(close - 3));
  return (
    /^[A-Z][A-Z0-9_]+$/.test(text) ||
    MESSAGE_NAMES.has(text) ||
    (/^[a-z]/.test(text) && tokens.text(index - 2) === ')')
  );
}

/**
 * True for any expression between `first` and `close` that does not look like a token of a grammar: no number or
 * character, no variable of unknown content, no variant or constructor such as `Token::Open`, no list, no closure,
 * and no macro that is not known to make a text.
 */
function mayBeMessage(tokens: Tokens, first: number, close: number): boolean {
  let at = first;
  while (/^[&*]$/.test(tokens.text(at))) at++;
  const end = tokens.text(close - 1) === ',' ? close - 1 : close;
  if (tokens.kind(at) === 'open') return tokens.text(at) !== '[' || tokens.partner(at) !== end - 1;
  if (tokens.kind(at) !== 'word' || tokens.text(at) === 'move' || tokens.text(at + 1) === '!') return false;
  if (at + 1 === end && at === first) return false;
  let name = at;
  while (tokens.text(name + 1) === '::') name += 2;
  return /^(?:[A-Z][A-Z0-9_]+|[^A-Z].*)$/.test(tokens.text(name));
}
