import type { Naming } from '../../core/naming.ts';

/** A text, a character or a number, as it stands in patterns and among arguments. */
const LITERAL = String.raw`(?:b?"[^"\n]*"|b?'[^'\n]{1,10}'|\d\w*)`;
const LITERALS = String.raw`${LITERAL}(?:\s*\|\s*${LITERAL})*`;

/** The last arm, with what comes after it: `_ => panic!`. */
const LAST_ARM = /(?:_|\b[a-z]\w*)\s*=>\s*(?:\{\s*)?$/;
/** `match kind.as_str() {`, up to the arms that were read. */
const MATCH = /\bmatch\s+\*?(\w+)(?:\.\w+\(\))?\s*\{/g;
const ARMS = new RegExp(String.raw`(${LITERALS})\s*=>`, 'g');
const EACH = new RegExp(LITERAL, 'g');

/**
 * What the arms of a match on a parameter take, where the panic at `offset` of a function's text is its last arm; empty
 * anywhere else.
 */
export function valuesTakenBefore(text: string, offset: number): readonly string[] {
  const before = text.slice(0, offset);
  if (!LAST_ARM.test(before)) return [];
  const match = [...before.matchAll(MATCH)].at(-1);
  if (match === undefined) return [];
  const head = text.slice(0, text.indexOf('{'));
  if (!new RegExp(String.raw`[(,]\s*${match[1]}\s*:`).test(head)) return [];
  const arms = before.slice(match.index).matchAll(ARMS);
  return [...arms].flatMap(([, pattern]) => pattern?.match(EACH) ?? []);
}

const ARGUMENT = new RegExp(String.raw`^\((?:[^()"]*,)?\s*(${LITERAL})\s*[,)]`);
const ARM_AROUND = new RegExp(String.raw`(${LITERALS})\s*=>\s*(?:\{\s*)?(?:\w+\()?[\w:.]*$`);

/** True where the function of that name is called with one of `values`, in an arm for some of them, or within them. */
export function gives({ before, behind }: Naming, values: readonly string[]): boolean {
  const given = ARGUMENT.exec(behind)?.[1];
  if (given !== undefined) return values.includes(given);
  if (!behind.startsWith('(')) return false;
  const around = ARM_AROUND.exec(before)?.[1];
  if (around !== undefined) return around.match(EACH)?.every((value) => values.includes(value)) ?? false;
  return isBounded(VARIABLE.exec(behind)?.[1], before, values);
}

/** `name(kind)`, where the variable is the only argument. */
const VARIABLE = /^\(\s*([a-z]\w*)\s*,?\s*\)/;

/** True for a number that the lines before compare with the last of `values`, which are all from zero on. */
function isBounded(variable: string | undefined, before: string, values: readonly string[]): boolean {
  const taken = new Set(values.map(Number));
  const last = taken.size - 1;
  if (variable === undefined || last < 1 || !taken.has(0) || Math.max(...taken) !== last) return false;
  const compared = [...before.matchAll(new RegExp(String.raw`\b${variable} (<=?|>=?) (\d\w*)`, 'g'))].at(-1);
  const [, sign = '', limit = ''] = compared ?? [];
  return Number(limit) === (/^(?:>|<=)$/.test(sign) ? last : last + 1) && compared !== undefined;
}
