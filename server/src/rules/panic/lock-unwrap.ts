import { defineRule, type Found, type WordSite } from '../../core/rule.ts';
import { methodCallOpen, spanOfCall } from '../../syntax/rust/calls.ts';
import { lockUnwrapFixes } from '../../syntax/rust/fixes/unwrap.ts';
import { isLockUnwrap } from '../../syntax/rust/lock-call.ts';

export default defineRule({
  id: 'panic/lock-unwrap',
  severity: 'info',
  preset: 'strict',
  message: 'One panic under this lock makes every later caller panic too.',
  why: 'A lock is poisoned when a thread panics while it holds it, and then each `unwrap()` of the lock passes the panic on.',
  instead: 'Take the value out of the poison error where it is still consistent, or return an error.',
  examples: [
    {
      language: 'rust',
      bad: 'fn bump(counter: &std::sync::Mutex<u64>) {\n    *counter.lock().unwrap() += 1;\n}\n',
      good: 'fn bump(counter: &std::sync::Mutex<u64>) {\n    *counter.lock().unwrap_or_else(std::sync::PoisonError::into_inner) += 1;\n}\n',
    },
  ],
  twins: ['clippy::unwrap_used', 'clippy::expect_used'],
  languages: { rust: { evidence: 'word', words: ['unwrap', 'expect'], check } },
  fixes: (_finding, context) => lockUnwrapFixes(context),
});

function check({ unit: { tokens }, index, word }: WordSite): Found {
  const open = methodCallOpen(tokens, index);
  if (open === undefined || !isLockUnwrap(tokens, index)) return undefined;
  return {
    ...spanOfCall(tokens, index, open),
    twins: [`clippy::${word}_used`, `clippy::result_${word}_used`],
  };
}
