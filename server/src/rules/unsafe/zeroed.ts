import { defineRule, type Found, type Unit, type WordSite } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { openAfterName, spanOfCall } from '../../syntax/rust/calls.ts';
import { zeroedFixes } from '../../syntax/rust/fixes/zeroed.ts';

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
  if (open === undefined || hasSafetyComment(unit.text, site.start)) return undefined;
  if (word === 'uninit') return uninitialised(tokens, index, open);
  const isPath = tokens.text(index - 1) === '::';
  const isOfMem = isPath && tokens.text(index - 2) === 'mem';
  const isImported = !isPath && !['.', 'fn'].includes(tokens.text(index - 1)) && isInUnsafe(unit, index);
  if (!isOfMem && !isImported) return undefined;
  const span = spanOfCall(tokens, index, open);
  return word === 'zeroed'
    ? span
    : { ...span, message: 'A value of uninitialised memory is undefined behaviour.' };
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

/** A comment on the lines above, or on the line itself, that argues why the bytes are valid. */
function hasSafetyComment(text: string, offset: number): boolean {
  const lines = text.slice(0, offset).split('\n').slice(-6);
  return lines.some((line) => /\/[/*].*\bsafety\b/i.test(line));
}
