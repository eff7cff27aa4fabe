import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { endOfArguments, stepEndingAt } from './chain.ts';
import { functionBodyAround } from './function-body.ts';
import { isKeyword } from './macro-position.ts';
import { occurrencesBefore } from './occurrences.ts';
import { outsideAt } from './outside.ts';
import { isPeekedBefore } from './peeked-before.ts';
import { expressionStart, type Place, rootPlace } from './place.ts';
import { isValidatedBefore } from './validated-input.ts';
import { boundBefore } from './variable.ts';

/** Tokens that are looked for in the lines before, from `first` on. */
interface Subject {
  readonly texts: readonly string[];
  /** Occurrences before this token do not count. */
  readonly from: number;
}

/** How many tokens back a check is looked for. */
const MAX_TOKENS_BACK = 3000;
/** More uses of one name are not asked what they are for. Where it is bound is looked for behind all of them. */
const MOST_USES = 24;

/**
 * True for `unwrap` or `expect` at `index` on something that the lines before in this function have asked about or
 * filled: the same expression, or the variable or field that it begins with, in a condition, an assertion or a
 * `let else`, or before `= Some(..)` or `push(..)`. What exactly was asked is for the reader to judge, except that a
 * branch entered because there is no value vouches for none. Texts, bytes and the world are vouched for by a question
 * about the very same expression alone.
 */
export function isCheckedBefore(unit: Unit, index: number): boolean {
  const { tokens } = unit;
  if (isInArmOfKind(tokens, index - 2)) return true;
  if (isValidatedBefore(unit, index - 2) || isPeekedBefore(unit, index - 2)) return true;
  const subjects = subjectsOf(unit, index - 2, functionBodyAround(tokens, index));
  return subjects.some((subject) => !isDenied(tokens, index, subject) && isVouchedFor(unit, index, subject));
}

const BORROWS = /^(?:as_ref|as_mut|as_deref|as_deref_mut|take|clone|cloned|copied|ok|err)$/;

/** The expression itself, and the variable or field that it begins with. */
function subjectsOf(unit: Unit, end: number, from: number): Subject[] {
  const { tokens } = unit;
  let last = end;
  for (let step = stepEndingAt(tokens, last); step.kind === 'method'; step = stepEndingAt(tokens, last)) {
    if (step.argumentCount > 0 || !BORROWS.test(step.name)) break;
    last = step.receiver;
  }
  const group = stepEndingAt(tokens, last);
  if (group.kind === 'group') last = group.end;
  const whole = { texts: textsOf(tokens, expressionStart(tokens, last), last), from };
  const isPlain = whole.texts.join('') !== 'self';
  const subjects: Subject[] = isPlain ? [whole] : [];
  subjects.push(...kindsAskedFor(unit, last, from), ...partsRead(tokens, end, from));
  const place = outsideAt(tokens, end) === undefined ? rootPlace(tokens, end) : undefined;
  if (place === undefined) return subjects;
  const texts = textsOf(tokens, place.first, place.last);
  const name = nameLookedUp(tokens, end);
  // That one name is in a document says nothing of the others.
  if (name !== undefined) {
    const asked = (method: string, ...rest: string[]) => ({
      texts: [...texts, '.', method, '(', name, ...rest],
      from,
    });
    // `if data.get("id").is_none() { data.insert("id", new()) }`
    return [...subjects, asked('contains_key'), asked('get', ')', '.', 'is_none')];
  }
  if (texts.join('') !== 'self' && texts.length !== whole.texts.length) subjects.push({ texts, from });
  subjects.push(...madeFrom(unit, place).map((source) => ({ texts: source, from })));
  return subjects;
}

/** The part that is read: `cursor.slice(start, length)` of `Name::from_str(cursor.slice(start, length))`. */
function partsRead(tokens: Tokens, end: number, from: number): Subject[] {
  const step = stepEndingAt(tokens, end);
  if (step.kind !== 'call' || step.argumentCount !== 1) return [];
  const last = endOfArguments(tokens, end);
  const part = stepEndingAt(tokens, last);
  const isPart = part.kind === 'method' && part.argumentCount > 0;
  return isPart ? [{ texts: textsOf(tokens, expressionStart(tokens, last), last), from }] : [];
}

/** How many variables are followed to what they were made from. */
const MAX_SOURCES = 3;

