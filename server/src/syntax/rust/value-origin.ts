import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { stepEndingAt } from './chain.ts';
import { outsideAt } from './outside.ts';
import { indexedBefore } from './place.ts';
import { type Bound, boundBefore } from './variable.ts';

/**
 * Who decides whether a value is there: the function's own object and variables (`own`), whoever calls the function
 * (`caller`), the world or data from it (`outside`), or code that cannot be seen from here (`unknown`).
 */
export type Origin = 'own' | 'caller' | 'outside' | 'unknown';

/** Steps that pass on whether there is a value. */
const BORROWS =
  /^(?:as_ref|as_mut|as_deref|as_deref_mut|as_pin_mut|clone|cloned|copied|take|replace|borrow|borrow_mut|get_mut|iter|iter_mut|into_iter)$/;
/** Steps that ask a collection or an iterator for one of its elements, whatever their arguments. */
const ELEMENTS =
  /^(?:next|next_back|peek|peek_mut|pop|pop_front|pop_back|first|last|first_mut|last_mut|front|back|front_mut|back_mut|first_key_value|last_key_value|pop_first|pop_last|split_first|split_last|split_first_mut|split_last_mut|min|max|min_by|max_by|min_by_key|max_by_key|find|find_map|position|rposition|nth|reduce|exactly_one|last_entry|first_entry)$/;
/** Those of them that look for what their argument says. */
const SEARCHES = /^(?:find|find_map|position|rposition)$/;
/** Steps between a text and its parts: how many there are is up to who wrote the text. */
const TEXT_PARTS =
  /^(?:split\w*|rsplit\w*|lines|chars|char_indices|bytes|matches|match_indices|strip_\w+|find|rfind|trim\w*|captures\w*)$/;
const MAX_DEPTH = 12;

/** The origin of the `Option` or `Result` whose last token is `end`. */
export function originAt(unit: Unit, end: number): Origin {
  return originOfOption(unit, end, 0);
}

function originOfOption(unit: Unit, end: number, depth: number): Origin {
  const { tokens } = unit;
  if (outsideAt(tokens, end) !== undefined) return 'outside';
  if (depth > MAX_DEPTH) return 'unknown';
  const step = stepEndingAt(tokens, end);
  if (tokens.text(end) === '}') return 'own';
  switch (step.kind) {
    case 'call':
      return /^(?:Some|Ok)$/.test(step.path.join()) ? 'own' : 'unknown';
    case 'method':
      if (step.argumentCount === 0 && BORROWS.test(step.name))
        return originOfOption(unit, step.receiver, depth + 1);
      if (step.name === 'replace' && step.argumentCount === 1)
        return originOfOption(unit, step.receiver, depth + 1);
      if (step.argumentCount === 0 && isGetter(step.name))
        return originOfContainer(unit, step.receiver, depth + 1);
      if (SEARCHES.test(step.name) && asksForParameter(unit, end)) return 'caller';
      return ELEMENTS.test(step.name) || isLiteralGet(tokens, step.name, end)
        ? originOfContainer(unit, step.receiver, depth + 1)
        : 'unknown';
    case 'group':
      return originOfOption(unit, step.end, depth + 1);
    case 'field':
      return originOfContainer(unit, end, depth + 1);
    case 'variable': {
      const bound = boundBefore(unit, step.name, step.index);
      if (bound.kind === 'value') return originOfOption(unit, bound.end, depth + 1);
      return originOfBound(unit, bound, depth);
    }
    default:
      return indexedBefore(tokens, end) === undefined ? 'unknown' : originOfContainer(unit, end, depth + 1);
  }
}

/** True where the arguments that end at `close` name a parameter of the function: it may ask for what is not there. */
function asksForParameter(unit: Unit, close: number): boolean {
  const { tokens } = unit;
  for (let at = (tokens.partner(close) ?? close) + 1; at < close; at++) {
    const isName = tokens.kind(at) === 'word' && !/^(?:\.|::)$/.test(tokens.text(at - 1));
    if (isName && boundBefore(unit, tokens.text(at), at).kind === 'parameter') return true;
  }
  return false;
}

/** The origin of what holds the `Option`, or the elements. Getters of the program's own types count as its fields. */
function originOfContainer(unit: Unit, end: number, depth: number): Origin {
  const { tokens } = unit;
  if (depth > MAX_DEPTH) return 'own';
  if (outsideAt(tokens, end) === 'world') return 'outside';
  const step = stepEndingAt(tokens, end);
  switch (step.kind) {
    case 'method': {
      const origin = originOfContainer(unit, step.receiver, depth + 1);
      return origin === 'own' && TEXT_PARTS.test(step.name) && isText(tokens, step.receiver)
        ? 'caller'
        : origin;
    }
    case 'awaited':
      return 'outside';
    case 'group':
      return originOfContainer(unit, step.end, depth + 1);
    case 'field':
      return originOfContainer(unit, end - 2, depth + 1);
    case 'variable': {
      const bound = boundBefore(unit, step.name, step.index);
      if (bound.kind === 'value') return originOfContainer(unit, bound.end, depth + 1);
      return originOfBound(unit, bound, depth);
    }
    default: {
      if (tokens.text(end) === '?') return originOfContainer(unit, end - 1, depth + 1);
      const indexed = indexedBefore(tokens, end);
      return indexed === undefined ? 'own' : originOfContainer(unit, indexed, depth + 1);
    }
  }
}

/** Beginnings of names of methods that do something, and so can fail in ways of their own. */
const ACTIONS =
  /^(?:get|get_or_\w+|(?:try|into|to|as|do|make|build|create|start|stop|run|init\w*|restore|load|save|close|finish|finali[sz]e|commit|apply|swap|resize|update|reset|clear|drain|next|take|pop|poll|process|compute|calculate|generate|validate|check|register|connect|shutdown|setup|execute|evaluate|compile|parse|decode|encode|sum|mean|product|cast|lookup|resolve|deref|upgrade|acquire|submit|sync|detach|attach|flatten\w*|clone\w*|copy)(?:_\w+)?|\w+_handle|\d*)$/;

/** `node.name()`: a field by another name. */
function isGetter(name: string): boolean {
  return !ACTIONS.test(name);
}

/** A text that is a field says nothing about its parts either. */
function isText(tokens: Tokens, end: number): boolean {
  return /^(?:text|line|input|source|content|contents|path|name|value|url|uri|header|body)$/.test(
    tokens.text(end),
  );
}

/** `get(0)`, and group 1 of a match. */
function isLiteralGet(tokens: Tokens, name: string, close: number): boolean {
  if (name !== 'get' && name !== 'get_mut') return false;
  return tokens.kind(close - 1) === 'number' && tokens.partner(close) === close - 2;
}

function originOfBound(unit: Unit, bound: Exclude<Bound, { kind: 'value' }>, depth: number): Origin {
  if (bound.kind === 'parameter') return 'caller';
  if (bound.kind === 'unknown' || bound.end === undefined) return 'own';
  return originOfContainer(unit, bound.end, depth + 1) === 'outside' ? 'outside' : 'own';
}
