import type { Problem } from '../../core/finding.ts';
import { defineRule, type Found, type FunctionSite } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';

export default defineRule({
  id: 'panic/index',
  severity: 'info',
  preset: 'all',
  message: 'The index panics when it is out of bounds.',
  why: 'An index that comes from elsewhere is one empty list or one off-by-one away from ending the thread.',
  instead: 'Use `get` and handle the missing element, or iterate.',
  examples: [
    {
      language: 'rust',
      bad: 'fn nth(values: &[u8], n: usize) -> Option<u8> {\n    Some(values[n])\n}\n',
      good: 'fn nth(values: &[u8], n: usize) -> Option<u8> {\n    values.get(n).copied()\n}\n',
    },
  ],
  twins: ['clippy::indexing_slicing', 'clippy::string_slice'],
  languages: { rust: { evidence: 'function', check } },
});

/** Words after which a bracket opens an array or a pattern. */
const BEFORE_ARRAY =
  /^(?:let|mut|ref|in|if|else|match|while|return|break|move|box|as|dyn|for|where|const|static|impl|await|yield|unsafe)$/;

function check({ unit: { tokens }, body }: FunctionSite): Found {
  const problems: Problem[] = [];
  for (let index = tokens.at(body.start - 1) ?? 0; index < tokens.length; index++) {
    if (tokens.text(index) !== '[' || !isIndexed(tokens, index - 1)) continue;
    const close = tokens.partner(index);
    if (close === undefined || isConstant(tokens, index + 1, close)) continue;
    problems.push({ start: tokens.start(index), end: tokens.end(close) });
  }
  return problems;
}

function isIndexed(tokens: Tokens, before: number): boolean {
  const text = tokens.text(before);
  if (text === ')' || text === ']') return !isAttribute(tokens, before);
  return tokens.kind(before) === 'word' && !BEFORE_ARRAY.test(text) && !text.startsWith("'");
}

function isAttribute(tokens: Tokens, close: number): boolean {
  const open = tokens.partner(close);
  return open !== undefined && /^[#!]$/.test(tokens.text(open - 1));
}

/** Literals, constants, and variants of an enum, alone or as ends of a range. */
function isConstant(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const text = tokens.text(at);
    const isFixed =
      tokens.kind(at) === 'number' ||
      tokens.kind(at) === 'string' ||
      /^(?:[A-Z]\w*|as|usize|::|\.\.=?)$/.test(text);
    if (!isFixed) return false;
  }
  return true;
}
