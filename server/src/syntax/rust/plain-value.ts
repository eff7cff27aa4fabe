import type { Tokens } from '../../core/tokens.ts';
import { openAfterName } from './calls.ts';
import { isFiller, isKeeper, isMaker, isPlainMacro, isRandomSource } from './plain-names.ts';

/** How an expression comes to its value without doing any work. */
export type PlainValue =
  /** The same at every call: literals, empty collections, variants and structs made of them. */
  | 'constant'
  /** Constants together with random numbers. */
  | 'random'
  /** A parameter as it came, or put into a text. */
  | 'echo'
  /** An error that is always the same. */
  | 'refusal';

/** What is known where an expression stands. */
export interface ValueScope {
  /** Names of local variables whose values are plain. */
  readonly locals: ReadonlyMap<string, PlainValue>;
  readonly parameters: ReadonlySet<string>;
}

/** A plain value and the index behind its last token. */
interface Reading {
  readonly value: PlainValue;
  readonly end: number;
}

const OPERATORS: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%']);
/** Deeper expressions are no plain values. */
const MAX_DEPTH = 20;

/** What the tokens `[from, to)` come to as one expression; `undefined` where they do work. */
export function plainValue(
  tokens: Tokens,
  from: number,
  to: number,
  scope: ValueScope,
): PlainValue | undefined {
  return new ValueReader(tokens, scope).whole(from, to);
}

class ValueReader {
  readonly #tokens: Tokens;
  readonly #scope: ValueScope;
  #depth = 0;

  constructor(tokens: Tokens, scope: ValueScope) {
    this.#tokens = tokens;
    this.#scope = scope;
  }

  whole(from: number, to: number): PlainValue | undefined {
    if (++this.#depth > MAX_DEPTH) return undefined;
    let reading = this.#operand(from);
    while (reading && reading.end < to && OPERATORS.has(this.#tokens.text(reading.end))) {
      const next: Reading | undefined = this.#operand(reading.end + 1);
      const isText = this.#tokens.kind(from) === 'string';
      const value: PlainValue | undefined = next && calculated(reading.value, next.value, isText);
      reading = next && value && { value, end: next.end };
    }
    this.#depth--;
    return reading?.end === to ? reading.value : undefined;
  }

  #operand(from: number): Reading | undefined {
    let start = from;
    while (/^(?:[-!&*]|&&|mut)$/.test(this.#tokens.text(start))) start++;
    let reading = this.#primary(start);
    while (reading) {
      const next = this.#postfix(reading);
      if (!next) return reading;
      reading = next;
    }
    return undefined;
  }

  /** `.method(plain)`, `.await` and `as T` behind a plain value. */
  #postfix({ value, end }: Reading): Reading | undefined {
    const tokens = this.#tokens;
    if (tokens.text(end) === 'as' && tokens.kind(end + 1) === 'word') return { value, end: end + 2 };
    if (tokens.text(end) !== '.' || tokens.kind(end + 1) !== 'word') return undefined;
    const name = tokens.text(end + 1);
    if (name === 'await') return { value, end: end + 2 };
    const open = openAfterName(tokens, end + 1);
    if (open === undefined) return undefined;
    if (!isKeeper(name) && !isFiller(name) && value !== 'random') return undefined;
    const inside = this.#list(open);
    return inside && { value: joined([value, inside.value]), end: inside.end };
  }

  #primary(at: number): Reading | undefined {
    const tokens = this.#tokens;
    switch (tokens.kind(at)) {
      case 'number':
        // A range such as `0.0..1.0`.
        if (/^\.\.=?$/.test(tokens.text(at + 1)) && tokens.kind(at + 2) === 'number')
          return { value: 'constant', end: at + 3 };
        return { value: 'constant', end: at + 1 };
      case 'string':
      case 'character':
        return { value: 'constant', end: at + 1 };
      case 'open':
        return tokens.text(at) === '{' ? undefined : this.#list(at);
      case 'word':
        return this.#path(at);
      default:
        return undefined;
    }
  }

  /** A bracketed list of plain values. */
  #list(open: number): Reading | undefined {
    const tokens = this.#tokens;
    const close = tokens.partner(open);
    if (close === undefined) return undefined;
    const values: PlainValue[] = [];
    let from = open + 1;
    for (let index = from; index <= close; index++) {
      if (tokens.kind(index) === 'open') index = tokens.partner(index) ?? close;
      const isEnd = index === close || tokens.text(index) === ',' || tokens.text(index) === ';';
      if (!isEnd) continue;
      if (index > from) {
        const value = this.whole(from, index);
        if (value === undefined) return undefined;
        values.push(value);
      }
      from = index + 1;
    }
    return { value: joined(values), end: close + 1 };
  }

