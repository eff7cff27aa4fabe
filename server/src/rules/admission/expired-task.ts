import type { CommentSite, Found } from '../../core/rule.ts';
import { defineRule } from '../../core/rule.ts';
import { levelOf, markersOf, markerWords } from './reading/found-marker.ts';

/** Markers looked at in one comment. */
const MOST_MARKERS = 20;

export default defineRule({
  id: 'admission/expired-task',
  severity: 'warning',
  preset: 'recommended',
  message: 'The date of a task is in the past.',
  why: 'Somebody set a date up to which the code was to stay as it is, and that date has passed.',
  instead:
    'Do the task, or drop the marker with the code that it excuses; else give it a date that still holds.',
  examples: [
    {
      language: 'rust',
      bad: '// HACK: until 2021-12-01 the old header is accepted too\nfn header() {}\n',
      good: '// Accepts the new header only.\nfn header() {}\n',
    },
  ],
  absorbs: ['admission/untracked-task', 'admission/task-marker'],
  languages: { '*': { evidence: 'comment', words: markerWords, check } },
});

/** One finding for a comment: its first task whose last day is before today. */
function check(site: CommentSite): Found {
  const { today } = site;
  if (today === undefined) return undefined;
  const expired = markersOf(site, MOST_MARKERS).find(
    ({ deadline }) => deadline !== undefined && deadline < today,
  );
  if (expired === undefined) return undefined;
  const { start, end, marker, deadline } = expired;
  return {
    start,
    end,
    message: `\`${marker}\` marks a task whose date, ${deadline}, is in the past.`,
    cues: ['marker', 'date'],
    ...levelOf(expired, site.options),
  };
}
