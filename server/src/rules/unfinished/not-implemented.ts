import { defineRule, type Found, type Unit, type WordSite } from '../../core/rule.ts';
import { firstLiteral, macroOpen, spanOfCall } from '../../syntax/rust/calls.ts';
import { commentsAround } from '../../syntax/rust/comments-around.ts';
import { notImplementedFixes } from '../../syntax/rust/fixes/panic.ts';
import { armAround, armAt } from '../../syntax/rust/match-arm.ts';
import { hasLeftBefore } from '../../syntax/rust/matched-before.ts';
import { announcesPanic } from '../../syntax/rust/panic-announcement.ts';
import { isOpenEnded, isReasonInComment } from '../../syntax/rust/reason-text.ts';
import { admitsStub, barsStubs, forbids, refuses, saysUnsupported } from '../../syntax/rust/stub-text.ts';

export default defineRule({
  id: 'unfinished/not-implemented',
  severity: 'error',
  preset: 'recommended',
  message: 'This code is not written yet and panics when it is reached.',
  why: 'The function looks complete to its callers and to the compiler, and ends the thread at the first call.',
  instead: 'Write the code, or return an error that says it is missing until then.',
  examples: [
    {
      language: 'rust',
      bad: 'fn export(rows: &[u32]) -> Result<String, String> {\n    todo!()\n}\n',
      good: 'fn export(rows: &[u32]) -> Result<String, String> {\n    Err(format!("export of {} rows is missing", rows.len()))\n}\n',
    },
  ],
  twins: ['clippy::todo', 'clippy::unimplemented', 'clippy::panic', 'clippy::unreachable'],
  languages: { rust: { evidence: 'word', words: ['todo', 'unimplemented', 'panic', 'unreachable'], check } },
  fixes: (_finding, context) => notImplementedFixes(context),
});

