import type { BlockComment, LineComment } from './table.ts';

/** What the fast pass writes down: the places that later passes need, and nothing else. */
export const MarkKind = {
  /** A mark that was taken back. */
  nothing: 0,
  lineComment: 1,
  blockComment: 2,
  docLine: 3,
  docBlock: 4,
  openBrace: 5,
  closeBrace: 6,
  /** At the level of the braces, not inside parentheses. */
  semicolon: 7,
  /** The start of an attribute. */
  attribute: 8,
  /** A parenthesis or square bracket directly after a macro mark. */
  macroOpen: 9,
  /** A watched word or string; `detail` is its id in the lexicon. */
  word: 10,
  /** Outside parentheses, and with an attribute before it that it may end. */
  comma: 11,
  /** A string of more than one line, as languages with an outline have it. */
  longString: 12,
} as const;

/** Marks in the order of their places, packed so that a scan allocates nothing per mark. */
export class Marks {
  #data = new Int32Array(1024);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** `nested` says that parentheses are open since the last brace. */
  push(kind: number, start: number, end: number, detail: number, nested: boolean): void {
    const at = this.length * 4;
    if (at + 4 > this.#data.length) {
      const larger = new Int32Array(this.#data.length * 2);
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[at] = kind;
    this.#data[at + 1] = start;
    this.#data[at + 2] = end;
    this.#data[at + 3] = (detail << 1) | (nested ? 1 : 0);
    this.length++;
  }

  kind(index: number): number {
    return this.#data[index * 4] ?? 0;
  }
  start(index: number): number {
    return this.#data[index * 4 + 1] ?? 0;
  }
  end(index: number): number {
    return this.#data[index * 4 + 2] ?? 0;
  }
  detail(index: number): number {
    return (this.#data[index * 4 + 3] ?? 0) >> 1;
  }
  /** Says where a mark ends that was pushed before its end was known. */
  setEnd(index: number, end: number): void {
    this.#data[index * 4 + 2] = end;
  }
  /** Makes a mark nothing. */
  drop(index: number): void {
    this.#data[index * 4] = MarkKind.nothing;
  }
  isNested(index: number): boolean {
    return ((this.#data[index * 4 + 3] ?? 0) & 1) === 1;
  }
}

/** The kind of mark for the comment in `[at, end)`. */
export function commentMark(
  text: string,
  {
    at,
    end,
    isLine,
    facts,
  }: {
    readonly at: number;
    readonly end: number;
    readonly isLine: boolean;
    readonly facts: LineComment | BlockComment;
  },
): number {
  const isDoc = startsWithOne(text, at, end, facts.doc) && !startsWithOne(text, at, end, facts.notDoc);
  if (isLine) return isDoc ? MarkKind.docLine : MarkKind.lineComment;
  return isDoc ? MarkKind.docBlock : MarkKind.blockComment;
}

function startsWithOne(text: string, at: number, end: number, openers: readonly string[] = []): boolean {
  for (const opener of openers) if (end - at >= opener.length && text.startsWith(opener, at)) return true;
  return false;
}
