import type { WordClass } from './pattern.ts';

function words(list: string): WordClass {
  return { words: list.split(' ') };
}

/** What is left out, or stands for something better. */
const LEFT_OUT =
  'skip skips skipped skipping ignore ignores ignored ignoring assume assumes assumed assuming disable disabled hardcode hardcoded hard fixed fake dummy mock mocked stub stubs stubbed placeholder placeholders constant naive simple basic simplified omit omits omitted missing unsupported unimplemented unused limit limited restrict restricted hack workaround todo fixme eventually later proper properly real instead should probably';

/** Words that play the same part in the phrases of `cues.ts` and `guards.ts`. */
export const WORD_CLASSES = {
  det: words('a an the our this that your any some each its their'),
  /** What the code at hand is not. */
  real: words('real actual full complete proper genuine realistic robust'),
  production: words('production prod'),
  better: words(
    'real actual full complete proper genuine realistic production prod robust sophisticated better comprehensive',
  ),
  implementation: words('implementation impl implementations version integration'),
  system: words(
    'app application system systems scenario deployment service environment product project program setup setting server client backend engine compiler kernel pipeline solution scheduler database network codebase node wallet game interpreter parser agent simulation',
  ),
  /** What programs do: nouns of action, which a better version would do differently. */
  action: {
    words: words(
      'logic code check checks call calls query lookup search support api data analysis parser engine model',
    ).words,
    endings: ['tion', 'sion', 'ing', 'ment', 'sis'],
  },
  modal: words(
    "would should could might may we'd you'd i'd they'd it'd would've must need needs ought want shall we'll will",
  ),
  conditional: words("would we'd you'd i'd they'd it'd could might should"),
  contrastive: words("would we'd you'd i'd they'd it'd might"),
  be: words('be is are was were been being'),
  copula: words("is are was it's that's"),
  negation: words(
    "no not never without nor neither non none isn't aren't wasn't weren't don't doesn't didn't won't can't cannot shouldn't wouldn't couldn't",
  ),
  swap: words(
    'use replace integrate call query fetch connect store persist consider switch wire swap move implement',
  ),
  prepare: words(
    'optimize optimise add hash encrypt verify validate get retrieve generate derive inject compute calculate rotate',
  ),
  done: words(
    'implemented provided done handled performed replaced integrated wired computed calculated fetched loaded added populated queried retrieved injected generated derived connected stored persisted adapted extended completed configured filled',
  ),
  /** What programs do, as verbs: what a better version would do here. */
  doing: words(
    'use call fetch query load compute calculate implement integrate connect parse check validate verify store save persist send track retrieve generate perform invoke aggregate analyze analyse measure extract encrypt hash sign fork spawn deploy publish subscribe authenticate authorize notify',
  ),
  /** What better code would have done to get a value. */
  made: words(
    'implemented provided performed replaced integrated computed calculated fetched loaded populated queried retrieved injected generated derived connected stored persisted configured determined obtained sourced pulled saved tracked measured extracted parsed estimated analyzed analysed validated verified encrypted authenticated aggregated collected',
  ),
  /** What is planned for code, where a value that a program fills in later is meant by no such word. */
  planned: words(
    'implemented provided replaced integrated wired supported expanded enhanced improved extended adapted',
  ),
  /** What is planned to be done with code. */
  change: words(
    'implement implemented refactor refactored rewrite rewritten optimize optimized optimise optimised improve improved revisit revisited fix fixed rework reworked flesh fleshed',
  ),
  removal: words('remove removed replace replaced delete deleted drop dropped'),
  app: words(
    'app application system implementation program deployment project product scenario setup service',
  ),
  unfinished: words(
    'implemented implement replaced replace wired adapted adapt completed complete filled fleshed populated finished finish reworked rewritten rewrite',
  ),
  landed: words(
    'lands land landed implemented merged supported integrated wired finalized finished finalised fixed',
  ),
  work: words(
    'fix fixes hack solution workaround implementation measure shim patch kludge approach hacks workarounds',
  ),
  crude: words(
    'naive basic minimal simplistic crude rudimentary barebones simple trivial rough primitive toy',
  ),
  quick: words('quick dirty ugly gross nasty terrible horrible cheap awful crude'),
  code: words(
    'implementation implementations impl version logic code approach method function handler handlers service services class module calculation computation check checks algorithm model parser heuristic estimate estimation approximation detection analysis scoring processing validation verification interpretation solution parsing matching formula response result results value values data return metric metrics score scores stats statistics routine',
  ),
  /** Of `code` what works rather than what is handed around: a reduced data type is no reduced logic. */
  logic: words(
    'implementation implementations impl version logic approach method function handler handlers service services module calculation computation check checks algorithm parser heuristic estimate estimation approximation detection analysis scoring processing validation verification interpretation solution parsing matching formula routine code',
  ),
  product: words(
    'response responses result results value values data content contents return metric metrics score scores stats statistics number numbers implementation implementations impl logic scoring entry entries record records user users output address hash signature token price prices id ids keypair key keys content url object objects',
  ),
  /** When work is done that is planned. */
  plan: words(
    'future later soon eventually someday next upcoming once when phase step stage task tasks subtask sprint milestone release version pr follow',
  ),
  later: words('later soon eventually subsequently someday afterwards'),
  audience: words('demo demos demonstration poc mvp prototype prototyping hackathon sprint'),
  waited: words(
    'wait waits waiting stop stops pause pauses pending idle block blocks blocking poll polls polling sleep sleeps spin spins spinning loop loops retry retries buffer hold holds keep keeps park delay delays defer',
  ),
  /** What code leaves out or does instead, in words that no neutral description has. */
  shortcoming: words(
    `no not never don't doesn't isn't aren't can't cannot won't just only simply merely ${LEFT_OUT}`,
  ),
  leftOut: words(LEFT_OUT),
  /** What a search or a loop has found so far, by what can be measured. */
  extreme: words(
    'deepest highest lowest largest biggest smallest longest shortest greatest nearest closest latest earliest oldest newest maximum minimum',
  ),
  someone: words('we i you they it this that he she one somebody someone anybody anyone'),
  condition: words('if when unless whenever while where'),
  running: words('producing consuming reading writing sending receiving accepting polling processing'),
  transient: words(
    'api network latency delay request requests response processing work async loading progress call calls backend fetch fetching transaction verification success insert server upload download typing delivery data',
  ),
} as const satisfies Record<string, WordClass>;

export type WordClassName = keyof typeof WORD_CLASSES;
