import type { Doubt } from './doubt.ts';
import { DOUBTS_ABOUT_BUILDS } from './doubts-about-builds.ts';
import { DOUBTS_ABOUT_DESCRIPTIONS } from './doubts-about-descriptions.ts';
import { DOUBTS_ABOUT_PLACEHOLDERS } from './doubts-about-placeholders.ts';
import { DOUBTS_ABOUT_TIME } from './doubts-about-time.ts';
import { DOUBTS_ABOUT_WORK } from './doubts-about-work.ts';

export const DOUBTS = [
  ...DOUBTS_ABOUT_TIME,
  ...DOUBTS_ABOUT_DESCRIPTIONS,
  ...DOUBTS_ABOUT_PLACEHOLDERS,
  ...DOUBTS_ABOUT_BUILDS,
  ...DOUBTS_ABOUT_WORK,
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
    // "The real implementation would apparently remember it": whoever has heard of it speaks of another's.
    name: 'hearsay',
    scope: 'after',
    within: 0,
    patterns: ['apparently|reportedly|seemingly|evidently|supposedly'],
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
    // "the text as it would be provided by the caller"
    name: 'comparison',
    scope: 'before',
    within: 0,
    patterns: ['as|like|than it|they|this'],
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
    // "For example, the settings of a script would be included here.", "would be stored here rather than .."
    name: 'illustration',
    scope: 'sentence',
    within: 16,
    patterns: ['for example|instance', 'rather than'],
  },
  {
    // "This would be done by turning it round, but that would .."
    name: 'reason against',
    scope: 'after',
    within: 12,
    patterns: ['but|however that|this|it|then ..1 would|requires|require|needs|need|makes|breaks|means'],
  },
  {
    // "Such a value would need to be stored in a variable."
    name: 'any such thing',
    scope: 'before',
    within: 3,
    patterns: ['such|every|any|each'],
  },
  {
    // "In a more realistic scenario the lists are of the same size."
    name: 'supposed data',
    scope: 'after',
    within: 0,
    patterns: ['the|each|every|all ..1 is|are|has|have'],
  },
  {
    // "/// In real code, the handle would be part of a larger structure."
    name: 'code of readers',
    scope: 'inside',
    within: 0,
    inPublicDocs: true,
    patterns: ['code'],
  },
  {
    // "saves it into a temporary for later"
    name: 'temporary variable',
    scope: 'before',
    within: 0,
    patterns: ['a|the|each|every|another|new'],
  },
  {
    // "The capacity is raised iteratively until we find a solution."
    name: 'search',
    scope: 'before',
    within: 4,
    patterns: ['iteratively|repeatedly|recursively|successively|gradually|progressively|incrementally'],
  },
  {
    // "-1 % 900 = -1 (wrong: would compute the start as 0)"
    name: 'wrong alternative',
    scope: 'before',
    within: 0,
    patterns: ['wrong|incorrect|bad|broken|buggy'],
  },
  {
    // "This store is not for production, so deleting is fine."
    name: 'reason for something',
    scope: 'after',
    within: 2,
    patterns: ['so'],
  },
  {
    // "We would normally return an error. But for this command .."
    name: 'exception',
    scope: 'beyond',
    within: 16,
    at: 'head',
    patterns: ['but|however ..1 this|these|here'],
  },
  {
    // "This field is not used in production."
    name: 'place of use',
    scope: 'inside',
    within: 0,
    patterns: ['not used'],
  },
  {
    // "The call would write to another object if the list was read first."
    name: 'effect of a condition',
    scope: 'after',
    within: 8,
    patterns: ['if|whenever|unless'],
  },
  {
    // "(would need an intersection, handled separately)"
    name: 'handled elsewhere',
    scope: 'after',
    within: 4,
    patterns: ['handled|treated|covered|done separately|elsewhere|above|below'],
  },
  {
    // "In practice, I can't see why it would fail.", "In practice we might want to tell them apart."
    name: 'prediction',
    scope: 'after',
    within: 4,
    patterns: ["can't|cannot|don't see|imagine|think|know", 'might'],
  },
  {
    // "For any production system, these values should be set by hand.", where the cue ends before the verb
    name: 'values to set',
    scope: 'after',
    within: 4,
    patterns: ['value|values|parameter|parameters|setting|settings|limits|options should|must|need|have'],
  },
  {
    // .. and where it goes on to the verb
    name: 'values that users set',
    scope: 'inside',
    within: 0,
    patterns: ['value|values|parameter|parameters|setting|settings|limits|options should|might|could'],
  },
  {
    // "This would ideally use a table, but that is slow."
    name: 'obstacle',
    scope: 'after',
    within: 20,
    patterns: [
      'but ..3 is|are [too|rather|very] slow|slower|expensive|costly|hard|difficult|impossible|unsafe|large',
    ],
  },
  {
    // "Nothing is offered (would need to add an argument)."
    name: 'consequence of an action',
    scope: 'inside',
    within: 0,
    patterns: ['need|require to keep|make|iterate|allocate|copy|change|pass'],
  },
  {
    // "It counts as reserved until the notification lands."
    name: 'arrival',
    scope: 'inside',
    within: 0,
    patterns: [
      'bake|notification|message|response|request|packet|write|event|value|data ..1 lands|land|landed',
    ],
  },
  {
    // "The conversion will be implemented for the type in the outer module", "Basic implementation for lists."
    name: 'for something',
    scope: 'after',
    within: 0,
    patterns: ['for'],
  },
] as const satisfies readonly Doubt[];

export type DoubtName = (typeof DOUBTS)[number]['name'];
