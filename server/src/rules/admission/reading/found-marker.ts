import type { Severity } from '../../../core/finding.ts';
import type { CommentOptions, CommentSite } from '../../../core/rule.ts';
import { MARKER_WORDS, markersIn, mayMark, type TaskMarker } from './markers.ts';
import { isNote } from './note.ts';

/** Markers of one comment that are read; a task behind more notes is not looked for. */
const MOST_NOTES = 8;

/** Markers that stand above explanations as well as above tasks. */
const CALLS = /^(?:XXX|HACK)$/i;

/** Words without which no comment has a marker; markers of the configuration may be any text. */
export function markerWords({ markers }: CommentOptions): readonly string[] | undefined {
  return markers.length > 0 ? undefined : MARKER_WORDS;
}

/** The first marker of a comment. */
export function firstMarker(site: CommentSite): TaskMarker | undefined {
  return markersOf(site, 1)[0];
}

/**
 * The first marker of a comment that asks for work and does not introduce a note. An `XXX` or `HACK` calls attention to
 * what a comment explains; where a `TODO` or `FIXME` follows, that is the task.
 */
export function firstTask(site: CommentSite): TaskMarker | undefined {
  const first = firstMarker(site);
  if (first === undefined || (!CALLS.test(first.marker) && !isNote(site.comment.text, first))) return first;
  const tasks = markersOf(site, MOST_NOTES).filter((marker) => !isNote(site.comment.text, marker));
  return tasks.find(({ marker }) => !CALLS.test(marker)) ?? tasks[0];
}

/** The markers of a comment in their order, at most `most`. */
export function markersOf({ comment, options }: CommentSite, most: number): readonly TaskMarker[] {
  if (options.markers.length === 0 && !mayMark(comment.text)) return [];
  return markersIn(comment.text, options, most);
}

/** What the configuration says of the marker's severity, as a part of a problem. */
export function levelOf({ marker }: TaskMarker, { cues }: CommentOptions): { severity?: Severity } {
  const level = cues[marker] ?? cues[marker.toUpperCase()];
  return level === undefined || level === 'off' ? {} : { severity: level };
}
