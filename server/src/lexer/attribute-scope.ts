import type { Attribute } from './items.ts';

/** Longer pieces of code are not read for where an element of a list ends. */
const MAX_LENGTH = 2000;

/**
 * True when the argument or element that begins at `from`, inside brackets, ends before `to`: a comma of its own level,
 * or the closing bracket, stands between. Strings are not told apart, and commas between angles end nothing.
 */
export function endsElement(text: string, from: number, to: number): boolean {
  if (to - from > MAX_LENGTH) return false;
  let depth = 0;
  let angles = 0;
  for (let at = from; at < to; at++) {
    const character = text[at];
    if (character === '(' || character === '[' || character === '{') depth++;
    else if (character === ')' || character === ']' || character === '}') {
      if (--depth < 0) return true;
    } else if (character === '<' && text[at - 1] === ':') angles++;
    else if (character === '>' && angles > 0 && !/[-=]/.test(text[at - 1] ?? '')) angles--;
    else if (character === ',' && depth === 0 && angles === 0) return true;
  }
  return false;
}

/**
 * True when a statement that begins at `start` and had a closing brace before `at` goes on there: with a sign that
 * begins no statement, or with the block that belongs to its head.
 */
export function goesOnAt(text: string, at: number, start: number): boolean {
  if (/^(?:[.?;,=>%^+]|&&|(?:else|as)\b)/.test(text.slice(at, at + 5))) return true;
  return text[at] === '{' && /^\s*(?:if|match|while|for)\b/.test(text.slice(start, start + MAX_INDENT));
}

/** So much white space is looked past after an attribute. */
const MAX_INDENT = 200;

/** True when more angles open than close between the offsets: a comma at `to` is one of type arguments. */
export function isBetweenAngles(text: string, from: number, to: number): boolean {
  if (to - from >= MAX_LENGTH) return false;
  const before = text.slice(from, to).replace(/[-=]>/g, '');
  return before.split('<').length > before.split('>').length;
}

/** Of more attributes than these around one place the outermost are not kept. */
const MAX_ATTRIBUTES = 64;

/** Own attributes come before those of the surroundings, and of two at one place the last one wins. */
export function innermostFirst(
  own: readonly Attribute[],
  around: readonly Attribute[],
): readonly Attribute[] {
  if (own.length === 0) return around;
  const telling = own.filter(({ facts }) => facts.levels.length > 0 || facts.path !== undefined);
  return telling.length === 0 ? around : telling.reverse().concat(around).slice(0, MAX_ATTRIBUTES);
}
