import type { CommentOptions, CommentSite, Found } from '../../core/rule.ts';
import { defineRule } from '../../core/rule.ts';
import { MARKER_WORDS, markersIn, mayMark, type TaskMarker } from './reading/markers.ts';
import { readComment } from './reading/read-comment.ts';

export default defineRule({
  id: 'admission/task-marker',
  severity: 'info',
  preset: 'recommended',
  message: 'A task marker stands in the code.',
  why: 'A task that lives only in a comment has no date and no owner, and nobody is reminded of it.',
  instead: 'Do the task, or file it where work is planned and name the ticket.',
  examples: [
    {
      language: 'rust',
      bad: '// TODO: reject names that are too long\nfn rename(name: &str) {}\n',
      good: '/// Rejects names of more than 64 bytes.\nfn rename(name: &str) {}\n',
    },
  ],
  languages: { '*': { evidence: 'comment', words, check } },
});

function words({ markers }: CommentOptions): readonly string[] | undefined {
  return markers.length > 0 ? undefined : MARKER_WORDS;
}

/** One finding for a comment: its first marker, and none where `admission/deferral` speaks. */
function check(site: CommentSite): Found {
  const { text } = site.comment;
  const { markers } = site.options;
  if (markers.length === 0 && !mayMark(text)) return undefined;
  const first = markersIn(text, markers, 1)[0];
  if (first === undefined || readComment(site) !== undefined) return undefined;
  return { start: first.start, end: first.end, message: messageOf(first), cues: cuesOf(first) };
}

function messageOf(marker: TaskMarker): string {
  const owner = marker.owner === undefined ? '' : ` of \`${marker.owner}\``;
  const ticket = marker.ticket === undefined ? '' : `, ticket ${marker.ticket}`;
  const date = marker.date === undefined ? '' : `, dated ${marker.date}`;
  return `\`${marker.marker}\` marks an open task${owner}${ticket}${date}.`;
}

function cuesOf(marker: TaskMarker): readonly string[] {
  const cues = ['marker'];
  if (marker.owner !== undefined) cues.push('owner');
  if (marker.ticket !== undefined) cues.push('ticket');
  if (marker.date !== undefined) cues.push('date');
  return cues;
}
