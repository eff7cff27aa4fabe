import type { Unit, UnitKind } from '../core/rule.ts';
import type { SyntaxNode } from '../core/syntax-node.ts';
import type { Tokens } from '../core/tokens.ts';
import type { WatchedWord } from '../lexer/items.ts';
import { tokenize } from '../lexer/tokens.ts';
import type { OwnedTree, Parsers } from '../syntax/parsers.ts';
import type { Dialect } from './dialect.ts';
import type { Segment } from './segment.ts';

/** Longer units are not parsed; a function of this size is no longer read by anyone either. */
const MAX_PARSED_LENGTH = 200_000;
const PARSE_BUDGET_MILLISECONDS = 100;

/** Where a unit lies in its segment. */
export interface UnitPlace {
  readonly kind: UnitKind;
  readonly name: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** The unit that holds a watched word. */
export function placeOf(segment: Segment, word: WatchedWord): UnitPlace {
  const { item } = word;
  if (item) {
    const kind = item.kind === 'function' ? 'function' : item.kind === 'constant' ? 'constant' : 'type';
    return { kind, name: item.name, start: item.start, end: item.end };
  }
  const { edges } = segment.outline;
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) >= word.end) high = middle;
    else low = middle + 1;
  }
  return { kind: 'loose', name: undefined, start: word.looseStart, end: edges[low] ?? segment.text.length };
}

/** A unit whose tokens and tree are made when they are first asked for. Whoever opens it closes it. */
export class OpenUnit implements Unit {
  readonly kind: UnitKind;
  readonly name: string | undefined;
  readonly text: string;
  readonly language: string;
  readonly preset: Unit['preset'];
  /** True once a tree was asked for whose grammar is not loaded. */
  lacksGrammar = false;
  readonly #dialect: Dialect;
  readonly #parsers: Parsers | undefined;
  #tokens: Tokens | undefined;
  #tree: OwnedTree | undefined;
  #isParsed = false;

  /** Without `parsers` there is no tree, and none is asked for. */
  constructor(dialect: Dialect, place: UnitPlace, text: string, parsers: Parsers | undefined) {
    this.kind = place.kind;
    this.name = place.name;
    this.text = text;
    this.language = dialect.language.id;
    this.preset = dialect.selection.preset;
    this.#dialect = dialect;
    this.#parsers = parsers;
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
    if (this.text.length > MAX_PARSED_LENGTH) return undefined;
    if (!this.#parsers.has(this.language)) {
      this.lacksGrammar = true;
      return undefined;
    }
    return this.#parsers.parse(this.language, this.text, PARSE_BUDGET_MILLISECONDS);
  }

  close(): void {
    this.#tree?.delete();
    this.#tree = undefined;
  }
}
