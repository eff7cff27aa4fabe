import type { Problem } from '../../server/src/core/finding.ts';
import { type CommentOptions, type CommentSite, checksIn, type Rule } from '../../server/src/core/rule.ts';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';

/** A comment as the engine hands it to a rule: a line comment of production code with nothing around it. */
export function siteOf(
  text: string,
  more: Partial<Omit<CommentSite, 'comment'>> & { kind?: 'line' | 'block' | 'doc' } = {},
): CommentSite {
  const { kind = 'line', ...rest } = more;
  return {
    comment: { kind, text, start: 0, end: text.length },
    language: 'rust',
    before: '',
    after: '',
    isTest: false,
    preset: 'recommended',
    today: undefined,
    options: DEFAULT_SETTINGS.comments,
    ...rest,
  };
}

/** The default options of comment rules, changed. */
export function optionsWith(options: Partial<CommentOptions>): CommentOptions {
  return { ...DEFAULT_SETTINGS.comments, ...options };
}

/** The rule's only problem in a comment. */
export function problemOf(rule: Rule, site: CommentSite): Problem | undefined {
  const [check] = checksIn(rule, '*');
  if (check?.evidence !== 'comment') throw new Error(`${rule.id} does not read comments`);
  const found = check.check(site);
  if (found === undefined || 'start' in found) return found;
  throw new Error(`${rule.id} returned a list`);
}
