import type { Import } from '../../core/imports.ts';
import { splitAtCommas } from './type-text.ts';

/** Longer `use` trees are not read, so that a text full of `use` without an end costs little. */
const MAX_TREE_LENGTH = 4000;
const USE = /^[ \t]*(?:pub(?:\([^)\n]*\))?[ \t]+)?use[ \t\r\n]+/gm;

/**
 * The names that the text's `use` declarations give to paths, wherever they stand in it. Globs give none.
 * Read from the text and without a tree: a declaration begins its line.
 */
export function importsIn(text: string): Import[] {
  const imports: Import[] = [];
  if (!text.includes('use')) return imports;
  for (const match of text.matchAll(USE)) {
    const start = match.index + match[0].length;
    const tree = text.slice(start, start + MAX_TREE_LENGTH);
    const end = tree.indexOf(';');
    if (end < 0) continue;
    const code = tree.slice(0, end).replace(/\/\/[^\n]*/g, '');
    for (const { name, path } of namesIn(code, '')) imports.push({ name, path, start });
  }
  return imports;
}

function namesIn(tree: string, prefix: string): Omit<Import, 'start'>[] {
  const brace = tree.indexOf('{');
  if (brace < 0) return nameOf(tree, prefix);
  const inner = tree.slice(brace + 1, tree.lastIndexOf('}'));
  return splitAtCommas(inner).flatMap((part) => namesIn(part, prefix + tree.slice(0, brace)));
}

function nameOf(leaf: string, prefix: string): Omit<Import, 'start'>[] {
  const [written = '', alias] = leaf.trim().split(/\s+as\s+/);
  const path = (prefix + written)
    .replace(/\s/g, '')
    .replace(/::self$/, '')
    .replace(/^::/, '');
  const name = alias?.trim() ?? path.split('::').at(-1) ?? '';
  return /^\w+$/.test(name) && name !== '_' ? [{ name, path }] : [];
}
