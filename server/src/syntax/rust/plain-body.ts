import type { Tokens } from '../../core/tokens.ts';
import { openAfterName } from './calls.ts';
import { isLogMacro, isSleep } from './plain-names.ts';
import { type PlainValue, plainValue } from './plain-value.ts';

/** The body of a function that does no work. */
export interface PlainBody {
  /** What it returns; `undefined` where it returns nothing and where it has no end that could be one. */
  readonly value: PlainValue | undefined;
  readonly isEmpty: boolean;
  readonly logs: boolean;
  readonly sleeps: boolean;
  /** Names that stand in `let _ = name;`: the compiler does not warn of them. */
  readonly discarded: ReadonlySet<string>;
  /** Names that log calls show. */
  readonly shown: ReadonlySet<string>;
  /** Names that the value is made of. */
  readonly used: ReadonlySet<string>;
  /** The literals of its log calls, without quotes. */
  readonly logged: readonly string[];
  /** Names of the log macros. */
  readonly logMacros: readonly string[];
}

/** Longer bodies, in tokens, do some work. */
const MAX_TOKENS = 260;

/**
 * Reads the body between the braces at `open` and its partner. `undefined` where a statement does work: a call of
 * anything unknown, a condition, a loop, a field of `self`.
 */
export function plainBody(
  tokens: Tokens,
  open: number,
  parameters: ReadonlySet<string>,
): PlainBody | undefined {
  const close = tokens.partner(open);
  if (close === undefined || close - open > MAX_TOKENS) return undefined;
  const reader = new BodyReader(tokens, parameters);
  return reader.read(open + 1, close) ? reader.result(close === open + 1) : undefined;
}

class BodyReader {
  readonly #tokens: Tokens;
  readonly #parameters: ReadonlySet<string>;
  readonly #locals = new Map<string, PlainValue>();
  readonly #discarded = new Set<string>();
  readonly #shown = new Set<string>();
  readonly #used = new Set<string>();
  readonly #logged: string[] = [];
  readonly #logMacros: string[] = [];
  #value: PlainValue | undefined;
  #sleeps = false;

  constructor(tokens: Tokens, parameters: ReadonlySet<string>) {
    this.#tokens = tokens;
    this.#parameters = parameters;
  }

  result(isEmpty: boolean): PlainBody {
    return {
      value: this.#value,
      isEmpty,
      logs: this.#logMacros.length > 0,
      sleeps: this.#sleeps,
      discarded: this.#discarded,
      shown: this.#shown,
      used: this.#used,
      logged: this.#logged,
      logMacros: this.#logMacros,
    };
  }

  /** @returns false where something does work. */
  read(from: number, to: number): boolean {
    for (let at = from; at < to; ) {
      if (this.#value !== undefined) return false;
      const end = this.#endOfStatement(at, to);
      if (!this.#statement(at, end, end < to)) return false;
      at = end + 1;
    }
    return true;
  }

  /** Index of the `;` that ends the statement, or `to`. */
  #endOfStatement(from: number, to: number): number {
    let index = from;
    while (index < to && this.#tokens.text(index) !== ';') index = (this.#partnerBehind(index) ?? index) + 1;
    return Math.min(index, to);
  }

  #partnerBehind(index: number): number | undefined {
    return this.#tokens.kind(index) === 'open' ? this.#tokens.partner(index) : undefined;
  }

  #statement(from: number, end: number, hasSemicolon: boolean): boolean {
    const tokens = this.#tokens;
    if (from === end || tokens.text(from) === 'use') return true;
    if (tokens.text(from) === 'let') return this.#let(from + 1, end);
    if (this.#log(from, end, hasSemicolon) || this.#sleep(from, end)) return true;
    if (tokens.text(from) === 'return') return this.#result(from + 1, end);
    if (hasSemicolon) return this.#change(from, end);
    return this.#block(from, end) || this.#result(from, end);
  }

  /** `let _ = name;` and `let name = plain;` */
  #let(from: number, end: number): boolean {
    const tokens = this.#tokens;
    let equals = from;
    while (equals < end && tokens.text(equals) !== '=') equals++;
    if (equals === end) return false;
    if (tokens.text(from) === '_' || tokens.text(from) === '(') return this.#discard(from, equals, end);
    const name = tokens.text(from) === 'mut' ? from + 1 : from;
    if (tokens.kind(name) !== 'word' || !/^(?:=|:)$/.test(tokens.text(name + 1))) return false;
    const value = this.#valueOf(equals + 1, end);
    if (value === undefined) return false;
    this.#locals.set(tokens.text(name), value);
    return true;
  }

