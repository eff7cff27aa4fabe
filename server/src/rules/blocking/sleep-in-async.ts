import { defineRule, type Found, type WordSite } from '../../core/rule.ts';
import { asyncCodeAt } from '../../syntax/rust/async-code.ts';
import { isAwaited, pathEndingAt } from '../../syntax/rust/call-path.ts';
import { openAfterName, spanOfCall } from '../../syntax/rust/calls.ts';
import { isUnderCondition } from '../../syntax/rust/condition-name.ts';
import { sleepFixes } from '../../syntax/rust/fixes/sleep.ts';

export default defineRule({
  id: 'blocking/sleep-in-async',
  severity: 'warning',
  preset: 'recommended',
  message: '`thread::sleep` stalls the executor.',
  why: 'The thread sleeps and not the task: every other task of that thread waits too, and on a runtime with one thread the whole program does.',
  instead: "Await the runtime's own timer, such as `tokio::time::sleep`, or sleep inside `spawn_blocking`.",
  examples: [
    {
      language: 'rust',
      bad: 'async fn retry(client: &Client) {\n    std::thread::sleep(Duration::from_secs(1));\n    client.send().await;\n}\n',
      good: 'async fn retry(client: &Client) {\n    tokio::time::sleep(Duration::from_secs(1)).await;\n    client.send().await;\n}\n',
    },
  ],
  languages: { rust: { evidence: 'word', words: ['sleep'], check } },
  fixes: (_finding, context) => sleepFixes(context),
});

function check({ unit, index }: WordSite): Found {
  const { tokens } = unit;
  const open = openAfterName(tokens, index);
  if (open === undefined || ['.', 'fn'].includes(tokens.text(index - 1)) || isAwaited(tokens, open))
    return undefined;
  const { segments } = pathEndingAt(tokens, index);
  const path = segments.join('::');
  if (!/^(?:(?:std::)?thread::)?sleep$/.test(path)) return undefined;
  if (unit.preset === 'recommended' && isUnderCondition(tokens, index, /block/)) return undefined;
  const code = asyncCodeAt(unit, index);
  if (!code) return undefined;
  return {
    ...spanOfCall(tokens, index, open),
    message: `\`thread::sleep\` stalls the executor inside the ${code.phrase}.`,
    related: [code.place],
    ...(segments.length === 1 ? { onlyWith: [{ name: 'sleep', path: 'std::thread::sleep' }] } : {}),
  };
}
