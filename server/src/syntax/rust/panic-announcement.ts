/** Sentences such as "This panics if there is none.". */
const TELLS =
  /\b(?:panics?|panicking)\b (?:if|when|unless|on|in case|for)\b|\bpanics with (?:an?|the|its|this)\b|\b(?:will|may|can|to|it|we|just|otherwise|or|function|method)[,:]? panics?\b(?! for now)|\bthrows? an? (?:error|exception|panic)\b|\balready (?:checked|verified|validated) (?:in|by|before)\b/i;

/** "It does not panic if ..". */
const DENIED = /\b(?:not|never|without|avoids?|n't|rather than|instead of) (?:\w+ )?(?:or )?panic\w*/gi;

const SECTION = /^\s*(?:\/\/[/!]|\*)\s*#+ Panics?\b/m;

/** True for a `# Panics` section, and a sentence that says so. */
export function announcesPanic(documentation: string): boolean {
  if (!/panic|throws|already|process|program/i.test(documentation)) return false;
  if (hasPanicSection(documentation)) return true;
  const line = inOneLine(documentation);
  return ENDS.test(line) || TELLS.test(line.replace(DENIED, ' '));
}

/** "Logs and aborts the process if any error occurs." */
const ENDS =
  /(?<!\b(?:not|never|without) )\b(?:aborts?|exits?|terminates?|ends?) (?:the |this |our )?(?:whole |current |entire )?(?:process|program) (?:if|when|unless|on|in case)\b/i;

/** Sentences go on across the lines of a comment. */
function inOneLine(documentation: string): string {
  return documentation.replace(/\r?\n[ \t]*(?:\/\/[/!]?|\*)?[ \t]*/g, ' ');
}

/** True for documentation with a `# Panics` section. */
export function hasPanicSection(documentation: string): boolean {
  return SECTION.test(documentation);
}

/** "Similar to `open`, but ..", "See [`Table::open`] for details.": what else holds is said there. */
const LIKENESS =
  /\b(?:similar to|same as|like|see(?: also)?|equivalent to|variant of|version of|wrapper (?:of|around|for))(?: the)? \[?`(?:\w+::)*(\w+)(?:\(\))?`/gi;

/** Names of the functions that a function's documentation refers to for all that it does not say. */
export function functionsAlike(documentation: string): string[] {
  return [...documentation.matchAll(LIKENESS)].flatMap(([, name]) => name ?? []);
}

const EXPECTED = /\bshould_panic\s*(?:=|\(\s*expected\s*=)\s*"([^"\n]+)"/g;

/** The texts that tests of a source expect of panics. */
export function expectedPanics(text: string): string[] {
  return [...text.matchAll(EXPECTED)].flatMap(([, expected]) => expected ?? []);
}

/** A single word is in many messages. */
const WORDS = /\w\W+\w/;

/** True for a call whose message is the one that a test expects, whatever values it shows. */
export function hasExpectedMessage(call: string, expected: string): boolean {
  const message = /"([^"\n]+)"/.exec(call)?.[1];
  if (message === undefined || !WORDS.test(expected)) return false;
  const parts = message.split(/\{[^{}]*\}/).filter((part) => part.trim() !== '');
  if (parts.some((part) => part.includes(expected))) return true;
  return WORDS.test(parts.join('')) && parts.every((part) => expected.includes(part.trim()));
}

/** Types that are there to panic: `AbortOnPanic`, `DropBomb`. */
export function isPanicGuard(type: string): boolean {
  return /^(?:Abort|Panic|Bomb)(?:[A-Z]|$)|[a-z](?:On(?:Panic|Drop|Unwind)|Bomb|Panics?)$/.test(type);
}

/** `fn _assert_sizes()`: the underscore keeps the compiler from saying that nobody calls it. */
export function isNeverCalled(name: string): boolean {
  return /^_+[a-z]/.test(name);
}

const OWN_CALL = /(?:\bself\.|\bSelf::|(?<![\w.:]))([a-z_]\w*)(?:::<[^<>]*>)?\(/g;

/** `self.check(..)`, `Self::check(..)`, `check(..)`. */
export function ownCalls(text: string): { readonly name: string; readonly start: number }[] {
  return [...text.matchAll(OWN_CALL)].map(({ 1: name = '', index }) => ({ name, start: index }));
}
