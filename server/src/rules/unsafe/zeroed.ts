import { defineRule, type Found, type Unit, type WordSite } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { openAfterName, spanOfCall } from '../../syntax/rust/calls.ts';
import { zeroedFixes } from '../../syntax/rust/fixes/zeroed.ts';
import { isSafetyExplained } from '../../syntax/rust/safety-comment.ts';

export default defineRule({
  id: 'unsafe/zeroed',
  severity: 'error',
  preset: 'recommended',
  message: 'A value made of zero bytes is undefined behaviour for most types.',
  why: 'References, boxes, vectors, strings and many enums have no valid all-zero or uninitialised value.',
  instead:
    'Make the value with `Default::default()` or a constructor, or keep it in `MaybeUninit` until it is written.',
  examples: [
    {
      language: 'rust',
      bad: 'fn empty() -> Config {\n    unsafe { std::mem::zeroed() }\n}\n',
      good: 'fn empty() -> Config {\n    Config::default()\n}\n',
    },
  ],
  languages: { rust: { evidence: 'word', words: ['zeroed', 'uninitialized', 'uninit'], check } },
  fixes: (_finding, context) => zeroedFixes(context),
});

function check(site: WordSite): Found {
  const { unit, index, word } = site;
  const { tokens } = unit;
  const open = openAfterName(tokens, index);
  if (open === undefined || isSafetyExplained(unit, index)) return undefined;
  if (word === 'uninit') return uninitialised(tokens, index, open);
  const isPath = tokens.text(index - 1) === '::';
  const isOfMem = isPath && tokens.text(index - 2) === 'mem';
  const isImported = !isPath && !['.', 'fn'].includes(tokens.text(index - 1)) && isInUnsafe(unit, index);
  if (!isOfMem && !isImported) return undefined;
  if (word === 'zeroed' && unit.preset === 'recommended' && makesForeignStruct(tokens, index))
    return undefined;
  const span = spanOfCall(tokens, index, open);
  return word === 'zeroed'
    ? span
    : { ...span, message: 'A value of uninitialised memory is undefined behaviour.' };
}

const OF_RUST = /^(?:[ui](?:8|16|32|64|128|size)|f32|f64|bool|char|str|_|dyn|impl|fn)$/;

/**
 * True when the type that is written down is a C struct by its name, such as `libc::stat` or `FILETIME`: its fields
 * are numbers and pointers, and zero bytes are how C makes one.
 */
function makesForeignStruct(tokens: Tokens, index: number): boolean {
  const type = namedType(tokens, index);
  if (type !== '') return /^(?:[A-Z][A-Z0-9_]{2,}|[a-z_]\w*)$/.test(type) && !OF_RUST.test(type);
  return isFilledByForeignCall(tokens, index) || isForeignArgument(tokens, index);
}

/** True for a whole argument beside others: C takes no references, so that zero bytes are a number or a null pointer. */
function isForeignArgument(tokens: Tokens, index: number): boolean {
  let first = index;
  while (tokens.text(first - 1) === '::') first -= 2;
  const close = tokens.partner(index + 1) ?? index;
  const call = tokens.enclosing(index);
  if (call === undefined || !isForeignCall(tokens, call)) return false;
  const before = tokens.text(first - 1);
  const behind = tokens.text(close + 1);
  return (before === ',' || first - 1 === call) && (behind === ',' || (behind === ')' && before === ','));
}

/** True for a call by a path of C's functions, or by a name as Windows has them. */
function isForeignCall(tokens: Tokens, call: number): boolean {
  const isOfLibc = tokens.text(call - 2) === '::' && /^(?:libc|\w*ffi|\w*sys)$/.test(tokens.text(call - 3));
  return isOfLibc || /^[A-Z][a-z]+[A-Z]\w*$/.test(tokens.text(call - 1));
}

/** How far behind a variable the call is looked for that fills it, in tokens. */
const MAX_TOKENS_TO_CALL = 80;

