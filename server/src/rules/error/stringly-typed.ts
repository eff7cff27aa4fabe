import { defineRule, type Found, type WordSite } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';

export default defineRule({
  id: 'error/stringly-typed',
  severity: 'info',
  preset: 'all',
  message: 'The error is a string.',
  why: 'A caller cannot tell one string from another without comparing texts, and the cause is lost.',
  instead: 'Give the failure a type: an enum of what can go wrong, with the cause as its source.',
  examples: [
    {
      language: 'rust',
      bad: 'fn port(text: &str) -> Result<u16, String> {\n    text.parse().map_err(|_| "no port".to_string())\n}\n',
      good: 'fn port(text: &str) -> Result<u16, std::num::ParseIntError> {\n    text.parse()\n}\n',
    },
  ],
  twins: ['clippy::map_err_ignore'],
  languages: { rust: { evidence: 'word', words: ['Result', 'map_err'], check } },
});

function check({ unit: { tokens }, index, word }: WordSite): Found {
  return word === 'Result' ? stringError(tokens, index) : droppedCause(tokens, index);
}

/** `Result<_, String>` and its kin, at the error's type. */
function stringError(tokens: Tokens, index: number): Found {
  const open = tokens.text(index + 1) === '::' ? index + 2 : index + 1;
  if (tokens.text(open) !== '<') return undefined;
  let depth = 0;
  let comma = -1;
  for (let at = open; at < tokens.length; at++) {
    const text = tokens.text(at);
    if (tokens.kind(at) === 'open') at = tokens.partner(at) ?? tokens.length;
    else if (text === '<') depth++;
    else if (text === ',' && depth === 1) comma = at;
    else if (text === ';') return undefined;
    else if (text === '>' || text === '>>') {
      // The first half of `>>` may close the error's own type.
      const last = text === '>>' && depth === 2 ? at + 1 : at;
      depth -= text.length;
      if (depth <= 0) return comma < 0 ? undefined : stringType(tokens, comma + 1, last);
    }
  }
  return undefined;
}

function stringType(tokens: Tokens, start: number, end: number): Found {
  let type = '';
  for (let at = start; at < end; at++) type += tokens.text(at);
  if (!/^(?:(?:std::string::)?String|&(?:'\w+)?str|Box<str>>?|Cow<'\w+,str>>?)$/.test(type)) return undefined;
  return { start: tokens.start(start), end: tokens.end(end - 1) - (type.endsWith('>>') ? 1 : 0) };
}

/** `map_err(|_| ..)`, at the closure's parameters. */
function droppedCause(tokens: Tokens, index: number): Found {
  if (tokens.text(index - 1) !== '.' || tokens.text(index + 1) !== '(') return undefined;
  const bar = tokens.text(index + 2) === 'move' ? index + 3 : index + 2;
  if (tokens.text(bar) !== '|' || tokens.text(bar + 1) !== '_' || tokens.text(bar + 2) !== '|')
    return undefined;
  return {
    start: tokens.start(bar),
    end: tokens.end(bar + 2),
    message: 'The cause of the error is thrown away.',
  };
}
