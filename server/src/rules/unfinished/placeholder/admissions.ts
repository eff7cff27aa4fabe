/** How a literal admits that it is not the real thing. */
export interface Admission {
  readonly kind: 'placeholder' | 'missing code' | 'filler' | 'blank credential' | 'task';
  /** As the literal has them. */
  readonly words: string;
}

interface Pattern {
  readonly kind: Admission['kind'];
  readonly pattern: RegExp;
}

/** One of these stands in every literal that admits something: looked for first, because most literals have none. */
const HINT =
  /placeholder|implement|lorem|change[-_ ]?me|replace[-_ ]?me|your[-_]|<your|todo|fixme|dummy|stub|coming soon|mock|simulated|insert[-_]|enter[-_]|tbd/i;

/** What a placeholder stands for when the literal speaks of itself. */
const THING =
  '(?:response|result|results|answer|output|implementation|value|values|data|text|content|message|description|code|summary|reply|report|analysis|score|image|url|token|signature|hash|address|id|key|for now)';

/** No two neighbouring repetitions share a character. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'placeholder',
    pattern: new RegExp(
      `\\b(?:this is|these are|just|only|currently|returns?) (?:a |an |the )?(?:simple |temporary |mere )?(?:placeholder|stub|dummy|mock|fake|simulated)\\b(?! for\\b)|^(?:a )?(?:placeholder|stub|dummy|mock|simulated)[ _-]${THING}\\b|[([](?:placeholder|stub|dummy|mock|simulated)[)\\]]|\\b(?:placeholder|stub|mock|dummy) implementation\\b`,
      'i',
    ),
  },
  {
    kind: 'missing code',
    pattern:
      /\b(?:not (?:yet|currently|fully) (?:been )?implemented|(?:not|(?:is|are|has|was)n['\u2019]t) (?:been )?implemented yet|(?:is|are|has|was)n['\u2019]t yet (?:been )?implemented|(?:implementation|feature|support|functionality) (?:is )?(?:coming soon|pending|to be done)|to be implemented|implement (?:me|this)\b|(?:would|will) be implemented|implementation (?:needed|required|goes here|missing))\b|\(coming soon\)|\bnot (?:been )?implemented\b[.!)]*$|^unimplemented\W*$/i,
  },
  { kind: 'filler', pattern: /\blorem ipsum\b/i },
  {
    kind: 'blank credential',
    pattern:
      /^(?:change[-_ ]?me(?:[-_! ][\w-]*)?|replace[-_ ]?me(?:[-_! ][\w-]*)?|(?:[a-z]{2,6}[-_])?<?(?:your|insert|enter|put)[-_ ](?:[\w-]{0,40}[-_ ])?(?:key|token|secret|password|passwd|id|credentials?|url|domain|email|username|account|project|bucket|endpoint|host|dsn)(?:[-_ ](?:here|goes[-_ ]here))?>?|todo[-_]?(?:key|token|secret|password))$/i,
  },
  {
    kind: 'task',
    pattern:
      /^[[(<]?(?:TODO|FIXME|TBD)(?:$|[:(!.\])>]| (?:-|add|implement|fill|fix|finish|handle|put|remove|replace|set|write)\b)/,
  },
];

/** A part to fill in, of which the text speaks: what is not implemented is what the user asked for. */
const NAMES_INPUT = /\{[\w.]*(?::[^}]*)?\}[^.:;,]{0,60}implemented|implemented[^.]{0,12}\{/;

/** What the literal admits; `undefined` where it is an ordinary text. */
export function admissionIn(value: string): Admission | undefined {
  if (!HINT.test(value)) return undefined;
  for (const { kind, pattern } of PATTERNS) {
    const match = pattern.exec(value);
    if (match && !(kind === 'missing code' && NAMES_INPUT.test(value)))
      return { kind, words: match[0].trim() };
  }
  return undefined;
}