/** True for `let mut x = mem::zeroed();` where `&mut x` then goes to a function of C, by its path or its name. */
function isFilledByForeignCall(tokens: Tokens, index: number): boolean {
  let equals = index - 1;
  while (/^(?:::|\w+|\{|\()$/.test(tokens.text(equals))) equals--;
  const name = tokens.text(equals - 1);
  if (tokens.text(equals) !== '=' || tokens.text(equals - 2) !== 'mut') return false;
  for (let at = index; at < Math.min(tokens.length, index + MAX_TOKENS_TO_CALL); at++) {
    if (tokens.text(at) !== 'mut' || tokens.text(at + 1) !== name || tokens.text(at - 1) !== '&') continue;
    const call = tokens.enclosing(at);
    if (call !== undefined && isForeignCall(tokens, call)) return true;
  }
  return false;
}

/** The last segment of the path in `zeroed::<Path>()` or `let x: Path = ..zeroed()`; an array's element counts. */
function namedType(tokens: Tokens, index: number): string {
  if (tokens.text(index + 1) === '::') return pathEnd(tokens, index + 3);
  let equals = index - 1;
  while (/^(?:::|\w+|\{)$/.test(tokens.text(equals))) equals--;
  if (tokens.text(equals) !== '=') return '';
  for (let at = equals - 1; at >= 0 && !/^(?:let|;|\}|=)$/.test(tokens.text(at)); at--) {
    if (tokens.text(at) === ']') at = tokens.partner(at) ?? at;
    if (tokens.text(at) === ':' && tokens.enclosing(at) === tokens.enclosing(equals))
      return pathEnd(tokens, at + 1);
  }
  return declaredType(tokens, equals - 1);
}

/** The type of `let x: Path;` for the `x` at `name` that is assigned later. */
function declaredType(tokens: Tokens, name: number): string {
  for (let at = name - 1; at > name - MAX_TOKENS_TO_CALL && at > 0; at--) {
    const isDeclared = tokens.text(at) === tokens.text(name) && tokens.text(at + 1) === ':';
    if (isDeclared && /^(?:let|mut)$/.test(tokens.text(at - 1))) return pathEnd(tokens, at + 2);
  }
  return '';
}

function pathEnd(tokens: Tokens, start: number): string {
  let at = tokens.text(start) === '[' ? start + 1 : start;
  if (tokens.text(at) === '::') at++;
  while (tokens.kind(at) === 'word' && tokens.text(at + 1) === '::') at += 2;
  return tokens.kind(at) === 'word' ? tokens.text(at) : '';
}

/** `MaybeUninit::uninit().assume_init()`; an array of `MaybeUninit` made so is sound. */
function uninitialised(tokens: Tokens, index: number, open: number): Found {
  const close = tokens.partner(open);
  if (close === undefined || tokens.text(close + 1) !== '.' || tokens.text(close + 2) !== 'assume_init')
    return undefined;
  let mentions = 0;
  for (let at = index - 1; at >= 0; at--) {
    if (isStatementStart(tokens, at)) break;
    if (tokens.text(at) === 'MaybeUninit') mentions++;
  }
  if (mentions > 1) return undefined;
  const end = openAfterName(tokens, close + 2);
  const last = end === undefined ? undefined : tokens.partner(end);
  return {
    start: tokens.start(index),
    end: tokens.end(last ?? close + 2),
    message: 'A value of uninitialised memory is undefined behaviour.',
  };
}

/** A brace or semicolon; neither the brace of an unsafe block nor the semicolon of an array's type. */
function isStatementStart(tokens: Tokens, index: number): boolean {
  const text = tokens.text(index);
  if (text === '{') return tokens.text(index - 1) !== 'unsafe';
  return text === '}' || (text === ';' && tokens.text(tokens.enclosing(index) ?? -1) !== '[');
}

function isInUnsafe({ tokens, text, kind }: Unit, index: number): boolean {
  const isFunction = kind === 'function';
  if (isFunction && /^[^{]*\bunsafe\s+(?:extern\s+(?:"[^"]*"\s+)?)?fn\b/.test(text)) return true;
  for (let open = tokens.enclosing(index); open !== undefined; open = tokens.enclosing(open)) {
    if (tokens.text(open - 1) === 'unsafe') return true;
  }
  return false;
}
