import { defineRule, type Found, type WordSite } from '../../core/rule.ts';
import { firstLiteral, macroOpen, spanOfCall } from '../../syntax/rust/calls.ts';
import { panicMacroFixes } from '../../syntax/rust/fixes/panic.ts';
import { panicsByContract } from '../../syntax/rust/panic-contract.ts';
import { admitsStub, refuses } from '../../syntax/rust/stub-text.ts';

export default defineRule({
  id: 'panic/panic-macro',
  severity: 'warning',
  preset: 'recommended',
  message: '`panic!` ends the thread instead of telling the caller.',
  why: 'The caller cannot handle a panic, and in a server one bad input takes the request or the process with it.',
  instead: 'Return an error that says what went wrong.',
  examples: [
    {
      language: 'rust',
      bad: 'fn rate(kind: u8) -> f64 {\n    match kind {\n        0 => 0.5,\n        other => panic!("unknown kind {other}"),\n    }\n}\n',
      good: 'fn rate(kind: u8) -> Result<f64, String> {\n    match kind {\n        0 => Ok(0.5),\n        other => Err(format!("unknown kind {other}")),\n    }\n}\n',
    },
  ],
  twins: ['clippy::panic', 'clippy::unreachable'],
  languages: { rust: { evidence: 'word', words: ['panic', 'unreachable', 'unimplemented'], check } },
  fixes: (_finding, context) => panicMacroFixes(context),
});

function check(site: WordSite): Found {
  const { unit, index, word } = site;
  const open = macroOpen(unit.tokens, index);
  if (open === undefined || (word === 'unreachable' && unit.preset === 'recommended')) return undefined;
  const text = firstLiteral(unit.tokens, open) ?? '';
  // The rule unfinished/not-implemented says more about these.
  if (word === 'unimplemented' ? !refuses(text) : admitsStub(text)) return undefined;
  if ((word !== 'unreachable' && site.inConstant) || panicsByContract(unit)) return undefined;
  const span = spanOfCall(unit.tokens, index, open);
  if (word === 'panic') return span;
  const message =
    word === 'unreachable'
      ? '`unreachable!` panics when it is reached after all.'
      : '`unimplemented!` ends the thread instead of telling the caller.';
  return { ...span, message };
}
