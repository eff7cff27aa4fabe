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
      'that|which makes|allows|lets|keeps|helps|enables',
    ],
  },
  {
    // "a transport that returns mocked responses", "with a client that answers with fake data"
    name: 'what another thing does',
    scope: 'before',
    within: 0,
    patterns: ['with|using|over|via|around a|an|the ..2 that|which'],
  },
  {
    // "it has strict bounds for better use in error messages"
    name: 'purpose of a part',
    scope: 'inside',
    within: 0,
    patterns: ['for better use|usage'],
  },
  {
    // "Keep the empty lines after a stub implementation"
    name: 'place in a text',
    scope: 'before',
    within: 1,
    patterns: ['after|before|around|between|inside|within'],
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
    patterns: ['following|see|like|show|shows|showing'],
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
    patterns: ['dummy value|values|version|entry|statistics|id|ids|object|objects'],
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
  {
    // "This is temporary storage for what all readers have seen."
    name: 'data for a time',
    scope: 'after',
    within: 0,
    unless: 'leftOut',
    patterns: [
      'storage|memory|space|buffer|buffers|file|files|directory|directories|folder|table|tables|variable|variables|register|registers|value|values|copy|copies',
    ],
  },
  {
    // "/// Temporarily allow races" above `fn allow_races`: what the function does, or what a state is called.
    name: 'named effect',
    scope: 'inside',
    within: 0,
    beforeCode:
      /^(?:#\[[^\]\n]{0,160}\]\s{0,40}){0,4}(?:pub(?:\([\w :]{1,40}\))?\s{1,4})?(?:(?:async|const|unsafe)\s{1,4}){0,3}(?:fn\s{1,4}\w{0,60}(?:allow|temporar)|Temporar\w{0,60}\s?[,{(])/,
    patterns: ['temporarily'],
  },
  {
    // "header, dummy, dummy": what is named twice is an element of a layout.
    name: 'element of a layout',
    scope: 'sentence',
    within: 0,
    patterns: ['dummy'],
  },
  {
    // "Report the error and return a dummy value": nobody reads the value.
    name: 'value beside an error',
    scope: 'before',
    within: 10,
    patterns: [
      'store|stores|save|saves|record|records|remember|keep|add|report|reports|emit ..1 error|errors|failure',
    ],
  },
  {
    // "Would generate code similar to this:"
    name: 'shown result',
    scope: 'after',
    within: 4,
    patterns: ['similar to', 'the following', 'as follows', 'like this|so|the'],
  },
] as const satisfies readonly Doubt[];
