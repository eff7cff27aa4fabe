import type { Fix, Safety } from '../../../core/finding.ts';
import type { FixContext } from '../../../core/rule.ts';
import type { SyntaxNode } from '../../../core/syntax-node.ts';
import type { Edit } from '../../../core/text.ts';
import { argumentsBetween } from '../chain.ts';
import { startOfMacroPath } from '../macro-position.ts';
import { closest } from '../nodes.ts';
import { type OperandShape, shapeOfOperand } from '../operand.ts';
import { isOperandPlace, positionOf } from '../position.ts';
import { type FixSite, siteOf } from '../site.ts';
import { shieldsVariable } from './dbg-shield.ts';
import { indentAt, lineBreakOf } from './layout.ts';
import { removalOf } from './removal.ts';

/** An argument of the macro. */
interface Argument extends OperandShape {
  readonly source: string;
}

/**
 * Removes `dbg!` and keeps what it was given: in parentheses where an operator, a method or a scrutinee follows, as a
 * tuple where there were several. A statement whose arguments do nothing goes altogether.
 */
export function dbgFixes(context: FixContext): Fix[] {
  const site = siteOf(context);
  const list = site?.isEditable ? argumentsOf(site) : undefined;
  if (!site || !list) return [];
  const call = site.isInMacro ? undefined : closest(site.node, 'macro_invocation');
  if (!call && !site.isInMacro) return [];
  const edit = call ? editInTree(context, call, list) : editInTokens(site, list);
  if (!edit) return [];
  const safety: Safety = shieldsVariable(site, call, list) ? 'suggested' : 'safe';
  return [
    {
      title: edit.text === '' ? 'Remove the statement' : 'Remove `dbg!` and keep its value',
      safety,
      edits: [edit],
    },
  ];
}

function argumentsOf({ context, tokens, index }: FixSite): Argument[] | undefined {
  const open = index + 2;
  const close = tokens.partner(open);
  if (close === undefined || tokens.text(index + 1) !== '!') return undefined;
  return argumentsBetween(tokens, open, close).map(({ first, last }) => ({
    source: context.unit.text.slice(tokens.start(first), tokens.end(last)),
    ...shapeOfOperand(tokens, first, last),
  }));
}

function editInTree(context: FixContext, call: SyntaxNode, list: readonly Argument[]): Edit | undefined {
  const span = { start: call.startIndex, end: call.endIndex };
  const position = positionOf(call);
  switch (position.kind) {
    case 'statement': {
      const kept = list.filter(({ isInert }) => !isInert);
      const hasAttribute = position.node.previousNamedSibling?.type === 'attribute_item';
      if (hasAttribute) return undefined;
      if (kept.length === 0)
        return removalOf(context, { start: position.node.startIndex, end: position.node.endIndex });
      const separator = lineBreakOf(context.text) + indentAt(context, position.node.startIndex);
      const text = kept.map(statementOf).join(separator);
      return { start: position.node.startIndex, end: position.node.endIndex, text };
    }
    case 'tail':
    case 'arm':
      return { ...span, text: joined(list, ({ startsAsBlock }) => startsAsBlock) };
    case 'closure-body':
      return { ...span, text: joined(list, () => false) };
    case 'inner': {
      const isOperand = isOperandPlace(call);
      const isScrutinee = isUnderScrutinee(position.parent, call);
      // `break 'label: {}` is read as a labelled break.
      const isBroken = position.parent.type === 'break_expression';
      return {
        ...span,
        text: joined(
          list,
          (shape) =>
            (isOperand && (!isScrutinee || shape.hasBraces) && !shape.isPostfix) ||
            (isBroken && shape.startsAsBlock),
        ),
      };
    }
  }
}

/** In a macro's arguments only the neighbours tell whether the value is an operand. */
function editInTokens(site: FixSite, list: readonly Argument[]): Edit | undefined {
  const { context, tokens, index } = site;
  const close = tokens.partner(index + 2);
  if (close === undefined) return undefined;
  const start = startOfMacroPath(tokens, index);
  const before = tokens.text(start - 1);
  const after = tokens.text(close + 1);
  const isAlone = /^[([{,;=]$/.test(before) && /^[)\]},;]$/.test(after);
  const text = joined(list, (shape) => !isAlone && !shape.isPostfix);
  return { start: tokens.start(start), end: context.span.end, text };
}

function joined(list: readonly Argument[], needsParentheses: (shape: OperandShape) => boolean): string {
  const [only, ...more] = list;
  if (!only) return '()';
  if (more.length > 0) return `(${list.map(({ source }) => source).join(', ')})`;
  return needsParentheses(only) ? `(${only.source})` : only.source;
}

/** A call stands alone; the value of an operator would be reported as unused. */
function statementOf({ source, isPostfix }: Argument): string {
  return isPostfix ? `${source};` : `let _ = ${source};`;
}

/** Scrutinees end at a brace, so only braces of the value's own need parentheses there. */
function isUnderScrutinee(parent: SyntaxNode, call: SyntaxNode): boolean {
  switch (parent.type) {
    case 'match_expression':
    case 'if_expression':
    case 'while_expression':
    case 'for_expression':
      return parent.childForFieldName('body')?.startIndex !== call.startIndex;
    default:
      return false;
  }
}
