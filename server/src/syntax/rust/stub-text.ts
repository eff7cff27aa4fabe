/** Words with which a panic's message says that the code is not written yet. */
const STUB =
  /\b(?:(?:not|isn't|is not) (?:yet |fully )?(?:implemented|written|done)|(?:un|not[ -])implemented|todo|fixme|implement (?:me|this)|stub(?:bed)?|coming soon|work in progress)\b/i;
const UNSUPPORTED =
  /\b(?:unsupported|not supported|not available|unavailable|only (?:supported|available))\b.*\b(?:platform|target|architecture|arch|os|operating system|windows|unix|linux|macos|wasm\w*|backend|device)\b/i;

/** True when a message admits that work is missing. */
export function admitsStub(message: string): boolean {
  return STUB.test(message) && !UNSUPPORTED.test(message);
}

/** True when a message says that something cannot be had on this platform, which is an answer and not a gap. */
export function saysUnsupported(message: string): boolean {
  return UNSUPPORTED.test(message);
}

const REFUSED =
  /^(?:un)?expected\b|^(?:attempted|tried) to\b|^(?:invalid|illegal|impossible)\b|\bunreachable\b/i;

/** True when a message blames the caller or a broken assumption: a panic like any other, and no missing code. */
export function refuses(message: string): boolean {
  return REFUSED.test(message) && !STUB.test(message);
}

const FORBIDS =
  /\bonly\b.{1,80}\b(?:is|are) supported\b|\bonly (?:available|valid|possible|handles?|supports?|works?|accepts?|takes?)\b|\bnot just\b|\bmust be (?:implemented|overridden|provided) (?:by|when|if|for|in)\b|\bthere (?:is|are) no\b|\b(?:is|are) (?:read|write)-?only\b|\bnot available\b|\bno (?:\w+ ){0,2}feature\b|\b(?:do(?:es)? not|don't|doesn't|never|must(?: not|n't)|should(?: not|n't)|cannot|can't|can not|may not)\b|\b(?:not (?:supported|allowed|applicable|needed|callable|intended)|unsupported|disallowed|forbidden)\b|\buse\s.{1,60}\binstead\b|^\W*use `?[a-z]\w*(?:\(\))?`?\W*$/i;
/** What has to be so before anybody comes here, or what there is besides: "requires the `x` feature", "only used as a log". */
const CONDITION =
  /\b(?:requires?|needs?|enable|without|with) (?:the |an? )?(?:\S{1,40} ){0,2}features?\b|\bfeature (?:is )?(?:not enabled|disabled)\b|\bonly (?:called|meaningful|needed|relevant|used)\b|\bhas no\b|^\W*(?:read|write)-only\W*$|\b(?:is|are) an? unknown\b|\bnot expected\b|\bshould (?:only|have)\b/i;
const PROMISES = /\b(?:yet|for now|currently|at the moment|so far|until|later|soon|still)\b/i;

/** True when a message says that nobody is to come here, or that there is no such thing, and promises no change. */
export function forbids(message: string): boolean {
  const isRefusal = FORBIDS.test(message) || CONDITION.test(message);
  return isRefusal && !PROMISES.test(message) && !STUB.test(message);
}

/** What is missing, as a thing that the sentence is about: "todo constants", "a stub". */
const THING = String.raw`\b(?:todo|unimplemented|stub(?:bed)?)\b(?!\s{0,9}(?:[^\w\s]|$))`;
const DENIAL = String.raw`\b(?:(?:should|must|may)(?:n't| not| never)|never|(?:can(?:'t| ?not)|could(?:n't| not)) (?:be )?(?:happen|occur|appear|come|get|reach(?:ed)?))\b`;
const BARRED = new RegExp(
  String.raw`${THING}[^.:!,;]{0,100}?${DENIAL}|${DENIAL}[^.:!,;]{0,100}?\b(?:an?|any|the) (?:todo|unimplemented|stub)\b`,
  'i',
);

/** In "must not be called because it is not implemented" the denial is about the call. */
const GROUND = String.raw`\b(?:as|because|but|for|if|is|it|since|until|when|while)\b|\s-\s`;
/** "Done connections should never report not done later": the state is what is denied, at that time. */
const DENIED_STATE = new RegExp(
  String.raw`\b(?:(?:should|must)(?:n't| not| never)|(?:can|could) never)\b(?:(?!${GROUND})[^.:!,;()]){0,100}?${STUB.source}(?: (?:again|later))?`,
  'i',
);

/**
 * True when a message says that what is not written never comes as far as here, or that nothing reports to be undone: a
 * promise, and no missing code.
 */
export function barsStubs(message: string): boolean {
  if (BARRED.test(message) && !PROMISES.test(message)) return true;
  return DENIED_STATE.test(message) && !PROMISES.test(message.replace(DENIED_STATE, ' '));
}
