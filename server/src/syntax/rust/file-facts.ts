import { splitAtCommas } from './type-text.ts';

/**
 * What a Rust file's text says about its names, found by patterns and without a tree: fixes need it for the file
 * around a unit, and only when a person asks. A name that is declared twice with different types says nothing.
 */

/** The full path that a `use` line of the file gives to `name`; `undefined` when none does. */
export function importedPath(text: string, name: string): string | undefined {
  for (const [, tree = ''] of text.matchAll(/^[ \t]*(?:pub(?:\([^)]*\))?[ \t]+)?use\s+([^;]+);/gm)) {
    if (!tree.includes(name)) continue;
    const found = importsOfTree(tree).find((each) => each.name === name);
    if (found) return found.path;
  }
  return undefined;
}

/** A name that a `use` brings into scope; `_` for one that is brought in without a name, `*` for all of a module. */
export interface Import {
  readonly name: string;
  readonly path: string;
}

/** What the tree of a `use`, without `use` and `;`, imports. */
export function importsOfTree(tree: string): Import[] {
  return importsIn(tree.replace(/\/\/[^\n]*/g, '').trim(), '');
}

/** The type that `type name<..> = ..;` of the file stands for, with the names of its parameters. */
export function typeAlias(
  text: string,
  name: string,
): { parameters: readonly string[]; type: string } | undefined {
  const pattern = new RegExp(
    `^(?:pub(?:\\([^)]*\\))?\\s+)?type\\s+${name}\\s*(<[^=;]*(?:=[^=;>]*)?>)?\\s*=\\s*([^;]+);`,
    'm',
  );
  const match = pattern.exec(text);
  if (!match?.[2]) return undefined;
  const parameters = splitAtCommas((match[1] ?? '').slice(1, -1)).filter(
    (parameter) => !parameter.startsWith("'"),
  );
  return { parameters, type: match[2] };
}

/** The associated type `type name = ..;` nearest to `offset`: the one before it, or else the first after it. */
export function associatedType(text: string, offset: number, name: string): string | undefined {
  const all = [...text.matchAll(new RegExp(`\\btype\\s+${name}\\s*=\\s*([^;]+);`, 'g'))];
  const before = all.filter((match) => match.index < offset).at(-1);
  return (before ?? all[0])?.[1];
}

/** The return type of the file's functions of this name, when all of them have the same. */
export function functionType(text: string, name: string): string | undefined {
  if (!isName(name)) return undefined;
  const types = new Set<string>();
  for (const match of text.matchAll(new RegExp(`\\bfn\\s+${name}\\b`, 'g'))) {
    const type = returnTypeAfter(text, match.index + match[0].length);
    if (type === undefined) return undefined;
    types.add(type);
  }
  const [only] = types;
  return types.size === 1 ? only : undefined;
}

/** The type of the file's fields, parameters and variables of this name, when all that are written down agree. */
export function declaredType(text: string, name: string): string | undefined {
  if (!isName(name)) return undefined;
  const types = new Set<string>();
  const pattern = new RegExp(
    `(?<![\\w:.])${name}\\s*:(?!:)\\s*(?:&(?:'\\w+\\s+)?(?:mut\\s+)?)?((?:[a-z_]\\w*::)*[A-Z]\\w*\\s*<[^;={}]*>)`,
    'g',
  );
  for (const [, type = ''] of text.matchAll(pattern)) types.add(firstType(type));
  const [only] = types;
  return types.size === 1 ? only : undefined;
}

/** True when the file implements `From<source>` for the type, or derives it with `#[from]`. */
export function hasConversion(text: string, target: string): boolean {
  if (!isName(target)) return false;
  return (
    /#\[(from|source|backtrace)\b|#\[error\(transparent\)\]/.test(text) ||
    new RegExp(`\\bimpl\\b[^{;]*\\bFrom\\s*<[^{;]*\\bfor\\s+${target}\\b`).test(text)
  );
}

/** True when the file defines the type itself. */
export function definesType(text: string, name: string): boolean {
  return isName(name) && new RegExp(`\\b(?:struct|enum|union)\\s+${name}\\b`).test(text);
}

/** True when the file defines the type and neither derives nor implements the trait for it. */
export function definesWithout(text: string, name: string, trait: string): boolean {
  if (!isName(name)) return false;
  const definition = new RegExp(
    `((?:#\\[[^\\n]*\\]\\s*)*)(?:pub(?:\\([^)]*\\))?\\s+)?(?:struct|enum|union)\\s+${name}\\b`,
  ).exec(text);
  if (!definition) return false;
  const derives = new RegExp(`\\bderive\\([^)]*\\b${trait}\\b`).test(definition[1] ?? '');
  return !derives && !new RegExp(`\\b${trait}\\s+for\\s+${name}\\b`).test(text);
}

/** True for a plain name, which also means itself in a pattern. */
function isName(text: string): boolean {
  return /^\w+$/.test(text);
}

function importsIn(tree: string, prefix: string): Import[] {
  const brace = tree.indexOf('{');
  if (brace >= 0) {
    const inner = tree.slice(brace + 1, tree.lastIndexOf('}'));
    return splitAtCommas(inner).flatMap((part) => importsIn(part, prefix + tree.slice(0, brace)));
  }
  const [path = '', alias] = tree.split(/\s+as\s+/);
  const full = (prefix + path.trim()).replace(/\s/g, '').replace(/::self$/, '');
  const name = alias?.trim() ?? full.split('::').at(-1) ?? '';
  return name === '' ? [] : [{ name, path: full.replace(/^::/, '') }];
}

/** Reads generics, parameters and `-> type` after a function's name; the empty string where it returns nothing. */
function returnTypeAfter(text: string, from: number): string | undefined {
  const open = text.indexOf('(', from);
  if (open < 0) return undefined;
  let depth = 0;
  let at = open;
  for (; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) break;
  }
  const rest = text.slice(at + 1, at + 600);
  const match = /^\s*->\s*([^{;]+?)\s*(?:\bwhere\b[^{;]*)?[{;]/.exec(rest);
  return match ? (match[1] ?? '') : '';
}

/** The leading type of a text that may go on after it: up to the closing angle that belongs to its first. */
function firstType(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '<') depth++;
    else if (text[at] === '>' && text[at - 1] !== '-' && --depth === 0) return text.slice(0, at + 1);
  }
  return text;
}
