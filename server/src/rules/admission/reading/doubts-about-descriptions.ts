import type { Doubt } from './doubt.ts';

/** What words by which code is described may say of other things, or of code that is meant to be so. */
export const DOUBTS_ABOUT_DESCRIPTIONS = [
  {
    // "a simplified version of the other function"
    name: 'version of a thing',
    scope: 'inside',
    within: 0,
    patterns: ['version|form|variant|copy|subset|view of|that', 'shorthand|shortcut|alias|wrapper'],
  },
  {
    // "Simplified from `module::name()`"
    name: 'origin',
    scope: 'after',
    within: 0,
    patterns: ['from', 'that mirrors|mimics'],
  },
  {
    // "Simplified, a value lives until .."
    name: 'explanation',
    scope: 'after',
    within: 0,
    patterns: ['a|an|every'],
  },
  {
    // "returns a fake snapshot whose content follows the writes"
    name: 'described value',
    scope: 'inside',
    within: 0,
    patterns: ['whose|which'],
  },
  {
    // "Hardcoded name needed for the look-up", "a hard-coded seed is good enough"
    name: 'justification',
    scope: 'after',
    within: 4,
    patterns: [
      'so that|it|this|the',
      'needed|required|necessary|because|since',
      'is|are [good|well] enough|fine|ok|okay|sufficient|acceptable',
      'as ..3 expects|expect|requires|require|demands',
    ],
  },
  {
    // "Keep the empty lines after a stub implementation"
    name: 'place in a text',
    scope: 'before',
    within: 1,
    patterns: ['after|before|around|between|inside|within'],
  },
  {
    // "a placeholder implementation of the command as a way to declare it early"
    name: 'means to an end',
    scope: 'after',
    within: 3,
    patterns: ['as a|one way|means', 'that should|can|must be used'],
  },
  {
    // "Somebody else sets it, so this is only a placeholder."
    name: 'conclusion',
    scope: 'before',
    within: 2,
    patterns: ['so|hence|thus|therefore'],
  },
  {
    // "Use an empty cache as placeholder for a full build."
    name: 'use as such',
    scope: 'before',
    within: 0,
    patterns: ['as [a|an|the]'],
  },
  {
    // "Different placeholder values can be given."
    name: 'choice of values',
    scope: 'before',
    within: 0,
    patterns: ['different|other|further|several|all'],
  },
  {
    // "Placeholder response to carry the metadata"
    name: 'carrier',
    scope: 'after',
    within: 0,
    patterns: [
      'to carry|hold|transport|pass|shuttle|convey|swap|take|satisfy|mark|reserve|indicate|preserve|distinguish',
    ],
  },
  {
    // "Its placeholder values are filled in by the caller."
    name: 'part of a template',
    scope: 'before',
    within: 0,
    patterns: ['its|their|each|every|whose'],
  },
  {
    // "We use a tuple as a placeholder for any list."
    name: 'any of its kind',
    scope: 'after',
    within: 0,
    patterns: ['for any|every|each|whatever|unknown|missing'],
  },
  {
    // "naive implementation, but suffices for our needs"
    name: 'sufficiency',
    scope: 'after',
    within: 3,
    patterns: ['suffices|sufficient'],
  },
  {
    // "Example usage (simplified):"
    name: 'sketch',
    scope: 'before',
    within: 2,
    patterns: ['example|examples|usage|overview|diagram|sketch|pseudocode'],
  },
  {
    // "This is a basic implementation of the trait."
    name: 'neutral description',
    scope: 'inside',
    within: 0,
    unless: 'shortcoming',
    patterns: ['basic|simple|trivial|primitive|minimal'],
  },
  {
    // "the emulation of a dummy speaker stub"
    name: 'emulated thing',
    scope: 'before',
    within: 3,
    patterns: ['emulation|emulate|emulates|emulated'],
  },
  {
    // "Return a canned response to the request": a fixed answer is one that was written beforehand.
    name: 'fixed answer',
    scope: 'inside',
    within: 0,
    patterns: ['canned'],
  },
  {
    // "so this just returns a dummy value": the work is done elsewhere.
    name: 'consequence',
    scope: 'before',
    within: 3,
    patterns: ['so this|it|that'],
  },
  {
    // "the former (hardcoded) limit", "returns (hardcoded?) 2"
    name: 'value of others',
    scope: 'before',
    within: 3,
    patterns: ['used to be', 'returns|returned', 'formerly|previously'],
  },
  {
    // "P3: hardcoded default": the last of several sources.
    name: 'default value',
    scope: 'after',
    within: 0,
    patterns: ['default|defaults|fallback'],
  },
  {
    // "Placeholder: both wrappers override this", "(placeholder, will be rewritten later)", "never used for held panes"
    name: 'default by design',
    scope: 'beyond',
    within: 20,
    patterns: [
      'override|overrides|overridden|overwritten',
      'rewritten later|below|afterwards|once|when|at',
      'never used|read|seen|called|observed',
      'is irrelevant|unobservable',
      'discards|discarded|overwrites',
    ],
  },
  {
    // "A subtype would be good enough, but .."
    name: 'judgement',
    scope: 'before',
    within: 0,
    patterns: ['be|is|are|was|were|being'],
  },
  {
    // "Quick fix code actions"
    name: 'offered action',
    scope: 'after',
    within: 0,
    patterns: ['code action|actions'],
  },
  {
    // "For a quick workaround, look at the other project."
    name: 'pointer',
    scope: 'after',
    within: 1,
    patterns: ['look|see'],
  },
  {
    // "the first quick fix"
    name: 'one of several',
    scope: 'before',
    within: 0,
    patterns: ['first|next|last|each|every|all|preferred|available|the'],
  },
  {
    // "Return a dummy value instead of `None` to tell it from a missing one"
    name: 'purpose of a value',
    scope: 'after',
    within: 6,
    patterns: ['to differentiate|distinguish|tell|satisfy|please|keep|prevent'],
  },
  {
    // "The number is a placeholder that is filled in when the request is sent."
    name: 'filled in by the program',
    scope: 'after',
    within: 4,
    patterns: [
      'will|is|are|gets|get [be] filled|set|assigned|patched|overwritten [in] when|once|before|by|during|after|while|on|at',
    ],
  },
  {
    // "We use a placeholder value of the same type until the list is complete."
    name: 'stand-in by design',
    scope: 'after',
    within: 0,
    patterns: ['of the same type|kind|size|length', 'used while|during|when|until|to'],
  },
  {
    // "This is just a placeholder capability handle."
    name: 'kind of value',
    scope: 'after',
    within: 1,
    patterns: ['handle|handles|capability|trait|message|type|variant'],
  },
  {
    // "/// Placeholder" above the variant of an enumeration
    name: 'variant that stands for another',
    scope: 'inside',
    within: 0,
    beforeCode: /^[A-Z]\w{0,80},/,
    patterns: ['placeholder|placeholders'],
  },
  {
    // "/// This is a basic version that does not sort, see the other one for that": what a public thing is meant to be.
    name: 'documented design',
    scope: 'inside',
    within: 0,
    inPublicDocs: true,
    patterns: ['simple|basic|minimal|trivial'],
  },
  {
    // "This is a basic implementation of the trait, not a wrapper."
    name: 'implementation of an interface',
    scope: 'after',
    within: 0,
    patterns: ['of the|this|a|an ..1 trait|interface|protocol'],
  },
  {
    // "marks it as work in progress"
    name: 'state of a thing',
    scope: 'before',
    within: 1,
    patterns: ['wip', 'as|is|status|state'],
  },
  {
    // "There is nothing to simulate.", "we may be able to simulate it"
    name: 'what may be done',
    scope: 'before',
    within: 0,
    patterns: ['able|nothing|need|possible|want|wants|used to'],
  },
  {
    // "In this simplified version, nodes are just numbers." above a call of `simplified_problem`
    name: 'simplified thing',
    scope: 'before',
    within: 0,
    beforeCode: /^[^;]{0,300}?simplified(?:_|[A-Z])/i,
    patterns: ['in|of|with|for this'],
  },
  {
    // "Return fake response for the version request": how a protocol is answered.
    name: 'answer of a protocol',
    scope: 'inside',
    within: 0,
    patterns: ['fake response|responses|reply|answer for|to|of ..4 request|requests|api|apis'],
  },
  {
    // "Handle cast(Placeholder, ..)" above `Expr::Placeholder`
    name: 'name in the code',
    scope: 'inside',
    within: 0,
    beforeCode: /^[^;]{0,300}?::Placeholder\b/,
    patterns: ['placeholder|placeholders'],
  },
  {
    // "placeholder" above a field that is left empty: every field has to have a value.
    name: 'empty field',
    scope: 'inside',
    within: 0,
    beforeCode:
      /^[a-z_]\w{0,80}:\s(?:String::new\(\)|Vec::new\(\)|vec!\[\]|(?:\w{1,80}::)?default\(\)|None|0|"")\s?,/i,
    patterns: ['placeholder|placeholders'],
  },
  {
    // "The number is assigned by the server, set 0 here as a placeholder."
    name: 'value from elsewhere',
    scope: 'before',
    within: 6,
    patterns: [
      'is|are|be|gets|get [later] assigned|allocated|filled|generated|determined|provided|supplied|set by|later|when|once|during',
    ],
  },
  {
    // "`read` is a simplified method that takes no options."
    name: 'described thing',
    scope: 'before',
    within: 1,
    patterns: ['is|are a|an', 'apply|applies|often-used'],
  },
  {
    // "Order of the steps (simplified, as in the other module):"
    name: 'explained simplification',
    scope: 'after',
    within: 0,
    patterns: ['following|see|like'],
  },
  {
    // "This is a rough estimate of one round trip."
    name: 'estimate',
    scope: 'after',
    within: 0,
    patterns: ['of'],
  },
  {
    // "For simplicity, we don't return `None`. Instead, .."
    name: 'other way',
    scope: 'beyond',
    within: 14,
    at: 'sentence',
    patterns: ['instead'],
  },
  {
    // "# Placeholders" in documentation
    name: 'heading',
    scope: 'inside',
    within: 0,
    inPublicDocs: true,
    patterns: ['placeholders'],
  },
  {
    // "anything but a literal (e.g., an interpolation placeholder)"
    name: 'example of a thing',
    scope: 'before',
    within: 2,
    patterns: ['e.g|like|such|an|each|every'],
  },
  {
    // "placeholder for the replaced transaction, if there is one"
    name: 'what it stands for',
    scope: 'after',
    within: 0,
    patterns: ['if any|there'],
  },
  {
    // "Id::root() /* dummy */", "dummy value": a dummy is what a place needs that nobody reads.
    name: 'dummy',
    scope: 'inside',
    within: 0,
    unless: 'shortcoming',
    patterns: ['dummy'],
  },
  {
    name: 'dummy value',
    scope: 'inside',
    within: 0,
    unless: 'shortcoming',
    patterns: ['dummy value|values|version|entry'],
  },
  {
    // "Or return a placeholder. This should never happen."
    name: 'unexpected case',
    scope: 'beyond',
    within: 6,
    patterns: ['never happen|happens|reached|called'],
  },
  {
    // "Fake keys for labels" above `FakeKeyPlus`
    name: 'type of the program',
    scope: 'inside',
    within: 0,
    beforeCode: /^[^;]{0,300}?(?:\W|^)(?:Fake|Dummy|Mock)[A-Z]/,
    patterns: ['fake|dummy'],
  },
  {
    // "the budget for requests to the simulate endpoint"
    name: 'named thing',
    scope: 'before',
    within: 0,
    patterns: ['the'],
  },
] as const satisfies readonly Doubt[];
