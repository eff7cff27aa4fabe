import type { Problem } from '../../core/finding.ts';
import type { ImportCondition } from '../../core/imports.ts';
import { defineRule, type Found, type WordSite } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { asyncCodeAt } from '../../syntax/rust/async-code.ts';
import { isAwaited, pathEndingAt } from '../../syntax/rust/call-path.ts';
import { openAfterName, spanOfCall } from '../../syntax/rust/calls.ts';

export default defineRule({
  id: 'blocking/io-in-async',
  severity: 'info',
  preset: 'strict',
  message: 'A blocking call stalls the executor.',
  why: 'The thread waits for the disk or the network and not the task: every other task of that thread waits too.',
  instead: "Use the runtime's own file system and network, or move the call into `spawn_blocking`.",
  examples: [
    {
      language: 'rust',
      bad: 'async fn load(path: &Path) -> std::io::Result<String> {\n    std::fs::read_to_string(path)\n}\n',
      good: 'async fn load(path: &Path) -> std::io::Result<String> {\n    tokio::fs::read_to_string(path).await\n}\n',
    },
  ],
  languages: {
    rust: { evidence: 'word', words: ['fs', 'File', 'OpenOptions', 'TcpStream'], check },
  },
});

/** Functions of `std::fs` that touch the disk. */
const FILE_FUNCTIONS: ReadonlySet<string> = new Set([
  'read',
  'read_to_string',
  'write',
  'copy',
  'rename',
  'metadata',
  'symlink_metadata',
  'canonicalize',
  'exists',
  'read_dir',
  'read_link',
  'hard_link',
  'set_permissions',
  'create_dir',
  'create_dir_all',
  'remove_file',
  'remove_dir',
  'remove_dir_all',
]);

/** Functions of types that open something. Binding a socket does not wait. */
const OPENING: Readonly<Record<string, RegExp>> = {
  File: /^(?:open|create|create_new)$/,
  OpenOptions: /^new$/,
  TcpStream: /^connect(?:_timeout)?$/,
};

function check({ unit, index, word }: WordSite): Found {
  const { tokens } = unit;
  // What starts a program may wait: nothing else runs yet.
  if (unit.name === 'main' || tokens.text(index + 1) !== '::') return undefined;
  const name = index + 2;
  const open = openAfterName(tokens, name);
  if (open === undefined || isAwaited(tokens, open)) return undefined;
  const isCall =
    word === 'fs' ? FILE_FUNCTIONS.has(tokens.text(name)) : OPENING[word]?.test(tokens.text(name));
  if (!isCall || (word === 'OpenOptions' && !opensAtOnce(tokens, open))) return undefined;
  const { segments } = pathEndingAt(tokens, index);
  const onlyWith = conditionsOf(segments);
  const code = onlyWith && asyncCodeAt(unit, index);
  if (!code) return undefined;
  const problem: Problem = {
    ...spanOfCall(tokens, name, open),
    start: tokens.start(index),
    message: `\`${word}::${tokens.text(name)}\` of the standard library stalls the executor inside the ${code.phrase}.`,
    related: [code.place],
  };
  return onlyWith.length > 0 ? { ...problem, onlyWith } : problem;
}

/** What has to be imported for the path to lead into the standard library; `undefined` where it leads elsewhere. */
function conditionsOf(segments: readonly string[]): ImportCondition[] | undefined {
  const [first = '', ...rest] = segments;
  const last = segments.at(-1);
  const home = last === 'TcpStream' ? 'net' : 'fs';
  const full = last === 'fs' ? 'std::fs' : `std::${home}::${last}`;
  if (first === 'std') return segments.join('::') === full ? [] : undefined;
  const path = rest.length === 0 ? full : `std::${home}`;
  return rest.length === 0 || (first === home && rest.length === 1) ? [{ name: first, path }] : undefined;
}

/** True when the chain that starts with the call ends in an `open` that is not awaited. */
function opensAtOnce(tokens: Tokens, open: number): boolean {
  let close = tokens.partner(open);
  while (close !== undefined && tokens.text(close + 1) === '.') {
    const next = openAfterName(tokens, close + 2);
    if (next === undefined) return false;
    if (tokens.text(close + 2) === 'open') return !isAwaited(tokens, next);
    close = tokens.partner(next);
  }
  return false;
}
