import { defineRule, type Found, type WordSite } from '../../core/rule.ts';
import type { Span } from '../../core/text.ts';
import type { Tokens } from '../../core/tokens.ts';
import { beforeAngles } from '../../syntax/rust/chain.ts';
import { discardedFixes } from '../../syntax/rust/fixes/discarded.ts';
import { isNegligible } from '../../syntax/rust/negligible-error.ts';

export default defineRule({
  id: 'error/discarded-result',
  severity: 'warning',
  preset: 'recommended',
  message: 'The error is discarded.',
  why: 'When it fails nobody notices: what was to be written or done is missing, and no log says so.',
  instead:
    'Return the error with `?`, or log it where the caller cannot act on it. In `recommended` writes to memory and to standard streams are left alone, and what a comment says does not matter.',
  examples: [
    {
      language: 'rust',
      bad: 'fn save(text: &str) -> std::io::Result<()> {\n    let _ = std::fs::write("state.json", text);\n    Ok(())\n}\n',
      good: 'fn save(text: &str) -> std::io::Result<()> {\n    std::fs::write("state.json", text)?;\n    Ok(())\n}\n',
    },
  ],
  twins: ['clippy::let_underscore_must_use', 'clippy::unused_result_ok'],
  languages: { rust: { evidence: 'word', words: ['_', 'ok'], wants, check } },
  fixes: (_finding, context) => discardedFixes(context),
});

/** Functions of `std::fs` and `tokio::fs` whose failure leaves something missing or wrong. */
const FILE_FUNCTIONS = new Set(['write', 'copy', 'rename', 'set_permissions', 'hard_link']);
/** Methods whose failure loses what was written. */
const METHODS = new Set(['write_all', 'sync_all', 'sync_data', 'set_len', 'commit', 'persist']);
/** Calls that are often allowed to fail: only `strict` asks for a word about them. */
const STRICT_METHODS = new Set([
  ...[
    'send',
    'try_send',
    'blocking_send',
    'flush',
    'join',
    'lock',
    'parse',
    'write',
    'read',
    'shutdown',
    'kill',
    'wait',
  ],
  ...['execute', 'set_nonblocking', 'set_nodelay', 'set_read_timeout', 'set_write_timeout', 'read_to_string'],
]);
const STRICT_FILE_FUNCTIONS = new Set([
  'create_dir',
  'create_dir_all',
  'remove_file',
  'remove_dir',
  'remove_dir_all',
  'read',
  'read_to_string',
]);
/** Functions that end something: what fails there is past helping. */
const ENDS =
  /^(?:drop|close|shutdown|stop|kill|abort|cleanup|clean_up|teardown|tear_down|terminate|cancel|finish|dispose|destroy|rollback)(?:_|$)|_(?:cleanup|drop|on_exit)$/;

/** How long a statement is looked at for a call that matters, in characters. */
const STATEMENT_LENGTH = 1000;
const LET_BEFORE = /\blet\s+$/;
const VALUE_BEHIND = /^\s*=/;
const END_BEHIND = /^\s*\(\s*\)\s*;/;
/** One of the names below; a name is looked for before the statement is read. */
const MENTIONS = new RegExp(
  `\\b(?:${[...FILE_FUNCTIONS, ...METHODS, ...STRICT_METHODS, ...STRICT_FILE_FUNCTIONS].join('|')})\\b`,
);

function wants(text: string, { start, end }: Span): boolean {
  if (text.charAt(start) !== '_') {
    if (!END_BEHIND.test(text.slice(end, end + 16))) return false;
    return MENTIONS.test(text.slice(Math.max(0, start - STATEMENT_LENGTH), start));
  }
  if (!LET_BEFORE.test(text.slice(Math.max(0, start - 16), start))) return false;
  const behind = text.slice(end, end + STATEMENT_LENGTH);
  return VALUE_BEHIND.test(behind) && MENTIONS.test(behind);
}

