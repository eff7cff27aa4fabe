import type { SyntaxNode } from '../../../core/syntax-node.ts';
import { dropsNothing } from '../drop-order.ts';
import { startOfMacroPath } from '../macro-position.ts';
import { hasToken, isSameNode } from '../nodes.ts';
import { positionOf } from '../position.ts';
import type { FixSite } from '../site.ts';

/** An argument of the macro. */
interface Argument {
  readonly isPlace: boolean;
  readonly source: string;
}

/**
 * True when taking `dbg!` away may change more than what is printed. It takes its argument by value, so that a variable
 * is moved out of the function's hands, or copied: without it a method that changes its receiver, or a `&mut`, would
 * change the original; a closure without `move` would borrow what it took; and what was dropped at the end of the
 * statement would live to the end of the block, with the lock that it holds.
 */
export function shieldsVariable(
  site: FixSite,
  call: SyntaxNode | undefined,
  list: readonly Argument[],
): boolean {
  if (
    call?.parent?.type === 'type_cast_expression' &&
    list.some(({ source }) => HAS_BARE_NUMBER.test(source))
  )
    return true;
  const places = list.filter(({ isPlace }) => isPlace);
  if (places.length === 0) return false;
  const isNeutral = places.every(({ source }) => dropsNothing(source, call ?? site.node));
  if (call && positionOf(call).kind === 'statement') return !isNeutral;
  if (list.length > 1) return false;
  if (!site.owner && site.isInMacro) return true;
  if (mayChangeOriginal(site) || mayBorrow(site) || (call && isKeptByReference(call))) return true;
  return !isNeutral && (call === undefined || !takesValue(call));
}

/** A number without a type, which takes the type that it is cast to: \`dbg!(300) as u8\` is 44, \`300 as u8\` an error. */
const HAS_BARE_NUMBER = /(?<![\w.])\d[\d_]*(?:\.\d*)?(?![\w.])/;

/** True where a pattern or a variable holds on to the place itself, which may change below it. */
function isKeptByReference(call: SyntaxNode): boolean {
  const { parent } = call;
  switch (parent?.type) {
    case 'reference_expression':
      return parent.parent?.type !== 'arguments';
    case 'match_expression':
      return /\bref\b/.test(parent.childForFieldName('body')?.text ?? '');
    case 'let_condition':
    case 'let_declaration':
      return /\bref\b/.test(parent.childForFieldName('pattern')?.text ?? '');
    default:
      return false;
  }
}

function mayBorrow({ owner }: FixSite): boolean {
  return (owner?.kind === 'closure' || owner?.kind === 'async-block') && !hasToken(owner.node, 'move');
}

/** Methods that take what they are called on by value or by shared reference. */
const READING_METHODS =
  /^(len|is_\w+|as_\w+|to_\w+|into_\w+|iter|clone|cloned|copied|get|first|last|contains\w*|starts_with|ends_with|unwrap\w*|expect\w*|map\w*|and_then|or_else|ok|err|ok_or\w*|filter\w*|eq|ne|cmp|partial_cmp|min|max|abs|pow\w*|sqrt|trim\w*|split\w*|chars|bytes|lines|keys|values|parse|join|await)$/;

/** Of these, the ones that take it by value, whatever it is. */
const CONSUMING_METHODS =
  /^(into_\w+|unwrap\w*|expect\w*|map\w*|and_then|or_else|ok|err|ok_or\w*|filter\w*|abs|pow\w*|sqrt|await)$/;

function mayChangeOriginal({ tokens, index }: FixSite): boolean {
  const before = tokens.text(startOfMacroPath(tokens, index) - 1);
  if (before === 'mut' || before === 'raw') return true;
  let at = (tokens.partner(index + 2) ?? index) + 1;
  for (;;) {
    if (tokens.text(at) === '[') at = (tokens.partner(at) ?? at) + 1;
    else if (tokens.text(at) === '.' && !/^(?:\(|::)$/.test(tokens.text(at + 2))) at += 2;
    else break;
  }
  if (tokens.text(at) === '.') return !READING_METHODS.test(tokens.text(at + 1));
  return /^(?:[-+*/%&|^]|<<|>>)?=$/.test(tokens.text(at));
}

/** True where the place stands that takes the value whole, whatever it is: it is moved there with `dbg!` and without. */
function takesValue(call: SyntaxNode): boolean {
  const position = positionOf(call);
  if (position.kind !== 'inner') return position.kind !== 'statement';
  const { parent } = position;
  switch (parent.type) {
    case 'arguments':
    case 'tuple_expression':
    case 'array_expression':
    case 'field_initializer':
    case 'return_expression':
    case 'break_expression':
    case 'try_expression':
    case 'await_expression':
    case 'type_cast_expression':
      return true;
    case 'parenthesized_expression':
      return takesValue(parent);
    case 'let_declaration':
      return parent.childForFieldName('pattern')?.type === 'identifier';
    case 'assignment_expression':
    case 'compound_assignment_expr':
      return isSameNode(parent.childForFieldName('right'), call);
    case 'unary_expression':
      return !parent.text.startsWith('*');
    case 'binary_expression':
      return /^(?:[-+*/%&|^]|<<|>>)$/.test(parent.childForFieldName('operator')?.text ?? '');
    case 'for_expression':
      return isSameNode(parent.childForFieldName('value'), call);
    case 'field_expression': {
      const isCalled = parent.parent?.type === 'call_expression';
      return isCalled && CONSUMING_METHODS.test(parent.childForFieldName('field')?.text ?? '');
    }
    default:
      return false;
  }
}
