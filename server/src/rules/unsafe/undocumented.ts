import { defineRule, type Found, type WordSite } from '../../core/rule.ts';
import { safetyCommentFixes } from '../../syntax/rust/fixes/safety.ts';
import { isDocumentedUnsafe, spanOfUnsafe } from '../../syntax/rust/safety-comment.ts';

export default defineRule({
  id: 'unsafe/undocumented',
  severity: 'warning',
  preset: 'strict',
  message: 'No `// SAFETY:` comment says why this `unsafe` block is sound.',
  why: 'The compiler has stopped checking here. Without the argument nobody can review the code, or see which change breaks it.',
  instead:
    'Write `// SAFETY:` above it, with the conditions that the code relies on and why they hold; or use the checked way.',
  examples: [
    {
      language: 'rust',
      bad: 'fn head(bytes: &[u8]) -> u8 {\n    unsafe { *bytes.as_ptr() }\n}\n',
      good: 'fn head(bytes: &[u8; 4]) -> u8 {\n    // SAFETY: an array of four bytes has a first one.\n    unsafe { *bytes.as_ptr() }\n}\n',
    },
  ],
  twins: ['clippy::undocumented_unsafe_blocks'],
  languages: { rust: { evidence: 'word', words: ['unsafe'], check } },
  fixes: (_finding, context) => safetyCommentFixes(context),
});

function check({ unit, index }: WordSite): Found {
  const next = unit.tokens.text(index + 1);
  if (next !== '{' && next !== 'impl') return undefined;
  if (isDocumentedUnsafe(unit, index)) return undefined;
  const span = spanOfUnsafe(unit, index);
  return next === '{'
    ? span
    : { ...span, message: 'No `// SAFETY:` comment says why this `unsafe impl` is sound.' };
}
