import { defineRule, type Found, type Unit, type WordSite } from '../../core/rule.ts';
import type { SyntaxNode } from '../../core/syntax-node.ts';
import type { Tokens } from '../../core/tokens.ts';
import { asyncCodeAt } from '../../syntax/rust/async-code.ts';
import { hasCallOf, openAfterName, spanOfCall } from '../../syntax/rust/calls.ts';
import { blockOnFixes } from '../../syntax/rust/fixes/block-on.ts';

export default defineRule({
  id: 'blocking/block-on',
  severity: 'warning',
  preset: 'recommended',
  message: '`block_on` holds a thread until the future is done.',
  why: "In async code it stalls the executor or panics. In other code a destructor is flagged, or the current runtime's handle in a file that says nothing of threads where waiting is allowed, and in the preset `strict` every call: in a library it does harm wherever the caller is async.",
  instead:
    'Make the function `async` and `.await` the future; keep `block_on` for `main` and for threads of its own.',
  examples: [
    {
      language: 'rust',
      bad: 'async fn total(store: &Store) -> u64 {\n    block_on(store.count())\n}\n',
      good: 'async fn total(store: &Store) -> u64 {\n    store.count().await\n}\n',
    },
  ],
  languages: { rust: { evidence: 'word', words: ['block_on'], check } },
  fixes: (_finding, context) => blockOnFixes(context),
});

/** Functions that run a closure on a thread where waiting is allowed. */
const BLOCKING_CALLS =
  /(?:^|::|\.)(?:spawn_blocking|block_in_place|spawn|unblock|scope|allow_threads|detach)$/;

function check({ unit, index }: WordSite): Found {
  const { tokens } = unit;
  const open = openAfterName(tokens, index);
  if (open === undefined || tokens.text(index - 1) === 'fn') return undefined;
  const isSelective = unit.preset === 'recommended';
  // Who asks whether there is a runtime waits where there is none.
  if (isSelective && (awaitsNothing(tokens, open) || hasCallOf(tokens, /^try_current$/))) return undefined;
  // A runtime's own `block_on` is made of others, and `blocking_recv` says what it does.
  if (unit.name === 'main' || /block_on|(?:^|_)blocking(?:_|$)/.test(unit.name ?? '')) return undefined;
  const node = unit.tree()?.descendantForIndex(tokens.start(index));
  if (!node) return undefined;
  const code = asyncCodeAt(unit, index);
  const span = spanOfCall(tokens, index, open);
  if (!code) {
    if (isMeantToWait(unit, index) || isOnThreadOfItsOwn(node)) return undefined;
    if (!isSelective) return span;
    return { ...span, unlessFileHas: isOfCurrentRuntime(tokens, index) ? MAY_WAIT : OWN_EXECUTOR };
  }
  const message = `\`block_on\` stalls the executor inside the ${code.phrase}.`;
  const unless = isSelective ? { unlessFileHas: POLLED_BY_HAND } : {};
  return { ...span, severity: 'error', message, related: [code.place], ...unless };
}

/** True for `block_on(async move { drop(value) })`, which is done as soon as it is asked. */
function awaitsNothing(tokens: Tokens, open: number): boolean {
  const body = tokens.text(open + 2) === 'move' ? open + 3 : open + 2;
  if (tokens.text(open + 1) !== 'async' || tokens.text(body) !== '{') return false;
  const close = tokens.partner(body) ?? tokens.length;
  for (let at = body; at < close; at++) if (tokens.text(at) === 'await') return false;
  return true;
}

/**
 * True in `recommended` where code that is not async waits for code that is: this is how. Not in a destructor, which
 * runs wherever a value ends, nor on the handle of the runtime that the thread is in.
 */
function isMeantToWait({ tokens, name, preset }: Unit, index: number): boolean {
  return preset === 'recommended' && name !== 'drop' && !isOfCurrentRuntime(tokens, index);
}

/** `Handle::current().block_on(..)`, which panics on a thread that runs tasks. */
function isOfCurrentRuntime(tokens: Tokens, index: number): boolean {
  return tokens.text(index - 4) === 'current' && tokens.text(index - 6) === 'Handle';
}

/** A file that speaks of threads where waiting is allowed: `spawn_blocking(..)`, "the blocking interface". */
const MAY_WAIT = /blocking|\bblock_in_place\b|\bthread::/;

/** A file of what has an executor of its own, whose tasks it ends in destructors. */
const OWN_EXECUTOR = /\buse crate::[^;]*\bblock_on\b/;

/** A file that polls its futures by hand has no executor that could stall. */
const POLLED_BY_HAND = /\bnoop_waker(?:_ref)?\b|\bWaker::noop\b/;

/** True inside a closure that is handed to something that gives it a thread. */
function isOnThreadOfItsOwn(node: SyntaxNode): boolean {
  for (let around = node.parent; around; around = around.parent) {
    if (around.type === 'function_item') return false;
    if (around.type !== 'closure_expression') continue;
    const call = around.parent?.type === 'arguments' ? around.parent.parent : null;
    const callee = call?.childForFieldName('function')?.text.replace(/\s/g, '') ?? '';
    if (BLOCKING_CALLS.test(callee)) return true;
  }
  return false;
}
