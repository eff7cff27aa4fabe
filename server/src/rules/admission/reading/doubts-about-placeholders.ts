import type { Doubt } from './doubt.ts';

/** What a placeholder may be besides missing code: a part of a template, a value that the program fills in. */
export const DOUBTS_ABOUT_PLACEHOLDERS = [
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
    // "The hint text (placeholder) is painted in grey."
    name: 'part of an interface',
    scope: 'after',
    within: 0,
    patterns: ['is|are|was|were|has|have'],
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
    // "The number is a placeholder that is filled in when the request is sent."
    name: 'filled in by the program',
    scope: 'after',
    within: 4,
    patterns: [
      'will|is|are|gets|get [be] filled|set|assigned|patched|overwritten|determined|computed [in] when|once|before|by|during|after|while|on|at',
    ],
  },
  {
    // "all imports from our placeholder module name": the name is one, and the code is not.
    name: 'name that stands for another',
    scope: 'after',
    within: 0,
    unless: 'leftOut',
    patterns: ['name|names'],
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
    // "placeholder" above a field that is left empty: every field has to have a value.
    name: 'empty field',
    scope: 'inside',
    within: 0,
    beforeCode:
      /^[a-z_]\w{0,80}:\s(?:String::new\(\)|Vec::new\(\)|vec!\[\]|(?:\w{1,80}::)?default\(\)|None|0|"")\s?,/i,
    patterns: ['placeholder|placeholders'],
  },
  {
    // `Default::default(), // placeholder`
    name: 'empty value',
    scope: 'inside',
    within: 0,
    unless: 'shortcoming',
    afterCode:
      /(?:String::new\(\)|Vec::new\(\)|vec!\[\]|(?:\w{1,80}::)?default\(\)|None|(?:Some\()?\b0\b\)?|""|\[0(?:u8)?; ?\w{1,40}\])\s?,?$/,
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
    // "# Placeholders" in documentation
    name: 'heading',
    scope: 'inside',
    within: 0,
    inPublicDocs: true,
    patterns: ['placeholders'],
  },
  {
    // "anything but a literal (e.g., an interpolation placeholder)", "holds a resolved query placeholder"
    name: 'example of a thing',
    scope: 'before',
    within: 3,
    patterns: ['e.g|like|such|a|an|the|each|every'],
  },
  {
    // "placeholder for the replaced transaction, if there is one"
    name: 'what it stands for',
    scope: 'after',
    within: 0,
    patterns: ['if any|there'],
  },
  {
    // "Or return a placeholder. This should never happen."
    name: 'unexpected case',
    scope: 'beyond',
    within: 6,
    patterns: ['never happen|happens|reached|called'],
  },
  {
    // "Named shapes are like placeholders for later ones."
    name: 'simile',
    scope: 'before',
    within: 1,
    patterns: ['like'],
  },
  {
    // "Placeholder, will be replaced" above `slots.push(None)`: a place for what comes next.
    name: 'reserved element',
    scope: 'inside',
    within: 0,
    beforeCode:
      /^[\w.]{1,80}\.(?:push|push_back|resize|insert|extend)\((?:[\w.]{1,80}, )?(?:None|0|(?:\w{1,80}::)?default\(\)|String::new\(\)|Vec::new\(\)|""|&?\[0(?:u8)?; ?\w{1,40}\])\);/i,
    patterns: ['placeholder|placeholders'],
  },
] as const satisfies readonly Doubt[];
