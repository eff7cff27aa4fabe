import type { Problem } from '../../core/finding.ts';
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
    'Make the value with `Default::default()` or a constructor, or keep it in `MaybeUninit` until it is written. In `recommended` files that speak with C are left alone, where that is how a struct is made, and types that are known to have no bytes.',
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
  if (word === 'uninit' && unit.preset === 'recommended' && hasNoBytes(unit)) return undefined;
  if (word === 'uninit') return uninitialised(tokens, index, open);
  const isPath = tokens.text(index - 1) === '::';
  const isOfMem = isPath && tokens.text(index - 2) === 'mem';
  const isImported = !isPath && !['.', 'fn'].includes(tokens.text(index - 1)) && isInUnsafe(unit, index);
  if (!isOfMem && !isImported) return undefined;
  if (word === 'zeroed' && unit.preset === 'recommended' && makesForeignStruct(tokens, index))
    return undefined;
  if (unit.preset === 'recommended' && hasNoBytes(unit)) return undefined;
  const span = { ...spanOfCall(tokens, index, open), ...unlessForeign(unit, index) };
  return word === 'zeroed'
    ? span
    : { ...span, message: 'A value of uninitialised memory is undefined behaviour.' };
}

/** Code of C, and unions, in the file. */
const FOREIGN_FILE =
  /\blibc\b|\b\w*ffi\b|\b\w+_sys\b|\bwinapi\b|\bwindows(?:_sys)?::|\bvk::|\brepr\((?:C|transparent)\b|\bextern\s+"|\bc_(?:int|void|char)\b|\bunion\s+\w+\s*\{/;

/** Types of which nobody may think that they come from C. */
const OWNED = /^(?:&|String|Vec|Box|Rc|Arc|HashMap|HashSet|BTreeMap|BTreeSet)$/;

/** In a file that speaks with C, zero bytes are how its structs are made, whatever they are called here. */
function unlessForeign({ preset, tokens }: Unit, index: number): Pick<Problem, 'unlessFileHas'> {
  if (preset !== 'recommended' || OWNED.test(namedType(tokens, index))) return {};
  return { unlessFileHas: FOREIGN_FILE };
}

/** True in a function that makes sure that the type has no bytes at all. */
function hasNoBytes({ text }: Unit): boolean {
  return /\bassert(?:_eq)?!\s*\([^;]{0,120}?\bsize_of::<[^;]{0,80}?\(\)\s*(?:,|==)\s*0\b/.test(text);
}

const OF_RUST = /^(?:[ui](?:8|16|32|64|128|size)|f32|f64|bool|char|str|_|dyn|impl|fn)$/;

/**
 * True when the type that is written down is a C struct by its name, such as `libc::stat` or `FILETIME`: its fields
 * are numbers and pointers, and zero bytes are how C makes one.
 */
function makesForeignStruct(tokens: Tokens, index: number): boolean {
  const type = namedType(tokens, index);
  return /^(?:[A-Z][A-Z0-9_]{2,}|[a-z_]\w*)$/.test(type) && !OF_RUST.test(type);
}

/** The last segment of the path in `zeroed::<Path>()` or `let x: Path = ..zeroed()`; an array's element counts, and `&` is a reference. */
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

/** How far before an assignment its variable is declared, in tokens. */
const MAX_TOKENS_BACK = 80;

/** The type of `let x: Path;` for the `x` at `name` that is assigned later. */
function declaredType(tokens: Tokens, name: number): string {
  for (let at = name - 1; at > name - MAX_TOKENS_BACK && at > 0; at--) {
    const isDeclared = tokens.text(at) === tokens.text(name) && tokens.text(at + 1) === ':';
    if (isDeclared && /^(?:let|mut)$/.test(tokens.text(at - 1))) return pathEnd(tokens, at + 2);
  }
  return '';
}

function pathEnd(tokens: Tokens, start: number): string {
  let at = tokens.text(start) === '[' ? start + 1 : start;
  if (tokens.text(at) === '&') return '&';
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
