import type { Doubt } from './doubt.ts';
import { DOUBTS_ABOUT_TIME } from './doubts-about-time.ts';

export const DOUBTS = [
  ...DOUBTS_ABOUT_TIME,
  {
    // "A subtype would be good enough, but .."
    name: 'judgement',
    scope: 'before',
    within: 0,
    patterns: ['be|is|are|was|were|being'],
  },
  {
    // "This is temporary: it is dropped at the end of the statement."
    name: 'lifetime',
    scope: 'sentence',
    within: 4,
    patterns: [
      'lifetime|drop|dropped|borrow|borrowed|freed|scope|allocation|allocated|buffer|reference|guard|variable|registered|expires',
    ],
  },
  {
    // "It remains valid until both functions have been finalized."
    name: 'validity',
    scope: 'before',
    within: 5,
    patterns: ['valid|alive|live|lives'],
  },
  {
    // "so nothing could be done here"
    name: 'nothing to do',
    scope: 'before',
    within: 0,
    patterns: ['nothing|none'],
  },
  {
    // "Thus, if in production that assertion would fail, .."
    name: 'supposition',
    scope: 'before',
    within: 1,
    patterns: ['if|when'],
  },
  {
    // "In production code, the template should come from the server. In tests, here's an easier way."
    name: 'contrast with tests',
    scope: 'beyond',
    within: 25,
    patterns: ['in|for tests'],
  },
  {
    // "Replace with the actual name": what the code does to a text.
    name: 'part of a text',
    scope: 'after',
    within: 0,
    patterns: [
      'space|spaces|tab|newline|quote|comma|name|names|type|types|span|spans|text|character|characters|token|tokens|line|lines|argument|arguments',
    ],
  },
  {
    // "The check must not be turned on in a production environment."
    name: 'prohibition',
    scope: 'before',
    within: 6,
    patterns: ["shouldn't|mustn't|never", 'should|must not'],
  },
  {
    name: 'history',
    scope: 'before',
    within: 2,
    patterns: ['used to [be]', 'previously|formerly|originally|historically', 'was|were'],
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
    ],
  },
  {
    // "the length (placeholder, will be rewritten later)": the same code comes back to it.
    name: 'reserved place',
    scope: 'before',
    within: 2,
    patterns: ['placeholder|reserved'],
  },
  {
    // "its address will be replaced by the actual one when the check runs"
    name: 'filled in at run time',
    scope: 'after',
    within: 12,
    patterns: [
      'during [the] <action>',
      'when|once|before|whenever ..5 runs|run|starts|executes|executed|called|built|rendered|loaded|parsed|sent|opened',
    ],
  },
  {
    // "flags that will be added later in runtime"
    name: 'run time',
    scope: 'after',
    within: 1,
    patterns: [
      'in|at|during [the] runtime|run|startup|boot|compile|link|build|execution',
      'by the user|caller',
    ],
  },
  {
    // "a simplified version of the other function"
    name: 'version of a thing',
    scope: 'inside',
    within: 0,
    patterns: ['version|form|variant|copy|subset of|that'],
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
    patterns: ['to carry|hold|transport|pass|shuttle|convey'],
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
    // "the text as it would be provided by the caller"
    name: 'comparison',
    scope: 'before',
    within: 0,
    patterns: ['as|like|than it|they|this'],
  },
  {
    // "the entry will be removed after the task finished"
    name: 'data of the program',
    scope: 'before',
    within: 1,
    patterns: [
      'region|entry|entries|key|keys|value|values|item|items|row|rows|record|records|node|nodes|task|tasks|job|session|connection|lock|locks|snapshot|peer|data|message|messages|event|events|element|elements',
    ],
  },
  {
    // "downloads that need to be finished", "traits that need to be implemented by engines"
    name: 'kind of thing',
    scope: 'before',
    within: 0,
    patterns: ['that|which', 'those|options|features|things that|which are|is'],
  },
  {
    // "the trait will be implemented for the column", "it says that it isn't implemented"
    name: 'fact about types',
    scope: 'sentence',
    within: 8,
    patterns: ['trait|traits|derive|derives|candidate|candidates|claims|complains'],
  },
  {
    // "usually, a temporary workaround", "which often means that the server is not production ready"
    name: 'generality',
    scope: 'before',
    within: 6,
    patterns: ['usually|typically|often'],
  },
  {
    // "The more general stream is left as an exercise."
    name: 'another thing',
    scope: 'before',
    within: 6,
    patterns: ['more general|generic'],
  },
  {
    // "A production application will want a higher limit.", "In production you might lower it."
    name: 'advice to users',
    scope: 'inside',
    within: 0,
    patterns: ['application|app|deployment|project will want|need'],
  },
  {
    // "//! In production you might lower the limit."
    name: 'advice to readers',
    scope: 'inside',
    within: 0,
    inPublicDocs: true,
    patterns: ['you'],
  },
  {
    // "Not recommended in production"
    name: 'recommendation',
    scope: 'inside',
    within: 0,
    patterns: ['recommended'],
  },
  {
    // "For a quick workaround, look at the other project."
    name: 'pointer',
    scope: 'after',
    within: 1,
    patterns: ['look|see'],
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
    // "For example, the settings of a script would be included here.", "would be stored here rather than .."
    name: 'illustration',
    scope: 'sentence',
    within: 16,
    patterns: ['for example|instance', 'rather than'],
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
    // "so this returns a dummy value": the work is done elsewhere.
    name: 'consequence',
    scope: 'before',
    within: 1,
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
    // "uncomment this when developing plugins"
    name: 'switch for developers',
    scope: 'after',
    within: 1,
    patterns: ['developing|debugging|testing|profiling|building|you'],
  },
  {
    // "Add more things here when we add more of them."
    name: 'upkeep',
    scope: 'after',
    within: 5,
    patterns: ['if|when|whenever'],
  },
  {
    // "Quick fix code actions"
    name: 'offered action',
    scope: 'after',
    within: 0,
    patterns: ['code action|actions'],
  },
  {
    // "the first quick fix"
    name: 'one of several',
    scope: 'before',
    within: 0,
    patterns: ['first|next|last|each|every|all|preferred|available|the'],
  },
] as const satisfies readonly Doubt[];

export type DoubtName = (typeof DOUBTS)[number]['name'];
