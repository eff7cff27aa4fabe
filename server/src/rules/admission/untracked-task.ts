import type { Finding, Fix } from '../../core/finding.ts';
import type { CommentSite, FixContext, Found } from '../../core/rule.ts';
import { defineRule } from '../../core/rule.ts';
import { levelOf, markersOf, markerWords } from './reading/found-marker.ts';
import { ticketAfter } from './reading/task-fix.ts';

/** Markers looked at in one comment. */
const MOST_MARKERS = 20;

export default defineRule({
  id: 'admission/untracked-task',
  severity: 'info',
  preset: 'strict',
  message: 'A task marker names neither ticket nor owner nor date.',
  why: 'Nobody can tell whether such a task is planned, whose it is, or whether it is still open.',
  instead:
    'Name the ticket, the owner or the date at the marker: `TODO(#123)`, `TODO(kim)`, `TODO(2027-01-31)`.',
  examples: [
    {
      language: 'rust',
      bad: '// TODO: reject names that are too long\nfn rename(name: &str) {}\n',
      good: '// TODO(#123): reject names that are too long\nfn rename(name: &str) {}\n',
    },
  ],
  absorbs: ['admission/task-marker'],
  languages: { '*': { evidence: 'comment', words: markerWords, check } },
  fixes,
});

/** One finding for a comment: its first marker that says nothing. */
function check(site: CommentSite): Found {
  const untracked = markersOf(site, MOST_MARKERS).find(
    ({ ticket, owner, date }) => ticket === undefined && owner === undefined && date === undefined,
  );
  if (untracked === undefined) return undefined;
  const { start, end, marker } = untracked;
  return {
    start,
    end,
    message: `\`${marker}\` names neither ticket nor owner nor date.`,
    cues: ['marker'],
    ...levelOf(untracked, site.options),
  };
}

function fixes(_finding: Finding, { span, unit }: FixContext): readonly Fix[] {
  return [ticketAfter(unit.text, span)];
}
