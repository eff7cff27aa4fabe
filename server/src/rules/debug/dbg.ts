import { defineRule, type Found, type Unit, type WordSite } from '../../core/rule.ts';
import { macroOpen, spanOfCall } from '../../syntax/rust/calls.ts';
import { dbgFixes } from '../../syntax/rust/fixes/dbg.ts';
import { isUnderSwitch } from '../../syntax/rust/output-switch.ts';

export default defineRule({
  id: 'debug/dbg',
  severity: 'warning',
  preset: 'recommended',
  message: '`dbg!` is left from debugging.',
  why: 'It writes to the error stream in every build, with names and values that were meant for one afternoon.',
  instead: 'Take it out; use the logger where the value matters in production.',
  examples: [
    {
      language: 'rust',
      bad: 'fn twice(n: u32) -> u32 {\n    dbg!(n * 2)\n}\n',
      good: 'fn twice(n: u32) -> u32 {\n    n * 2\n}\n',
    },
  ],
  twins: ['clippy::dbg_macro'],
  languages: { rust: { evidence: 'word', words: ['dbg'], check } },
  fixes: (_finding, context) => dbgFixes(context),
});

function check({ unit, index }: WordSite): Found {
  const { tokens, preset } = unit;
  const open = macroOpen(tokens, index);
  if (open === undefined) return undefined;
  if (preset === 'recommended' && (isUnderSwitch(tokens, open) || isKeptForDebugging(unit))) return undefined;
  return spanOfCall(tokens, index, open);
}

/** True in a function that is named for debugging and that nobody calls until somebody debugs. */
function isKeptForDebugging({ name = '', text }: Unit): boolean {
  const isNamed = /^(?:debug|dbg)_|_(?:debug|dbg)$/.test(name);
  return isNamed && /^[^{]*#\[\s*(?:allow|expect)\s*\([^)\]]*\bdead_code\b/.test(text);
}
