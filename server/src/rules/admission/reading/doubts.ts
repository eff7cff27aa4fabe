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