/** What a variable was made from, by the names in the way: the list of `let mut items = list.iter();`. */
function madeFrom(unit: Unit, { first }: Place): string[][] {
  const { tokens } = unit;
  const sources: string[][] = [];
  for (let at = first; sources.length < MAX_SOURCES; ) {
    const bound = boundBefore(unit, tokens.text(at), at);
    const source = bound.kind === 'value' ? rootPlace(tokens, bound.end) : undefined;
    if (source === undefined || source.first >= at || tokens.text(source.last) === 'self') return sources;
    sources.push(textsOf(tokens, source.first, source.last));
    at = source.first;
  }
  return sources;
}

/** How many tokens an arm's value has at most before what is unwrapped. */
const MAX_TOKENS_IN_ARM = 24;

/** True for `value.as_bool()` in the arm `Kind::Bool =>` of a match. */
function isInArmOfKind(tokens: Tokens, end: number): boolean {
  const step = stepEndingAt(tokens, end);
  if (step.kind !== 'method' || step.argumentCount > 0 || !step.name.startsWith('as_')) return false;
  const kind = step.name.slice(3).replaceAll('_', '').toLowerCase();
  for (let at = step.receiver; at > 0 && at > step.receiver - MAX_TOKENS_IN_ARM; at--) {
    if (tokens.text(at) === ';' || tokens.text(at) === ',') return false;
    if (tokens.text(at) === '=>') return lastKindBefore(tokens, at) === (kind === 'str' ? 'string' : kind);
  }
  return false;
}

/** The last variant of an arm's pattern: `string` of `(Kind::Time, Value::String) =>`. */
function lastKindBefore(tokens: Tokens, arrow: number): string {
  const last = tokens.text(arrow - 1) === ')' ? arrow - 2 : arrow - 1;
  return tokens.text(last).toLowerCase();
}

/** Questions that settle a part of what they are asked about: `value.is_f64()` for `value.as_f64()`. */
function kindsAskedFor(unit: Unit, end: number, from: number): Subject[] {
  const { tokens } = unit;
  const step = stepEndingAt(tokens, end);
  if (step.kind !== 'method' || step.argumentCount > 0) return [];
  const texts = textsOf(tokens, expressionStart(tokens, step.receiver), step.receiver);
  const asked = (question: string, of = texts) => ({ texts: [...of, '.', question], from });
  if (step.name.startsWith('as_')) return [asked(`is_${step.name.slice(3)}`)];
  if (!/^(?:parent|file_name|file_stem)$/.test(step.name)) return [];
  const place = rootPlace(tokens, step.receiver);
  const sources = place === undefined ? [] : madeFrom(unit, place);
  const endings = [texts, ...sources].map((of) => asked('ends_with', of));
  return [asked('is_file'), asked('is_dir'), asked('exists'), ...endings];
}

/** The literal by which something is looked up: `"id"` in `data.get("id").as_str()`. */
function nameLookedUp(tokens: Tokens, end: number): string | undefined {
  let last = end;
  for (let step = stepEndingAt(tokens, last); step.kind === 'method'; step = stepEndingAt(tokens, last)) {
    const isLookUp = step.argumentCount === 1 && /^(?:get|get_mut|remove)$/.test(step.name);
    if (isLookUp && tokens.kind(last - 1) === 'string') return tokens.text(last - 1);
    last = step.receiver;
  }
  return undefined;
}

function textsOf(tokens: Tokens, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => tokens.text(first + offset));
}

function isVouchedFor(unit: Unit, index: number, subject: Subject, depth = 0): boolean {
  const { tokens } = unit;
  const [name = ''] = subject.texts;
  const last = Math.max(0, subject.from, index - MAX_TOKENS_BACK);
  let uses = 0;
  for (const at of occurrencesBefore(unit, name, index, last + 1)) {
    if (++uses > MOST_USES) break;
    if (!isAt(tokens, at, subject.texts)) continue;
    const next = at + subject.texts.length;
    if (isFilled(tokens, next) || isQuestion(tokens, next)) return true;
    const role = roleOf(tokens, at, next);
    if (role.kind === 'condition') return true;
    // What is asked of `let count = list.len()` is asked of the list.
    if (role.kind === 'binding' && depth === 0 && next < index - 1) {
      const derived = { texts: [tokens.text(role.name)], from: role.name };
      if (isVouchedFor(unit, index, derived, depth + 1)) return true;
    }
  }
  return false;
}

function isAt(tokens: Tokens, at: number, texts: readonly string[]): boolean {
  if (tokens.text(at - 1) === '.' || tokens.text(at - 1) === '::') return false;
  return texts.every((text, offset) => tokens.text(at + offset) === text);
}

