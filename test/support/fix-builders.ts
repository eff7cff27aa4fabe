import type { Fix } from '../../server/src/core/finding.ts';
import type { FixContext } from '../../server/src/core/rule.ts';
import { applyEdits } from '../../server/src/core/text.ts';
import type { Parsers } from '../../server/src/syntax/parsers.ts';
import { blockOnFixes } from '../../server/src/syntax/rust/fixes/block-on.ts';
import { dbgFixes } from '../../server/src/syntax/rust/fixes/dbg.ts';
import { discardedFixes } from '../../server/src/syntax/rust/fixes/discarded.ts';
import { dropGuardFixes } from '../../server/src/syntax/rust/fixes/drop-guard.ts';
import { notImplementedFixes, panicMacroFixes } from '../../server/src/syntax/rust/fixes/panic.ts';
import { printFixes } from '../../server/src/syntax/rust/fixes/print.ts';
import { safetyCommentFixes } from '../../server/src/syntax/rust/fixes/safety.ts';
import { sleepFixes } from '../../server/src/syntax/rust/fixes/sleep.ts';
import { expectFixes, lockUnwrapFixes, unwrapFixes } from '../../server/src/syntax/rust/fixes/unwrap.ts';
import { zeroedFixes } from '../../server/src/syntax/rust/fixes/zeroed.ts';
import type { FixResult, FixSnippet } from './fix-snippets.ts';
import { parse, type RustContext, rustContext } from './rust-unit.ts';

const BUILDERS: Readonly<Record<string, (context: FixContext) => Fix[]>> = {
  blockOn: blockOnFixes,
  dbg: dbgFixes,
  discarded: discardedFixes,
  dropGuard: dropGuardFixes,
  expect: expectFixes,
  lockUnwrap: lockUnwrapFixes,
  notImplemented: notImplementedFixes,
  panicMacro: panicMacroFixes,
  safety: safetyCommentFixes,
  sleep: sleepFixes,
  print: printFixes,
  unwrap: unwrapFixes,
  zeroed: zeroedFixes,
};

/** What every fix of the snippet's builder makes of its text, in the builder's order. */
export function resultsOf(parsers: Parsers, snippet: FixSnippet): FixResult[] {
  return resultsIn(rustContext(parsers, snippet.text, snippet.span), snippet);
}

/** The same where the unit has no tree: it is too large, or its parser is gone. */
export function resultsWithoutTree(parsers: Parsers, snippet: FixSnippet): FixResult[] {
  const context = rustContext(parsers, snippet.text, snippet.span);
  return resultsIn({ ...context, unit: { ...context.unit, tree: () => undefined } }, snippet);
}

function resultsIn(context: RustContext, { builder, text }: FixSnippet): FixResult[] {
  const build = BUILDERS[builder];
  if (!build) throw new Error(`there is no builder \`${builder}Fixes\``);
  try {
    const { unitStart } = context;
    return build(context).map(({ title, safety, edits }) => {
      const moved = edits.map((edit) => ({
        ...edit,
        start: edit.start + unitStart,
        end: edit.end + unitStart,
      }));
      return { title, safety, text: applyEdits(text, moved) };
    });
  } finally {
    context.delete();
  }
}

/** True when the text parses without an error. */
export function parses(parsers: Parsers, text: string): boolean {
  const tree = parse(parsers, text);
  try {
    return !tree.rootNode.hasError;
  } finally {
    tree.delete();
  }
}
