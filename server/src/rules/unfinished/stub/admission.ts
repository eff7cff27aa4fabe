import type { CommentSite, FunctionSite } from '../../../core/rule.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings.ts';
import type { Span } from '../../../core/text.ts';
import type { Comment } from '../../../core/tokens.ts';
import { readComment } from '../../admission/reading/read-comment.ts';

/** What the comments of a function that does no work say about that. */
export type Remark =
  /** The words that give it away; `place` is in the unit, `undefined` for words in the comment above. */
  | {
      readonly kind: 'admits';
      readonly words: string;
      readonly place: Span | undefined;
      /** True where the same comment says why that is right. */
      readonly isExplained: boolean;
    }
  | { readonly kind: 'excuses' };

/** How much of the code behind a comment its reader sees, in characters. */
const AFTER_LENGTH = 400;
/** Longest quotation in a message, in characters. */
const QUOTED = 50;

/** Words that say of a function which does no work that the work is missing. They are no sign anywhere else. */
const MISSING =
  /\b(?:TODO|FIXME|XXX|TBD|[Pp]laceholder|[Ss]tub(?:bed)?|[Dd]ummy|[Mm]ock(?:ed)?|[Ff]aked?|[Hh]ard-?coded|[Ss]imulat(?:e[sd]?|ing|ion)|[Ss]implified|[Nn]ot (?:yet |currently |fully )?implemented|[Uu]nimplemented|[Ff]or now|[Tt]o be (?:implemented|done)|[Ww]ould (?:be|need|use|call|go|typically|normally|actually|send|fetch|query|check|check)|[Cc]oming soon|[Ii]mplement(?:ation)? (?:this|later|details|here|goes|uses|optimi[sz]ed|with)|(?:[Rr]eal|[Aa]ctual|[Ff]ull|[Cc]omplete|[Pp]roduction|[Pp]roper) implementation|[Tt]emporar(?:y|ily)|[Ii]n production)\b/;

/** Words above a function that say the same; documentation may use the others of what callers do. */
const MISSING_ABOVE =
  /\b(?:TODO|FIXME|[Nn]ot (?:yet |currently |fully )?implemented|[Uu]nimplemented|[Pp]laceholder|[Ff]or now|[Ss]tub(?:bed)? (?:implementation|for now|version|until)|[Dd]ummy implementation|[Mm]ock implementation|[Ss]implified)\b/;

/** What a task says that is about the function's place or name and not about what it does not do. */
const MOVES_CODE =
  /^(?:TODO|FIXME)\b[^\n]{0,30}?\b(?:replace (?:this |it )?with|remove|rename|move|inline|delete|drop|deprecate|once|msrv)\b/i;