/** At the head of a unit, where its attributes stand. */
const DOCUMENTATION_ONLY = /^(?:#\[[^\]]*\]\s*)*#\[cfg\((?![^\]]*\bnot\()[^\]]*\bdoc(?:srs)?\b/;

function check({ unit, index, word }: WordSite): Found {
  const open = macroOpen(unit.tokens, index);
  if (open === undefined) return undefined;
  const message = firstLiteral(unit.tokens, open) ?? '';
  const isMissing =
    word === 'todo' ||
    (word === 'unimplemented' ? !saysUnsupported(message) && !refuses(message) : admitsStub(message));
  if (!isMissing) return undefined;
  if (unit.preset === 'recommended' && (isMeant(unit, word, message) || isIdle(unit, index)))
    return undefined;
  if (unit.preset === 'recommended' && (isOfStandIn(unit, word) || hasLeftBefore(unit, index)))
    return undefined;
  if (unit.preset === 'recommended' && word === 'unimplemented' && isUnneeded(unit, index)) return undefined;
  return {
    ...spanOfCall(unit.tokens, index, open),
    message: `\`${word}!\` panics here: this code is not written yet.`,
    twins: [`clippy::${word}`],
  };
}

/** True where the panic is what there is to be: nobody may come here, or nobody can. */
function isMeant(unit: Unit, word: string, message: string): boolean {
  if (word !== 'todo' && /\bBUG\b/.test(message)) return true;
  if (/^(?:panic|unreachable)$/.test(word) && barsStubs(message)) return true;
  return (word === 'unimplemented' && forbids(message)) || isForDocumentation(unit, message);
}

/** Files by whose name everything in them is there so that others compile without what they stand for. */
const STAND_IN = /(?:^|\/)(?:no_?op|null|dummy|unsupported|not_supported|unimplemented|disabled)(?:\.rs$|\/)/;

function isOfStandIn({ path }: Unit, word: string): boolean {
  return word !== 'todo' && STAND_IN.test(path);
}

/** `#[cfg(not(any(a, b)))] _ =>`: an arm for a build without any of the others. */
const ABSENT = /#\[\s*cfg\s*\(\s*not\s*\([^\]]*\]\s*_\s*=>\s*$/;

/** How far before it an arm's condition is looked for, in characters. */
const MAX_CONDITION = 300;

/** True where nobody comes: in no build, or by a comment's word. */
function isIdle(unit: Unit, index: number): boolean {
  const start = unit.tokens.start(index);
  return ABSENT.test(unit.text.slice(Math.max(0, start - MAX_CONDITION), start)) || isToldIdle(unit, index);
}

/** "This arm is never reached", and no word of work to come. */
const IDLE =
  /(?:\b(?:never|not)|n't) (?:be |ever |actually ){0,2}(?:called|reached|invoked|happen|occur)\b(?!\s+(?:\w+\s+)?(?:yet|for now|currently|so far))|\b(?:unreachable|impossible)\b|(?:\bnot|n't) reachable\b|\bif (?:this|it|we) (?:is|are|was|were|get|come|end)\b.{0,20}\b(?:reached|here|called)\b/i;

/** True where a comment around it says that nobody comes here. */
function isToldIdle(unit: Unit, index: number): boolean {
  if (commentsAbout(unit, index).some((comment) => IDLE.test(comment) && !isOpenEnded(comment))) return true;
  return isOfWhatIsLeftOut(unit, index);
}

/** "Only cases for small numbers are listed here." */
const LISTED = /\bonly\b.{0,60}\b(?:listed|handled|needed|covered) here\b|n't use this function\b/i;

/** True in the bare last arm of a match one of whose comments says which cases there are. */
function isOfWhatIsLeftOut(unit: Unit, index: number): boolean {
  const { tokens, text } = unit;
  const arm = armOf(unit, index);
  const open = arm === undefined ? undefined : tokens.enclosing(arm.first);
  if (arm === undefined || open === undefined || tokens.text(arm.first) !== '_') return false;
  const said = commentsIn(text.slice(tokens.end(open), tokens.start(arm.first))).join(' ');
  return LISTED.test(said.replaceAll(/\s*\/\/+\s*/g, ' '));
}

/** The method of `Hasher` for bytes, in hashers of numbers. */
const HASHES_BYTES = /\bfn write\s?\(\s?&mut self,\s?\w+:\s?&\[u8\],?\s?\)\s?\{/;

/** Words of a comment that tells what is to come, or how it may come to that. */
const TO_COME = /\b(?:yet|for now|currently|so far|until|support|would|implement(?:ed|ing|ation)?)\b/i;

/** "Unsupported: it will panic", and nothing of what is to come. */
function isAnnounced(documentation: string): boolean {
  return announcesPanic(documentation) && !TO_COME.test(documentation);
}

/** "Only implemented for floats.": what the others do not need. */
const RESTRICTED =
  /\b[Oo]nly (?:implemented|supported|valid|defined|meaningful) for\b(?!.{0,80}\b(?:yet|for now|currently|so far|until)\b)/;

/**
 * True where the documentation or the comment right above gives the reason, and for a method that what it is of has
 * others for.
 */
function isUnneeded(unit: Unit, index: number): boolean {
  const { documentation } = unit;
  if (HASHES_BYTES.test(unit.text) || isAnnounced(documentation)) return true;
  if (RESTRICTED.test(documentation) && armOf(unit, index)) return true;
  const { tokens, text } = unit;
  const above = armOf(unit, index)
    ? commentsAbout(unit, index)
    : commentsIn(text.slice(index === 0 ? 0 : tokens.end(index - 1), tokens.start(index)));
  const comment = above.join(' ');
  return isReasonInComment(comment) && !TO_COME.test(comment);
}

/** In a match only those of the arm itself: the one above may be about another. */
function commentsAbout(unit: Unit, index: number): readonly string[] {
  const { tokens, text } = unit;
  const arm = armOf(unit, index);
  return arm === undefined
    ? commentsAround(unit, index)
    : commentsIn(text.slice(tokens.end(arm.first - 1), tokens.start(index)));
}

function armOf({ tokens }: Unit, index: number) {
  return armAt(tokens, index) ?? armAround(tokens, index);
}

function commentsIn(text: string): readonly string[] {
  return text.match(/\/\/[^\n]*|\/\*[^*]*\*\//g) ?? [];
}

/** True for code that is only compiled where documentation is made, and never runs. In `strict` nothing is. */
function isForDocumentation(unit: Unit, message: string): boolean {
  return /\bdoc(?:umentation|s)? (?:generation )?only\b/i.test(message) || DOCUMENTATION_ONLY.test(unit.text);
}
