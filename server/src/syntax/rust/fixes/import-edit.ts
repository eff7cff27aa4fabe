import type { FixContext } from '../../../core/rule.ts';
import type { Edit } from '../../../core/text.ts';
import type { Tokens } from '../../../core/tokens.ts';
import { type Import, importsOfTree } from '../file-facts.ts';
import { lineBreakOf } from './layout.ts';

/** A trait's name and the crate or module that exports it. */
export interface Trait {
  readonly module: string;
  readonly name: string;
}

/**
 * What it takes to call a trait's methods where the finding stands: nothing where its module or the unit itself
 * imports the trait, else a `use`. Offsets count from the start of the unit, and may lie before it.
 */
export function importEdits(context: FixContext, trait: Trait): Edit[] {
  const tokens = context.sourceTokens();
  const place = moduleAround(tokens, context.unitStart);
  const uses = usesOf(context.text, tokens, place);
  const own = importsInUnit(context);
  const paths = [`${trait.module}::${trait.name}`, `${trait.module}::*`];
  const imports = [...uses.flatMap((use) => use.imports), ...own];
  if (imports.some(({ path }) => paths.includes(path))) return [];
  const isTaken = imports.some(({ name }) => name === trait.name) || definesName(tokens, place, trait.name);
  const added = isTaken ? `${trait.name} as _` : trait.name;
  const edit = intoUse(uses, trait, added) ?? newUse(context.text, tokens, place, uses, trait, added);
  return [{ ...edit, start: edit.start - context.unitStart, end: edit.end - context.unitStart }];
}

/** True when the trait is in scope where the finding stands, as far as `use` lines tell. */
export function isImported(context: FixContext, trait: Trait): boolean {
  return importEdits(context, trait).length === 0;
}

/** The braces of the inline module that holds the offset; `undefined` for the file itself. */
interface ModulePlace {
  readonly open: number | undefined;
}

function moduleAround(tokens: Tokens, offset: number): ModulePlace {
  let index = tokens.at(offset);
  for (let at = offset; index === undefined && at < offset + 10_000; at++) index = tokens.at(at);
  let open = index === undefined ? undefined : tokens.enclosing(index);
  while (open !== undefined && !(tokens.text(open) === '{' && tokens.text(open - 2) === 'mod')) {
    open = tokens.enclosing(open);
  }
  return { open };
}

/** A `use` item directly in a module. */
interface Use {
  /** Offset of `use` or of the visibility before it. */
  readonly start: number;
  /** Offset behind the `;`. */
  readonly end: number;
  /** What stands between `use` and `;`. */
  readonly tree: string;
  readonly treeStart: number;
  readonly isPrivate: boolean;
  readonly hasAttribute: boolean;
  readonly imports: readonly Import[];
}

function usesOf(text: string, tokens: Tokens, { open }: ModulePlace): Use[] {
  const uses: Use[] = [];
  const close = open === undefined ? tokens.length : (tokens.partner(open) ?? tokens.length);
  for (let at = (open ?? -1) + 1; at < close; at++) {
    if (tokens.enclosing(at) !== open) continue;
    if (tokens.text(at) !== 'use' || tokens.kind(at) !== 'word') continue;
    let end = at + 1;
    while (end < close && tokens.text(end) !== ';') end++;
    const first = startOfVisibility(tokens, at);
    const treeStart = tokens.start(at + 1);
    const tree = text.slice(treeStart, tokens.start(end));
    uses.push({
      start: tokens.start(first),
      end: tokens.end(end),
      tree,
      treeStart,
      isPrivate: first === at,
      hasAttribute: tokens.text(first - 1) === ']',
      imports: importsOfTree(tree),
    });
    at = end;
  }
  return uses;
}

function startOfVisibility(tokens: Tokens, use: number): number {
  if (tokens.text(use - 1) === 'pub') return use - 1;
  const open = tokens.text(use - 1) === ')' ? tokens.partner(use - 1) : undefined;
  return open !== undefined && tokens.text(open - 1) === 'pub' ? open - 1 : use;
}