/** What a task asks for that concerns how the code is cut and set, wherever the task stands. */
const RECUTS_CODE =
  /^(?:TODO|FIXME)\b[^\n]{0,60}(?:\n[ \t/*]{0,40}[^\n]{0,60})?\b(?:get rid of|merged? (?:with|into)|refactor(?:ed)? away|converting (?:the )?callers|make (?:it |this )?configurable)\b/i;

/** What a task asks for where the code is there and its speed or a number is in question. */
const TUNES = /^(?:TODO|FIXME)\b\W{0,5}(?:benchmark|measure|profile|(?:fine-?)?tune)\b(?! (?:yet|it once))/i;

/** What a task asks for besides: "TODO: add some validation here". It is the work where the name says so. */
const BESIDES =
  /^(?:TODO|FIXME)\b\W{0,5}add (?:some |more )?(?:\w+ )?(validat|check|logging|logs|metric|test|doc|trac)\w*\b/i;

/** "The placeholder IDs are replaced before": placeholders are what the code works on. */
const PLACEHOLDERS =
  /^placeholders?\b[^.;\n]{0,40}? (?:(?:are|is|were|get|gets) (?:\w+ly )?(?:replaced|resolved|expanded|substituted|filled|rewritten))\b/i;
const DEFINITE = /\b(?:all|any|each|every|its|the|their|these|those)\s+$/i;

/** A task that only asks: "TODO: should we look at the others as well?" */
const ASKS =
  /^(?:TODO|FIXME)\b[^\n]{0,80}\b(?:(?:should|do|can|could|would) (?:we|this|it|i)|what|which|who)\b[^\n]{0,120}\?\s*$/im;

/** Words that say that there is nothing to do, by design. */
const RIGHT =
  /\b(?:[Nn]o-?op|NOOP|[Nn]othing to|[Dd]o(?:es)? nothing|[Dd]o(?:es)?n['’]t do anything|[Ii]gnor(?:e|ed|es|ing)|[Ii]ntentional(?:ly)?|[Dd]eliberate(?:ly)?|[Bb]y design|[Aa]lways|[Nn]ever|[Nn]ot (?:needed|required|necessary|applicable|used|relevant|available|supported|possible|allowed|meaningful)|[Nn]o (?:need|reason)|(?:[Nn]o|NO) (?:\w+ )?(?:actions?|work|steps?) (?:is |are )?(?:needed|required|necessary)|[Uu]nnecessary|[Cc]ompatib(?:le|ility)|[Dd]eprecated|[Ll]egacy|[Bb]y default|[Dd]efaults?|[Cc]an(?:not|['’]t)|[Nn]o (?:longer|such|other|way|state|fields?|children|arguments)|[Uu]nsupported|[Hh]andled|[Ww]e handle|[Aa]lready|[Aa]utomatically|[Ee]lsewhere|[Oo]verrid(?:e|den)|[Ss]ubclass)\b/;
/** Negations before the words: "rather than a placeholder", "NO TODO". */
const NEGATED = /\b(?:no|not a|not just a|never|without|rather than|instead of|than)\s+(?:\w+\s+)?$/i;

/** "Otherwise the worst case would be 2^31": what is not so, and not to be either. */
const COUNTERFACTUAL = /\b(?:otherwise|without (?:this|it|that)|or else)\b[^.;:]{0,60}$/i;

/** The first remark that admits, else one that excuses. */
export function remarkOf(site: FunctionSite): Remark | undefined {
  const texts: string[] = [];
  for (const comment of site.comments) {
    if (comment.start < site.body.start) continue;
    const giveaway = giveawayIn(site, comment);
    if (giveaway) {
      const place = { start: comment.start, end: comment.end };
      return admits(comment.text, giveaway, place);
    }
    texts.push(comment.text);
  }
  if (site.above !== '') {
    const above = commentOf(site.above);
    const giveaway = giveawayIn(site, above);
    if (giveaway) return admits(above.text, giveaway, undefined);
    texts.push(site.above);
  }
  return texts.some((text) => RIGHT.test(text)) ? { kind: 'excuses' } : undefined;
}

function admits(text: string, giveaway: Span, place: Span | undefined): Remark {
  return { kind: 'admits', words: quoted(text, giveaway), place, isExplained: RIGHT.test(text) };
}

function giveawayIn(site: FunctionSite, comment: Comment): Span | undefined {
  const isAbove = comment.text === site.above;
  const admission = readComment(commentSiteOf(site, comment, isAbove));
  if (admission) return admission;
  const match = (isAbove ? MISSING_ABOVE : MISSING).exec(comment.text);
  if (!match) return undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  const before = comment.text.slice(Math.max(0, span.start - 40), span.start);
  const isName =
    /(?:::|[.`_"'])$/.test(before) ||
    /^(?:\(\)|::|`|_|\.\w)/.test(comment.text.slice(span.end, span.end + 2));
  if (/^would/i.test(match[0]) && COUNTERFACTUAL.test(before)) return undefined;
  const task = comment.text.slice(span.start);
  if (isName || NEGATED.test(before) || (DEFINITE.test(before) && PLACEHOLDERS.test(task))) return undefined;
  return asksForOther(task, site.name, isAbove) ? undefined : span;
}

/** True for a task that is about something else than what the function does not do. */
function asksForOther(task: string, name: string, isAbove: boolean): boolean {
  if (RECUTS_CODE.test(task) || ASKS.test(task)) return true;
  if (isAbove && (MOVES_CODE.test(task) || TUNES.test(task))) return true;
  const besides = BESIDES.exec(task)?.[1];
  return besides !== undefined && !name.includes(besides.toLowerCase());
}

function commentOf(text: string): Comment {
  return { start: 0, end: 0, text, kind: /^(?:\/\/\/|\/\*\*)/.test(text) ? 'doc' : 'line' };
}

function commentSiteOf(site: FunctionSite, comment: Comment, isAbove: boolean): CommentSite {
  const { unit } = site;
  const lineStart = unit.text.lastIndexOf('\n', comment.start - 1) + 1;
  return {
    comment,
    language: unit.language,
    before: isAbove ? '' : unit.text.slice(lineStart, comment.start).trim(),
    after: unit.text.slice(comment.end, comment.end + AFTER_LENGTH).trim(),
    isTest: site.isTest,
    preset: unit.preset,
    today: undefined,
    options: DEFAULT_SETTINGS.comments,
  };
}

/** The sentence's part with the giveaway, on one line. */
function quoted(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s*\r?\n\s*[/*!]{0,4}\s*/g, ' ');
  return words.length <= QUOTED ? words : `${words.slice(0, QUOTED - 3).trimEnd()}...`;
}
