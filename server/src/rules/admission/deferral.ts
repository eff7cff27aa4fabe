import type { CommentOptions, CommentSite, Found } from '../../core/rule.ts';
import { defineRule } from '../../core/rule.ts';
import { HINT_WORDS } from './reading/hints.ts';
import { type Admission, readComment } from './reading/read-comment.ts';

/** Longest quotation from the comment in a message, in characters. */
const QUOTED = 60;

export default defineRule({
  id: 'admission/deferral',
  severity: 'warning',
  preset: 'recommended',
  message: 'The comment says that this code is not the real thing.',
  why: 'Code that was meant to last until tomorrow answers real requests with constants, skipped checks and missing cases.',
  instead: 'Write the code that the comment describes, or file a task and return an error until it is done.',
  examples: [
    {
      language: 'rust',
      bad: 'fn balance(account: u64) -> u64 {\n    // In production, this would ask the ledger.\n    account % 7\n}\n',
      good: 'fn balance(ledger: &Ledger, account: u64) -> Result<u64, LedgerError> {\n    ledger.balance(account)\n}\n',
    },
  ],
  absorbs: ['admission/expired-task', 'admission/untracked-task', 'admission/task-marker'],
  languages: { '*': { evidence: 'comment', words, check } },
});

/** Phrases of the configuration may be made of any words. */
function words({ phrases }: CommentOptions): readonly string[] | undefined {
  return phrases.length > 0 ? undefined : HINT_WORDS;
}

function check(site: CommentSite): Found {
  const admission = readComment(site);
  if (admission === undefined) return undefined;
  const { start, end, cues, severity } = admission;
  const message = messageOf(admission, quoted(site.comment.text.slice(start, end)));
  return { start, end, cues, message, ...(severity === undefined ? {} : { severity }) };
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

/** On one line, without the comment tokens of the lines between. */
function quoted(text: string): string {
  const line = text.replace(/\s*\r?\n\s*[/*#!;%-]{0,4}\s*/g, ' ');
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED - 3).trimEnd()}...`;
}
