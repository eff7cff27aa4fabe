import { defineRule, type Found, type WordSite } from '../../core/rule.ts';
import { isEmptyCall, methodCallOpen, optionCallOpen, spanOfCall } from '../../syntax/rust/calls.ts';
import { isInDoubt } from '../../syntax/rust/doubt.ts';
import { unlessFileVouches } from '../../syntax/rust/file-vouch.ts';
import { unwrapFixes } from '../../syntax/rust/fixes/unwrap.ts';
import { isLockUnwrap } from '../../syntax/rust/lock-call.ts';
import { panicsByContract } from '../../syntax/rust/panic-contract.ts';

export default defineRule({
  id: 'panic/unwrap',
  severity: 'warning',
  preset: 'recommended',
  message: '`unwrap()` panics when there is no value.',
  why: 'A panic ends the thread, and often the request or the process, and tells the caller nothing.',
  instead:
    'Return the error with `?`, or handle the missing value where it is found. In `recommended` a call is flagged where something says that the value may be missing (files, the network and other data from outside, an argument that may be missing by its type, the caller of a public function) and nothing near it vouches for it: the lines before, literals, a comment that gives the reason. `strict` flags every one.',
  examples: [
    {
      language: 'rust',
      bad: 'fn port(text: &str) -> u16 {\n    text.parse().unwrap()\n}\n',
      good: 'fn port(text: &str) -> Result<u16, std::num::ParseIntError> {\n    text.parse()\n}\n',
    },
  ],
  twins: ['clippy::unwrap_used', 'clippy::option_unwrap_used', 'clippy::result_unwrap_used'],
  languages: { rust: { evidence: 'word', words: ['unwrap', 'unwrap_err'], check } },
  fixes: (_finding, context) => unwrapFixes(context),
});

function check(site: WordSite): Found {
  const { unit, index, word } = site;
  const open = methodUnwrap(site) ?? optionCallOpen(unit.tokens, index);
  if (open === undefined || isLockUnwrap(unit.tokens, index) || site.inConstant) return undefined;
  if (!isInDoubt(unit, index) || panicsByContract(unit)) return undefined;
  const span = { ...spanOfCall(unit.tokens, index, open), ...unlessFileVouches(unit, index) };
  return word === 'unwrap_err' ? { ...span, message: '`unwrap_err()` panics when there is a value.' } : span;
}

/** `.unwrap()`; a method of that name with arguments is somebody's own. */
function methodUnwrap({ unit: { tokens }, index }: WordSite): number | undefined {
  const open = methodCallOpen(tokens, index);
  return open !== undefined && isEmptyCall(tokens, open) ? open : undefined;
}