  /** Names alone, with commas, brackets and `&`, bound to `_`. */
  #discard(from: number, equals: number, end: number): boolean {
    const names: string[] = [];
    for (let index = from; index < end; index++) {
      const text = this.#tokens.text(index);
      if (index === equals || /^[(),&_]$/.test(text)) continue;
      if (index < equals || !this.#parameters.has(text)) return false;
      names.push(text);
    }
    for (const name of names) this.#discarded.add(name);
    return names.length > 0;
  }

  #log(from: number, end: number, hasSemicolon: boolean): boolean {
    const tokens = this.#tokens;
    let name = from;
    while (tokens.text(name + 1) === '::') name += 2;
    const open = name + 2;
    if (tokens.text(name + 1) !== '!' || !isLogMacro(tokens.text(name))) return false;
    const close = tokens.partner(open);
    if (close === undefined || close + 1 !== end || (!hasSemicolon && tokens.text(open) === '{'))
      return false;
    this.#logMacros.push(tokens.text(name));
    for (let index = open + 1; index < close; index++) {
      const text = tokens.text(index);
      if (tokens.kind(index) === 'string') {
        this.#logged.push(text.slice(1, -1));
        for (const inline of inlineNames(text)) this.#mention(inline);
      } else this.#mention(text);
      if (text === '?' || text === 'await') return false;
    }
    return true;
  }

  #mention(name: string): void {
    if (this.#parameters.has(name)) this.#shown.add(name);
  }

  #sleep(from: number, end: number): boolean {
    const tokens = this.#tokens;
    let name = from;
    while (tokens.text(name + 1) === '::') name += 2;
    if (!isSleep(tokens.text(name))) return false;
    const open = openAfterName(tokens, name);
    const close = open === undefined ? undefined : tokens.partner(open);
    if (open === undefined || close === undefined) return false;
    if (plainValue(tokens, open + 1, close, this.#scope()) !== 'constant') return false;
    const behind =
      tokens.text(close + 1) === '.' && tokens.text(close + 2) === 'await' ? close + 3 : close + 1;
    if (behind !== end) return false;
    this.#sleeps = true;
    return true;
  }

  /** `local.push(plain);` leaves the local plain. */
  #change(from: number, end: number): boolean {
    const local = this.#tokens.text(from);
    if (!this.#locals.has(local) || this.#tokens.text(from + 1) !== '.') return false;
    const value = this.#valueOf(from, end);
    if (value === undefined) return false;
    this.#locals.set(local, value);
    return true;
  }

  /** `Box::pin(async move { .. })` and `async move { .. }` as the whole value. */
  #block(from: number, end: number): boolean {
    const tokens = this.#tokens;
    const isPinned = tokens.text(from) === 'Box' && tokens.text(from + 2) === 'pin';
    const start = isPinned ? from + 4 : from;
    if (tokens.text(start) !== 'async') return false;
    const open = tokens.text(start + 1) === 'move' ? start + 2 : start + 1;
    const close = tokens.text(open) === '{' ? tokens.partner(open) : undefined;
    if (close === undefined || close + (isPinned ? 2 : 1) !== end) return false;
    if (!this.read(open + 1, close)) return false;
    this.#value ??= 'constant';
    return true;
  }

  #result(from: number, end: number): boolean {
    this.#value = from === end ? undefined : this.#valueOf(from, end);
    return from === end || this.#value !== undefined;
  }

  #valueOf(from: number, end: number): PlainValue | undefined {
    const value = plainValue(this.#tokens, from, end, this.#scope());
    if (value === undefined) return undefined;
    for (let index = from; index < end; index++) {
      const text = this.#tokens.text(index);
      if (this.#parameters.has(text)) this.#used.add(text);
      if (this.#tokens.kind(index) !== 'string') continue;
      for (const inline of inlineNames(text)) {
        if (this.#parameters.has(inline)) this.#used.add(inline);
      }
    }
    return value;
  }

  #scope() {
    return { locals: this.#locals, parameters: this.#parameters };
  }
}

/** The names that a text is formatted with: `name`, `count` and `digits` in `{name:>count$.digits$}`. */
function inlineNames(text: string): string[] {
  return [...text.matchAll(/\{(\w+)|\b(\w+)\$/g)].map(([, value, measure]) => value ?? measure ?? '');
}
