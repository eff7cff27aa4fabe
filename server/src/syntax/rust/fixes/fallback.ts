import type { Fix } from '../../../core/finding.ts';
import { isSameNode } from '../nodes.ts';
import type { FixSite } from '../site.ts';
import { typePathOf } from '../type-text.ts';
import { heldTypeAt } from '../value-type.ts';
import { indentAt, lineBreakOf } from './layout.ts';
import { mainOf } from './main-result.ts';
import { formatWithError, type Message, messageOfReceiver } from './message.ts';
import { replaceCall } from './method-edit.ts';
import { receiverAt, returnShapeAt } from './propagate.ts';

/**
 * `.unwrap_or_else(..)` that says the error and ends the process, in `main` alone: what a panic there comes to, with
 * words for the person who started the program.
 */
export function exitFixes(site: FixSite, message: Message | undefined): Fix[] {
  const receiver = receiverAt(site);
  if (!site.isEditable || site.isInMacro || receiver.kind === 'unknown' || !mainOf(site)) return [];
  const isResult = receiver.kind === 'result' && receiver.error.kind !== 'opaque';
  const words = message ?? messageOfReceiver(site.tokens, site.index - 2, receiver.kind);
  const format = isResult ? formatWithError(words, '{e}') : formatOf(words);
  if (format === undefined || (receiver.kind === 'result' && receiver.error.kind === 'unit')) return [];

  const { context } = site;
  const indent = indentAt(context, site.tokens.start(site.index));
  const newline = lineBreakOf(context.text);
  const parameter = receiver.kind === 'option' ? '' : isResult ? 'e' : '_';
  const lines = [
    `.unwrap_or_else(|${parameter}| {`,
    `${indent}    eprintln!(${format});`,
    `${indent}    std::process::exit(1);`,
    `${indent}})`,
  ];
  return [
    {
      title: 'Print the error and exit with `.unwrap_or_else(..)`',
      safety: 'suggested',
      edits: [replaceCall(site, lines.join(newline))],
    },
  ];
}

/**
 * `.unwrap_or_default()`, where the file says that the value's type has a default, and the owner has no way to return
 * what is missing. It hides that something is, so it comes last.
 */
export function defaultFixes(site: FixSite): Fix[] {
  const receiver = receiverAt(site);
  if (!site.isEditable || !site.owner || receiver.kind === 'unknown' || mainOf(site)) return [];
  if (['option', 'result'].includes(returnShapeAt(site).kind)) return [];
  const type = typeOfVariable(site) ?? heldType(site);
  const value = type === undefined ? undefined : defaultOf(type);
  if (value === undefined) return [];
  return [
    {
      title: `Use ${value} where there is no value, with \`.unwrap_or_default()\``,
      safety: 'suggested',
      edits: [replaceCall(site, '.unwrap_or_default()')],
    },
  ];
}

function heldType({ context, tokens, index, node }: FixSite): string | undefined {
  return heldTypeAt(index - 2, { text: context.text, offset: context.unitStart, tokens, node });
}

/** The type of the variable that takes the value. */
function typeOfVariable({ node, isInMacro }: FixSite): string | undefined {
  const statement = isInMacro ? undefined : node?.parent;
  if (statement?.type !== 'let_declaration' || !isSameNode(statement.childForFieldName('value'), node))
    return undefined;
  return statement.childForFieldName('type')?.text;
}

/** What the default of a type is, in words. */
function defaultOf(type: string): string | undefined {
  if (/^&('\w+ )?str$/.test(type)) return 'an empty string';
  const name = typePathOf(type)?.segments.at(-1);
  if (name === undefined) return undefined;
  if (/^(?:[iu](?:8|16|32|64|128|size)|f32|f64)$/.test(name)) return '0';
  if (name === 'bool') return '`false`';
  if (name === 'Option') return '`None`';
  return EMPTY.has(name) ? `an empty \`${name}\`` : undefined;
}

const EMPTY: ReadonlySet<string> = new Set([
  'String',
  'Vec',
  'VecDeque',
  'HashMap',
  'HashSet',
  'BTreeMap',
  'BTreeSet',
  'PathBuf',
  'OsString',
]);

/** The arguments of a `format!` that say the message alone. */
function formatOf(message: Message): string | undefined {
  switch (message.kind) {
    case 'literal':
      return message.source.replace(/\\u\{[^}]*\}|[{}]/g, (found) =>
        found.length > 1 ? found : found + found,
      );
    case 'format':
      return message.source;
    case 'expression':
      return undefined;
  }
}
