import type { Span } from '../../../core/text.ts';
import { mayBePlain } from '../../../syntax/rust/plain-scan.ts';
import { isIdleByName, promisesWork } from './promise.ts';

/** Longer heads are not looked at, in characters. */
const HEAD_LENGTH = 2000;

/** How far above a function its comment is looked for, in characters. */
const ABOVE_LENGTH = 500;

/** Words in comments above functions that may admit something. */
const ABOVE_HINT =
  /TODO|FIXME|mplement|laceholder|[Ff]or now|[Ss]tub|[Dd]ummy|[Mm]ock|[Ss]impl|production|real |would|temporar|hardcoded/;

/**
 * True for a function that may turn out to pretend. Asked about every function, so it knows nothing but the text: the
 * body does no work, and a comment, a parameter that it does not name, or the lack of a result makes it worth reading.
 */
export function mayPretend(text: string, body: Span): boolean {
  if (!mayBePlain(text, body)) return false;
  const windowStart = Math.max(0, body.start - HEAD_LENGTH);
  const headStart = windowStart + text.slice(windowStart, body.start).lastIndexOf('fn ');
  if (headStart < windowStart) return false;
  const head = text.slice(headStart, body.start);
  const name = /^fn\s+(?:r#)?(\w+)/.exec(head)?.[1] ?? '';
  if (isIdleByName(name)) return false;
  const inside = text.slice(body.start, body.end);
  if (inside.includes('//') || inside.includes('/*')) return true;
  if (inside.trim() === '' && head.includes('->')) return true;
  if (ignoresSomething(head, inside, promisesWork(name))) return true;
  return ABOVE_HINT.test(text.slice(Math.max(0, headStart - ABOVE_LENGTH), headStart));
}

/** True when the body does not name a parameter, or may name it only where it is set aside or logged. */
function ignoresSomething(head: string, inside: string, promises: boolean): boolean {
  if (promises && (/\b_\s*:/.test(head) || inside.includes('let _') || inside.includes('!('))) return true;
  for (const [, name = ''] of head.matchAll(/\b([a-z_]\w*)\s*:(?!:)/g)) {
    if (name.startsWith('_') ? promises : !inside.includes(name)) return true;
  }
  return false;
}
