import type { StringSite } from '../../../core/rule.ts';
import type { Tokens } from '../../../core/tokens.ts';
import type { Admission } from './admissions.ts';

/** Macros that end the thread, which other rules judge, and macros whose literals are patterns or documentation. */
const OTHER_MACROS =
  /^(?:panic|todo|unimplemented|unreachable|assert\w*|debug_assert\w*|compile_error|matches|regex|declare_\w+|include\w*|env|option_env|concat_idents|cfg|doc)$/;

/** Methods and functions that compare a text with the literal, or look for it. */
const MATCHERS =
  /^(?:contains|contains_key|starts_with|ends_with|find|rfind|replace|replacen|replace_all|split\w*|rsplit\w*|strip_prefix|strip_suffix|trim_\w*matches|eq|ne|eq_ignore_ascii_case|matches|match_indices|is_match|expect|expect_err|get|remove|position|count|with_code)$/;

/** Names of what is shown to people before they type, and of what explains an option. */
const SHOWN_BEFORE_INPUT =
  /placeholder|hint|label|example|help|tooltip|sample|template|prompt|usage|demo|default_text|docs?$/i;

/** Names of types and constants of code that is about such texts. */
const SUBJECT =
  /^(?:[A-Z]\w*)?(?:Placeholder|Todo|Fixme|Unimplemented|NotImplemented|Stub|Lorem)|^[A-Z_]*(?:PLACEHOLDER|TODO|FIXME|NOT_IMPLEMENTED|UNIMPLEMENTED|MARKER|TAGS?|STUB)[A-Z_]*$|(?:todo|fixme)_?(?:comment|tag|marker|item|list|regex|pattern)|(?:todo|fixme)s\b/;

/** How many tokens around a literal tell what the code is about. */
const REACH = 60;
/** A shorter name of a variant tells nothing of a text. */
const SHORTEST_NAME = 4;
/** How many brackets around a literal are looked at. */
const MAX_BRACKETS = 6;

/** True when the literal is a value of the program, and not a pattern, a label, or the message of a panic. */
export function isValue({ unit, index, value }: StringSite, admission: Admission): boolean {
  const { tokens } = unit;
  if (value.includes('\n') || isCompared(tokens, index)) return false;
  if (isInOtherCall(tokens, index) || isListed(tokens, index, admission)) return false;
  if (SHOWN_BEFORE_INPUT.test(receiverOf(tokens, index))) return false;
  if (admission.kind === 'missing code' && isNamed(tokens, index, value)) return false;
  return admission.kind === 'filler' || !isSubject(tokens, index);
}

/** Beside a comparison, or in the pattern of a match arm. */
function isCompared(tokens: Tokens, index: number): boolean {
  const before = tokens.text(index - 1) === '&' ? tokens.text(index - 2) : tokens.text(index - 1);
  const after = tokens.text(index + 1);
  if (/^[!=]=$/.test(before) || /^[!=]=$/.test(after) || after === '=>' || after === '|' || before === '|')
    return true;
  // `Some("TODO") =>` and `if let Some("TODO") = x`
  const open = tokens.enclosing(index);
  const close = open === undefined ? undefined : tokens.partner(open);
  return close !== undefined && /^(?:=>|=|\|)$/.test(tokens.text(close + 1));
}

function isInOtherCall(tokens: Tokens, index: number): boolean {
  let open = tokens.enclosing(index);
  for (let count = 0; open !== undefined && count < MAX_BRACKETS; count++) {
    const name = tokens.text(open - 1);
    if (name === '!' && OTHER_MACROS.test(tokens.text(open - 2))) return true;
    if (count === 0 && tokens.text(open) === '(' && MATCHERS.test(name)) return true;
    if (
      count === 0 &&
      name === 'new' &&
      /^(?:Regex|RegexBuilder|Pattern|Glob|Matcher|Finder|Needle)\w*$/.test(tokens.text(open - 3))
    )
      return true;
    if (tokens.text(open) === '{' && name !== '!') return false;
    open = tokens.enclosing(open);
  }
  return false;
}

/** In a list of literals, which is a table of words to look for, or to show. */
function isListed(tokens: Tokens, index: number, { kind }: Admission): boolean {
  const open = tokens.enclosing(index);
  if (open === undefined || (kind !== 'task' && kind !== 'blank credential' && kind !== 'placeholder'))
    return false;
  const isTuple =
    tokens.text(open) === '(' && tokens.kind(open - 1) !== 'word' && tokens.text(open - 1) !== '!';
  if (tokens.text(open) !== '[' && !isTuple) return false;
  const close = tokens.partner(open) ?? tokens.length;
  let literals = 0;
  for (let at = open + 1; at < close && literals < 2; at++) if (tokens.kind(at) === 'string') literals++;
  return literals > 1;
}

/** The field, variable or function that the literal goes to: `placeholder: "..."`, `.hint_text("...")`, `let help = "..."`. */
function receiverOf(tokens: Tokens, index: number): string {
  let at = index - 1;
  while (/^(?:&|\(|::|from|String|Some|into|Cow|Borrowed|Arc|Box|new|Ok|!|format|mut)$/.test(tokens.text(at)))
    at--;
  if (tokens.text(at) === ':') return tokens.text(at - 1);
  if (tokens.text(at) === '=') {
    let name = at - 1;
    while (name > 0 && at - name < 8 && !/^(?:let|const|static|mut|;|\{|\})$/.test(tokens.text(name - 1)))
      name--;
    return tokens.text(name);
  }
  if (tokens.text(at) === ',') {
    const open = tokens.enclosing(at);
    return open === undefined ? '' : tokens.text(open - 1);
  }
  return tokens.kind(at) === 'word' ? tokens.text(at) : '';
}

/** True for the text of a variant or a function of that name: `Self::NotImp => "Not Implemented"`. */
function isNamed(tokens: Tokens, index: number, value: string): boolean {
  const letters = lettersOf(value);
  if (letters === '') return false;
  const arrow = arrowBefore(tokens, index);
  // In a table of codes: `12 => ("unimplemented", Class::Path)`.
  if (arrow !== undefined && tokens.kind(arrow - 1) === 'number') return true;
  const variant = arrow === undefined ? '' : lettersOf(tokens.text(arrow - 1));
  if (variant.length >= SHORTEST_NAME && letters.startsWith(variant)) return true;
  for (let at = index - 1; at >= 0 && index - at < REACH; at--) {
    if (tokens.text(at) === 'fn') return lettersOf(tokens.text(at + 1)) === letters;
  }
  return false;
}

/** The arrow of the match arm whose value the literal is, or begins as a tuple. */
function arrowBefore(tokens: Tokens, index: number): number | undefined {
  const before = tokens.text(index - 1) === '(' ? index - 2 : index - 1;
  return tokens.text(before) === '=>' ? before : undefined;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}

/** True when names around the literal say that the code is about placeholders or task markers. */
function isSubject(tokens: Tokens, index: number): boolean {
  for (let at = Math.max(0, index - REACH); at < index + REACH / 2; at++) {
    if (tokens.kind(at) === 'word' && SUBJECT.test(tokens.text(at))) return true;
  }
  return false;
}