function check({ unit, index, word }: WordSite): Found {
  const { tokens } = unit;
  if (ENDS.test(unit.name ?? '')) return undefined;
  const isStrict = unit.preset !== 'recommended';
  const discarded = word === '_' ? discardedByLet(tokens, index) : discardedByOk(tokens, index);
  if (!discarded || !isKnownToFail(tokens, discarded.name, isStrict)) return undefined;
  if (hasComment(unit.text, tokens.start(discarded.start), tokens.end(discarded.end))) return undefined;
  if (!isStrict && isNegligible(unit, discarded.name)) return undefined;
  const call = tokens.text(discarded.name);
  return {
    start: tokens.start(discarded.start),
    end: tokens.end(discarded.end),
    message: `An error of \`${call}\` is discarded.`,
  };
}

/** Indexes of a statement's first and last token, and of the name of the call whose result it discards. */
interface Discarded {
  readonly start: number;
  readonly end: number;
  readonly name: number;
}

function discardedByLet(tokens: Tokens, index: number): Discarded | undefined {
  if (tokens.text(index - 1) !== 'let' || tokens.text(index + 1) !== '=') return undefined;
  const end = statementEnd(tokens, index + 2);
  const name = end === undefined ? undefined : lastCall(tokens, end - 1, index + 2);
  return end === undefined || name === undefined ? undefined : { start: index - 1, end, name };
}

/** `f().ok();` as a statement of its own. */
function discardedByOk(tokens: Tokens, index: number): Discarded | undefined {
  const isStatement =
    tokens.text(index - 1) === '.' && tokens.text(index + 1) === '(' && tokens.text(index + 2) === ')';
  if (!isStatement || tokens.text(index + 3) !== ';') return undefined;
  const start = statementStart(tokens, index);
  if (/^(?:let|return|break|\w+\s*=)$/.test(tokens.text(start)) || tokens.text(start + 1) === '=')
    return undefined;
  const name = lastCall(tokens, index - 2, start);
  return name === undefined ? undefined : { start, end: index + 3, name };
}

function statementEnd(tokens: Tokens, from: number): number | undefined {
  for (let at = from; at < tokens.length; at++) {
    if (tokens.text(at) === ';') return at;
    if (tokens.kind(at) === 'close') return undefined;
    if (tokens.kind(at) === 'open') at = tokens.partner(at) ?? tokens.length;
  }
  return undefined;
}

function statementStart(tokens: Tokens, from: number): number {
  let at = from;
  while (at > 0) {
    const before = at - 1;
    if (/^[;{}]$/.test(tokens.text(before)) && tokens.kind(before) !== 'close') break;
    if (tokens.kind(before) === 'open' || tokens.text(before) === '}' || tokens.text(before) === '=>') break;
    at = tokens.kind(before) === 'close' ? (tokens.partner(before) ?? 0) : before;
  }
  return at;
}

/** The name of the call that ends at `end`, `.await` skipped; `undefined` for anything else. */
function lastCall(tokens: Tokens, end: number, start: number): number | undefined {
  const close = tokens.text(end) === 'await' && tokens.text(end - 1) === '.' ? end - 2 : end;
  const open = tokens.text(close) === ')' ? tokens.partner(close) : undefined;
  if (open === undefined) return undefined;
  const name = tokens.text(open - 1) === '>' ? beforeAngles(tokens, open - 1) : open - 1;
  return name !== undefined && name >= start && tokens.kind(name) === 'word' ? name : undefined;
}

function isKnownToFail(tokens: Tokens, name: number, isStrict: boolean): boolean {
  const call = tokens.text(name);
  // Where nobody reads any more, nothing can be told either.
  if (/^std(?:out|err)$/.test(tokens.text(name - 2))) return false;
  if (tokens.text(name - 1) === '.') return METHODS.has(call) || (isStrict && STRICT_METHODS.has(call));
  if (tokens.text(name - 1) !== '::' || tokens.text(name - 2) !== 'fs') return false;
  return FILE_FUNCTIONS.has(call) || (isStrict && STRICT_FILE_FUNCTIONS.has(call));
}

/** A comment on the statement's lines, or on the line above, says why the error does not matter. */
function hasComment(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const aboveStart = text.lastIndexOf('\n', lineStart - 2) + 1;
  const newline = text.indexOf('\n', end);
  const behind = text.slice(end, newline < 0 ? undefined : newline);
  return /^\s*(?:\/\/|\*|\/\*)|\*\/\s*$/.test(text.slice(aboveStart, lineStart)) || /\/[/*]/.test(behind);
}
