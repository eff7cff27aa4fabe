import type { CommentOptions, CommentSite, Found } from '../../core/rule.ts';
import { defineRule } from '../../core/rule.ts';
import { firstMarker } from './reading/found-marker.ts';
import { HINT_WORDS, isHint } from './reading/hints.ts';
import { type Admission, readComment } from './reading/read-comment.ts';
import { trackAsTask } from './reading/task-fix.ts';

/** Longest quotation from the comment or the code, in characters. */
const QUOTED = 60;

export default defineRule({
  id: 'admission/deferral',
  severity: 'warning',
  preset: 'recommended',
  message: 'The comment says that this code is not the real thing.',
  why: 'Code that was meant to last until tomorrow answers real requests with constants, skipped checks and missing cases.',
  instead:
    'Write the code that the comment describes, or file a task, name its ticket (`TODO(#123): ...`) and return an error until it is done.',
  examples: [
    {
      language: 'rust',
      bad: 'fn balance(account: u64) -> u64 {\n    // In production, this would ask the ledger.\n    account % 7\n}\n',
      good: 'fn balance(ledger: &Ledger, account: u64) -> Result<u64, LedgerError> {\n    ledger.balance(account)\n}\n',
    },
  ],
  absorbs: ['admission/expired-task', 'admission/untracked-task', 'admission/task-marker'],
  languages: { '*': { evidence: 'comment', words, wants: isHint, check } },
  fixes: (_finding, context) => trackAsTask(context),
});

/** Phrases of the configuration may be made of any words. */
function words({ phrases }: CommentOptions): readonly string[] | undefined {
  return phrases.length > 0 ? undefined : HINT_WORDS;
}

function check(site: CommentSite): Found {
  const admission = readComment(site);
  if (admission === undefined || isTracked(site)) return undefined;
  const { start, end, cues, severity } = admission;
  const message = messageOf(admission, quoted(site.comment.text.slice(start, end)));
  const about = codeOf(site);
  return {
    start,
    end,
    cues,
    message,
    ...(about === undefined ? {} : { about }),
    ...(severity === undefined ? {} : { severity }),
  };
}

/** True where a task in the comment names its ticket: then the admission is planned work, which the marker tells. */
function isTracked(site: CommentSite): boolean {
  return firstMarker(site)?.ticket !== undefined;
}

function messageOf(admission: Admission, giveaway: string): string {
  switch (admission.family) {
    case 'contrast':
      return `The comment tells of better code than this: "${giveaway}".`;
    case 'time':
      return `The comment says that this code is not here to stay: "${giveaway}".`;
    case 'self-description':
      return `The comment says that this code is not the real thing: "${giveaway}".`;
    case 'missing work':
      return `The comment says that work is missing: "${giveaway}".`;
    case 'configured':
      return `The comment says "${giveaway}".`;
  }
}

/** The code on the comment's own line, or else the first line after it; `undefined` where that is but punctuation. */
function codeOf({ before, after }: CommentSite): string | undefined {
  const [line = ''] = (before === '' ? after : before).split(/\r?\n/, 1);
  const code = line.trim();
  return /\w/.test(code) ? shortened(code) : undefined;
}

/** On one line, without the comment tokens of the lines between. */
function quoted(text: string): string {
  const line = text.replace(/\s*\r?\n\s*[/*#!;%-]{0,4}\s*/g, ' ');
  return shortened(line);
}

function shortened(line: string): string {
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED - 3).trimEnd()}...`;
}
