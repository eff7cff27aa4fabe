import type { Doubt } from './doubt.ts';

/** What words about work, done later or not at all, may say of besides code that is left undone. */
export const DOUBTS_ABOUT_WORK = [
  {
    // "so nothing could be done here"
    name: 'nothing to do',
    scope: 'before',
    within: 0,
    patterns: ['nothing|none'],
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
    patterns: ['that|which [is|are|was|were]'],
  },
  {
    // "the trait will be implemented for the column", "it says that it isn't implemented"
    name: 'fact about types',
    scope: 'sentence',
    within: 8,
    patterns: ['trait|traits|supertrait|supertraits|derive|derives|candidate|candidates|claims|complains'],
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
    patterns: ['if|when|whenever', 'as needed|necessary|required|we'],
  },
  {
    // "Support for this is not yet implemented." above `Unsupported`
    name: 'named so',
    scope: 'inside',
    within: 0,
    beforeCode:
      /^(?:#\[[^\]\n]{0,160}\]\s{0,40}){0,4}(?:pub\s{1,4}(?:enum|struct)\s{1,4})?\w{0,40}(?:Not(?:Yet)?(?:Implemented|Supported)|Unimplemented|Unsupported)/,
    patterns: ['implemented|wired|supported'],
  },
  {
    // "The rows have yet to be written to the disk."
    name: 'state of data',
    scope: 'inside',
    within: 0,
    patterns: ['written [out|back] to|on|onto|into|out|back|from'],
  },
  {
    // "The hash would be here, but we don't plan on supporting it."
    name: 'refusal',
    scope: 'beyond',
    within: 10,
    patterns: [
      "don't|doesn't|not|never|won't ..1 plan|planned|planning|intend|intended|want|wanted",
      'no plans|plan|intention',
    ],
  },
  {
    // "Such frames are never sent; they are not implemented."
    name: 'never in use',
    scope: 'above',
    within: 12,
    patterns: [
      'never [been] sent|received|called|used|produced|emitted|generated|reached|created|constructed|returned',
    ],
  },
  {
    // "To prevent a loss of types, the conversion is not implemented."
    name: 'decision',
    scope: 'before',
    within: 20,
    at: 'head',
    patterns: ['to prevent|avoid|preserve|protect|ensure', 'intentionally|deliberately'],
  },
  {
    // "Peers that have no session should be dropped once disconnected."
    name: 'end of use',
    scope: 'after',
    within: 0,
    patterns: ['disconnected|closed|finished|empty|emptied|expired|consumed|processed|sent'],
  },
  {
    // "Go up one more. Eventually we should reach the root."
    name: 'outcome',
    scope: 'after',
    within: 0,
    patterns: ['reach|arrive|converge|terminate|end|hit|see|get'],
  },
  {
    // "Merging is not implemented, as variables do not hold lists", "not yet implemented because 1) .."
    name: 'reason against work',
    scope: 'after',
    within: 0,
    patterns: ['because', "as|since ..6 don't|doesn't|can't|cannot", 'as|since ..6 do|does|can not'],
  },
  {
    // "not implemented in the library yet", "not yet implemented by the other side"
    name: 'work of others',
    scope: 'inside',
    within: 0,
    patterns: ['implemented|wired in|by|upstream'],
  },
  {
    // "For now, only Chromium supports this."
    name: 'support by others',
    scope: 'after',
    within: 0,
    patterns: [
      'only ..1 chromium|chrome|firefox|safari|webkit|browsers|nightly|windows|linux|macos|unix supports|support|implements|implement|has|have|allows|allow',
    ],
  },
  {
    // "It is newer and isn't implemented everywhere yet": what has an age is an interface that many others implement.
    name: 'spread of an interface',
    scope: 'before',
    within: 1,
    patterns: ['newer|recent|young|standardized and|but|so|or'],
  },
  {
    // "If we ever add such handles, this will need to be implemented."
    name: 'supposed future',
    scope: 'sentence',
    within: 14,
    patterns: [
      'if|when|once|should <someone> ever',
      'in case <someone> ever',
      'if|should ..3 ever becomes|gets|turns',
    ],
  },
  {
    // "There are two ways to implement the insertion here."
    name: 'ways',
    scope: 'before',
    within: 1,
    patterns: ['way|ways|how|possible|choice|choices'],
  },
] as const satisfies readonly Doubt[];
