import { defineRule, type Found, type WordSite } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { asyncCodeAt } from '../../syntax/rust/async-code.ts';
import { spanOfCall } from '../../syntax/rust/calls.ts';
import { guardCallOpen } from '../../syntax/rust/guard-call.ts';

export default defineRule({
  id: 'blocking/std-lock-in-async',
  severity: 'info',
  preset: 'strict',
  message: 'A lock of the standard library makes the executor wait.',
  why: 'Who waits for it holds a thread of the executor, and every other task of that thread waits too. That does no harm only while the lock is never held for long.',
  instead:
    'Keep it where it is held for a few instructions and never across an `.await`; else use an async lock such as `tokio::sync::Mutex`.',
  examples: [
    {
      language: 'rust',
      bad: 'use std::sync::Mutex;\n\nasync fn count(hits: &Mutex<u64>) {\n    *hits.lock().unwrap() += 1;\n}\n',
      good: 'use tokio::sync::Mutex;\n\nasync fn count(hits: &Mutex<u64>) {\n    *hits.lock().await += 1;\n}\n',
    },
  ],
  languages: { rust: { evidence: 'word', words: ['lock', 'read', 'write'], check } },
});

/** Only the first use in a function is said: one change of the lock's type changes all. */
function check({ unit, index, word }: WordSite): Found {
  const { tokens } = unit;
  const open = guardCallOpen(tokens, index);
  if (open === undefined || !takesResultApart(tokens, open) || !/\basync\b/.test(unit.text)) return undefined;
  const code = asyncCodeAt(unit, index);
  if (!code) return undefined;
  const lock = lockOf(word);
  for (let at = index - 1; at > 0; at--) {
    if (lockOf(tokens.text(at)) !== lock) continue;
    const earlier = guardCallOpen(tokens, at);
    if (earlier !== undefined && takesResultApart(tokens, earlier) && asyncCodeAt(unit, at)) return undefined;
  }
  return {
    ...spanOfCall(tokens, index, open),
    message: `The \`${lock}\` of the standard library makes the executor wait inside the ${code.phrase}.`,
    related: [code.place],
    onlyWith: [{ path: `std::sync::${lock}` }],
  };
}

function lockOf(method: string): 'Mutex' | 'RwLock' | undefined {
  if (method === 'lock') return 'Mutex';
  return method === 'read' || method === 'write' ? 'RwLock' : undefined;
}

/** True for a call whose `Result` is taken apart at once: locks of other crates give none. */
function takesResultApart(tokens: Tokens, open: number): boolean {
  const close = tokens.partner(open) ?? open;
  const next = tokens.text(close + 1);
  return (
    next === '?' ||
    (next === '.' && /^(?:unwrap|expect|unwrap_or_else|map_err)$/.test(tokens.text(close + 2)))
  );
}
