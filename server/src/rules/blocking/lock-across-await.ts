import type { Problem } from '../../core/finding.ts';
import { defineRule, type Found, type Unit, type WordSite } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { asyncCodeOf } from '../../syntax/rust/async-code.ts';
import { spanOfCall } from '../../syntax/rust/calls.ts';
import { dropGuardFixes } from '../../syntax/rust/fixes/drop-guard.ts';
import { GUARD_METHODS, type GuardCall, guardCallOf, guardCallOpen } from '../../syntax/rust/guard-call.ts';
import { type Hold, holdOf } from '../../syntax/rust/guard-hold.ts';
import { waitsOf } from '../../syntax/rust/guard-waits.ts';

export default defineRule({
  id: 'blocking/lock-across-await',
  severity: 'warning',
  preset: 'recommended',
  message: 'A lock is held across an `.await`.',
  why: 'While the task waits it keeps the lock, and whoever wants it blocks a whole thread of the executor, up to a deadlock. A `RefCell` that is borrowed again meanwhile panics.',
  instead:
    'End the scope of the guard before the `.await`, or take a copy of what is needed; where the lock has to be held, use an async lock such as `tokio::sync::Mutex`.',
  examples: [
    {
      language: 'rust',
      bad: 'async fn refresh(state: &Mutex<State>, api: &Api) {\n    let mut state = state.lock().unwrap();\n    state.user = api.user().await;\n}\n',
      good: 'async fn refresh(state: &Mutex<State>, api: &Api) {\n    let user = api.user().await;\n    state.lock().unwrap().user = user;\n}\n',
    },
  ],
  twins: ['clippy::await_holding_lock', 'clippy::await_holding_refcell_ref'],
  languages: { rust: { evidence: 'word', words: GUARD_METHODS, check } },
  fixes: (_finding, context) => dropGuardFixes(context),
});

/** More places than this say nothing new. */
const MAX_PLACES = 3;

/** Where code waits. */
const WAIT = /\.\s*await\b|\b(?:select|select_biased|join|try_join)\s*!/;

/** False where nothing waits between the token and the end of its block: most locks need no tree. */
function mayWaitAfter({ text, tokens }: Unit, index: number): boolean {
  if (!text.includes('async')) return false;
  let open = tokens.enclosing(index);
  while (open !== undefined && tokens.text(open) !== '{') open = tokens.enclosing(open);
  const close = open === undefined ? undefined : tokens.partner(open);
  return WAIT.test(text.slice(tokens.start(index), close === undefined ? undefined : tokens.end(close)));
}

/** A method of the file's own that is called like a lock's and gives no guard: `fn lock(&self) -> Option<Arc<Client>>`. */
const OWN_LOCK =
  /\bfn (?:lock|read|write)\s*\(\s*&(?:mut )?self\s*\)\s*->(?![^{;]*(?:Guard|LockResult|\bRef(?:Mut)?\b))/;

/** A cell whose `borrow` is a future: what waits is the call itself. */
const ASYNC_CELL = /\bAsync\w{0,20}Cell\b|\.borrow(?:_mut)?\(\)\s{0,40}\.\s?await\b/;

/** What the file may have that says that the call gives no guard. */
function unlessOfFile(
  tokens: Tokens,
  index: number,
  guard: GuardCall,
  hold: Hold,
): Pick<Problem, 'unlessFileHas'> {
  if (guard.kind === 'cell') return hold.variable ? {} : { unlessFileHas: ASYNC_CELL };
  return isOfSelf(tokens, index) ? { unlessFileHas: OWN_LOCK } : {};
}

/** True for `self.lock()`: what `self` is, the file says. */
function isOfSelf(tokens: Tokens, index: number): boolean {
  return tokens.text(index - 2) === 'self' && tokens.text(index - 3) !== '.';
}

function check({ unit, index }: WordSite): Found {
  const { tokens } = unit;
  const open = guardCallOpen(tokens, index);
  if (open === undefined || !mayWaitAfter(unit, index)) return undefined;
  const name = unit.tree()?.descendantForIndex(tokens.start(index)) ?? null;
  const guard = guardCallOf(name);
  const hold = guard && holdOf(guard);
  const code = hold && asyncCodeOf(guard.node, unit.name);
  if (!code) return undefined;
  const waits = waitsOf(hold);
  const [first] = waits;
  if (!first) return undefined;
  const what = guard.kind === 'cell' ? 'borrow' : 'guard';
  const subject = hold.variable ? `The ${what} \`${hold.variable.name}\`` : `A ${what} without a name`;
  return {
    ...(hold.variable?.span ?? spanOfCall(tokens, index, open)),
    message: `${subject} is held across ${first.text === '`.await`' ? 'an' : 'a'} ${first.text} in the ${code.phrase}.`,
    related: waits.slice(0, MAX_PLACES).map(({ start, end, text }) => ({
      start,
      end,
      message: `The ${what} lives across this ${text}.`,
    })),
    ...(guard.onlyWith ? { onlyWith: guard.onlyWith } : {}),
    ...(unit.preset === 'recommended' ? unlessOfFile(tokens, index, guard, hold) : {}),
  };
}
