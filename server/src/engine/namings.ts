import type { Naming } from '../core/naming.ts';
import type { Segment } from './segment.ts';

/** How far around a name its surroundings are read. */
const MAX_DISTANCE = 300;

/** True where code of the source names something at least once, and each time as `holds` says, which may not concern it. */
export function areAllNamings(
  segments: readonly Segment[],
  name: string,
  holds: (naming: Naming) => boolean | undefined,
): boolean {
  let isNamed = false;
  for (const segment of segments) {
    for (const at of segment.namings(name)) {
      const end = at + name.length;
      const before = segment.text.slice(Math.max(0, at - MAX_DISTANCE), at);
      const answer = holds({ before, behind: segment.text.slice(end, end + MAX_DISTANCE) });
      if (answer === false) return false;
      isNamed ||= answer === true;
    }
  }
  return isNamed;
}

/** Where a segment's code names something; tests, comments, texts on one line and declarations are left out. */
export function namingsIn(segment: Segment, name: string): readonly number[] {
  const found: number[] = [];
  for (const { index } of segment.text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))) {
    if (segment.isTest(index) || segment.commentAt(index) !== undefined || isInText(segment.text, index))
      continue;
    if (segment.outline.items.some(({ nameSpan }) => nameSpan.start === index)) continue;
    found.push(index);
  }
  return found;
}

/** True behind a quote that is still open on the line. */
function isInText(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return before.includes('"') && before.replaceAll(/"[^"\n]*"/g, '').includes('"');
}
