import type { AttributeSite } from '../../core/rule.ts';
import { readsValue } from './literals.ts';
import { isReason, isReasonInComment } from './reason-text.ts';

/**
 * True where the code around an attribute says why a lint about panics is silenced: beside its twin a few lines above,
 * behind the call that it is for, or in the message of the call. What nobody is to use, what a macro takes in from a
 * generator, and a value that is read from a literal beside it need no reason. Every expression is anchored or bounded.
 */
export function statesReasonFor(site: AttributeSite, lint: string): boolean {
  const { text, ahead, behind } = site;
  if (IN_GENERATED_MODULE.test(ahead) || FOR_NOBODY.test(behind)) return true;
  if (/_used$/.test(lint) && readsLiterals(behind)) return true;
  if (isExplainedAtTwin(text, ahead) || isReasonInComment(commentInside(behind))) return true;
  if (vouchesFor(site.comment) || vouchesFor(site.itemComment) || vouchesFor(commentOpening(behind)))
    return true;
  if (lint === 'clippy::expect_used') return saysWhatIsExpected(behind);
  return lint === 'clippy::panic' && STATED_PANIC.test(behind);
}

/** `lalrpop_mod!(#[allow(..)] grammar)` */
const IN_GENERATED_MODULE = /\b\w{1,40}_mod!\s{0,20}\(\s{0,80}$/;

/** Attributes for what is there for the compiler's messages or for old callers alone. */
const FOR_NOBODY = /^\s{0,80}#\[\s?(?:doc\(hidden\)|deprecated)/;

/** `max_passes: NonZeroUsize::new(2).unwrap(),`: one statement or field whose calls see no other values. */
function readsLiterals(behind: string): boolean {
  const statement = PIECE.exec(behind)?.[0] ?? '';
  const code = statement.replace(STRING, '""');
  if (/\bfn\b/.test(code) || code.split('(').length !== code.split(')').length) return false;
  const calls = code.match(/\.\s{0,80}(?:unwrap|expect)\s?\(/g) ?? [];
  const sure = [...code.matchAll(OF_LITERAL)].filter(
    ([, path]) => path === undefined || readsValue(path.split('::')),
  );
  return sure.length > 0 && sure.length === calls.length;
}

const STRING = /"(?:[^"\\]|\\[\s\S])*"/g;

/** Up to a block, a semicolon, or a comma at the end of a line. */
const PIECE = /^(?:[^;{},"]|"(?:[^"\\]|\\[\s\S])*"|,(?!\s{0,80}\n))*/;

/** A constructor by its path that takes one literal, or a text that is parsed, and what asks for the value. */
const OF_LITERAL =
  /(?:\b((?:\w+::)*\w+)\((?:b?r?""|-?\d[\w.]*)\)|""\s{0,80}\.parse(?:::<[^>]{0,80}>)?\(\))\s{0,80}\.(?:unwrap|expect)\s?\(/g;

/** One statement, whose message of `expect` is the reason. */
const EXPECTATION =
  /^(?!\s{0,80}(?:#\[[^\]]{0,80}\]\s{0,80}){0,3}(?:pub\b|(?:async |unsafe |const )?fn\b|impl\b|mod\b))[^;]*?\.expect\(\s{0,80}"([^"\\]*)"/;

/** `Url::parse("..").expect("..")`, and any other `expect` with a literal. */
const EXPECTED =
  /(?:\b((?:\w+::)+\w+)\(\s{0,80}"[^"\\]{0,200}"\s{0,80}\)\s{0,80})?\.expect\(\s{0,80}"([^"\\]*)"/g;
const ANY_EXPECTATION = /\.expect\s?\(/g;

/** True where the message is the reason; in an item each one, except for what is read from a literal. */
function saysWhatIsExpected(behind: string): boolean {
  const message = EXPECTATION.exec(behind)?.[1];
  if (message !== undefined && isReason(message)) return true;
  const expected = [...behind.matchAll(EXPECTED)];
  if (expected.length === 0 || expected.length < (behind.match(ANY_EXPECTATION) ?? []).length) return false;
  return expected.every(
    ([, path, said = '']) => isReason(said) || (path !== undefined && readsValue(path.split('::'))),
  );
}

/** A function whose panic has words, or a comment beside it. */
const STATED_PANIC = /\b(?:assert\w{0,10}|panic|unreachable)!\s{0,4}\([^;]{0,200}?"[^"]{4}/;

/** The comment behind the first line of the statement, or on a line inside it. */
function commentInside(behind: string): string {
  return (
    /^\s{0,80}(?!\s|#|(?:pub|fn|impl|mod|async|unsafe|const)\b)[^;{}/]{0,200}[;,]?[ \t]{0,20}(\/\/[^\n]{0,200})/.exec(
      behind,
    )?.[1] ?? ''
  );
}

/** The comment that opens the function, or what an attribute inside it stands on. */
function commentOpening(behind: string): string {
  return /^[^{}]{0,300}?\{?\s{0,80}((?:\/\/(?!\/)[^\n]{0,200}\n\s{0,80}){1,6})/.exec(behind)?.[1] ?? '';
}

/** What a comment about a whole function names where it speaks of what may bring it down. */
const ABOUT_ENDING =
  /\b(?:unwrap\w*|expect|panics?|index(?:es|ing)?|safe|safety|infallible|never (?:be )?(?:called|reached|fails?|happens?)|(?:cannot|can't|can not|won't|will not) fail)\b/i;

function vouchesFor(comment: string): boolean {
  const line = comment.replaceAll(/\s*\/\/[/!]?/g, ' ');
  return ABOUT_ENDING.test(line) && isReasonInComment(line);
}

/** A run of attributes below the comment counts as one; the twin may stand above another statement of the function. */
function isExplainedAtTwin(text: string, ahead: string): boolean {
  const twin = ahead.lastIndexOf(text);
  const own = /(?:\/\/(?![/!])[^\n]*\n\s{0,80})(?:#!?\[[^\]]{0,200}\]\s{0,80})+$/.test(ahead);
  if (own) return true;
  if (twin < 0) return false;
  // Another function has begun since.
  if (/\n\s{0,80}(?:pub(?:\([^)]{0,40}\))? )?(?:async |unsafe |const )*fn\s/.test(ahead.slice(twin)))
    return false;
  const above = ahead.slice(0, twin).trimEnd();
  const line = above.slice(above.lastIndexOf('\n') + 1);
  return /^\s{0,200}\/\/(?![/!])/.test(line) && isReasonInComment(line.trim());
}
