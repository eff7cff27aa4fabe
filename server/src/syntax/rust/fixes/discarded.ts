import type { Fix } from '../../../core/finding.ts';
import type { FixContext } from '../../../core/rule.ts';
import type { Edit } from '../../../core/text.ts';
import { loggingMacro } from '../logging-macro.ts';
import { type ReceiverKind, receiverKindAt } from '../receiver.ts';
import { type FixSite, siteOf } from '../site.ts';
import { indentAt, lineBreakOf, startsLine } from './layout.ts';
import { canConvert, returnShapeAt } from './propagate.ts';

/** The statement of a finding, taken apart: `let _ = value;` or `value.ok();`. Indexes of tokens, offsets of text. */
interface Discarded {
  readonly start: number;
  /** Behind the semicolon. */
  readonly end: number;
  readonly value: { readonly start: number; readonly end: number; readonly lastToken: number };
}

/**
 * Returns the error that a statement discards, or tells of it. Only where the value is known to be a `Result`: of
 * another one `?` returns, and `Err` matches, something else.
 */
export function discardedFixes(context: FixContext): Fix[] {
  const site = siteOf(context);
  const discarded = site && statementAt(site);
  if (!site?.isEditable || !discarded) return [];
  const kind = kindOf(site, discarded);
  if (kind.kind !== 'result') return [];
  const returned = returnShapeAt(site);
  const isReturned = returned.kind === 'result' && canConvert(site, returned.error, kind.error);
  return [...(isReturned ? [returnFix(discarded)] : []), ...tellFixes(site, discarded)];
}

function statementAt({ tokens, index, context }: FixSite): Discarded | undefined {
  const semicolon = tokens.at(context.span.end - 1);
  if (semicolon === undefined || tokens.text(semicolon) !== ';') return undefined;
  const isLet = tokens.text(index) === 'let' && tokens.text(index + 1) === '_';
  const first = isLet ? index + 3 : index;
  const lastToken = isLet ? semicolon - 1 : semicolon - 5;
  if (lastToken < first || (!isLet && tokens.text(semicolon - 3) !== 'ok')) return undefined;
  return {
    start: tokens.start(index),
    end: tokens.end(semicolon),
    value: { start: tokens.start(first), end: tokens.end(lastToken), lastToken },
  };
}

function kindOf({ tokens, node, context }: FixSite, { value }: Discarded): ReceiverKind {
  const isAwaited = tokens.text(value.lastToken) === 'await';
  const last = isAwaited ? value.lastToken - 2 : value.lastToken;
  return receiverKindAt(last, { text: context.text, offset: context.unitStart, tokens, node });
}

function returnFix({ start, end, value }: Discarded): Fix {
  const edits: Edit[] = [{ start: value.end, end, text: '?;' }];
  if (value.start > start) edits.unshift({ start, end: value.start, text: '' });
  return { title: 'Return the error with `?`', safety: 'suggested', edits };
}

function tellFixes({ context, tokens, node }: FixSite, { start, end, value }: Discarded): Fix[] {
  // In an expression, such as the arm of a `match`, lines cannot be put in.
  if (!node || !startsLine(context, start)) return [];
  const macro = loggingMacro(context.text, 'warn') ?? 'eprintln';
  const name = nameOf(tokens, value.lastToken);
  const indent = indentAt(context, start);
  const lineBreak = lineBreakOf(context.text);
  const body = `${indent}    ${macro}!("${name} failed: {error}");`;
  const edits: Edit[] = [
    { start, end: value.start, text: 'if let Err(error) = ' },
    { start: value.end, end, text: ` {${lineBreak}${body}${lineBreak}${indent}}` },
  ];
  const place = macro === 'eprintln' ? 'to standard error' : `to the log with \`${macro}!\``;
  return [{ title: `Write the error ${place}`, safety: 'suggested', edits }];
}

/** The name of the call that ends at the token. */
function nameOf(tokens: FixSite['tokens'], last: number): string {
  const close = tokens.text(last) === 'await' ? last - 2 : last;
  const open = tokens.partner(close) ?? close;
  return tokens.kind(open - 1) === 'word' ? tokens.text(open - 1) : 'the call';
}
