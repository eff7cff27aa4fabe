import type { Span } from '../core/text.ts';
import type { AttributeFacts, ItemKeyword } from './table.ts';

/** An attribute at its place; `isInner` ones speak about what surrounds them. */
export interface Attribute extends Span {
  readonly isInner: boolean;
  readonly facts: AttributeFacts;
}

/** A named piece of the file. Offsets count from the start of the segment. */
export interface Item extends Span {
  readonly kind: ItemKeyword;
  readonly name: string | undefined;
  readonly nameSpan: Span;
  /** Between the braces. */
  readonly body: Span | undefined;
  readonly parent: Item | undefined;
  readonly isTest: boolean;
  readonly isTestRoot: boolean;
  /** True for test code that is none for the compiler: code for development. */
  readonly isPresumed: boolean;
  /** Attributes that switch lints or name a path, innermost first, those of the surroundings included. */
  readonly attributes: readonly Attribute[];
}

/** A watched word, or a string literal that a rule wants, that is code: outside attributes, macro definitions and quoted tokens. */
export interface WatchedWord extends Span {
  readonly id: number;
  /** The function, constant or type around it; `undefined` in loose code. */
  readonly item: Item | undefined;
  /** In loose code: where the piece around it starts, at the end of the item before it. */
  readonly looseStart: number;
  readonly isTest: boolean;
  readonly attributes: readonly Attribute[];
}

/** What the fast pass knows of a segment. */
export interface Outline {
  readonly items: readonly Item[];
  readonly words: readonly WatchedWord[];
  /** All attributes in the order of their places, those inside macro definitions and quoted tokens excepted. */
  readonly attributes: readonly Attribute[];
  /** Inner attributes outside every item: they speak about the whole file. */
  readonly fileAttributes: readonly Attribute[];
  /** Places where an item ends or starts, so that loose code can be cut out: sorted. */
  readonly edges: readonly number[];
  /** Spans of test code that are not items, such as a statement under `#[cfg(test)]`. */
  readonly testSpans: readonly Span[];
}

/** Containers hold items; the others are units of their own. */
export function isContainer(kind: ItemKeyword): boolean {
  return kind === 'module' || kind === 'implementation' || kind === 'trait';
}
