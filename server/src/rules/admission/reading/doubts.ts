import type { Guard } from './guards.ts';
import type { WordClassName } from './word-classes.ts';

/**
 * What makes it doubtful that a cue admits anything, although it often does: in `recommended` doubt speaks for the
 * code. Each is a reading that the same words have in code whose comments explain it.
 */
export interface Doubt extends Guard {
  /** A word of this class in the sentence removes the doubt. */
  readonly unless?: WordClassName;
  /** True where it casts a doubt on documentation of public items alone. */
  readonly inPublicDocs?: true;
}

export const DOUBTS = [
  {
    // "For now they are ordered by key, so ..", "For now, it is ensured by .."
    name: 'state of affairs',
    scope: 'after',
    within: 0,
    unless: 'shortcoming',
    patterns: [
      'they|these|those are',
      'it|this|that is|are called|created|determined|driven|ensured|given|guaranteed|handled|held|kept|managed|ordered|owned|protected|shared|sorted by|in|on|at|according',
      'the relationship|relation|order|ordering|layout|structure|difference|invariant ..3 is|are|between',
    ],
  },
  {
    // "For now, exactness is a rule like any other."
    name: 'definition',
    scope: 'after',
    within: 6,
    unless: 'shortcoming',
    patterns: ['is|are a|an'],
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
    ],
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
    // "A subtype would be good enough, but .."
    name: 'judgement',
    scope: 'before',
    within: 0,
    patterns: ['be|is|are|was|were|being'],
  },
  {
    // "For now the peer only exists in memory."
    name: 'existence',
    scope: 'after',
    within: 0,
    patterns: ['the ..2 exists|lives'],
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
    // "useful for now, since ..", "stays here for now, since this is where it is called"
    name: 'state of use',
    scope: 'before',
    within: 0,
    patterns: ['useful', 'stays|remains here'],
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
    patterns: ["no|isn't [a|any] need|requirement|demand"],
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
    // "This is temporary: it is dropped at the end of the statement."
    name: 'lifetime',
    scope: 'sentence',
    within: 4,
    patterns: [
      'lifetime|dropped|borrow|borrowed|freed|scope|allocation|allocated|buffer|reference|guard|variable',
    ],
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
    // "Users should set the limit for now."
    name: 'advice to others',
    scope: 'before',
    within: 6,
    patterns: ['users|callers|clients|consumers|readers|editors|applications should|must|can|may|have|need'],
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
    patterns: ['as a|one way|means'],
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
    // "Simulate advancing time", "Simulate macro expansion"
    name: 'simulation in earnest',
    scope: 'after',
    within: 1,
    patterns: [
      'advancing|passing time',
      'macro|expansion|clock|tx|transaction|transactions|overflow|wrapping',
    ],
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
    patterns: ['that|which'],
  },
  {
    // "Quick fix code actions"
    name: 'offered action',
    scope: 'after',
    within: 0,
    patterns: ['code action|actions'],
  },
] as const satisfies readonly Doubt[];

export type DoubtName = (typeof DOUBTS)[number]['name'];
