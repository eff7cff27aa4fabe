/** True for output left from debugging and for lines of a log made by hand, told by the text between the quotes. */
export function isStray(text: string): boolean {
  const said = text.replace(/^(?:\\[nrt]|\s)+/, '');
  return (DEBUG_FORM.test(said) && !SENTENCE_END.test(said)) || FORMS.some((form) => form.test(said));
}

/** `{value:?}`: how values look to those who debug. */
const DEBUG_FORM = /\{[\w.]*:[^{}?]*\?\}/;
/** Sentences are for people, whatever form a name in them has. */
const SENTENCE_END = /[.!](?:\\[nr])*$/;

const FORMS: readonly RegExp[] = [
  // `n is {n}`, `count={count}`
  /\b([a-z_]\w*)(?: is| was|\s*[:=])\s*\{\1\b/,
  // `==> here`
  /^\W*(?:(?:got|am|we are) )?(?:here|reached|foo|bar|asdf|hello)\b\W*\d*\W*$|={3}|={2}>|>{3}|\*{3}|#{3}/i,
  // `[cache] ..`, `WARN: ..`
  /^\W*\[[\w:.-]+\][\s:]|^\W*(?:WARN(?:ING)?|ERROR|INFO|DEBUG|TRACE)\b|^\W*Warn(?:ing)?:/,
  /^[^\p{L}{]*\p{Extended_Pictographic}/u,
];
