import type { Tokens } from '../../../core/tokens.ts';

/** An attribute by the indexes of its brackets. */
export interface PlacedAttribute {
  readonly open: number;
  readonly close: number;
  /** What it says, with its path (`rustfmt::skip`); of `cfg_attr`, what it says under the condition. */
  readonly names: readonly string[];
}

/** `mod name { .. }` by the indexes of its tokens. */
export interface InlineModule {
  /** As it is written in a path: without `r#`. */
  readonly name: string;
  readonly nameIndex: number;
  /** Where the module without its attributes begins: its visibility, or `mod`. */
  readonly head: number;
  readonly open: number;
  readonly close: number;
  /** Those above it and those at the start of its body. */
  readonly attributes: readonly PlacedAttribute[];
}

/** The module whose name is the token at `index`; `undefined` where that is no inline module. */
export function inlineModuleAt(tokens: Tokens, index: number): InlineModule | undefined {
  const open = index + 1;
  if (tokens.text(index - 1) !== 'mod' || tokens.kind(index) !== 'word' || tokens.text(open) !== '{')
    return undefined;
  const close = tokens.partner(open);
  if (close === undefined) return undefined;
  const head = visibilityBefore(tokens, index - 1);
  const attributes = [...attributesBefore(tokens, head), ...innerAttributes(tokens, open)];
  return { name: plainName(tokens.text(index)), nameIndex: index, head, open, close, attributes };
}

/** The inline modules around a token, outermost first; `undefined` where a function, a macro or the like is around. */
export function modulesAround(tokens: Tokens, index: number): readonly InlineModule[] | undefined {
  const modules: InlineModule[] = [];
  for (let open = tokens.enclosing(index); open !== undefined; open = tokens.enclosing(open)) {
    const module = inlineModuleAt(tokens, open - 1);
    if (module?.open !== open) return undefined;
    modules.unshift(module);
  }
  return modules;
}

/** The attributes that end right before the token, in their order. */
export function attributesBefore(tokens: Tokens, index: number): PlacedAttribute[] {
  const attributes: PlacedAttribute[] = [];
  for (let close = index - 1; tokens.text(close) === ']'; ) {
    const open = tokens.partner(close);
    if (open === undefined || tokens.text(open - 1) !== '#') break;
    attributes.unshift({ open, close, names: namesIn(tokens, open) });
    close = open - 2;
  }
  return attributes;
}

/** Where an item begins whose keyword is at `index`, without its attributes. */
export function visibilityBefore(tokens: Tokens, index: number): number {
  if (tokens.text(index - 1) === 'pub') return index - 1;
  const open = tokens.text(index - 1) === ')' ? tokens.partner(index - 1) : undefined;
  return open !== undefined && tokens.text(open - 1) === 'pub' ? open - 1 : index;
}

/** `type` for `r#type`. */
export function plainName(word: string): string {
  return word.startsWith('r#') ? word.slice(2) : word;
}

function innerAttributes(tokens: Tokens, body: number): PlacedAttribute[] {
  const attributes: PlacedAttribute[] = [];
  for (let at = body + 1; tokens.text(at) === '#' && tokens.text(at + 1) === '!'; ) {
    const open = at + 2;
    const close = tokens.partner(open);
    if (close === undefined) break;
    attributes.push({ open, close, names: namesIn(tokens, open) });
    at = close + 1;
  }
  return attributes;
}

/** @param open is the bracket of an attribute, or a comma or parenthesis in `cfg_attr`. */
function namesIn(tokens: Tokens, open: number): string[] {
  let name = '';
  let at = open + 1;
  while (tokens.kind(at) === 'word' || tokens.text(at) === '::') name += tokens.text(at++);
  if (name !== 'cfg_attr') return [name];
  const end = tokens.partner(at) ?? at;
  const names: string[] = [];
  for (let comma = at + 1; comma < end; comma++) {
    if (tokens.text(comma) === ',' && tokens.enclosing(comma) === at && comma + 1 < end)
      names.push(...namesIn(tokens, comma));
  }
  return names;
}
