import type { Edit } from '../../../core/text.ts';
import type { Tokens } from '../../../core/tokens.ts';
import { attributesBefore, type InlineModule, modulesAround, visibilityBefore } from './inline-module.ts';

/** Macros of the standard library whose argument is a path relative to the file. */
const INCLUDES = new Set(['include', 'include_str', 'include_bytes']);

/** Macros of the standard library that take strings which are no paths. */
const TEXT_MACROS =
  /^(?:assert|assert_eq|assert_ne|debug_assert\w*|e?print(?:ln)?|format|format_args|write|writeln|panic|unreachable|todo|unimplemented|vec|matches|concat|env|option_env|dbg|cfg|stringify)$/;

/** A string such as `data/orders.json` or `orders.json`, and not a sentence. */
const LOOKS_LIKE_PATH = /^[bc]?r?#*"[^\s"{}]*(?:\/|\.[A-Za-z]\w{0,5}"#*$)/;

/**
 * The changes that paths inside a module take, so that they name the same files from the module's own file.
 * @param depth how many folders lie between the folder of the source and that of the new file.
 * @param isFolderNamed whether the new file's own modules are looked for in a folder with the module's name.
 * @returns a sentence that says why the paths cannot be changed.
 */
export function pathEdits(
  tokens: Tokens,
  module: InlineModule,
  depth: number,
  isFolderNamed: boolean,
): readonly Edit[] | string {
  const edits: Edit[] = [];
  for (let index = module.open + 1; index < module.close; index++) {
    const edit = isIncludeAt(tokens, index)
      ? includeEdit(tokens, index, depth)
      : declaresModuleAt(tokens, index)
        ? attributeEdits(tokens, module, index, isFolderNamed)
        : [];
    if (typeof edit === 'string') return edit;
    edits.push(...edit);
  }
  return edits;
}

/** True when what stands in the module may turn out differently in another file, as far as its tokens tell. */
export function dependsOnPlace(tokens: Tokens, module: InlineModule, depth: number): boolean {
  for (let index = module.open + 1; index < module.close; index++) {
    const text = tokens.text(index);
    if (tokens.kind(index) !== 'word') continue;
    if (text === 'Location' || (text === 'caller' && tokens.text(index + 1) === '(')) return true;
    if (tokens.text(index + 1) !== '!') continue;
    if (/^(?:file|line|column)$/.test(text)) return true;
    if (depth > 0 && !INCLUDES.has(text) && mayTakePath(tokens, index)) return true;
  }
  return false;
}

/** The name of a macro, defined outside of the module and used in it, that reads a file relative to where it is used. */
export function includingMacroUsed(tokens: Tokens, module: InlineModule): string | undefined {
  const used = new Set<string>();
  for (let index = module.open + 1; index < module.close; index++) {
    if (tokens.text(index + 1) === '!') used.add(tokens.text(index));
  }
  let definition: { readonly name: string; readonly end: number } | undefined;
  for (let index = 0; index < tokens.length; index++) {
    if (index === module.open) index = module.close;
    if (tokens.text(index) === 'macro_rules' && tokens.text(index + 1) === '!') {
      const end = tokens.partner(index + 3);
      if (end !== undefined) definition = { name: tokens.text(index + 2), end };
    }
    const isDefining = definition !== undefined && index < definition.end && used.has(definition.name);
    if (isDefining && isIncludeAt(tokens, index)) return definition?.name;
  }
  return undefined;
}

/** Snapshots lie beside the file that asserts them; other macros are known by a string that looks like a path. */
function mayTakePath(tokens: Tokens, index: number): boolean {
  const name = tokens.text(index);
  if (/snapshot|^include_|^expect_file$|^glob$/.test(name)) return true;
  return !TEXT_MACROS.test(name) && LOOKS_LIKE_PATH.test(tokens.text(index + 3));
}

function isIncludeAt(tokens: Tokens, index: number): boolean {
  return INCLUDES.has(tokens.text(index)) && tokens.text(index + 1) === '!';
}

function includeEdit(tokens: Tokens, index: number, depth: number): readonly Edit[] | string {
  if (depth === 0) return [];
  const argument = index + 3;
  const isJoined = tokens.text(argument) === 'concat' && tokens.text(argument + 1) === '!';
  const first = isJoined ? argument + 3 : argument;
  const isEnvironment = /^(?:option_)?env$/.test(tokens.text(first)) && tokens.text(first + 1) === '!';
  if (isEnvironment) return [];
  if (tokens.kind(first) !== 'string')
    return `The path that \`${tokens.text(index)}!\` takes cannot be read from the code.`;
  return prefixed(tokens, first, '../'.repeat(depth));
}

/** True at the `mod` of `mod name;`. */
function declaresModuleAt(tokens: Tokens, index: number): boolean {
  return tokens.text(index) === 'mod' && tokens.kind(index + 1) === 'word' && tokens.text(index + 2) === ';';
}

/**
 * Inside of an inline module, `#[path]` counts from the folder of that module; at the top of a file, from the folder
 * of the file: the Rust reference, "The path attribute".
 */
function attributeEdits(
  tokens: Tokens,
  module: InlineModule,
  index: number,
  isFolderNamed: boolean,
): readonly Edit[] | string {
  if (!isFolderNamed)
    return 'The module declares modules in files of their own, which would be looked for elsewhere.';
  const attributes = attributesBefore(tokens, visibilityBefore(tokens, index)).filter(({ names }) =>
    names.includes('path'),
  );
  if (attributes.length === 0) return [];
  const around = modulesAround(tokens, index);
  if (around === undefined) return 'A `#[path]` stands in a macro, where it cannot be followed.';
  if (tokens.enclosing(index) !== module.open) return [];
  return attributes.flatMap(({ open, close }) => {
    for (let at = open + 1; at < close; at++) {
      if (tokens.text(at) === 'path' && tokens.text(at + 1) === '=' && tokens.kind(at + 2) === 'string')
        return prefixed(tokens, at + 2, `${module.name}/`);
    }
    return [];
  });
}

/** Puts `prefix` before the path in a string, without a step into a folder and out of it again. */
function prefixed(tokens: Tokens, index: number, prefix: string): readonly Edit[] {
  const text = tokens.text(index);
  const start = text.indexOf('"') + 1;
  if (/^(?:[/\\]|[A-Za-z]:)/.test(text.slice(start))) return [];
  const at = tokens.start(index) + start;
  const leadsOut = text.startsWith('../', start) && !prefix.startsWith('../');
  return [leadsOut ? { start: at, end: at + 3, text: '' } : { start: at, end: at, text: prefix }];
}
