import type { Cue } from './cue.ts';

/** Cues that say that this code is not here to stay. */
export const TIME: readonly Cue[] = [
  {
    name: 'for now',
    family: 'time',
    weight: 2,
    guards: ['clock'],
    patterns: ['for [right] now', 'for the time being', 'for the moment|present'],
  },
  {
    name: 'temporary measure',
    family: 'time',
    weight: 2,
    guards: ['negation'],
    patterns: [
      'temporary|interim|provisional|stopgap|makeshift|transitional <work>',
      'short term <work>',
      'temp|tmp fix|hack|solution|workaround|implementation|patch',
      'this|it is [only|just] temporary|provisional|interim',
      'stop gap <work>',
      'stopgap until|solution',
      'temporary until|for|spacing',
    ],
  },
  {
    name: 'temporarily off',
    family: 'time',
    weight: 2,
    at: ['head', 'parenthesis'],
    patterns: [
      'temporarily using|returning|hardcoding|hardcode|allow|allowing',
      'temporarily disabled|commented|removed|skipped|hardcoded|bypassed|stubbed|turned|excluded|ignored|off',
    ],
  },
  {
    name: 'temporary',
    family: 'time',
    weight: 2,
    at: ['parenthesis'],
    patterns: ['temporary', 'temporarily', 'temp'],
  },
  {
    name: 'temporary',
    family: 'time',
    weight: 2,
    at: ['head'],
    closed: true,
    docs: false,
    patterns: ['temporary', 'temporarily'],
  },
  {
    name: 'remove later',
    family: 'time',
    weight: 2,
    inTasks: false,
    docs: false,
    patterns: [
      'can|could|should|must|will be removed|deleted|simplified once|when|after',
      // A value that must be dropped when something ends is about its lifetime.
      'can|could|should be dropped once|after',
      'remove|delete this|it once|when|after|before|later',
    ],
  },
  {
    name: 'enable again',
    family: 'time',
    weight: 2,
    inTasks: false,
    docs: false,
    patterns: ['reenable|uncomment [this|it|them] once|when|after|later'],
  },
  {
    name: 'until it lands',
    family: 'time',
    weight: 2,
    inTasks: false,
    docs: false,
    guards: ['waiting'],
    patterns: [
      'until ..5 is|are|gets|get|been [fully|properly] implemented|integrated|wired|finalized|fixed|merged',
      'until ..5 lands|land|landed',
      'until we implement|support|port|migrate|wire|add',
    ],
  },
  {
    name: 'to be replaced',
    family: 'time',
    weight: 2,
    inTasks: false,
    guards: ['condition', 'by others'],
    patterns: [
      'will|to|should|must|shall be [fully|properly|later] replaced by|with|when|once ..2 <real>|implemented|available|ready|converting|<production>',
      'will be [fully|properly|actually] implemented',
      'will be <done>|expanded|enhanced|improved in [<det>] later|future|upcoming',
      'will be <done>|expanded|enhanced|improved in [<det>] [next] phase|task|tasks|sprint|milestone|release',
      'will be <done> later|soon|eventually',
    ],
  },
  {
    name: 'later',
    family: 'time',
    weight: 1,
    inTasks: false,
    docs: false,
    patterns: [
      'can|could|should be <done> later|here',
      'future enhancement|improvement|work|enhancements',
      'in a future phase|sprint|milestone',
    ],
  },
];