const FILLS =
  /^(?:insert\w*|push\w*|extend\w*|append|resize\w*|get_or_insert\w*|entry|or_insert\w*|set|initiali[sz]e\w*|replace)$/;

/** `x = Some(..)`, `x.push(..)`. */
function isFilled(tokens: Tokens, next: number): boolean {
  if (tokens.text(next) === '=') return /^(?:Some|Ok|vec)$/.test(tokens.text(next + 1));
  return tokens.text(next) === '.' && FILLS.test(tokens.text(next + 1)) && tokens.text(next + 2) === '(';
}

const QUESTIONS = /^(?:is_\w+|has_\w+|contains\w*|starts_with|ends_with|cannot_\w+)$/;

/** `x.is_some()`, wherever it stands. */
function isQuestion(tokens: Tokens, next: number): boolean {
  return tokens.text(next) === '.' && QUESTIONS.test(tokens.text(next + 1)) && tokens.text(next + 2) === '(';
}

/** What the expression around an occurrence is for. */
type Role =
  | { readonly kind: 'condition' }
  | { readonly kind: 'binding'; readonly name: number }
  | { readonly kind: 'other' };

const CONDITION: Role = { kind: 'condition' };
const OTHER: Role = { kind: 'other' };
const ASSERTIONS =
  /^(?:(?:debug_|const_)?assert\w*|matches|(?:\w+_)?try|(?:\w+_)?ensure\w*|check\w*|verify\w*|require\w*|bail_if\w*|static_assert\w*)$/;

/** What the occurrence between `at` and `next` is for: asked about, bound to a name, or something else. */
function roleOf(tokens: Tokens, at: number, next: number): Role {
  if (tokens.text(next) === '@') return CONDITION;
  const isReceiver = tokens.text(next) === '.' || tokens.text(next) === '[';
  for (let index = at - 1; index >= 0 && index > at - 200; index--) {
    const text = tokens.text(index);
    if (tokens.kind(index) === 'close') {
      if (text === '}') return OTHER;
      index = tokens.partner(index) ?? 0;
    } else if (text === '(' || text === '[') {
      const name = tokens.text(index - 1);
      if (name === '!' && isMacroName(tokens, index - 2))
        return ASSERTIONS.test(tokens.text(index - 2)) ? CONDITION : OTHER;
      const isCall = tokens.kind(index - 1) === 'word' && !/^(?:if|while|match|in|return|let)$/.test(name);
      if (isCall && !isReceiver && !/^(?:is|has|contains|can|check|valid|chain|Some|Ok)/.test(name))
        return OTHER;
    } else if (text === 'if' || text === 'while' || text === 'match') return CONDITION;
    else if (text === 'let') return roleOfLet(tokens, index);
    else if (text === ';' || text === '{' || text === '=>' || text === '|') return OTHER;
  }
  return OTHER;
}

/** `assert` in `assert!(..)`, and not `if` in `if !(..)`. */
function isMacroName(tokens: Tokens, index: number): boolean {
  return tokens.kind(index) === 'word' && !isKeyword(tokens.text(index));
}

/** `if let`, `let Some(..) = .. else`, and `let name = ..`. */
function roleOfLet(tokens: Tokens, index: number): Role {
  if (/^(?:if|while|&&)$/.test(tokens.text(index - 1))) return CONDITION;
  const name = tokens.text(index + 1) === 'mut' ? index + 2 : index + 1;
  if (/^(?:[A-Z]|\()/.test(tokens.text(name))) return /^[A-Z]/.test(tokens.text(name)) ? CONDITION : OTHER;
  return tokens.kind(name) === 'word' ? { kind: 'binding', name } : OTHER;
}

const LACKS = /^(?:is_none|is_err|is_empty)$/;

/** True directly inside `if x.is_none() { .. }`. */
function isDenied(tokens: Tokens, index: number, { texts }: Subject): boolean {
  // In `if x.is_err()` there is an error to take.
  if (tokens.text(index - 4) === 'err' && tokens.text(index - 3) === '(') return false;
  let open = tokens.enclosing(index);
  while (open !== undefined && tokens.text(open) !== '{') open = tokens.enclosing(open);
  if (open === undefined) return false;
  const close = open - 1;
  const step = stepEndingAt(tokens, close);
  if (step.kind !== 'method' || !LACKS.test(step.name)) return false;
  const first = step.receiver - texts.length + 1;
  return (
    tokens.text(first - 1) === 'if' && texts.every((text, offset) => tokens.text(first + offset) === text)
  );
}
