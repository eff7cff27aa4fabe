import { gathered } from '../core/gathered.ts';
import type { Span } from '../core/text.ts';
import type { DevelopmentSigns } from '../languages/language.ts';
import type { Item } from '../lexer/items.ts';
import type { Dialect } from './dialect.ts';
import { implementedType, isRefusal, saysIdle } from './refusal.ts';
import type { Segment } from './segment.ts';
import type { Judged } from './verdict.ts';

/** True for a problem in code that says that it is for tests, or that it stands in for other code in tests. */
export type IsAside = (problem: Judged, segment: Segment) => boolean;

/** Who builds something sees a panic as what stopped it. */
const PANIC = 'panic/';
const NOT_WRITTEN = 'unfinished/not-implemented';

/** What a double does when it is used in a way that nobody foresaw is for the test to see. */
const ABOUT_ENDS = /^(?:panic\/|unfinished\/not-implemented$)/;

/**
 * Reads the names and comments of the items around a problem, which only `recommended` believes. A type may be
 * documented in one segment and implemented in another.
 */
export function createAsides(segments: readonly Segment[], dialect: Dialect): IsAside {
  const { isTrusting, language } = dialect;
  const { signs } = language;
  if (!isTrusting || signs === undefined) return () => false;
  let testTypes: ReadonlySet<string> | undefined;
  const isOfTests = (type: string): boolean => {
    testTypes ??= new Set(gathered(segments, (segment) => segment.typesForTests(signs)));
    return testTypes.has(type);
  };
  let idleTypes: ReadonlySet<string> | undefined;
  const isIdleType = (type: string): boolean => {
    idleTypes ??= new Set(gathered(segments, (segment) => idleTypesIn(segment, signs)));
    return idleTypes.has(type);
  };
  const header = segments[0]?.header ?? '';
  return (problem, segment) => {
    const { rule } = problem.active;
    if (rule.judgesTests) return false;
    if (segment.isBehindReleaseExit(problem.start, dialect)) return true;
    if (rule.id === NOT_WRITTEN && isRefusal(segment, problem, signs, isIdleType)) return true;
    for (let item = itemAbout(segment, problem); item; item = item.parent) {
      if (item.isTest) return false;
      if (segment.saysForTests(item, signs)) return true;
      if (rule.id.startsWith(PANIC) && segment.saysForBuilds(item, signs)) return true;
      const name = item.kind === 'implementation' ? implementedType(item, segment, signs) : item.name;
      if (name === undefined) continue;
      if (item.kind === 'implementation' && isOfTests(name)) return true;
      if (signs.isMock(name, header)) return true;
      if (ABOUT_ENDS.test(rule.id) && DOUBLES.has(item.kind) && signs.isDouble(name)) return true;
    }
    return false;
  };
}

const DOUBLES: ReadonlySet<Item['kind']> = new Set(['implementation', 'function']);

/** Whether name or documentation of an item say that it is for tests. */
export function saysForTests(item: Item, segment: Segment, signs: DevelopmentSigns): boolean {
  if (item.name !== undefined && signs.isForTests(item.kind, item.name)) return true;
  const above = segment.commentAbove(item.start);
  return above !== undefined && signs.saysForTests(segment.text.slice(above.start, above.end));
}

/** Longer functions do more than to build something. */
const MAX_BUILDING_LENGTH = 8000;

/** True for a function, with what stands above it, that says that it runs where something is built. */
export function saysForBuilds(
  { kind, start, end }: Item,
  { text }: Segment,
  signs: DevelopmentSigns,
): boolean {
  if (kind !== 'function' || end - start > MAX_BUILDING_LENGTH) return false;
  return signs.saysForBuilds(text.slice(start, end));
}

/** Names of the types that nobody calls, as they say themselves. */
function idleTypesIn(segment: Segment, signs: DevelopmentSigns): readonly string[] {
  return segment.outline.items
    .filter((item) => item.kind === 'type' && saysIdle(item, segment, signs))
    .flatMap(({ name }) => name ?? []);
}

/** The innermost item around a place, or the one that the comment at the place stands above. */
function itemAbout(segment: Segment, { start }: Span): Item | undefined {
  const comment = segment.commentAt(start);
  const next = comment && segment.itemAfter(comment.end);
  const isAbove = next && segment.text.slice(comment.end, next.start).trim() === '';
  return isAbove ? next : segment.itemAt(start);
}
