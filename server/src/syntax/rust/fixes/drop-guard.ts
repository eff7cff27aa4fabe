import type { Fix } from '../../../core/finding.ts';
import type { FixContext } from '../../../core/rule.ts';
import type { SyntaxNode } from '../../../core/syntax-node.ts';
import { waitsOf } from '../guard-waits.ts';
import { closest, isComment } from '../nodes.ts';
import { siteOf } from '../site.ts';
import { mentions } from '../suspension.ts';
import { indentAt, lineBreakOf, startsLine } from './layout.ts';

/** Values that borrow nothing from what they are computed of. */
const OWNED =
  /^\s*\*|\.\s*(?:clone|cloned|copied|to_owned|to_string|to_vec|len|is_empty|is_some|is_none|take|remove|pop|insert|contains|contains_key)\s*\([^()]*\)\s*$/;

/**
 * `drop(guard);` before the statement that waits first, where the guard is used before it and neither in it nor behind
 * it. A guard that nobody uses is held for its own sake, and stays.
 */
export function dropGuardFixes(context: FixContext): Fix[] {
  const site = siteOf(context);
  const statement = closest(site?.node, 'let_declaration');
  if (site?.node?.type !== 'identifier' || statement?.parent?.type !== 'block') return [];
  const name = site.node.text;
  if (closest(site.node, 'block')?.startIndex !== statement.parent.startIndex) return [];
  if (name.startsWith('_')) return [];
  const following: SyntaxNode[] = [];
  for (let next = statement.nextNamedSibling; next; next = next.nextNamedSibling) following.push(next);
  const variable = { name, span: context.span };
  const [first] = waitsOf({ variable, from: statement.endIndex, regions: following, statement });
  const target = first ? following.findIndex((node) => node.endIndex >= first.end) : -1;
  const waiting = following[target];
  if (!first || !waiting || following.slice(target).some((node) => mentions(node, name))) return [];
  const before = following.slice(0, target).filter((node) => !isComment(node));
  if (!before.some((node) => mentions(node, name)) || before.at(-1)?.type === 'attribute_item') return [];
  if (before.some((node) => lendsOn(node, name, following.slice(target)))) return [];

  const at = startWithComments(context, waiting);
  const gap = startsLine(context, at) ? lineBreakOf(context.text) + indentAt(context, at) : ' ';
  const edits = [{ start: at, end: at, text: `drop(${name});${gap}` }];
  return [{ title: `Drop \`${name}\` before the ${first.text}`, safety: 'suggested', edits }];
}

/** True when the statement may put a borrow of the guard into a variable that is used later. */
function lendsOn(statement: SyntaxNode, name: string, later: readonly SyntaxNode[]): boolean {
  if (!mentions(statement, name)) return false;
  const assignment = statement.type === 'expression_statement' ? statement.namedChild(0) : undefined;
  const isAssignment = assignment?.type === 'assignment_expression';
  if (statement.type !== 'let_declaration' && !isAssignment) return false;
  const [target, value] =
    statement.type === 'let_declaration' ? ['pattern', 'value'] : (['left', 'right'] as const);
  const source = (isAssignment ? assignment : statement).childForFieldName(value);
  if (!source || !mentions(source, name) || OWNED.test(source.text)) return false;
  const bound = (isAssignment ? assignment : statement).childForFieldName(target)?.text ?? '';
  const names = bound.match(/\b[a-z_]\w*/g) ?? [];
  return names.some((each) => later.some((node) => mentions(node, each)));
}

/** Where the statement starts, with the comments that stand alone directly above it. */
function startWithComments(context: FixContext, statement: SyntaxNode): number {
  let start = statement.startIndex;
  for (let above = statement.previousSibling; above && isComment(above); above = above.previousSibling) {
    const gap = context.unit.text.slice(above.endIndex, start);
    if (!startsLine(context, above.startIndex) || gap.split('\n').length > 2) break;
    start = above.startIndex;
  }
  return start;
}