/** Names that the unit's own `use` items bring into scope. */
function importsInUnit({ unit }: FixContext): Import[] {
  const trees = [...unit.text.matchAll(/^[ \t]*use\s+([^;]+);/gm)];
  return trees.flatMap(([, tree = '']) => importsOfTree(tree));
}

/** True when the module defines a type, trait or other item of the name. */
function definesName(tokens: Tokens, { open }: ModulePlace, name: string): boolean {
  const close = open === undefined ? tokens.length : (tokens.partner(open) ?? tokens.length);
  for (let at = (open ?? -1) + 1; at < close; at++) {
    if (tokens.text(at) !== name || tokens.enclosing(at) !== open) continue;
    if (/^(struct|enum|union|trait|type|mod)$/.test(tokens.text(at - 1))) return true;
  }
  return false;
}

/** Adds the name to a `use` of the same module that has braces on one line, or that imports one name. */
function intoUse(uses: readonly Use[], trait: Trait, added: string): Edit | undefined {
  for (const use of uses) {
    if (!use.isPrivate || use.hasAttribute) continue;
    const rest = use.tree.startsWith(`${trait.module}::`) ? use.tree.slice(trait.module.length + 2) : '';
    if (/^\w+$/.test(rest)) {
      const start = use.treeStart + trait.module.length + 2;
      const names = [rest, added].sort(compareNames);
      return { start, end: start + rest.length, text: `{${names.join(', ')}}` };
    }
    const list = /^\{([^{}\n/]*)\}$/.exec(rest)?.[1];
    if (list === undefined || list.trim() === '') continue;
    const names = [...list.split(',').map((name) => name.trim()), added].filter((name) => name !== '');
    const start = use.treeStart + trait.module.length + 3;
    return { start, end: start + list.length, text: names.sort(compareNames).join(', ') };
  }
  return undefined;
}

/** As rustfmt sorts: `self` first, functions and macros before types. */
function compareNames(a: string, b: string): number {
  const rank = (name: string) => (name === 'self' ? '' : /^[a-z]/.test(name) ? `0${name}` : `1${name}`);
  return rank(a) < rank(b) ? -1 : 1;
}

function newUse(
  text: string,
  tokens: Tokens,
  { open }: ModulePlace,
  uses: readonly Use[],
  trait: Trait,
  added: string,
): Edit {
  const line = `use ${trait.module}::${added};`;
  const newline = lineBreakOf(text);
  const movable = uses.filter((use) => !use.hasAttribute);
  const next = movable.find(({ tree }) => !/^(?:std|core|alloc)\b/.test(tree) && tree > trait.module);
  const place = next ?? movable.at(-1);
  if (place) {
    const indent = indentBefore(text, place.start);
    return next
      ? { start: place.start, end: place.start, text: line + newline + indent }
      : { start: place.end, end: place.end, text: newline + indent + line };
  }
  if (open === undefined) {
    const at = startOfItems(text, tokens);
    return { start: at, end: at, text: line + newline + newline };
  }
  const first = tokens.start(open + 1);
  const at = tokens.end(open);
  return { start: at, end: at, text: newline + indentBefore(text, first) + line };
}

function indentBefore(text: string, offset: number): string {
  return /[ \t]*$/.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? '';
}

/** Offset of the line where the first item of a file starts, with the comments and attributes directly above it. */
function startOfItems(text: string, tokens: Tokens): number {
  let index = 0;
  while (tokens.text(index) === '#' && tokens.text(index + 1) === '!' && tokens.text(index + 2) === '[') {
    index = (tokens.partner(index + 2) ?? tokens.length) + 1;
  }
  let at = text.lastIndexOf('\n', tokens.start(index) - 1) + 1;
  while (at > 0) {
    const above = text.lastIndexOf('\n', at - 2) + 1;
    if (!/^[ \t]*\/\/(?!!)/.test(text.slice(above, at))) break;
    at = above;
  }
  return at;
}
