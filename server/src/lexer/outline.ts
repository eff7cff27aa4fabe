import type { Span } from '../core/text.ts';
import { endsElement, goesOnAt, innermostFirst, isBetweenAngles } from './attribute-scope.ts';
import { isConstantArgument } from './constant-argument.ts';
import { type Attribute, isContainer, type Outline, type WatchedWord } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { MarkKind, type Marks } from './marks.ts';
import { macroBefore, nameAfter, skipSpace } from './neighbours.ts';
import { type Frame, NOTHING_PENDING as NOTHING, type OpenItem } from './open-frames.ts';
import { endOfBrackets, endOfWord, formAt, startsWord } from './skip.ts';
import type { AttributeFacts, ItemKeyword, OutlineTable } from './table.ts';

const NO_ATTRIBUTES: readonly Attribute[] = [];
const EXCLAMATION = 33;
/** So much of the text before a block is read as its head. */
const MAX_HEAD = 160;

/** What outlines are made with: one for all texts of a dialect. */
interface Outliner {
  readonly lexicon: Lexicon;
  readonly table: OutlineTable;
  readonly readAttribute: (text: string) => AttributeFacts;
  /** True where code for development counts as test code, too: `readAttribute` then says so itself. */
  readonly isTrusting: boolean;
}

/**
 * Finds items, test code and watched words from the marks of a segment. The items' keywords and modifiers are the
 * first watched words of the lexicon, in the order of `structuralWords`.
 */
export function createOutliner(outliner: Outliner): (text: string, marks: Marks) => Outline {
  const prepared = { ...outliner, structural: structuralWords(outliner.table).length };
  return (text, marks) => new OutlineBuilder(prepared, text).build(marks);
}

/** Words that the outline needs the lexicon to watch. */
export function structuralWords(outline: OutlineTable): string[] {
  return [...new Set([...Object.keys(outline.items), ...outline.modifiers])];
}

class OutlineBuilder {
  readonly #lexicon: Lexicon;
  readonly #table: OutlineTable;
  readonly #text: string;
  readonly #readAttribute: (text: string) => AttributeFacts;
  readonly #structural: number;
  readonly #isTrusting: boolean;
  /** What tells that a block asks for a condition of the build; `undefined` where no block does. */
  readonly #conditionMacro: RegExp | undefined;

  readonly #items: OpenItem[] = [];
  readonly #words: WatchedWord[] = [];
  readonly #attributes: Attribute[] = [];
  readonly #fileAttributes: Attribute[] = [];
  readonly #edges: number[] = [0];
  readonly #testSpans: Span[] = [];
  readonly #frames: Frame[] = [];
  /** Constants that wait for their semicolon, each with the number of frames it began under. */
  readonly #constants: { readonly item: OpenItem; readonly depth: number }[] = [];
  #pending = NOTHING;
  /** A function, module, type... whose body or semicolon has not come yet. */
  #head: OpenItem | undefined;
  /** How many frames were open when the head began. */
  #headDepth = 0;
  /** Marks before this offset are inside an attribute or quoted tokens. */
  #ignoredUntil = 0;

  constructor(outliner: Outliner & { readonly structural: number }, text: string) {
    const { lexicon, table, readAttribute, isTrusting, structural } = outliner;
    this.#lexicon = lexicon;
    this.#table = table;
    this.#text = text;
    this.#readAttribute = readAttribute;
    this.#structural = structural;
    this.#isTrusting = isTrusting;
    this.#conditionMacro = isTrusting && text.includes('cfg!') ? table.conditionMacro : undefined;
  }

