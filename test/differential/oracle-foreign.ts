import type { Node } from 'web-tree-sitter';
import { isTestCode, lastSegment } from './oracle-tests.ts';
import { outwards } from './whole-tree.ts';

/** Names that only code beside C has, and roots of paths to it. */
const NAME_OF_C = /^(?:libc|winapi|\w*ffi|\w+_sys|c_(?:int|void|char))$/;
const ROOT_OF_C = /^(?:vk|windows)$/;

/** True for a source that declares what C can read, or names it, outside its tests. */
export function speaksWithC(root: Node): boolean {
  const mentions = [
    ...root.descendantsOfType('union_item'),
    ...root.descendantsOfType('extern_modifier').filter(({ children }) => children.some(isString)),
    ...root
      .descendantsOfType('attribute')
      .filter(({ text }) => /^repr\s*\(\s*(?:C|transparent)\b/.test(text)),
    ...root.descendantsOfType(['identifier', 'type_identifier']).filter(isNameOfC),
    ...root
      .descendantsOfType(['line_comment', 'block_comment'])
      .filter(({ text }) => text.split(/\W+/).some((word) => NAME_OF_C.test(word))),
  ];
  return mentions.some((node) => !isTestCode(node));
}

function isString({ type }: Node): boolean {
  return type === 'string_literal';
}

function isNameOfC({ text, nextSibling }: Node): boolean {
  return NAME_OF_C.test(text) || (ROOT_OF_C.test(text) && nextSibling?.text === '::');
}

/** True where the value is written down to be of a type that Rust alone has: a reference, a box, a collection. */
export function isOfRustAlone(node: Node): boolean {
  const type = writtenType(node);
  const element = type?.type === 'array_type' ? (type.childForFieldName('element') ?? type) : type;
  if (element?.type === 'reference_type') return true;
  const path = element?.type === 'generic_type' ? element.childForFieldName('type') : element;
  return /^(?:String|Vec|Box|Rc|Arc|(?:Hash|BTree)(?:Map|Set))$/.test(lastSegment(path ?? null));
}

/** `T` of `zeroed::<T>()`, or of what is declared with no more than the call as its value. */
function writtenType(node: Node): Node | null {
  const around = [...outwards(node)];
  const generic = around.find(({ type }) => type === 'generic_function');
  const own = generic?.childForFieldName('type_arguments')?.firstNamedChild;
  if (own) return own;
  const holder = around.find(
    ({ type }) => !/^(?:identifier|scoped_identifier|call_expression|unsafe_block|block)$/.test(type),
  );
  return holder && /^(?:let_declaration|const_item|static_item)$/.test(holder.type)
    ? holder.childForFieldName('type')
    : null;
}

/** True in a function that asserts that a type has the size of nothing. */
export function assertsNoSize(node: Node): boolean {
  const owner = [...outwards(node)].find(({ type }) => type === 'function_item');
  const macros = owner?.descendantsOfType('macro_invocation') ?? [];
  return macros.some((each) => {
    if (!/^assert(?:_eq)?$/.test(lastSegment(each.childForFieldName('macro')))) return false;
    const tokens = each.children.at(-1)?.children ?? [];
    const size = tokens.findIndex(({ text }) => text === 'size_of');
    const rest = tokens
      .slice(size + 1)
      .map(({ text }) => text)
      .join('');
    return size >= 0 && /\(\)(?:,|==)0(?:[,)]|$)/.test(rest);
  });
}
