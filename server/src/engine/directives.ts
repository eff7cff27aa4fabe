import type { Span } from '../core/text.ts';

/** An instruction to the linter inside a comment. Offsets count from the start of the comment's text. */
export interface Directive extends Span {
  readonly scope: 'line' | 'file';
  /** Rule ids, `category/*`, or what stands in their place. */
  readonly rules: readonly string[];
  /** The day after which it silences nothing, `YYYY-MM-DD`. */
  readonly until: string | undefined;
  readonly reason: string;
}

/** What every directive holds. */
export const DIRECTIVE_WORD = 'shipworthy-ignore';
/** Comment tokens and white space may stand before it on its line, words may not. */
const DIRECTIVE = /^([^\w\n\r]*)(shipworthy-ignore(?:-file)?)(?![\w-])([^\n\r]*)/gm;

/** The directives in a comment: `shipworthy-ignore[-file] RULE[, RULE] [until DATE]: REASON`, each on a line of its own. */
export function directivesIn(text: string): Directive[] {
  if (!text.includes(DIRECTIVE_WORD)) return [];
  const directives: Directive[] = [];
  for (const match of text.matchAll(DIRECTIVE)) {
    const [, lead = '', name = '', rest = ''] = match;
    const start = match.index + lead.length;
    const body = rest.replace(/\s*(?:\*\/|-->|\*\))\s*$/, '');
    const colon = body.search(/:(?:\s|$)/);
    const subject = colon < 0 ? body : body.slice(0, colon);
    const until = /\buntil\s+(\d{4}-\d{2}-\d{2})\b/.exec(subject);
    const rules = subject
      .slice(0, until?.index ?? subject.length)
      .split(/[\s,]+/)
      .filter((rule) => rule !== '');
    directives.push({
      start,
      end: start + name.length + body.trimEnd().length,
      scope: name === DIRECTIVE_WORD ? 'line' : 'file',
      rules,
      until: until?.[1],
      reason: colon < 0 ? '' : body.slice(colon + 1).trim(),
    });
  }
  return directives;
}

/** The text with its directives blanked out, so that a reason is not read as part of the comment. */
export function withoutDirectives(text: string, directives: readonly Directive[]): string {
  let result = text;
  for (const { start, end } of directives) {
    result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end);
  }
  return result;
}

/** True when the directive names the rule by its id, its category or `*`. */
export function namesRule(directive: Directive, rule: string): boolean {
  const category = `${rule.slice(0, rule.indexOf('/'))}/*`;
  return directive.rules.some((each) => each === rule || each === category || each === '*');
}

/** True when its last day is before `today`, both `YYYY-MM-DD`; without a today nothing expires. */
export function isExpired({ until }: Directive, today: string | undefined): boolean {
  return until !== undefined && today !== undefined && until < today;
}
