import type { Fix } from '../../../core/finding.ts';
import type { FixContext } from '../../../core/rule.ts';
import { isLockUnwrap } from '../lock-call.ts';
import { closest } from '../nodes.ts';
import { type FixSite, siteOf } from '../site.ts';
import { allowWithReasonFixes } from './expect-attribute.ts';
import { defaultFixes, exitFixes } from './fallback.ts';
import { letElseFixes } from './let-else.ts';
import { recoverPoisonedFixes } from './lock.ts';
import { mainResultFixes } from './main-result.ts';
import { type Message, messageOfExpect } from './message.ts';
import { isMethodCall, replaceCall } from './method-edit.ts';
import { propagateFixes, returnShapeAt } from './propagate.ts';

/** Ways out of `x.unwrap()`, `x.unwrap_err()` and `Option::unwrap(x)`, best first. */
export function unwrapFixes(context: FixContext): Fix[] {
  const site = siteOf(context);
  if (!site) return [];
  const name = site.tokens.text(site.index);
  return [
    ...(isMethodCall(site) ? unwrapMethodFixes(site, name) : unwrapPathFixes(site, name)),
    ...allowWithReasonFixes(context, 'unwrap_used'),
  ];
}

/** Ways out of `x.expect("..")` and `x.expect_err("..")`, best first; the words are kept. */
export function expectFixes(context: FixContext): Fix[] {
  const site = siteOf(context);
  if (!site) return [];
  return [...expectMethodFixes(site), ...allowWithReasonFixes(context, 'expect_used')];
}

/** Ways out of `x.lock().unwrap()` and its kin, best first. */
export function lockUnwrapFixes(context: FixContext): Fix[] {
  const lint = context.unit.text.startsWith('expect', context.span.start) ? 'expect_used' : 'unwrap_used';
  return [...recoverPoisonedFixes(context), ...allowWithReasonFixes(context, lint)];
}

function unwrapMethodFixes(site: FixSite, name: string): Fix[] {
  if (!site.isEditable) return [];
  const [say, words] =
    name === 'unwrap_err' ? ['expect_err', 'state why this fails'] : ['expect', 'state why this has a value'];
  const explain: Fix = {
    title: `Say why with \`.${say}(..)\``,
    safety: 'manual',
    edits: [replaceCall(site, `.${say}("${words}")`)],
  };
  if (name !== 'unwrap') return [explain];
  if (isLockUnwrap(site.tokens, site.index)) return [...recoverPoisonedFixes(site.context), explain];
  return [...waysOut(site, undefined), explain, ...defaultFixes(site)];
}

function expectMethodFixes(site: FixSite): Fix[] {
  if (!site.isEditable || !isMethodCall(site) || site.tokens.text(site.index) !== 'expect') return [];
  if (isLockUnwrap(site.tokens, site.index)) return recoverPoisonedFixes(site.context);
  const message = messageOfExpect(site.context.unit.text, site.tokens, site.index + 1);
  return message ? [...waysOut(site, message), ...defaultFixes(site)] : [];
}

/** To the caller first, then out of the function or the process. */
function waysOut(site: FixSite, message: Message | undefined): Fix[] {
  return [
    ...propagateFixes(site, message),
    ...mainResultFixes(site, message),
    ...letElseFixes(site),
    ...exitFixes(site, message),
  ];
}

/** `Option::unwrap(x)` and `Result::unwrap(x)`, whose path says what `x` is. */
function unwrapPathFixes(site: FixSite, name: string): Fix[] {
  const call = site.isInMacro ? undefined : closest(site.node, 'call_expression');
  const list = call?.childForFieldName('arguments');
  const argument = list?.namedChildCount === 1 ? list.namedChild(0) : undefined;
  const callee = call?.childForFieldName('function')?.text ?? '';
  const type = /\b(Option|Result)\b[^()]*::\s*unwrap$/.exec(callee)?.[1];
  if (!call || !argument || name !== 'unwrap' || type === undefined) return [];

  const returned = returnShapeAt(site).kind;
  const question = returned === type.toLowerCase() ? '?' : returned === 'option' ? '.ok()?' : undefined;
  if (question === undefined) return [];
  const isPostfix =
    /^(identifier|call_expression|field_expression|index_expression|self|parenthesized_expression|macro_invocation)$/.test(
      argument.type,
    );
  const text = (isPostfix ? argument.text : `(${argument.text})`) + question;
  const title = returned === 'option' ? 'Return `None` with `?`' : 'Return the error with `?`';
  return [{ title, safety: 'suggested', edits: [{ start: call.startIndex, end: call.endIndex, text }] }];
}
