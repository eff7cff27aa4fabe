import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { firstLiteral, openAfterName } from './calls.ts';
import { type Step, stepEndingAt } from './chain.ts';

/**
 * True for `unwrap` or `expect` at `index` where the code says why it cannot fail: in the message, as the standard
 * library's documentation of `expect` recommends ("the reason that you expect it"), or in a comment. A reviewer who
 * doubts the reason argues with the reason. "Failed to .." is no reason, and none holds for what comes from outside.
 * In `strict` no reason counts.
 */
export function statesReason(unit: Unit, index: number): boolean {
  const { tokens, preset } = unit;
  if (preset !== 'recommended' || tokens.text(index - 1) !== '.') return false;
  const open = openAfterName(tokens, index);
  const message = open === undefined ? '' : (firstLiteral(tokens, open) ?? '');
  if (!isReason(message) && !commentsAround(unit, index).some(isReasonInComment)) return false;
  return !comesFromOutside(tokens, index - 2);
}

/** What must hold, in words that no report of a failure has. */
const NECESSITY =
  /\b(?:should(?:n't)?|always|never|already(?! (?:\w+ )?(?:taken|exist\w*|closed|started|initiali\w+|registered|running|used|in use|sent|consumed|dropped|borrowed|locked|moved|gone))|previously|infallibl[ey]|impossible|unreachable|guarante\w+|invariants?|by construction|(?:just|been|were|was|is|are) (?:checked|verified|validated|ensured|enforced|set|inserted|created)|(?:checked|verified|validated|ensured|enforced) (?:above|before|by|earlier|in)|must(?: not)? (?:be|have|exist|contain|hold|match|belong|fit|start|end)|(?:can(?:'t|not)?|will(?: not)?|won't|do(?:es)? ?n[o']t) (?:not )?(?:be|fail|happen|occur|overflow|panic|end|err(?:or)?|return)|at (?:least|most)|known|nothing but|embedded|built-?in|hard-?coded|bug|(?:an?|the|is|are) valid|non-?(?:empty|zero|null|none))\b/i;
/** What is, unless the sentence says that something is amiss. */
const STATEMENT =
  /\b(?:is|are|has|have|holds?|exists?|fits?|contains?|belongs? to|within|valid|fewer than|less than|only)\b/i;
const FAILURE =
  /\b(?:no|not|missing|invalid|fail\w*|errors?|err|unable|unexpected\w*|expected|closed|could|couldn't|cannot|can't|wrong|bad|broken|corrupt\w*|poison\w*|unknown|unsupported|none|empty|too|disconnected|dropped|taken|problem|panick?\w*|abort\w*|please|required?s?|provide\w*|specif\w+|supply)\b/i;
/** Said of what somebody else has to do. */
const DEMAND =
  /\b(?:please|provided?|specif(?:y|ied)|suppl(?:y|ied)|pass|required|must be an?|must be set|configured?)\b/i;
const OPEN_END =
  /\b(?:todo|fixme|hack|xxx|for now|temporar\w*|will panic|may panic|might panic|could panic|panics)\b/i;

function isReason(text: string): boolean {
  if (OPEN_END.test(text) || DEMAND.test(text)) return false;
  if (
    /^\W*(?:failed|unable|could ?n[o']t|error|invalid\b(?!.*\b(?:embedded|built-?in|hard-?coded)))/i.test(
      text,
    )
  )
    return false;
  return NECESSITY.test(text) || (STATEMENT.test(text) && !FAILURE.test(text));
}

/** Comments speak of much; these words speak of the call that may panic. */
const OF_THE_CALL =
  /\b(?:unwrap\w*|expect|panic\w*|infallibl[ey])\b|\b(?:can(?:'t|not| not)|never|won't|will not|does ?n[o']t) (?:be )?(?:fails?|none|empty|happen|err(?:or)?)\b|\bguarante\w+|\binvariant|\bsafe because\b|\bwill never\b|\balways (?:has|have|contains?|exists?|is|are|at|set|send)\b|\bat least one\b|\bnon-?empty\b/i;

function isReasonInComment(text: string): boolean {
  if (OPEN_END.test(text)) return false;
  return (
    /\bunwrap\w*\s*(?:\(\))?\s*:/i.test(text) || (OF_THE_CALL.test(text) && NECESSITY_IN_COMMENT.test(text))
  );
}

const NECESSITY_IN_COMMENT =
  /\b(?:safe|safely|ok|okay|fine|because|since|as (?:we|the|it|this)|so long as|always|never|already|infallibl[ey]|guarante\w+|invariants?|checked|know|cannot|can't|can not|won't|will not|must|at least one|non-?empty)\b/i;

/** The comments before the statement, between its parts, and behind the call on its line. */
function commentsAround({ tokens, text }: Unit, index: number): string[] {
  const comments: string[] = [];
  const first = startOfStatement(tokens, index);
  const level = tokens.enclosing(index);
  for (let at = first; at < index; at++) {
    if (at > first && tokens.enclosing(at) !== level) continue;
    const gap = text.slice(at === 0 ? 0 : tokens.end(at - 1), tokens.start(at));
    if (/\/[/*]/.test(gap)) comments.push(gap.replaceAll(/^\s*\/\/+!?/gm, ' '));
  }
  const line = text.indexOf('\n', tokens.start(index));
  const rest = text.slice(tokens.start(index), line < 0 ? undefined : line);
  const mark = /(?:[;,)}{]|^)\s*(\/\/[^\n]*)$/.exec(rest)?.[1];
  if (mark !== undefined) comments.push(mark);
  return comments;
}

/** Further back than this no statement begins. */
const MAX_TOKENS_BACK = 200;

/** The first token of the statement or match arm around `index`. */
function startOfStatement(tokens: Tokens, index: number): number {
  let isArm = false;
  for (let at = index - 1; at > Math.max(0, index - MAX_TOKENS_BACK); at--) {
    const text = tokens.text(at);
    if (text === ';' || text === '{' || (isArm && text === ',')) return at + 1;
    if (text === '=>') {
      if (isArm) return at + 1;
      isArm = true;
    }
    if (tokens.kind(at) !== 'close') continue;
    const open = tokens.partner(at);
    if (open === undefined || (text === '}' && !/^[.?,)]$/.test(tokens.text(at + 1)))) return at + 1;
    at = open;
  }
  return index;
}

/** Modules, types and functions whose answers the operating system, the network or a person decides. */
const OUTSIDE =
  /^(?:env|fs|net|io|process|dirs|home|File|OpenOptions|TcpListener|TcpStream|UdpSocket|Command|Builder|SystemTime|ctrl_c|signal)$/;
const OUTSIDE_METHODS =
  /^(?:open|create|connect|bind|listen|accept|send\w*|recv\w*|spawn\w*|join|read\w*|write\w*|flush|parse|home_dir|current_dir|args|output|status|wait|execute|query\w*|fetch\w*|duration_since)$/;

function comesFromOutside(tokens: Tokens, end: number): boolean {
  return isOutside(stepEndingAt(tokens, end));

  function isOutside(step: Step): boolean {
    switch (step.kind) {
      case 'awaited':
        return true;
      case 'call':
        return (
          step.path.some((segment) => OUTSIDE.test(segment)) || OUTSIDE_METHODS.test(step.path.at(-1) ?? '')
        );
      case 'method':
        if (OUTSIDE_METHODS.test(step.name)) return tokens.kind(step.receiver) !== 'string';
        return (
          /^(?:ok|err|map\w*|and_then|context|with_context)$/.test(step.name) &&
          isOutside(stepEndingAt(tokens, step.receiver))
        );
      default:
        return false;
    }
  }
}
