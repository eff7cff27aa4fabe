import type { Cue } from './cue.ts';

/** Cues that tell of better code than this. */
export const CONTRAST: readonly Cue[] = [
  {
    name: 'real implementation',
    family: 'contrast',
    weight: 2,
    guards: ['negation', 'imitation'],
    patterns: [
      'in|for [a|an|our|your|any] [more] real|full|complete|proper|production|prod [<production>] <implementation>',
      'in|for the real|full|complete|proper|production|prod implementation|impl|version',
    ],
  },
  {
    name: 'real system',
    family: 'contrast',
    weight: 2,
    near: 'conditional',
    guards: ['imitation', 'never'],
    patterns: [
      'in|for [<det>] [more] <better> [<production>|world|life] <implementation>|<system>|code|use|usage',
    ],
  },
  {
    name: 'real system',
    family: 'contrast',
    weight: 2,
    at: ['head', 'parenthesis'],
    guards: ['only'],
    patterns: ['in [<det>] <better> [<production>|world|life] <implementation>|<system> , <swap>'],
  },
  {
    name: 'real system',
    family: 'contrast',
    weight: 2,
    at: ['head'],
    near: 'conditional',
    docs: false,
    guards: ['never', 'negation'],
    patterns: ['in practice|reality'],
  },
  {
    name: 'in production, it would',
    family: 'contrast',
    weight: 2,
    guards: ['only', 'never'],
    patterns: [
      "in|for <production> ..3 would|we'd|you'd|i'd|they'd|it'd|could|might",
      'in|for <production> [this|it|we|you|these|that] should|needs|need|may',
      'in|for <production> ..3 want|wants to',
      '<production> <implementation>|<system>|code|use ..2 would|should|could|might|needs',
    ],
  },
  {
    name: 'in production, do',
    family: 'contrast',
    weight: 2,
    inTasks: false,
    at: ['head', 'parenthesis'],
    docs: false,
    guards: ['only'],
    patterns: [
      'in|for <production> , <swap>|<prepare>',
      'in|for <production> use , <swap>|<prepare>',
      '<production> [<implementation>] , use|would|should',
    ],
  },
  {
    name: 'do in production',
    family: 'contrast',
    weight: 2,
    inTasks: false,
    at: ['head', 'parenthesis'],
    docs: false,
    guards: ['never'],
    patterns: [
      'replace|swap|consider ..6 in|for|before <production>',
      'should|must|needs to be ..3 in|before <production>',
    ],
  },
  {
    name: 'not for production',
    family: 'contrast',
    weight: 2,
    docs: false,
    patterns: [
      'not [be] [intended|suitable|recommended|meant|safe|suited|fit|ready|used|appropriate] for|in <production>',
      'not [yet] production ready|grade|quality|worthy|safe',
      'before <production> use|deployment|release',
    ],
  },
  {
    name: 'the real thing would',
    family: 'contrast',
    weight: 2,
    guards: ['condition', 'never', 'negation'],
    patterns: [
      'real|actual|proper|full|complete|production [<action>] <implementation>|logic|code would|should|might|could|needs|goes|will|comes',
      'real|actual|proper|full|production [<action>] <action> would|might|could',
    ],
  },
  {
    name: 'this would',
    family: 'contrast',
    weight: 2,
    at: ['head', 'parenthesis'],
    guards: ['condition'],
    patterns: [
      'would [also|normally|typically|actually|ideally] need|require|aggregate|use|call|fetch|query|compute|calculate|track|integrate|implement|load|parse|send|write|read|store|check|validate|come',
    ],
  },
  {
    name: 'this would be implemented',
    family: 'contrast',
    weight: 2,
    guards: ['condition', 'never'],
    patterns: [
      'would [eventually|typically|normally|actually] be implemented|provided',
      'would happen|go|be|live [<done>] here|elsewhere',
      'would [typically|normally|usually] be <done> elsewhere|here',
      'would normally|typically be <done>',
      'would need|require to be <done>',
    ],
  },
  {
    name: 'this would need',
    family: 'contrast',
    weight: 1,
    inTasks: false,
    at: ['head'],
    docs: false,
    guards: ['never'],
    patterns: [
      'this|it|we would [also|actually|normally|typically|ideally|eventually] need|require|integrate|calculate|call|fetch|query|use|load|connect|implement|parse|track|check|validate|store|compute',
      'ideally|strictly [we|this|it] would|should',
    ],
  },
];
