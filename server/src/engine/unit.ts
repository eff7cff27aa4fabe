import type { Unit, UnitKind } from '../core/rule.ts';
import type { SyntaxNode } from '../core/syntax-node.ts';
import type { Tokens } from '../core/tokens.ts';
import { type Item, isContainer, type WatchedWord } from '../lexer/items.ts';
import type { Lexicon } from '../lexer/lexicon.ts';
import { tokenize } from '../lexer/tokens.ts';
import type { OwnedTree, ParseBudget, Parsers } from '../syntax/parsers.ts';
import type { Bench } from './bench.ts';
import type { Dialect } from './dialect.ts';
import type { Segment } from './segment.ts';

/** Longer units are not parsed; a function of this size is no longer read by anyone either. */
const MAX_PARSED_LENGTH = 200_000;
/** What 200,000 characters take, in some 100 ms. */
const PARSE_BUDGET: ParseBudget = { steps: 5_000, milliseconds: 1_000 };
/**
 * Units with brackets nested deeper are not parsed: tree-sitter looks for a node's parent from the root down, so that
 * walking up from deep nodes is quadratic in their depth.
 */
const MAX_DEPTH = 200;
/** Functions nested deeper are judged with one around them, so that no code is judged as often as it is deep. */
const MAX_NESTED_UNITS = 16;

/** Where a unit lies in its segment. */
export interface UnitPlace {
  readonly kind: UnitKind;
  readonly name: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly documentation: string;
}

/** The unit that holds a watched word. */
export function placeOf(segment: Segment, word: WatchedWord): UnitPlace {
  const item = word.item && itemOfUnit(word.item);
  if (item) {
    const kind = item.kind === 'function' ? 'function' : item.kind === 'constant' ? 'constant' : 'type';
    const documentation = documentationOf(segment, item, kind);
    return { kind, name: item.name, start: item.start, end: item.end, documentation };
  }
  const { edges } = segment.outline;
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) >= word.end) high = middle;
    else low = middle + 1;
  }
  const end = edges[low] ?? segment.text.length;
  return { kind: 'loose', name: undefined, start: word.looseStart, end, documentation: '' };
}

function documentationOf(segment: Segment, { start }: Item, kind: UnitKind): string {
  if (kind === 'function') return segment.documentationAbove(start);
  return kind === 'constant' ? segment.commentsAbove(start) : '';
}

function itemOfUnit(item: Item): Item {
  if (!item.parent) return item;
  const units: Item[] = [];
  for (let at: Item | undefined = item; at; at = at.parent) if (!isContainer(at.kind)) units.push(at);
  return units[units.length - MAX_NESTED_UNITS] ?? item;
}

/** What a unit knows of the source around it. Without `parsers` there is no tree, and none is asked for. */
export type UnitBench = Pick<Bench, 'dialect' | 'parsers' | 'path' | 'isProgram' | 'isEntry'>;

/** A unit whose tokens and tree are made when they are first asked for. Whoever opens it closes it. */
export class OpenUnit implements Unit {
  readonly kind: UnitKind;
  readonly name: string | undefined;
  readonly text: string;
  readonly documentation: string;
  readonly language: string;
  readonly preset: Unit['preset'];
  readonly isHot: boolean;
  readonly path: string;
  readonly isProgram: boolean;
  readonly isEntry: boolean;
  /** True once a tree was asked for whose grammar is not loaded. */
  lacksGrammar = false;
  readonly #dialect: Dialect;
  readonly #parsers: Parsers | undefined;
  #tokens: Tokens | undefined;
  #tree: OwnedTree | undefined;
  #isParsed = false;

  constructor({ dialect, parsers, path, isProgram, isEntry }: UnitBench, place: UnitPlace, text: string) {
    this.kind = place.kind;
    this.name = place.name;
    this.text = text;
    this.documentation = place.documentation;
    this.language = dialect.language.id;
    this.preset = dialect.selection.preset;
    this.isHot = place.name !== undefined && dialect.selection.hotFunctions.has(place.name);
    this.path = path;
    this.isProgram = isProgram;
    this.isEntry = isEntry;
    this.#dialect = dialect;
    this.#parsers = parsers;
  }

  get lexicon(): Lexicon {
    return this.#dialect.lexicon;
  }

  get tokens(): Tokens {
    this.#tokens ??= tokenize(this.#dialect.lexicon, this.text);
    return this.#tokens;
  }

  tree(): SyntaxNode | undefined {
    if (!this.#isParsed) {
      this.#isParsed = true;
      this.#tree = this.#parse();
    }
    return this.#tree?.rootNode;
  }

  #parse(): OwnedTree | undefined {
    if (!this.#parsers || this.#dialect.language.grammar === undefined) return undefined;
    if (this.text.length > MAX_PARSED_LENGTH || depthOf(this.tokens) > MAX_DEPTH) return undefined;
    if (!this.#parsers.has(this.language)) {
      this.lacksGrammar = true;
      return undefined;
    }
    return this.#parsers.parse(this.language, this.text, PARSE_BUDGET);
  }

  close(): void {
    this.#tree?.delete();
    this.#tree = undefined;
  }
}

/** How many brackets are open at the deepest place. */
function depthOf(tokens: Tokens): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < tokens.length; index++) {
    const kind = tokens.kind(index);
    if (kind === 'open') deepest = Math.max(deepest, ++depth);
    else if (kind === 'close' && depth > 0) depth--;
  }
  return deepest;
}