  /** A name, a variant, a call of a maker, a macro, a struct. */
  #path(at: number): Reading | undefined {
    const tokens = this.#tokens;
    const segments = [tokens.text(at)];
    let last = at;
    for (;;) {
      if (tokens.text(last + 1) === '::' && tokens.kind(last + 2) === 'word') last += 2;
      else {
        const next = tokens.text(last + 1) === '::' ? behindAngles(tokens, last + 2) : undefined;
        if (next === undefined || tokens.text(next) !== '::' || tokens.kind(next + 1) !== 'word') break;
        last = next + 1;
      }
      segments.push(tokens.text(last));
    }
    const name = segments.at(-1) ?? '';
    if (tokens.text(last + 1) === '!') return this.#macro(name, last + 2);
    const open = openAfterName(tokens, last);
    if (open !== undefined) return this.#call(segments, open);
    if (tokens.text(last + 1) === '{' && /^[A-Z]/.test(name)) return this.#fields(last + 1);
    if (segments.length === 1 && !/^[A-Z]/.test(name)) return this.#variable(name, last + 1);
    return /^[A-Z]/.test(name) ? { value: 'constant', end: last + 1 } : undefined;
  }

  #variable(name: string, end: number): Reading | undefined {
    if (name === 'true' || name === 'false') return { value: 'constant', end };
    const local = this.#scope.locals.get(name);
    if (local) return { value: local, end };
    return this.#scope.parameters.has(name) ? { value: 'echo', end } : undefined;
  }

  #call(segments: readonly string[], open: number): Reading | undefined {
    const name = segments.at(-1) ?? '';
    const inside = this.#list(open);
    if (!inside) return undefined;
    if (name === 'Err') return { value: 'refusal', end: inside.end };
    if (segments.some((segment) => isRandomSource(segment)))
      return { value: joined(['random', inside.value]), end: inside.end };
    const type = segments.at(-2) ?? '';
    const isPlain =
      /^[A-Z]/.test(name) || (isMaker(name) && (/^[A-Z]/.test(type) || type === 'future' || type === 'iter'));
    return isPlain ? inside : undefined;
  }

  #macro(name: string, open: number): Reading | undefined {
    const tokens = this.#tokens;
    const close = tokens.partner(open);
    if (close === undefined) return undefined;
    if (name === 'vec') return this.#list(open);
    if (!isPlainMacro(name)) return undefined;
    // A format string may name a parameter in its braces.
    let value: PlainValue = 'constant';
    for (let index = open + 1; index < close; index++) {
      const text = tokens.text(index);
      if (tokens.kind(index) === 'string' && name === 'format' && /\{\w/.test(text)) value = 'echo';
      if (tokens.kind(index) !== 'word' || /^(?:true|false|null|[A-Z].*)$/.test(text)) continue;
      const local = this.#variable(text, index + 1);
      const isMember = tokens.text(index - 1) === '.' || tokens.text(index - 1) === '::';
      if (!local && !isMember) return undefined;
      if (isMember && !isKeeper(text) && !isMaker(text)) return undefined;
      if (local) value = joined([value, local.value]);
    }
    return { value, end: close + 1 };
  }

  /** The braces of a struct: `{ a: 0, b, ..Default::default() }`. */
  #fields(open: number): Reading | undefined {
    const tokens = this.#tokens;
    const close = tokens.partner(open);
    if (close === undefined) return undefined;
    const values: PlainValue[] = [];
    let from = open + 1;
    for (let index = from; index <= close; index++) {
      if (tokens.kind(index) === 'open') index = tokens.partner(index) ?? close;
      if (index !== close && tokens.text(index) !== ',') continue;
      if (index > from) {
        const isRest = tokens.text(from) === '..';
        const start = isRest ? from + 1 : tokens.text(from + 1) === ':' ? from + 2 : from;
        const value = this.whole(start, index);
        if (value === undefined) return undefined;
        values.push(value);
      }
      from = index + 1;
    }
    return { value: joined(values), end: close + 1 };
  }
}

/** Index behind the `>` that belongs to the `<` at `open`; `undefined` where there is no `<`. */
function behindAngles(tokens: Tokens, open: number): number | undefined {
  let depth = 0;
  for (let index = open; index < tokens.length && index < open + 60; index++) {
    const text = tokens.text(index);
    depth += text === '<' ? 1 : text === '>' ? -1 : 0;
    if (depth === 0) return index === open ? undefined : index + 1;
  }
  return undefined;
}

/** What an operator makes of two values; `undefined` where it calculates with a parameter, which is work. */
function calculated(left: PlainValue, right: PlainValue, isText: boolean): PlainValue | undefined {
  const value = joined([left, right]);
  if (value !== 'echo' || isText) return value;
  return left === 'random' || right === 'random' ? 'random' : undefined;
}

/** What several values are together. */
export function joined(values: readonly PlainValue[]): PlainValue {
  if (values.includes('refusal')) return 'refusal';
  if (values.includes('echo')) return 'echo';
  return values.includes('random') ? 'random' : 'constant';
}
