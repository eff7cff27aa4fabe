import { isOpenEnded, isReason, isReasonForOutside, saysHelpless } from './reason-text.ts';

/** Messages of `panic!` that report a broken promise of the code itself, or of whoever called it. */
const BROKEN_PROMISE =
  /\b(?:bug|invariants?|inconsisten\w*|impossibl[ey]|unreachable|internal(?: compiler)? error|logic error|should(?:n't)?|must(?:n't)?|already|never|always|(?:cannot|can't|can not) (?:be|have|use|call|happen|get|add|set|take|mix|convert|access|register|nest)|may not|called|calling|call to|attempt(?:ed)? to|tried to|polled|reentran\w*|recursive\w*|not (?:supposed|allowed|supported to call)|only (?:be )?(?:called|used|valid|supported (?:in|on|for))|^expected|expected .+(?:,| but| got| found|:)|multiple times|more than once|different (?:types|kinds)|(?:is|are) not (?:supported|available|allowed|enabled) (?:for|on|in|by|when|with)|does(?:n't| not) have|do(?:n't| not) (?!support|exist|know|match|understand|recogni[sz]e)\w+|encountered|did(?:n't| not) expect|not expected|double|twice|mismatch\w*|out of (?:bounds|range|sync)|illegal|poisoned|overflow\w*|underflow\w*)\b/i;
