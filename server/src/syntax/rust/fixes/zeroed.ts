import type { Fix } from '../../../core/finding.ts';
import type { FixContext } from '../../../core/rule.ts';
import type { SyntaxNode } from '../../../core/syntax-node.ts';
import type { Edit } from '../../../core/text.ts';
import { definesWithout } from '../file-facts.ts';
import { closest, isComment, isSameNode } from '../nodes.ts';
import type { Owner } from '../owner.ts';
import { isValueOf } from '../position.ts';
import { siteOf } from '../site.ts';
import { compact, typePathOf } from '../type-text.ts';

/** Types without a `Default`, or for which all zeroes and `Default` are different things that only a person can weigh. */
const WITHOUT_DEFAULT: ReadonlySet<string> = new Set([
  'MaybeUninit',
  'NonNull',
  'Box',
  'Rc',
  'Arc',
  'NonZero',
  'File',
  'Instant',
  'SystemTime',
  'Self',
  'ManuallyDrop',
  'UnsafeCell',
]);

/**
 * `mem::zeroed()` as `Default::default()`, `zeroed::<T>()` as `T::default()`, a null pointer as `null_mut()`. An
 * `unsafe` block that held nothing else goes too. Nothing for types of C interfaces, which have no `Default`.
 */
export function zeroedFixes(context: FixContext): Fix[] {
  const site = siteOf(context);
  if (!site || site.isInMacro || !site.owner || site.owner.kind === 'constant') return [];
  if (site.owner.kind === 'function' && site.owner.isConst) return [];
  const call = callOf(closest(site.node, 'call_expression'));
  if (!call) return [];

  const whole = enclosingUnsafe(call) ?? call;
  const written = writtenType(call);
  const type = written ?? annotatedType(whole) ?? returnedType(whole, site.owner);
  if (type !== undefined && !hasDefault(type, context.text)) return [];
  const text = replacementOf(type, written !== undefined);
  const comment = staleSafetyComment(context, whole);
  const title = `Start from \`${text}\`${comment.length > 0 ? ' and remove the safety comment' : ''}`;
  const edits = [...comment, { start: whole.startIndex, end: whole.endIndex, text }];
  return [{ title, safety: 'suggested', edits }];
}

/** Removes the `// SAFETY:` comment above the statement whose only `unsafe` goes. */
function staleSafetyComment({ unit }: FixContext, whole: SyntaxNode): Edit[] {
  if (whole.type !== 'unsafe_block') return [];
  let statement = whole;
  while (statement.parent && statement.parent.type !== 'block') statement = statement.parent;
  if (statement.text.match(/\bunsafe\b/g)?.length !== 1) return [];
  const end = unit.text.lastIndexOf('\n', statement.startIndex) + 1;
  if (unit.text.slice(end, statement.startIndex).trim() !== '') return [];
  let start: number | undefined;
  for (let at = end; at > 0; ) {
    const above = unit.text.lastIndexOf('\n', at - 2) + 1;
    const line = unit.text.slice(above, at).trim();
    if (!/^\/\/(?!\/)/.test(line)) break;
    if (/^\/\/\s*safety:/i.test(line)) start = above;
    at = above;
  }
  return start === undefined ? [] : [{ start, end, text: '' }];
}

function callOf(node: SyntaxNode | undefined): SyntaxNode | undefined {
  const callee = node?.childForFieldName('function')?.text ?? '';
  return /(^|::\s*)(zeroed|uninitialized)\s*(::\s*<.*>)?$/s.test(callee) && !/MaybeUninit/.test(callee)
    ? node
    : undefined;
}

/** The `unsafe` block whose only content is the call, and why it was thought to be sound. */
function enclosingUnsafe(call: SyntaxNode): SyntaxNode | undefined {
  const block = call.parent;
  if (block?.type !== 'block' || block.parent?.type !== 'unsafe_block') return undefined;
  for (let index = 0; index < block.namedChildCount; index++) {
    const child = block.namedChild(index);
    const isPart = isSameNode(child, call) || (child && isComment(child) && /^\W*safety:/i.test(child.text));
    if (!isPart) return undefined;
  }
  return block.parent;
}

function writtenType(call: SyntaxNode): string | undefined {
  const callee = call.childForFieldName('function');
  if (callee?.type !== 'generic_function') return undefined;
  const type = compact(callee.childForFieldName('type_arguments')?.text.slice(1, -1) ?? '_');
  return type === '_' ? undefined : type;
}

/** The type of the variable that the value goes into. */
function annotatedType(value: SyntaxNode): string | undefined {
  const statement = value.parent;
  if (statement?.type !== 'let_declaration' || !isSameNode(statement.childForFieldName('value'), value))
    return undefined;
  const type = statement.childForFieldName('type')?.text;
  return type === undefined ? undefined : compact(type);
}

/** The owner's return type, where the value is what the owner returns. */
function returnedType(value: SyntaxNode, owner: Owner): string | undefined {
  if (owner.kind === 'constant' || owner.kind === 'other' || owner.returned.kind !== 'type') return undefined;
  return isValueOf(owner, value) ? compact(owner.returned.text) : undefined;
}

function replacementOf(type: string | undefined, isWritten: boolean): string {
  if (type?.startsWith('*mut ')) return `std::ptr::null_mut${isWritten ? `::<${type.slice(5)}>` : ''}()`;
  if (type?.startsWith('*const ')) return `std::ptr::null${isWritten ? `::<${type.slice(7)}>` : ''}()`;
  if (type === undefined || !isWritten) return 'Default::default()';
  return /^[\w:]+$/.test(type) ? `${type}::default()` : `<${type}>::default()`;
}

function hasDefault(type: string, text: string): boolean {
  if (/^\*(mut|const) /.test(type)) return true;
  const array = /^\[(.*); ?(.*)\]$/s.exec(type);
  if (array)
    return (
      /^\d+$/.test(array[2] ?? '') && Number(array[2]) <= 32 && hasDefault((array[1] ?? '').trim(), text)
    );
  if (type.startsWith('(')) return type === '()' || !/[&*]|\bfn\b|\bdyn\b/.test(type);
  const path = typePathOf(type);
  const name = path?.segments.at(-1);
  if (!path || name === undefined) return false;
  if (isPrimitive(name)) return true;
  // C structures are named in lower case or in capitals, and come from such modules; one capital is a type parameter.
  if (
    /^[a-z]|^[A-Z0-9_]+$/.test(name) ||
    /^(libc|winapi|windows|windows_sys|ffi|sys|bindings|raw)$/.test(path.segments[0] ?? '')
  )
    return false;
  if (WITHOUT_DEFAULT.has(name) || name.startsWith('NonZero')) return false;
  return !definesWithout(text, name, 'Default');
}

function isPrimitive(name: string): boolean {
  return /^(?:[iu](?:8|16|32|64|128|size)|f32|f64|bool|char)$/.test(name);
}
