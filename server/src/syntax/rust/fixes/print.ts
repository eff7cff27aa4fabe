import type { Fix } from '../../../core/finding.ts';
import type { FixContext } from '../../../core/rule.ts';
import type { SyntaxNode } from '../../../core/syntax-node.ts';
import type { Edit } from '../../../core/text.ts';
import type { Tokens } from '../../../core/tokens.ts';
import { argumentsBetween } from '../chain.ts';
import { loggingMacro } from '../logging-macro.ts';
import { closest } from '../nodes.ts';
import { shapeOfOperand } from '../operand.ts';
import { positionOf } from '../position.ts';
import { type FixSite, siteOf } from '../site.ts';
import { removalOf } from './removal.ts';

/** What it takes to evaluate the arguments: nothing, calls that may do something, or code that decides where to go on. */
type Effect = 'none' | 'calls' | 'control';

/**
 * Removes a `println!` or its kin, and offers the logger instead where the file uses one already. Where the arguments
 * call something, leaving it out may change what the code does; where they return, await or assign, it would.
 */
export function printFixes(context: FixContext): Fix[] {
  const site = siteOf(context);
  if (!site || site.isInMacro) return [];
  const call = closest(site.node, 'macro_invocation');
  const close = site.tokens.partner(site.index + 2);
  if (!call || close === undefined) return [];
  const logged = withLogger(site, call, close);
  const effect = effectOf(site.tokens, site.index + 2, close);
  const removed = effect === 'control' ? undefined : withoutCall(context, call);
  return [
    ...(removed
      ? [
          {
            title: removed.title,
            safety: effect === 'none' ? ('safe' as const) : ('suggested' as const),
            edits: [removed.edit],
          },
        ]
      : []),
    ...(logged ? [logged] : []),
  ];
}

/** The call's value is `()`, which stands wherever the call itself cannot go. */
function withoutCall(context: FixContext, call: SyntaxNode): { title: string; edit: Edit } | undefined {
  const position = positionOf(call);
  const span = { start: call.startIndex, end: call.endIndex };
  if (position.kind !== 'statement' && position.kind !== 'tail')
    return { title: 'Replace the output by `()`', edit: { ...span, text: '()' } };
  const statement =
    position.kind === 'statement' ? { start: position.node.startIndex, end: position.node.endIndex } : span;
  const before = codeBefore(position.kind === 'statement' ? position.node : call);
  // An attribute would speak about the next statement, and a macro at the end of a block is an expression.
  if (before?.type === 'attribute_item' || (position.kind === 'tail' && isBareMacro(before)))
    return undefined;
  return { title: 'Remove the statement', edit: removalOf(context, statement) };
}

function codeBefore(node: SyntaxNode): SyntaxNode | undefined {
  let before = node.previousNamedSibling;
  while (before?.type.endsWith('_comment')) before = before.previousNamedSibling;
  return before ?? undefined;
}

/** True for a macro call that is a statement without a semicolon. */
function isBareMacro(statement: SyntaxNode | undefined): boolean {
  const macro = statement?.type === 'expression_statement' ? statement.namedChild(0) : statement;
  return macro?.type === 'macro_invocation' && statement?.text.endsWith(';') === false;
}

function effectOf(tokens: Tokens, open: number, close: number): Effect {
  for (let at = open + 1; at < close; at++) if (isControl(tokens, open, at)) return 'control';
  const parts = argumentsBetween(tokens, open, close);
  return parts.every(({ first, last }) => shapeOfOperand(tokens, pastName(tokens, first), last).isInert)
    ? 'none'
    : 'calls';
}

/** True for a token that decides where the code goes on, or that changes a variable. */
function isControl(tokens: Tokens, open: number, at: number): boolean {
  const text = tokens.text(at);
  switch (tokens.kind(at)) {
    case 'word':
      return /^(?:return|break|continue|await|yield|mut|move|async|unsafe|loop|while|for|let)$/.test(text);
    case 'open':
      return text === '{';
    case 'symbol':
      if (text === '=') return tokens.enclosing(at) !== open;
      return text === '?' || text === '|' || text === '||' || /^(?:[-+*/%^&|]|<<|>>)=$/.test(text);
    default:
      return false;
  }
}

/** The first token of the value of a named argument, `width = 3`. */
function pastName(tokens: Tokens, first: number): number {
  return tokens.kind(first) === 'word' && tokens.text(first + 1) === '=' ? first + 2 : first;
}

/** By the name of the macro that prints a line; what prints a part of one has no like in a logger. */
const LEVELS: Readonly<Record<string, string>> = { println: 'info', eprintln: 'warn' };

function withLogger({ context, tokens, index }: FixSite, call: SyntaxNode, close: number): Fix | undefined {
  const level = LEVELS[tokens.text(index)];
  if (level === undefined || tokens.kind(index + 3) !== 'string' || close === index + 3) return undefined;
  const macro = loggingMacro(context.text, level);
  if (macro === undefined) return undefined;
  const edit = { start: call.startIndex, end: tokens.end(index), text: macro };
  return { title: `Write it to the log with \`${macro}!\``, safety: 'suggested', edits: [edit] };
}
