import type { CommentSite, Found } from '../../core/rule.ts';
import { defineRule } from '../../core/rule.ts';
import { firstMarker, firstTask, levelOf, markerWords } from './reading/found-marker.ts';
import type { TaskMarker } from './reading/markers.ts';

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
  languages: { '*': { evidence: 'comment', words: markerWords, check } },
});

/** One finding for a comment: its first marker; in `recommended` the first that marks no note. */
function check(site: CommentSite): Found {
  const first = site.preset === 'recommended' ? firstTask(site) : firstMarker(site);
  if (first === undefined) return undefined;
  const { start, end } = first;
  return { start, end, message: messageOf(first), cues: cuesOf(first), ...levelOf(first, site.options) };
}

/** What stands in the brackets behind a marker may be a topic as well as a name, so it is called neither. */
function messageOf(marker: TaskMarker): string {
  const owner = marker.owner === undefined ? '' : ` (\`${marker.owner}\`)`;
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
