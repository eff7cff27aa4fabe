import type { ItemFacts } from '../core/rule.ts';
import { positionAt, type Span } from '../core/text.ts';
import type { Item } from '../lexer/items.ts';
import { countCodeLines, mergeSpans } from './code-lines.ts';
import type { Segment } from './segment.ts';

/** The facts of an item; lines are counted when they are asked for. */
export function itemFactsOf(segment: Segment, item: Item): ItemFacts {
  return new SegmentItem(segment, item);
}

class SegmentItem implements ItemFacts {
  readonly #segment: Segment;
  readonly #item: Item;

  constructor(segment: Segment, item: Item) {
    this.#segment = segment;
    this.#item = item;
  }

  get kind(): ItemFacts['kind'] {
    return this.#item.kind;
  }
  get name(): string | undefined {
    return this.#item.name;
  }
  get nameSpan(): Span {
    return this.#item.nameSpan;
  }
  get start(): number {
    return this.#item.start;
  }
  get end(): number {
    return this.#item.end;
  }
  get head(): string {
    return this.#segment.text.slice(this.#item.start, this.#item.nameSpan.start);
  }
  get body(): Span | undefined {
    return this.#item.body;
  }
  get isTest(): boolean {
    return this.#item.isTest;
  }
  get isTestRoot(): boolean {
    return this.#item.isTestRoot && !this.#item.isPresumed;
  }
  get holdsTests(): boolean {
    const { start, end } = this.#item;
    return this.#segment.outline.attributes.some(
      (attribute) => attribute.start >= start && attribute.end <= end && attribute.facts.names.some(isTest),
    );
  }
  get callsMacros(): boolean {
    return /\w!\s?[({[]/.test(this.#segment.text.slice(this.#item.start, this.#item.end));
  }
  get lines(): number {
    const { lineStarts } = this.#segment;
    return positionAt(lineStarts, this.#item.end).line - positionAt(lineStarts, this.#item.start).line + 1;
  }
  get codeLines(): number {
    const { start, end } = this.#item;
    return countCodeLines(this.#segment.text, start, end, this.#segment.nonCode(false));
  }
  get bodyCodeLines(): number {
    const { body } = this.#item;
    if (!body) return 0;
    const { text, data } = this.#segment;
    const nonCode = this.#segment.nonCode(true);
    return countCodeLines(
      text,
      body.start,
      body.end,
      data.length > 0 ? mergeSpans([...nonCode, ...data]) : nonCode,
    );
  }
}

/** `test`, `rstest`, `test_case`, `wasm_bindgen_test`; a benchmark is none. */
function isTest(name: string): boolean {
  return /(?:^|_)(?:rs)?test(?:_|$)/.test(name);
}
