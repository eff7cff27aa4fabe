/** What a program writes and nobody is meant to read who uses it, told by the text. */
export interface StrayOutput {
  /** As it is written between the quotes; `undefined` where there is no literal. */
  readonly text: string | undefined;
  readonly isError: boolean;
}

/** True for output left from debugging, for lines of a log made by hand, and for progress told on standard output. */
export function isStray({ text, isError }: StrayOutput): boolean {
  const said = text?.replace(/^(?:\\[nrt]|\s)+/, '');
  if (said === undefined || said === '') return false;
  if (DEBUG_FORM.test(said) && !SENTENCE_END.test(said)) return true;
  return [...OF_BOTH, ...(isError ? [] : OF_STANDARD_OUTPUT)].some((pattern) => pattern.test(said));
}

/** `{value:?}`: how values look to those who debug. */
const DEBUG_FORM = /\{[\w.]*:[^{}?]*\?\}/;
/** Sentences are for people, whatever form a name in them has. */
const SENTENCE_END = /[.!](?:\\[nr])*$/;

const OF_BOTH: readonly RegExp[] = [
  // `n is {n}`, `count={count}`
  /\b([a-z_]\w*)(?: is| was|\s*[:=])\s*\{\1\b/,
  // `==> here`
  /^\W*(?:(?:got|am|we are) )?(?:here|reached|foo|bar|asdf|hello)\b\W*\d*\W*$|={3}|={2}>|>{3}|\*{3}|#{3}/i,
  // `[cache] ..`, `WARN: ..`
  /^\W*\[[\w:.-]+\][\s:]|^\W*(?:WARN(?:ING)?|ERROR|INFO|DEBUG|TRACE)\b|^\W*Warn(?:ing)?:/,
  /^[^\p{L}{]*\p{Extended_Pictographic}/u,
];

const OF_STANDARD_OUTPUT: readonly RegExp[] = [
  // `Loading the model`
  /^[^\w{]*(?!(?:(?:no|some|any|every)?thing|string|during|missing|according)\b)[a-z]{2,}ing\b(?! `)/i,
  // `model loaded`
  /\b(?:initiali[sz]ed|started|stopped|completed?|finished|enabled|disabled|loaded|registered|activated|triggered|installed|validated|filled|successfully|done)\W*$/i,
  // `Hash: {}`
  /^[^\w{]*\w+(?: \w+){0,3}: \{[^{}]*\}\W*$/,
];
