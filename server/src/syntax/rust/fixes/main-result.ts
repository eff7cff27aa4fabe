import type { Fix } from '../../../core/finding.ts';
import type { SyntaxNode } from '../../../core/syntax-node.ts';
import type { Edit } from '../../../core/text.ts';
import { isSameNode, lastNamedChild } from '../nodes.ts';
import { type Owner, ownerOf } from '../owner.ts';
import { errorOfType } from '../return-shape.ts';
import type { FixSite } from '../site.ts';
import { indentAt, lineBreakOf } from './layout.ts';
import type { Message } from './message.ts';
import { propagateFixes } from './propagate.ts';

type FunctionOwner = Extract<Owner, { kind: 'function' }>;

/**
 * Ways to let `main` return the error, where it returns nothing yet: its signature, its bare `return`s and its end
 * change with it.
 */
export function mainResultFixes(site: FixSite, message: Message | undefined): Fix[] {
  const main = mainOf(site);
  if (!main) return [];
  const crate = reportCrateOf(site.context.text);
  const type = crate === undefined ? 'Box<dyn std::error::Error>' : `${crate}::Error`;
  const error = errorOfType(type, { text: site.context.text, offset: site.context.unitStart });
  const edits = editsOfMain(site, main, crate === undefined ? `Result<(), ${type}>` : `${crate}::Result<()>`);
  if (!edits) return [];
  return propagateFixes(site, message, { kind: 'result', error }).map((fix) => ({
    ...fix,
    title: `${fix.title}, and let \`main\` return a \`Result\``,
    edits: [...fix.edits, ...edits],
  }));
}

/** The innermost owner where it is the program's `main` and returns nothing. */
export function mainOf({ owner, context }: FixSite): FunctionOwner | undefined {
  if (owner?.kind !== 'function' || owner.node.childForFieldName('name')?.text !== 'main') return undefined;
  const tokens = context.sourceTokens();
  const index = tokens.at(context.unitStart + owner.node.startIndex);
  if (index === undefined || tokens.enclosing(index) !== undefined) return undefined;
  const returnsNothing =
    owner.returned.kind === 'nothing' || (owner.returned.kind === 'type' && owner.returned.text === '()');
  return returnsNothing ? owner : undefined;
}

/** The crate whose error type the file uses, which then stands for `Box<dyn Error>`. */
function reportCrateOf(text: string): string | undefined {
  const match = /^[ \t]*use (anyhow|color_eyre::eyre|eyre)::/m.exec(text);
  return match?.[1];
}

/** Attributes under which a `main` may return what it likes. */
const HARMLESS_ATTRIBUTE =
  /^#\[\s*(?:(?:tokio|async_std|actix_web|actix_rt|smol|ntex|rocket)::(?:main|launch)|tracing::instrument|instrument|allow|expect|warn|deny|cfg|cfg_attr|inline|rustfmt::skip)\b/;

function editsOfMain(site: FixSite, main: FunctionOwner, type: string): Edit[] | undefined {
  const { node } = main;
  const parameters = node.childForFieldName('parameters');
  const body = node.childForFieldName('body');
  if (!parameters || !body || parameters.namedChildCount > 0) return undefined;
  for (let at = node.previousNamedSibling; at?.type === 'attribute_item'; at = at.previousNamedSibling) {
    if (!HARMLESS_ATTRIBUTE.test(at.text)) return undefined;
  }
  const returns = returnsOf(body, main);
  if (returns.some((each) => each.namedChildCount > 0)) return undefined;
  const written = node.childForFieldName('return_type');
  const signature = written
    ? { start: written.startIndex, end: written.endIndex, text: type }
    : { start: parameters.endIndex, end: parameters.endIndex, text: ` -> ${type}` };
  const early = returns.map(({ startIndex, endIndex }) => ({
    start: startIndex,
    end: endIndex,
    text: 'return Ok(())',
  }));
  return [signature, ...early, ...endOf(site, body)];
}

/** Every `return` that leaves the function itself. */
function returnsOf(node: SyntaxNode, main: FunctionOwner): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let index = 0; index < node.namedChildCount; index++) {
    const child = node.namedChild(index);
    if (!child) continue;
    if (child.type === 'return_expression' && isSameNode(ownerOf(child)?.node, main.node)) found.push(child);
    found.push(...returnsOf(child, main));
  }
  return found;
}

/** `Ok(())` at the end of the body, where its end is reached. */
function endOf({ context }: FixSite, body: SyntaxNode): Edit[] {
  const last = lastNamedChild(body);
  if (!last || diverges(last)) return [];
  const isStatement = /_statement$|_declaration$|_item$|_definition$/.test(last.type);
  const semicolon = isStatement ? [] : [insertion(last.endIndex, ';')];
  const { text } = context.unit;
  const brace = body.endIndex - 1;
  const lineStart = text.lastIndexOf('\n', brace) + 1;
  if (text.slice(lineStart, brace).trim() !== '') {
    const space = text[brace - 1] === ' ' ? '' : ' ';
    return [...semicolon, insertion(brace, `${space}Ok(()) `)];
  }
  const line = `${indentAt(context, last.startIndex)}Ok(())${lineBreakOf(context.text)}`;
  return [...semicolon, insertion(lineStart, line)];
}

/** True for a statement after which nothing runs: an endless loop, the end of the process, a panic. */
function diverges(statement: SyntaxNode): boolean {
  const node = statement.type === 'expression_statement' ? statement.namedChild(0) : statement;
  switch (node?.type) {
    case 'loop_expression':
      return !/\bbreak\b/.test(node.text);
    case 'return_expression':
      return true;
    case 'call_expression':
      return /(?:^|::)(?:exit|abort)$/.test(node.childForFieldName('function')?.text ?? '');
    case 'macro_invocation':
      return /^(?:panic|todo|unimplemented|unreachable)$/.test(node.childForFieldName('macro')?.text ?? '');
    default:
      return false;
  }
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
