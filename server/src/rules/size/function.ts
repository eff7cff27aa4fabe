import { defineRule, type Found, type ItemFacts, type Thresholds } from '../../core/rule.ts';
import { sizeMessage } from './limit/size-message.ts';

export default defineRule({
  id: 'size/function',
  severity: 'info',
  preset: 'recommended',
  message: 'The function is too large to hold in the head.',
  why: 'A function of this size does several things, and none of them can be tested or read alone.',
  instead: 'Give each step a function of its own, with a name that says what it is for.',
  examples: [
    {
      language: 'rust',
      bad: `fn steps(mut n: u32) -> u32 {\n${'    n += 1;\n'.repeat(150)}    n\n}\n`,
      good: 'fn steps(n: u32) -> u32 {\n    n + 150\n}\n',
    },
  ],
  twins: ['clippy::too_many_lines'],
  languages: { '*': { evidence: 'item', check } },
});

function check(item: ItemFacts, thresholds: Thresholds): Found {
  const { kind, body, isTest, nameSpan } = item;
  if (kind !== 'function' || !body || isTest) return undefined;
  // A line of code has a character and a break: shorter bodies need no counting.
  if (body.end - body.start < thresholds.function * 2 || item.lines < thresholds.function) return undefined;
  const lines = item.bodyCodeLines;
  if (lines < thresholds.function) return undefined;
  return { ...nameSpan, message: sizeMessage('function', lines, thresholds.function) };
}
