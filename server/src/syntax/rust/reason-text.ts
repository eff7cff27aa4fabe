/** Texts that end no discussion: work that is not done, and announcements that the call panics. */
const OPEN_END =
  /\b(?:todo|fixme|hack|xxx|for now|temporar\w*|(?:will|may|might|could) panic|(?<!\bif (?:this|it) )panics(?! (?:aren't|isn't|can't|cannot|never|(?:is|are) (?:not|never|unreachable)))|not sure|probably|hopefully|i think|placeholder\w*|later|will be (?:updated|replaced|changed|fixed|removed|implemented|added)|simplif\w*|stub(?!s\b)\w*|dummy)\b/i;

/** True for a text that admits that something is not as it is to be, or says no more than that the call panics. */
export function isOpenEnded(text: string): boolean {
  return OPEN_END.test(text);
}

/** Words for what must hold, which no report of a failure has. */
const NECESSITY =
  /\b(?:should(?:n't)?|unexpectedly|not to be|always|never|already(?! (?:\w+ )?(?:taken|exist\w*|closed|started|initiali\w+|registered|running|used\W*$|in use|sent|consumed|dropped|borrowed|locked|moved|gone))|previously|infallibl[ey]|impossible|unreachable|guarante\w+|invariants?|by construction|(?:just|been|were|was|is|are) (?:checked|verified|validated|ensured|enforced|set|inserted|created)|(?:checked|verified|validated|ensured|enforced) (?:above|before|by|earlier|in)|^(?:checked|verified|validated) \w+$|must(?: not)? (?:\w+ly )?\w+|(?:can(?:'t|not)?|will(?: not)?|won't|do(?:es)? ?n[o']t) (?:not )?(?:be|fail|happen|occur|overflow|panic|end|err(?:or)?|return)|can only|at (?:least|most)|known|nothing but|embedded|built-?in|hard-?coded|bug|internal error|documentation (?:says|states|guarantees)|(?:an?|the|is|are) valid|non[- ]?(?:empty|zero|null|none))\b/i;

/** Words that speak of the program's own text, so that nothing from outside decides. */
const OF_THE_PROGRAM =
  /^\W*BUG\b|\bplease (?:file|open|report|raise) (?:an? |this )?(?:issue|bug|ticket)\b|\bshould(?: not|n't) (?:fail|panic)\b|\b(?:embedded|built-?in|bundled|hard-?coded|include_(?:bytes|str)|infallibl[ey]|(?:string |static )?literal|static(?:ally)? (?:string|known|valid|(?:\w+ ){1,3}(?:is|are) (?:always )?valid)|compile[- ]time|unwrap\w*\W+(?:here )?(?:is|are|should be) (?:safe|ok(?:ay)?|fine)|(?:panics?|unwraps?|errors?) (?:is|are|should be) (?:not |never )?(?:reachable|unreachable)|(?:is|are)n't reachable|(?:safe|ok(?:ay)?|fine) to unwrap|(?:should |can |will |this |it )?(?:never|cannot|can't|can not|won't|will not) fails?|impossible to fail|(?:lock|mutex|rwlock) (?:is |was |has been )?poisoned|no panics?)\b/i;

/** `no ill-formed UTF-8`, `without interior NUL`, `no overflow`: a fault that is not there. */
const DENIED_FAULT =
  /^\W*(?:no|without)\b.*\b(?:ill-?\s?formed|malformed|invalid|interior|nul|null|overflows?|underflows?)\b/i;

/** The author holds that nobody comes here, whatever else is reported. */
const NEVER_SO =
  /\b(?:(?:should|can|could|must|will|does)(?: never|n't| not)|cannot|can't|won't) (?:ever )?(?:happen|occur|arise|be possible)\b|\bnever happens\b|\balways (?:returns?|succeeds?)\b/i;

/** "This shouldn't fail until the year 262000." */
const NEVER_FAILS = /\b(?:should(?: not|n't| never)|will never|never) (?:fail|panic)s?\b/i;

/** Said of what somebody else has to do. */
const DEMAND =
  /\b(?:please|(?:provide|specify|supply|pass|configure) (?:an?|the|your|some|it|one)|required|must be (?:set|given|provided|specified|passed|configured))\b/i;

/** "must be set when `lsp` is enabled", "must exist since ..": what makes it so. "When running .." goes on demanding. */
const GROUNDED =
  /\bmust (?:be|exist|have)\b[^.;]{0,80}?\b(?:since|because|as (?:the|it|we|this|they|all)|when(?:ever)?(?! \w+ing\b))\s/i;
/** "a callback is required for this protocol", where nothing else is: the caller has come here with one. */
const CONDITION =
  /\b(?:required|needed|must be (?:set|given|provided|specified|passed)) (?:for|when|if|by) (?!\w+ing\b|\w+ (?:start|run|use)s?\b|you)/i;
const ADDRESS = /\b(?:please|you|your|user|required)\b/i;

const LEADING_FAILURE =
  /^\W*(?:failed|failure|unable|could ?n[o']t|cannot|can't|error|invalid|no|not|missing|unknown|unexpected|unsupported|wrong|bad|broken|corrupt\w*|panic|expect(?:ed|ing|s)? (?!\w.*\bto (?:\w+ )?(?:be|have|contain|exist|hold|succeed|find)\b))\b/i;
const FAILURE =
  /\b(?:fail(?:ed|s|ure)?|errors?|unable|missing|could(?: not|n't)|not (?:found|set|valid|open|configured|provided|known|available|present|supported|initiali\w+|exist|running|enough)|closed|disconnected|poison\w*|corrupt\w*|unknown|unsupported|wrong|broken|dropped|taken|empty|none|null(?!-free)|too (?:large|long|small|short|many|few|big)|problem|overflow\w*)\b/i;

const REPORT =
  /^\W*(?:failed|failure|unable|could ?n[o']t|error(?=\W*$|:| \w+ing\b| (?:in|while|when|on)\b))|\b(?:failed|not found)\W*$/i;

/**
 * True for the message of `expect` where it says why there is a value, as the standard library's documentation
 * recommends: it neither reports a failure nor demands something. Short ones name what is there: `expect("first line")`.
 */
export function isReason(message: string): boolean {
  if (OPEN_END.test(message)) return false;
  if (
    vouchesForAll(message) ||
    /\b(?:is|are|as) a bug\b|\bbug in\b|\bprecondition|\binvariant/i.test(message)
  )
    return true;
  if (!REPORT.test(message) && (/\bbecause\b/i.test(message) || saysWhyItMust(message))) return true;
  if (DEMAND.test(message) || REPORT.test(message) || /^\W*invalid/i.test(message)) return false;
  if (NECESSITY.test(message)) return true;
  if (!DENIED_FAULT.test(message) && (LEADING_FAILURE.test(message) || FAILURE.test(message))) return false;
  return /[a-z]{2}/i.test(message);
}

function saysWhyItMust(message: string): boolean {
  return (GROUNDED.test(message) && !ADDRESS.test(message)) || CONDITION.test(message);
}

/** What the author wants of a text that is read: `"the port must be a number"`. */
const WISH =
  /\b(?:must|has to|have to|needs? to|ought to)(?: not)? (?:be(?! (?:held|(?:valid )?(?:utf-?8|unicode))\b)|contain|parse|match|point|start|end|fit|come)\b|\bexpected to\b/i;

/** True for a message that says why a text can be read, and not what the text has to be like. */
export function isReasonForData(message: string): boolean {
  return isReasonForOutside(message) || (isReason(message) && !WISH.test(message));
}

/** `buffer has the proper size`: what is, and no name of what there is. */
const STATEMENT =
  /^\W*(?:[\w`]+ ){1,5}(?:is|are|was|were|has|have|fits?|match(?:es)?|corresponds?|contains?|holds?|belongs?|returns?|accepts?|implies|means) [\w`]/i;

/** True for a message that states in the present why there is a value, and neither wishes nor demands it. */
export function isStatement(message: string): boolean {
  if (OPEN_END.test(message) || LEADING_FAILURE.test(message)) return false;
  const isSaid = STATEMENT.test(message) || NECESSITY.test(message);
  return (isSaid && isReason(message) && !WISH.test(message)) || saysWhyItMust(message);
}

/** True for a text that vouches even for files, parsing and the like. */
export function isReasonForOutside(text: string): boolean {
  return !OPEN_END.test(text) && vouchesForAll(text);
}

/** `// SAFETY: the writer below always returns Ok`: a heading that announces a reason. */
const HEADED_REASON =
  /^\W*(?:(?:(?:panic|unwrap) )?safe(?:ty)?\s*:|(?:only |just )?for (?:testing|tests)\b)/i;

/** Below such a heading other words of {@link OPEN_END} name things: "simplified only trims the path". */
const ADMISSION = /\b(?:todo|fixme|hack|xxx|for now|temporar\w*|not sure|probably|hopefully|i think)\b/i;

function isHeadedReason(comment: string): boolean {
  return HEADED_REASON.test(comment) && !ADMISSION.test(comment);
}

/** True for a comment that vouches even for files, parsing and the like. */
export function isReasonForOutsideInComment(comment: string): boolean {
  return isReasonForOutside(comment) || saysHelpless(comment) || isHeadedReason(comment);
}

/** Names of environment variables that only tests set. */
const TEST_SETTING = /(?<!\w)(?:__[A-Z][A-Z\d_]+|(?:[A-Z\d]+_)*TEST_[A-Z\d_]+)(?!\w)/;

function vouchesForAll(text: string): boolean {
  return OF_THE_PROGRAM.test(text) || NEVER_SO.test(text) || TEST_SETTING.test(text);
}

/** `// Check the path.` tells what the code does next. */
const INSTRUCTION =
  /^\W*(?:(?:first|then|now|next|finally|also|otherwise|step)\W+(?:\w+\W+)?)?(?:check|validate|verify|ensure|make sure|assert|assume|get|take|find|parse|read|load|create|build|set|update|add|remove|insert|compute|calculate|determine|return|use|convert|handle|extract|collect|sort|try|start|initiali[sz]e|apply|store|save|write|send|receive|wait|process|skip|pick|select|look|fetch|call|run|generate|merge|copy|move|open|close|iterate|loop)\b(?:[^.;,:(]*?\b(?:if|whether|that)\b)?/i;

const VOUCHING =
  /\b(?:safe(?:ly|ty)?|for sure|certain(?:ly)?|confident|must(?:n't)?|should(?:n't)? (?:always |never )?(?:be|have|exist|contain|hold|not|only)|always|never|guarante\w+|ensur\w+|because|since|so (?:long as|that|we|this|it|there)|as (?:we|it|the|this|they|long as)|otherwise|known?|knows|already|valid(?:ated)?|check(?:ed|s)|verif(?:y|ied|ies)|assum\w+|invariants?|impl(?:y|ies|ied)|impossible|can(?:'t|not| not)|won't|will (?:not|be (?:some|set|present|there|valid|at least))|doesn't|does not|exists?|present|unreachable|ok(?:ay)?|fine|infallibl[ey]|at least|exactly|non-?(?:empty|zero|null|none)|not (?:empty|none|null|zero)|only (?:be |ever )?(?:called|reached|used|happens?|none|set|possible|when|if|one)|by construction|holds?|by contract|precondition|due to|thus|hence|therefore|something is (?:\w+ )?(?:wrong|broken)|unwrap\w*\s*(?:\(\))?\s*(?::|is|are|here because))\b/i;

/** "There is nothing we can do about it." */
const HELPLESS =
  /\b(?:can(?:not|'t)? )?do nothing (?:about|else|more|against)\b|\bnothing (?:else |more |much |left )?(?:that )?(?:we|you|one|i) (?:can|could) do\b|\bnothing (?:can|could) be done\b|\bno (?:\w+ )?(?:way|means) (?:to|of) (?:\w+ )?(?:recover|handl|go on|going on|continu|proceed)|\bwe(?:'re| are) (?:\w+ )?(?:doomed|lost)\b|\b(?:can(?:not|'t| not)|impossible to) recover\b|\b(?:we|it|this) (?:cannot|can't|can not) (?:run|start|work|continue|proceed|go on)(?=\W*$|[.,;:]| (?:here|without|on|at all|any (?:more|further)|(?:normal )?operation)\b)/i;

/** "It's probably best to just panic." */
const MEANT =
  /\b(?:best|better|safest|safer|fine|ok(?:ay)?|right) (?:for us )?to (?:just |simply )?(?:panic|crash|abort|die)\b/i;

/** True for a comment that says that there is no other way than to give up, or none that is better. */
export function saysHelpless(comment: string): boolean {
  return MEANT.test(comment) || (HELPLESS.test(comment) && !OPEN_END.test(comment));
}

/** True for a comment that gives a reason, in any words that do; one that tells what is done next gives none. */
export function isReasonInComment(comment: string): boolean {
  if (isHeadedReason(comment) || saysHelpless(comment)) return true;
  if (OPEN_END.test(comment)) return false;
  if (NEVER_SO.test(comment) || NEVER_FAILS.test(comment)) return true;
  if (/\bunwrap\w*\s*(?:\(\))?\s*:/i.test(comment)) return true;
  return VOUCHING.test(comment.replace(INSTRUCTION, ' '));
}

/** What a function's documentation says of what it relies on. */
const RELIES =
  /\b(?:assum(?:e|es|ing)|guarante\w+|callers?|invariants?|preconditions?|must (?:not |only )?(?:be|have|exist|hold|contain|match|only|ensure)|already (?:checked|verified|validated)|(?:is|are) (?:always|never|known|already)|panics? (?:if|when|unless|on|in case)|unwrap\w*\W[^.]{0,40}\bsafe)\b|\bunwrap\b/i;

export function reliesOnCallers(documentation: string): boolean {
  return RELIES.test(documentation) || statesPrecondition(documentation);
}

/** When a function may be called at all, and with what: "Should only be called when it is full". */
const PRECONDITION =
  /\bmust (?:not )?be (?:called|used|invoked)\b|\bonly (?:to )?be (?:called|used|invoked) (?:\w+ )?(?:when|if|with|by|from|after|before|on|in|inside|within|while|once)\b|\bmust (?:all )?(?:come from|call|have (?:been )?called)\b|\bcallers? (?:must|should|shall|has to|have to|needs? to|ensures?|guarantees?|(?:is|are) responsible|(?:is|are) expected)\b|\bassum(?:es?|ing) (?:that )?(?:(?:it|they|we|this|the|all|every|each|no|only|you)\b|(?:\w+ ){1,4}(?:already|has|have|is|are|was|were)\b)|\b(?:an? |the )?(?:earlier|previous|prior|preceding) call (?:to|of)\b|\b(?:previously|earlier) (?:returned|given|made|created|produced) (?:by|from)\b/i;

/** True for documentation that tells callers what must hold before they call. */
export function statesPrecondition(documentation: string): boolean {
  const about = documentation.slice(0, SAFETY.exec(documentation)?.index);
  return PRECONDITION.test(about.replaceAll(LINE_START, ' '));
}

/** What callers promise there is about memory. */
const SAFETY = /#+ Safety\b/;

/** Sentences go on across the lines of a comment. */
const LINE_START = /\s*\n[ \t]*\/\/[/!]?[ \t]*/g;