const FAILED =
  /^\W*(?:failed|unable|could ?n[o']t|error\b|cannot (?:open|read|write|find|parse|load|create|connect|bind)|can't (?:open|read|write|find|parse|load|create|connect|bind)|invalid)|\b(?:config\w*|files?|paths?|options?|arguments?|flags?|variables?|environment|inputs?|network|connect\w*|parse|requests?|responses?)\b/i;
/** Another thread's panic is handed on, the other end of a channel is gone, and a test that fails has to say so. */
const HANDED_ON =
  /\bpanick?ed\b|\b(?:channel|sender|receiver|(?:sending|receiving) half)\b.*\b(?:closed|disconnected|dropped|gone)\b|\b(?:in|for|during) (?:the |this |an? )?tests?\b|^\W*(?:\w+ )?tests? /i;

/** What was left out of the build, at the end of a message: `requires the "rt" feature flag`. */
const NOT_BUILT =
  /\bfeatures?(?: flags?)?\W*$|^\W*(?:feature|extension|capability)s?\b.*\b(?:not|n't) (?:enabled|available|active)\W*$/i;

/** `error[B0002]`: what a programmer looks up. */
const NUMBERED = /^\W*(?:error|warning)\[\w+\]/i;

/** The machine of states that a type is has come where it must not. */
const BROKEN_STATE =
  /\b(?:invalid|broken|bad|illegal|wrong) (?:\w+ )?state\b|(?<!\bit(?:'s| is) )\b(?:not|n't) (?:yet )?(?:been )?(?:initiali[sz]ed|enabled)\b|\bunexpected ret(?:urn(?:ed)? |val\b)/i;

/** `a closed connection cannot handle a request`: what a thing in that state is not asked for. */
const STATE_FORBIDS =
  /^\W*(?:an? |the )?(?:failed|closed|finished|stopped|dropped|aborted|disconnected|empty|terminated|completed|inactive) \w+ (?:cannot|can't|can not|must not|mustn't|may not|should not|shouldn't) /i;

/** What the code says of itself, whatever else is in the message. */
const BLAMES_ITSELF =
  /^\W*(?:we |this |it )?should(?:n't| not| never)\b|\bbug\b|\binvariant|\b(?:pre|post)-?condition|\bsanity checks?\b|\bimpossible|\bunreachable|\b(?:internal|impl(?:ementation)?) (?:\w+ ){0,2}error|\b(?:coding|programm(?:ing|er(?:'s)?)) (?:error|mistake)|\binconsisten/i;
const ALONE_ENOUGH: readonly RegExp[] = [
  BLAMES_ITSELF,
  BROKEN_STATE,
  NOT_BUILT,
  NUMBERED,
  HANDED_ON,
  STATE_FORBIDS,
];

/** True for a message that blames the code or its caller, so that no error would repair anything. */
export function reportsBrokenPromise(message: string): boolean {
  if (isOpenEnded(message)) return false;
  if (blamesCode(message)) return true;
  return BROKEN_PROMISE.test(message) && !FAILED.test(message);
}

/** The same, for a message that does so whatever else it reports. */
export function blamesCode(message: string): boolean {
  if (isOpenEnded(message)) return false;
  const isSaid = ALONE_ENOUGH.some((pattern) => pattern.test(message));
  return isSaid || isReasonForOutside(message) || saysHelpless(message);
}

/** Something that was tried did not work. */
const NOT_DONE =
  /\b(?:fail(?:ed|s|ing|ure|ures)?|unable|could(?:n't| not)|(?:cannot|can't|can not) (?:open|read|write|find|parse|load|save|store|create|connect|bind|listen|start|spawn|upgrade|decode|encode|(?:de)?serialize|resolve|send|receive|fetch|download|execute|allocate|access|initiali[sz]e|determine|locate|delete|compile|convert)|errors?|timed out|aborted|refused|EOF|did not (?:find|receive)|no such)\b/i;
/** What came in, or the state of what it came from, is not what it has to be. */
const BAD_INPUT =
  /\b(?:invalid|bad|malformed|corrupt(?:ed|ion)?|unknown|unrecogni[sz]ed|unsupported|broken|closed|disconnected|dropped|missing|required|requires?|needs(?! to\b)|not (?:yet )?(?:fully )?(?:supported|implemented|covered|handled|found|valid|exist|provided|configured|enabled|parse?able|initiali[sz]ed)|does(?:n't| not) (?:support|exist)|too (?:large|long|many|short|small)|(?:not|non-?)\W?(?:valid )?(?:unicode|utf-?8))\b/i;
/** Names of what only whoever runs the program decides. */
const SETTING =
  /\b(?:environment variables?|env(?:ironment)? vars?|config(?:uration)?(?: files?)?|command[- ]line)\b/i;

/** True for a message that reports a failure, or something from outside that the code cannot work with. */
export function reportsFailure(message: string): boolean {
  const said = message.replace(QUOTED, ' ');
  return NOT_DONE.test(said) || BAD_INPUT.test(said) || SETTING.test(said);
}

/** What the world decides: the words for it, and the names of environment variables. */
const OUTSIDE =
  /\b(?:files?|dir(?:s|ector(?:y|ies))?|folders?|disk|sockets?|address(?:es)?|bind|ports?|network|connect(?:ion)?|requests?|responses?|urls?|https?|databases?|db|download|spawn|process|permissions?|terminal|manifest|template|(?:open|read|writ|sav|load|delet|download|fetch|bind|listen)(?:e|ing)?|timed out)\b/i;
const VARIABLE = /\b[A-Z]+(?:_[A-Z\d]+)+\b/;

/** True for a message about what whoever runs the program decides. */
export function namesOutside(message: string): boolean {
  const said = message.replace(QUOTED, ' ');
  return SETTING.test(said) || VARIABLE.test(message) || OUTSIDE.test(said.replace(SHOWN, ' '));
}

const LIMIT =
  /\b(?:not (?:yet )?(?:fully )?(?:supported|implemented|covered|handled)|unsupported|does(?:n't| not) (?:yet )?support|yet)\b/i;

/** True for a message about what the code cannot do. */
export function namesLimit(message: string): boolean {
  return LIMIT.test(message);
}

const BAD_VALUE =
  /\b(?:invalid|bad|malformed|corrupt(?:ed|ion)?|unknown|unrecogni[sz]ed|too (?:large|long|many|short|small))\b/i;

/** True for a message about a value that is not what it has to be, and not about one that is missing. */
export function namesBadValue(message: string): boolean {
  return BAD_VALUE.test(message);
}

/** Names of code, which say nothing themselves. */
const QUOTED = /`[^`]*`/g;

/** A message of so few words is a name and no statement. */
const SHORT = 2;

/** True for a message that says why nobody comes here. */
export function statesFact(message: string): boolean {
  return isReason(message) && message.trim().split(/\s+/).length > SHORT;
}

/** What `{}` and `{name:?}` show in a message. */
const SHOWN = /\{[^{}]*\}/g;

/** True for a message that has words of its own. */
export function hasWords(message: string): boolean {
  return /[a-z]{2}/i.test(message.replace(SHOWN, ''));
}

/** True for a message such as `{:?} {left:?}`, which is for whoever looks for the mistake in the code. */
export function showsNothingButValues(message: string): boolean {
  return !hasWords(message) && /\{\w*:#?\?\}/.test(message);
}

const ERROR_NAME = /^(?:e|err|error|cause|\w+_err(?:or)?|last_os_error)$/;

/** True for the name of a value that tells what went wrong. */
export function isErrorName(name: string): boolean {
  return ERROR_NAME.test(name);
}

/** True for a message that shows such a value: `{err}`, `{error:?}`. */
export function showsError(message: string): boolean {
  return [...message.matchAll(SHOWN)].some(([shown]) => isErrorName(/\w+/.exec(shown)?.[0] ?? ''));
}
