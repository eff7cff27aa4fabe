import type { Doubt } from './doubt.ts';

/** What "for now" may be said of besides the code. */
export const DOUBTS_ABOUT_TIME = [
  {
    // "For now they are ordered by key, so ..", "For now, it is ensured by .."
    name: 'state of affairs',
    scope: 'after',
    within: 0,
    unless: 'shortcoming',
    patterns: [
      'they|these|those are',
      'it|this|that is|are called|created|determined|driven|ensured|given|guaranteed|handled|held|kept|managed|ordered|owned|protected|shared|sorted by|in|on|at|according',
      "it's|that's true|valid",
      'it|this|that is true|valid',
      'it|this|that holds',
      'the relationship|relation|order|ordering|layout|structure|difference|invariant ..3 is|are|between',
    ],
  },
  {
    // "For now, exactness is a rule like any other."
    name: 'definition',
    scope: 'after',
    within: 6,
    unless: 'shortcoming',
    patterns: ['is|are a|an|reserved'],
  },
  {
    // "We have not seen another key for now, so .."
    name: 'observation',
    scope: 'before',
    within: 6,
    patterns: [
      'have|has|had not found|seen|reached|received|read|visited|met|got',
      "haven't|hasn't|hadn't found|seen|reached|received|read|visited|met|got",
    ],
  },
  {
    // "Removes the keyword for now. It is restored later."
    name: 'step of a procedure',
    scope: 'beyond',
    within: 12,
    patterns: [
      'restore|restored|unify|unified|persist|persisted|resolve|resolved|patched ..4 later|below|during|when|once|after',
      'be|gets updated|filled|overwritten [in] with|by|when|once',
      'drop|drops|dropped|release|releases|released|free|freed ..2 shortly|later|below',
      'back later for ..12 after|once|when',
      'filled|expanded|updated|completed ..4 below|afterwards',
      'as|since|because they|it will be merged|resolved|filled|updated|processed|visited later',
    ],
  },
  {
    // "The row is only buffered for now: totals wait until the group ends."
    name: 'queueing',
    scope: 'before',
    within: 0,
    patterns: ['only|just|merely buffered|queued|parked|collected|recorded|remembered|noted|staged'],
  },
  {
    // "/// Returns how many may run at once for now."
    name: 'documented result',
    scope: 'before',
    within: 12,
    inPublicDocs: true,
    unless: 'shortcoming',
    patterns: ['returns|gets|checks|determines'],
  },
  {
    // "For now the peer only exists in memory.", "For now, the last page always exists."
    name: 'existence',
    scope: 'after',
    within: 3,
    patterns: ['only|always exists|exist|lives|live|holds'],
  },
  {
    // "until we've viewed all the lines, so for now, .."
    name: 'order of steps',
    scope: 'before',
    within: 8,
    patterns: ["until we've|they've|all|every"],
  },
  {
    // "whether for now, ..", "which for now means"
    name: 'time of the data',
    scope: 'before',
    within: 0,
    patterns: ['whether|which', 'as of'],
  },
  {
    // "only used in the enterprise edition for now"
    name: 'use of a thing',
    scope: 'before',
    within: 4,
    patterns: ['only|solely|exclusively used|needed|called|relevant|required|applies'],
  },
  {
    // "For now, it is only used by the importer.", "for now only used by the importer"
    name: 'stated use',
    scope: 'after',
    within: 0,
    patterns: [
      'it|this|that|they|these is|are [only|just|mainly|solely] used|needed|called|relevant',
      'only|just|mainly|solely used|needed|called|relevant',
    ],
  },
  {
    // "Nothing is left to receive, so we're done for now."
    name: 'end of work',
    scope: 'before',
    within: 0,
    patterns: ["we're|you're|they're done|finished", 'we|you|they|everything are|is done|finished'],
  },
  {
    // "Done for now with the first list"
    name: 'finished part',
    scope: 'before',
    within: 0,
    at: 'head',
    patterns: ['done|finished'],
  },
  {
    // "Mark it as inactive for now."
    name: 'mark',
    scope: 'before',
    within: 2,
    patterns: ['mark|marks|marked|marking ..3 as'],
  },
  {
    // "The path cannot be used anymore for now."
    name: 'changed state',
    scope: 'before',
    within: 3,
    patterns: ['anymore', 'any more|longer', 'no longer'],
  },
  {
    // "Record it for now and process it later when everything is loaded."
    name: 'two steps',
    scope: 'after',
    within: 0,
    patterns: ['and ..3 later when|once|after|in|during'],
  },
  {
    // "They are `u32` for now, but we check 64 bits for future-proofing."
    name: 'made for the future',
    scope: 'after',
    within: 12,
    patterns: ['future proof|proofing|proofed'],
  },
  {
    // "For now, the purpose of the type is limited to .."
    name: 'purpose of a thing',
    scope: 'after',
    within: 4,
    patterns: ['purpose|scope|role ..4 is|are'],
  },
  {
    // "because it is also used by the importer. (for now!)": about another part of the program.
    name: 'use by others',
    scope: 'above',
    within: 14,
    cueAt: 'parenthesis',
    unless: 'shortcoming',
    patterns: ['because|since|as it|they|this|that|these is|are [also|still] used|needed|called|required'],
  },
  {
    // "The count is kept for now to ensure that the task lives until the call returns."
    name: 'purpose',
    scope: 'after',
    within: 0,
    patterns: ['to ensure|guarantee'],
  },
  {
    // "The server may for the time being refuse our requests."
    name: 'possibility',
    scope: 'before',
    within: 0,
    patterns: ['may|might'],
  },
  {
    // "useful for now, since ..", "stays here for now, since ..", "the other fault is the least of our concerns for now"
    name: 'standing',
    scope: 'before',
    within: 0,
    patterns: ['useful', 'stays|remains here', 'least|none of our|my|your concerns|worries'],
  },
  {
    // "It is not legal for now", "rustc has no way to tell for now": about a language or a tool.
    name: 'rule of others',
    scope: 'before',
    within: 0,
    patterns: ['not ok|okay|legal|permitted', 'rustc|upstream|llvm|gcc|clang'],
  },
  {
    // "Our current strategy for now is ..", "intentionally not checked for now"
    name: 'policy',
    scope: 'before',
    within: 8,
    patterns: ['our [current] strategy|policy|rule|convention', 'intentionally|deliberately'],
  },
  {
    // "there isn't a need for now"
    name: 'no need',
    scope: 'sentence',
    within: 2,
    patterns: [
      "no|isn't [a|any] need|requirement|demand",
      "isn't|aren't|not|never needed|necessary|required",
    ],
  },
  {
    // "/// For now, it sets the clock if nobody else did.": what a public thing does.
    name: 'described behaviour',
    scope: 'after',
    within: 0,
    inPublicDocs: true,
    unless: 'shortcoming',
    patterns: ['it|this|they|these|the'],
  },
  {
    // "read on demand for now, since most of it is never asked for"
    name: 'reason',
    scope: 'after',
    within: 0,
    unless: 'shortcoming',
    patterns: ['since|because'],
  },
  {
    // "For now, callers have to sort the list."
    name: 'demand on others',
    scope: 'after',
    within: 0,
    patterns: [
      'users|callers|clients|consumers|readers|editors|applications|tools should|must|can|may|have|need',
    ],
  },
  {
    // "Users should set the limit for now."
    name: 'advice to others',
    scope: 'before',
    within: 6,
    patterns: ['users|callers|clients|consumers|readers|editors|applications should|must|can|may|have|need'],
  },
  {
    // "//! For now, you should use another format."
    name: 'advice to the reader',
    scope: 'sentence',
    within: 6,
    inPublicDocs: true,
    patterns: ['you should|must|can|may|need|have'],
  },
  {
    // "The closest fraction for now" above the variable of a loop
    name: 'running value',
    scope: 'before',
    within: 2,
    beforeCode: /^let\s{1,4}mut\s/,
    patterns: [
      'best|worst|closest|nearest|largest|biggest|smallest|longest|shortest|highest|lowest|greatest|latest|current',
    ],
  },
  {
    // "This is the only event we expect for now."
    name: 'expectation',
    scope: 'before',
    within: 1,
    patterns: ['only ..2 we|they|it|you expect|know|see|meet'],
  },
  {
    // "Nothing changed, so we don't need to write the file (for now)."
    name: 'nothing needed',
    scope: 'before',
    within: 7,
    patterns: ["so ..2 don't|doesn't need to", "we|it don't|doesn't need to <doing>|send|put|write|read"],
  },
  {
    // "For now, all characters of the two texts are equal."
    name: 'state of a comparison',
    scope: 'after',
    within: 0,
    patterns: ['all|both ..6 are equal|identical|unequal|distinct|different'],
  },
  {
    // "Take the deepest change that we have for the moment."
    name: 'extreme so far',
    scope: 'before',
    within: 1,
    patterns: ['<extreme> ..2 we|it|they have|know|found|saw|met'],
  },
  {
    // "They run later, so this does nothing for now.", "we refrain from adding it for now"
    name: 'order of work',
    scope: 'before',
    within: 12,
    patterns: ['later , so', 'refrain|refrains from'],
  },
  {
    // "For now this records the index, and the rest is tracked later during inlining."
    name: 'later phase',
    scope: 'beyond',
    within: 16,
    patterns: ['later during|while'],
  },
  {
    // "Places will be resolved inside the worker during rendering. For now, only the nodes are replaced."
    name: 'announced phase',
    scope: 'above',
    within: 14,
    patterns: ['will be resolved|assigned|filled|set|computed|determined|updated|replaced ..5 during|while'],
  },
  {
    // "(for now, this means those without an owner)", "easy for now in that they are simply listed"
    name: 'meaning',
    scope: 'after',
    within: 0,
    patterns: ['this|it means', 'in that'],
  },
  {
    // "It is ignored by older releases, but for now that is fine."
    name: 'versions of others',
    scope: 'sentence',
    within: 14,
    patterns: ['older|newer than', 'with ..1 older|newer', 'older versions|releases|compilers'],
  },
  {
    // "The future has not been shared for now, and only we can set it, so it's safe to unwrap."
    name: 'argument',
    scope: 'after',
    within: 0,
    unless: 'leftOut',
    patterns: [
      'so ..3 safe|sound',
      "so ..2 can't|cannot|won't fail|panic|overflow",
      'and ..14 so ..3 safe|sound',
      "and ..14 so ..2 can't|cannot|won't fail|panic|overflow",
    ],
  },
  {
    // "For now, nobody has been told, so this is safe."
    name: 'argument from a state',
    scope: 'after',
    within: 6,
    unless: 'leftOut',
    patterns: [
      "has|have|hasn't|haven't [not] been ..12 so ..3 safe|sound",
      "has|have|hasn't|haven't [not] been ..12 so ..2 can't|cannot|won't fail|panic|overflow",
    ],
  },
  {
    // "They are merged later in `optimize`, but for now, .."
    name: 'named later step',
    scope: 'before',
    within: 0,
    patterns: ['later|afterwards|below in|during ..1 but'],
  },
  {
    // "If others are preferred, skip it for now." above the branch that does so
    name: 'case of a loop',
    scope: 'before',
    within: 16,
    beforeCode: /^(?:if\s|continue\b)/,
    patterns: ['if|when ..14 skip|skips it|them'],
  },
  {
    // "at a fixed offset (here it's 0 for now)"
    name: 'present value',
    scope: 'before',
    within: 1,
    patterns: ["here it's", 'here it is'],
  },
  {
    // "No errors for now" in an enumeration without variants
    name: 'empty list',
    scope: 'before',
    within: 0,
    beforeCode: /^\}/,
    patterns: ['no errors|variants|fields|options|members'],
  },
  {
    // "All tests live here for the time being as there is no value in splitting them."
    name: 'no benefit',
    scope: 'after',
    within: 4,
    patterns: ['no [real|much] value|point|benefit|gain in'],
  },
  {
    // "We have nothing else to do but wait for now", "there is nothing to send for now, just leave"
    name: 'idle program',
    scope: 'before',
    within: 8,
    patterns: [
      'is|are nothing to do|send|read|receive|write',
      'nothing else|more|left to do|send|read|receive|write',
      'there is|are no new|more|further|pending',
      'but|must|should|to|we|it wait|waits|yield|yields',
    ],
  },
] as const satisfies readonly Doubt[];
