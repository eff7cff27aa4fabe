import { defineRule, type Found, type WordSite } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';

export default defineRule({
  id: 'constraint/no-heap',
  severity: 'error',
  preset: 'all',
  isNamedOnly: true,
  message: 'Memory is allocated in a function that allocates none by the configuration.',
  why: 'The team has promised that this code runs in constant time and memory; an allocation does neither.',
  instead: 'Take a buffer from the caller, use an array, or borrow.',
  examples: [
    {
      language: 'rust',
      bad: '#[inline(always)]\nfn label(n: u32) -> String {\n    format!("{n}")\n}\n',
      good: '#[inline(always)]\nfn label(n: u32, out: &mut impl std::fmt::Write) -> std::fmt::Result {\n    write!(out, "{n}")\n}\n',
    },
  ],
  languages: {
    rust: {
      evidence: 'word',
      words: [
        'Box',
        'Rc',
        'Arc',
        'Vec',
        'String',
        'HashMap',
        'BTreeMap',
        'format',
        'vec',
        'to_string',
        'to_owned',
        'to_vec',
        'into_boxed_slice',
      ],
      check,
    },
  },
});

const MACROS = new Set(['format', 'vec']);
const METHODS = new Set(['to_string', 'to_owned', 'to_vec', 'into_boxed_slice']);
/** `new` of these allocates nothing yet; the other constructors do. */
const EMPTY_WHEN_NEW = new Set(['Vec', 'String', 'HashMap', 'BTreeMap']);

function check({ unit, index, word, start, end }: WordSite): Found {
  if (unit.kind !== 'function' || !(unit.isHot || isAlwaysInlined(unit.text))) return undefined;
  if (!allocates(unit.tokens, index, word)) return undefined;
  return {
    start,
    end,
    message: `\`${word}\` allocates memory in \`${unit.name}\`, which allocates none by the configuration.`,
  };
}

function isAlwaysInlined(text: string): boolean {
  return /^(?:\s*#\[[^\]]*\])*\s*#\[\s*inline\s*\(\s*always\s*\)\s*\]/.test(text);
}

function allocates(tokens: Tokens, index: number, word: string): boolean {
  if (MACROS.has(word)) return tokens.text(index + 1) === '!';
  if (METHODS.has(word)) return tokens.text(index - 1) === '.' && tokens.text(index + 1) === '(';
  const call = constructorAfter(tokens, index);
  if (call === undefined || !/^(?:new|from|with_capacity|from_iter|pin|default)$/.test(call)) return false;
  return !(EMPTY_WHEN_NEW.has(word) && (call === 'new' || call === 'default'));
}

/** `from` in `Vec::<u8>::from`. */
function constructorAfter(tokens: Tokens, index: number): string | undefined {
  let at = index + 1;
  if (tokens.text(at) === '::' && tokens.text(at + 1) === '<') {
    while (at < tokens.length && !tokens.text(at).startsWith('>')) at++;
    at++;
  }
  return tokens.text(at) === '::' ? tokens.text(at + 1) : undefined;
}