  build(marks: Marks): Outline {
    for (let index = 0; index < marks.length; index++) {
      const start = marks.start(index);
      if (start >= this.#ignoredUntil) this.#take(marks, index, start);
    }
    this.#closeAtEnd();
    return {
      items: this.#items,
      words: this.#words,
      attributes: this.#attributes,
      fileAttributes: this.#fileAttributes,
      edges: this.#edges.sort((a, b) => a - b),
      testSpans: this.#testSpans,
    };
  }

  #take(marks: Marks, index: number, start: number): void {
    switch (marks.kind(index)) {
      case MarkKind.openBrace:
        this.#openBrace(start, marks.isNested(index));
        break;
      case MarkKind.closeBrace:
        this.#closeBrace(marks.end(index));
        break;
      case MarkKind.semicolon:
        this.#semicolon(marks.end(index));
        break;
      case MarkKind.attribute:
        this.#attribute(start, marks.isNested(index));
        break;
      case MarkKind.comma:
        this.#comma(start);
        break;
      case MarkKind.macroOpen: {
        const macro = macroBefore(this.#lexicon, this.#text, start);
        if (macro && this.#isForDevelopment(macro.name)) this.#testSpan(start);
        else if (this.#isQuoting(macro?.name))
          this.#ignoredUntil = endOfBrackets(this.#lexicon, this.#text, start);
        else if (macro) this.#dropLevelsOnMacro(macro.start);
        break;
      }
      case MarkKind.word:
        this.#word(marks, index, start);
        break;
      default:
        break;
    }
  }

  #word(marks: Marks, index: number, start: number): void {
    const id = marks.detail(index);
    const end = marks.end(index);
    if (id >= this.#structural) {
      this.#watched(id, start, end);
      return;
    }
    if (marks.isNested(index) || this.#head) return;
    const keyword = this.#lexicon.words[id] ?? '';
    const kind = this.#table.items[keyword];
    const nameStart = nameAfter(this.#lexicon, this.#text, { end, keyword, kind });
    if (kind === undefined || nameStart === undefined) {
      if (this.#table.modifiers.includes(keyword) && this.#pending.start < 0)
        this.#pending = { attributes: [], start, isNested: false };
      return;
    }
    this.#openItem(kind, start, nameStart);
  }

  #openItem(kind: ItemKeyword, keywordStart: number, nameStart: number): void {
    const hasName = kind !== 'implementation' && startsWord(this.#lexicon, this.#text, nameStart);
    const raw = hasName ? formAt(this.#lexicon, this.#text, nameStart) : undefined;
    const nameEnd = hasName ? (raw?.end ?? endOfWord(this.#lexicon, this.#text, nameStart)) : nameStart;
    const around = this.#surroundings();
    const isLazy =
      kind === 'constant' &&
      this.#frames.some((frame) => frame.macro !== undefined && this.#table.lazyMacros.includes(frame.macro));
    const own = this.#pending.attributes;
    const isTestItself = this.#isTestPending();
    const item: OpenItem = {
      kind,
      name: hasName ? this.#text.slice(nameStart, nameEnd) : undefined,
      nameSpan: hasName ? { start: nameStart, end: nameEnd } : { start: keywordStart, end: keywordStart + 4 },
      start: this.#pending.start >= 0 ? this.#pending.start : keywordStart,
      end: this.#text.length,
      body: undefined,
      parent: around.item,
      isTest: around.isTest || isTestItself,
      isTestRoot: isTestItself && !around.isTest,
      isPresumed: isTestItself && own.every(({ facts }) => !facts.isTest || facts.isForDevelopment === true),
      attributes: innermostFirst(own, around.attributes),
    };
    this.#pending = NOTHING;
    if (isLazy) return;
    this.#items.push(item);
    this.#edges.push(item.start);
    if (kind === 'constant') this.#constants.push({ item, depth: this.#frames.length });
    else {
      this.#head = item;
      this.#headDepth = this.#frames.length;
    }
  }

  #openBrace(start: number, isNested: boolean): void {
    const around = this.#surroundings();
    const item = this.#head;
    const isOfHead = !isNested && this.#frames.length === this.#headDepth;
    if (item && isOfHead && !isConstantArgument(this.#text, start)) {
      this.#head = undefined;
      if (item.kind === 'macro') {
        item.end = endOfBrackets(this.#lexicon, this.#text, start);
        this.#ignoredUntil = item.end;
        this.#edges.push(item.end);
        return;
      }
      item.body = { start: start + 1, end: this.#text.length };
      const { isTest, attributes } = item;
      this.#frames.push({ item, isTest, attributes, macro: undefined, start, pending: NOTHING, isNested });
      if (isContainer(item.kind) && !this.#isEmptyBody(start)) this.#edges.push(start + 1);
      return;
    }
    const macro = macroBefore(this.#lexicon, this.#text, start);
    if (this.#isQuoting(macro?.name)) {
      this.#ignoredUntil = endOfBrackets(this.#lexicon, this.#text, start);
      return;
    }
    if (macro) this.#dropLevelsOnMacro(macro.start);
    const isTestMacro =
      macro !== undefined &&
      (this.#table.testMacros.includes(macro.name) || this.#isForDevelopment(macro.name));
    this.#frames.push({
      item: around.item,
      isTest: around.isTest || isTestMacro || this.#isTestPending() || this.#asksForTests(start),
      attributes: innermostFirst(this.#pending.attributes, around.attributes),
      macro: macro?.name,
      start,
      pending: this.#pending,
      isNested,
    });
    this.#pending = NOTHING;
  }

  /** True for `{}`: what loose code stands before it then goes to its end. */
  #isEmptyBody(start: number): boolean {
    return this.#text[skipSpace(this.#text, start + 1)] === '}';
  }

  #closeBrace(end: number): void {
    if (this.#frames.length <= this.#headDepth) this.#endHead(end - 1);
    const frame = this.#frames.pop();
    const depth = this.#frames.length;
    while ((this.#constants.at(-1)?.depth ?? -1) > depth) this.#endConstant(end - 1);
    this.#pending = frame && this.#goesOn(frame, end) ? frame.pending : NOTHING;
    if (!frame) return;
    const item = frame.item;
    if (item?.body && item.body.start === frame.start + 1) {
      item.body.end = end - 1;
      item.end = end;
      this.#edges.push(end);
    } else if (frame.isTest && !this.#surroundings().isTest) {
      // The comment above the attributes of a block is about the block.
      const isAttributed = frame.pending.attributes.some(({ facts }) => facts.isTest);
      this.#testSpans.push({ start: isAttributed ? frame.pending.start : frame.start, end });
    }
  }

  #semicolon(end: number): void {
    if (this.#head) {
      if (this.#frames.length === this.#headDepth) this.#endHead(end);
      return;
    }
    if (this.#constants.at(-1)?.depth === this.#frames.length) this.#endConstant(end);
    else if (this.#isTestPending()) this.#testSpans.push({ start: this.#pending.start, end });
    this.#pending = NOTHING;
  }

  /** Ends the match arm, field or element that attributes stand on; in a `let` or between angles it ends nothing. */
  #comma(start: number): void {
    const last = this.#pending.attributes.at(-1);
    if (!last || this.#head || this.#isLet(last.end) || isBetweenAngles(this.#text, last.end, start)) return;
    if (this.#isTestPending()) this.#testSpans.push({ start: this.#pending.start, end: start });
    this.#pending = NOTHING;
  }

  /** True when the statement that the frame's attributes stand on does not end with the frame's closing brace. */
  #goesOn({ pending, isNested }: Frame, end: number): boolean {
    const last = pending.attributes.at(-1);
    if (!last) return false;
    return isNested || this.#isLet(last.end) || goesOnAt(this.#text, skipSpace(this.#text, end), last.end);
  }

  #isLet(at: number): boolean {
    const start = skipSpace(this.#text, at);
    return this.#text.startsWith('let', start) && this.#text.charCodeAt(start + 3) <= 32;
  }

  /** The compiler ignores lint levels on a macro call: they speak about a call that is gone once it is expanded. */
  #dropLevelsOnMacro(macroStart: number): void {
    const { attributes } = this.#pending;
    const last = attributes.at(-1);
    if (!last || !/^\s*(?:\w+\s*::\s*)*$/.test(this.#text.slice(last.end, macroStart))) return;
    const kept = attributes.map((each) => ({ ...each, facts: { ...each.facts, levels: [] } }));
    const { start, isNested } = this.#pending;
    this.#pending = { attributes: kept, start, isNested };
  }

  #isTestPending(): boolean {
    return this.#pending.attributes.some((attribute) => attribute.facts.isTest);
  }

  #attribute(start: number, isNested: boolean): void {
    const isInner = this.#text.charCodeAt(start + 1) === EXCLAMATION;
    const end = endOfBrackets(this.#lexicon, this.#text, start + (isInner ? 2 : 1));
    this.#ignoredUntil = end;
    const facts = this.#readAttribute(this.#text.slice(start, end));
    const attribute: Attribute = { start, end, isInner, facts };
    this.#attributes.push(attribute);
    if (!isInner) {
      if (this.#head) return;
      if (isNested) this.#endElement(start);
      if (this.#pending.start < 0) this.#pending = { attributes: [attribute], start, isNested };
      else this.#pending.attributes.push(attribute);
      return;
    }
    const frame = this.#frames.at(-1);
    if (!frame) {
      this.#fileAttributes.push(attribute);
      return;
    }
    frame.attributes = [attribute, ...frame.attributes];
    if (frame.item?.body?.start === frame.start + 1) {
      frame.item.attributes = frame.attributes;
      if (facts.isTest && !frame.item.isTest) {
        frame.item.isTest = true;
        frame.item.isTestRoot = true;
      }
    }
  }

  /** Attributes on an argument or element say nothing of the next. */
  #endElement(at: number): void {
    const { attributes, isNested } = this.#pending;
    const last = attributes.at(-1);
    if (isNested && last && endsElement(this.#text, last.end, at)) this.#pending = NOTHING;
  }

  #watched(id: number, start: number, end: number): void {
    this.#endElement(start);
    if (this.#pending.start >= 0 && this.#text.charCodeAt(end) === this.#lexicon.macroMark)
      this.#dropLevelsOnMacro(start);
    const around = this.#surroundings();
    const owner = this.#constants.at(-1)?.item;
    const innermost = owner && owner.start > (around.item?.start ?? -1) ? owner : (this.#head ?? around.item);
    if (innermost?.kind === 'macro') return;
    const isTest = around.isTest || innermost?.isTest === true || this.#isTestPending();
    const item = innermost && !isContainer(innermost.kind) ? innermost : undefined;
    this.#words.push({
      id,
      start,
      end,
      item,
      looseStart: item ? item.start : (this.#edges.at(-1) ?? 0),
      isTest,
      attributes: innermostFirst(this.#pending.attributes, around.attributes),
    });
  }

  /** The innermost item with a body around this place, and what its surroundings say. */
  #surroundings(): { item: OpenItem | undefined; isTest: boolean; attributes: readonly Attribute[] } {
    const frame = this.#frames.at(-1);
    const isTest = frame?.isTest === true || frame?.item?.isTest === true;
    const constant = this.#constants.at(-1);
    const own = this.#head ?? (constant?.depth === this.#frames.length ? constant.item : frame);
    return { item: frame?.item, isTest, attributes: own?.attributes ?? NO_ATTRIBUTES };
  }

  #endHead(end: number): void {
    if (!this.#head) return;
    this.#head.end = end;
    this.#edges.push(end);
    this.#head = undefined;
    this.#pending = NOTHING;
  }

  #endConstant(end: number): void {
    const constant = this.#constants.pop();
    if (!constant) return;
    constant.item.end = end;
    this.#edges.push(end);
  }

  #closeAtEnd(): void {
    const end = this.#text.length;
    if (this.#isTestPending()) this.#testSpans.push({ start: this.#pending.start, end });
    for (const frame of this.#frames) {
      if (frame.isTest && !frame.item?.isTest) this.#testSpans.push({ start: frame.start, end });
    }
  }

  /** Brackets whose contents are test code as a whole. */
  #testSpan(start: number): void {
    this.#ignoredUntil = endOfBrackets(this.#lexicon, this.#text, start);
    if (!this.#surroundings().isTest) this.#testSpans.push({ start, end: this.#ignoredUntil });
  }

  /** True where the head of the block that opens at `start` asks whether the build is one for tests. */
  #asksForTests(start: number): boolean {
    if (this.#conditionMacro === undefined) return false;
    const head = this.#text.slice(Math.max(0, start - MAX_HEAD), start);
    const condition = this.#conditionMacro.exec(head.slice(Math.max(0, head.lastIndexOf('if '))))?.[1];
    return condition !== undefined && this.#readAttribute(`#[cfg(${condition})]`).isTest;
  }

  #isForDevelopment(macro: string): boolean {
    return this.#isTrusting && this.#table.developmentMacros?.test(macro) === true;
  }

  #isQuoting(macro: string | undefined): boolean {
    return macro !== undefined && this.#table.quotingMacros.includes(macro);
  }
}
