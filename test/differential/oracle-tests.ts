import type { Node } from 'web-tree-sitter';
import { isComment, outwards } from './whole-tree.ts';

/** Last path segments of the attributes that make a function a test, by the catalogue of the rules. */
const TEST_ATTRIBUTES = new Set(
  'test bench rstest test_case test_log test_matrix wasm_bindgen_test quickcheck proptest ntest'.split(' '),
);
const TEST_MACROS = new Set(['proptest', 'quickcheck']);
/** Nodes whose attributes are their first children and not what stands before them. */
const HOLDS_OWN_ATTRIBUTES = new Set([
  'match_arm',
  'field_initializer',
  'shorthand_field_initializer',
  'base_field_initializer',
]);

/** True when the tree says that the node is test code: an attribute on it or around it, or a macro of tests. */
export function isTestCode(node: Node): boolean {
  for (const around of outwards(node)) {
    if (around.type === 'macro_invocation' && TEST_MACROS.has(lastSegment(around.childForFieldName('macro'))))
      return true;
    const attributes = [...attributesBefore(around), ...attributesInside(around)];
    if (attributes.some(isTestAttribute) || hasTestMarkInTokens(around)) return true;
  }
  return false;
}

function attributesBefore(node: Node): Node[] {
  const found: Node[] = [];
  for (
    let at = node.previousNamedSibling;
    at && (isComment(at) || isAttribute(at));
    at = at.previousNamedSibling
  )
    if (at.type === 'attribute_item') found.push(at);
  return found;
}

/** Inner attributes, and those of nodes that hold their own: both are first children. */
function attributesInside(node: Node): Node[] {
  const wanted = HOLDS_OWN_ATTRIBUTES.has(node.type) ? 'attribute_item' : 'inner_attribute_item';
  const found: Node[] = [];
  for (let at = node.firstNamedChild; at && (isComment(at) || isAttribute(at)); at = at.nextNamedSibling)
    if (at.type === wanted) found.push(at);
  return found;
}

function isAttribute({ type }: Node): boolean {
  return type === 'attribute_item' || type === 'inner_attribute_item';
}

function isTestAttribute(item: Node): boolean {
  const attribute = item.namedChildren.find(({ type }) => type === 'attribute');
  const path = attribute?.namedChild(0) ?? null;
  const name = lastSegment(path);
  if (name === 'cfg') return requiresTest(attribute?.childForFieldName('arguments') ?? null);
  return TEST_ATTRIBUTES.has(name);
}

/** True when a predicate in the brackets is `test`, or `all` with such a one inside. */
function requiresTest(tokens: Node | null): boolean {
  const parts = tokens?.children ?? [];
  return parts.some((part, index) => {
    if (part.type !== 'identifier' || /^[=]$/.test(parts[index + 1]?.text ?? '')) return false;
    if (/^(?:test|fuzzing|loom|kani|miri)$/.test(part.text)) return true;
    if (part.text === 'any') return areForTests(parts[index + 1]?.text ?? '');
    return part.text === 'all' && requiresTest(parts[index + 1] ?? null);
  });
}

/** True when the alternatives are builds that only test, or features that say so, with one of the former at least. */
function areForTests(text: string): boolean {
  const parts = text
    .slice(1, -1)
    .split(',')
    .map((part) => part.trim());
  const isBuild = (part: string): boolean => /^(?:test|fuzzing|loom|kani|miri)$/.test(part);
  const isFeature = (part: string): boolean =>
    /^feature\s*=\s*"[^"]*(?:\btest|fail_?point|mock|fuzz|proptest|quickcheck|\bbench)[^"]*"$/.test(part);
  return parts.some(isBuild) && parts.every((part) => part === '' || isBuild(part) || isFeature(part));
}

/**
 * In a macro's tokens there are no attributes: `#` and a bracketed tree stand before what they speak about, which
 * ends with the next tree in braces or semicolon.
 */
function hasTestMarkInTokens(node: Node): boolean {
  if (node.parent?.type !== 'token_tree') return false;
  for (let at = node.previousSibling; at; at = at.previousSibling) {
    if (at.type === ';' || at.text === ';' || (at.type === 'token_tree' && at.text.startsWith('{')))
      return false;
    const isAttributeBody = at.type === 'token_tree' && at.text.startsWith('[');
    if (!isAttributeBody || at.previousSibling?.text !== '#') continue;
    if (isTestTokens(at)) return true;
  }
  return false;
}

function isTestTokens(brackets: Node): boolean {
  const inner = brackets.children.slice(1, -1);
  const open = inner.findIndex(({ type }) => type === 'token_tree');
  const path = (open < 0 ? inner : inner.slice(0, open)).filter(({ type }) => type === 'identifier');
  const name = path.at(-1)?.text ?? '';
  return name === 'cfg' ? requiresTest(inner[open] ?? null) : TEST_ATTRIBUTES.has(name);
}

/** The last name of a path. */
export function lastSegment(path: Node | null): string {
  const isScoped = path?.type === 'scoped_identifier' || path?.type === 'scoped_type_identifier';
  return (isScoped ? path.childForFieldName('name')?.text : path?.text) ?? '';
}
