import type { PatternText } from './pattern.ts';

/**
 * What takes a cue back. `before` looks at the few words that lead to the cue, `after` at those that follow it,
 * `sentence` at both sides, `inside` at what starts in the cue's words or right after them. Only `beyond`, which is
 * for what follows the cue, and `above`, for what leads to it, look past the end of the sentence.
 */
export interface Guard {
  readonly name: string;
  readonly scope: 'before' | 'after' | 'sentence' | 'inside' | 'beyond' | 'above';
  /** How many words may stand between the guard and the cue. */
  readonly within: number;
  readonly patterns: readonly PatternText[];
}

export const GUARDS = [
  {
    name: 'negation',
    scope: 'before',
    within: 2,
    patterns: [
      '<negation>',
      'instead of',
      'rather than',
      'no longer',
      'as opposed to',
      'unlike',
      'avoid|avoids|avoiding|prevent|prevents|forbid|forbids',
    ],
  },
  {
    name: 'handling of such code',
    scope: 'before',
    within: 3,
    patterns: [
      'replace|replaces|replaced|replacing|remove|removes|removed|removing|detect|detects|detecting|find|finds|flag|flags|reject|rejects|skip|skips|strip|strips|expand|expands|substitute|substitutes|parse|parses|match|matches|check|checks|contains|contain|matching|like|includes|supports|support|resolve|resolves|warn|warns|report|reports|lint|lints|accepts|treat|treats|generate|generates|emit|emits|print|prints|render|renders|display|displays',
    ],
  },
  {
    name: 'object noun',
    scope: 'after',
    within: 0,
    patterns: [
      'text|attribute|attributes|param|parameter|parameters|params|token|tokens|string|strings|name|names|syntax|template|templates|terms|term|files|file|argument|arguments|variable|variables|image|character|characters|symbol|symbols|node|nodes|type|types|lifetime|lifetimes|pattern|expression|identifier|ident|slot|column|row|element|index|lint|span|field|format|password|page|label|color|icon|markers|marker|expansion|entries|entry|for|that|which|to|in|is|are|will|when|if|so|so|used|of|from|and|or|as|has|by|into|on',
    ],
  },
  {
    name: 'test double',
    scope: 'sentence',
    within: 8,
    patterns: [
      'test|tests|testing|unittest|fixture|fixtures|harness|spec|benchmark|benchmarks|mocking|jest|grpc|linker|rpc|double|doubles|gdb',
      'of the ..2 interface|trait',
    ],
  },
  {
    name: 'condition',
    scope: 'before',
    within: 6,
    patterns: ['if|when|unless|whenever|whether|where|since|because', 'for ..3 that|which'],
  },
  {
    name: 'documented behaviour',
    scope: 'before',
    within: 4,
    patterns: [
      'panics|throws|raises|returns|return|fails|error|errors|fail|throw|raise|indicate|indicates|indicating|mean|means|says|say|report|reports',
    ],
  },
  {
    name: 'waiting',
    scope: 'before',
    within: 10,
    patterns: ['<waited>', 'will be|is|are ..2 kept|held|blocked|paused'],
  },
  {
    name: 'pause of a running thing',
    scope: 'before',
    within: 5,
    patterns: [
      'stop|stops|stopped|stopping|pause|paused <running>',
      'restore|restores|restored|resume|resumes',
      'no|any more',
      'no new|further jobs|tasks|items|work|requests|connections|events|messages',
      'more elements|items|data|values|events|messages|bytes|writes|reads|work',
      'enough work|items|elements|data',
      'not be|being freed|closed|released',
      'from being picked|chosen|selected',
    ],
  },
  {
    name: 'other code',
    scope: 'sentence',
    within: 6,
    patterns: [
      'upstream|platform|platforms|windows|macos|linux|android|ios|unix|wasm|browser|browsers|nodejs|qemu|hardware|cpu|architecture|architectures|os|rustc|cargo|python|mypy|pyright|compiler|backend|backends|vendor|library|libc|kernel',
    ],
  },
  {
    name: 'hypothetical',
    scope: 'after',
    within: 5,
    patterns: ['if|when|unless|otherwise|because|twice|too|again|except'],
  },
  {
    name: 'user action',
    scope: 'after',
    within: 2,
    patterns: [
      'click|clicks|clicking|press|pressing|key|keys|keyboard|keypress|keystroke|mouse|touch|tap|event|events|hover|scroll|drag|drop|gesture|typing|keydown|keyup',
      'what|how|like|as|behavior|behaviour|that',
    ],
  },
  {
    name: 'interface part',
    scope: 'sentence',
    within: 2,
    patterns: [
      'input|comment|comments|element|elements|fragment|document|statement|argument|arguments|migration|filling|field|fields|box|bar|text|image|images|picture|avatar|icon|icons|column|columns|parameter|parameters|label|thumbnail|thumbnails|widget|cell|slot|loading|skeleton|sql|template|password',
    ],
  },
  {
    name: 'object of its own',
    scope: 'after',
    within: 0,
    patterns: ['a|an|the|this|that|it|them|to|its|all|every|each'],
  },
  {
    name: 'thing of its own',
    scope: 'after',
    within: 2,
    patterns: [
      'server|client|object|objects|class|module|factory|transport|mode|framework|interface|library|type|types|node|head|element|variable|entry|entries|item|parameter|argument|byte|bytes|character|letter|field|column|row|block|label|file|symbol|token|root|sentinel|context|environment|clock|query|constructor|destructor|package|crate',
    ],
  },
  {
    name: 'only',
    scope: 'after',
    within: 1,
    patterns: ['only|always|never|just', 'return|returns'],
  },
  {
    name: 'never',
    scope: 'sentence',
    within: 8,
    patterns: ['never|always|happen|happens|occur|occurs|reachable|unreachable|rare|rarely|impossible'],
  },
  {
    name: 'imitation',
    scope: 'before',
    within: 3,
    patterns: [
      'mimic|mimics|mimicking|simulate|simulates|simulating|emulate|like|resemble|resembles|represent|represents|as|seen|found|observed|occurs|reflects',
    ],
  },
  {
    name: 'by others',
    scope: 'after',
    within: 1,
    patterns: ['by|in subclasses|subclass|implementors|implementers|derived|callers|users|the'],
  },
  {
    name: 'subject of a sentence',
    scope: 'after',
    within: 0,
    patterns: [
      'is|was|are|were|has|had|can|could|will|would|may|might|should|must|does|originally|now|also|when|if|and|or|with|get|set|new',
    ],
  },
  {
    name: 'build variant',
    scope: 'sentence',
    within: 8,
    patterns: [
      'compiled|built|building|builds without|with|for',
      'without support',
      'feature is|was disabled|off',
    ],
  },
  {
    name: 'by derived code',
    scope: 'after',
    within: 1,
    patterns: ['subclass|subclasses|implementors|implementers|implementations|callers|users|plugins'],
  },
  {
    name: 'clock',
    scope: 'before',
    within: 0,
    patterns: ['slot|time|instant|timestamp|bucket|offset|deadline'],
  },
  {
    name: 'script',
    scope: 'sentence',
    within: 6,
    patterns: ['chinese|traditional|pinyin|characters'],
  },
  {
    name: 'known thing',
    scope: 'before',
    within: 0,
    patterns: ['the'],
  },
  {
    name: 'editor action',
    scope: 'after',
    within: 0,
    patterns: ['should|may|must|can|will|would|action|actions|kind|kinds|provider|menu|edit|edits'],
  },
  {
    name: 'mathematics or types',
    scope: 'after',
    within: 2,
    patterns: [
      'struct|structure|interface|representation|chinese|form|expression|expressions|type|types|syntax|name|names|view|fraction|equation|signature|format|output|text|string|path|url|tree|grammar|summary|schema|api|slot|dto',
    ],
  },
] as const satisfies readonly Guard[];

export type GuardName = (typeof GUARDS)[number]['name'];
