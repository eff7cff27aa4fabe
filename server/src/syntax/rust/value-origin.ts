import type { Unit } from '../../core/rule.ts';
import { argumentsBetween, endOfArguments, type Step, stepEndingAt } from './chain.ts';
import { isReadFromElsewhere } from './given-input.ts';
import { outsideAt } from './outside.ts';
import { indexedBefore, placeEndingAt } from './place.ts';
import { isSettledBefore } from './settled-input.ts';
import { isPublicFunction } from './signature.ts';
import { type Bound, boundBefore } from './variable.ts';

/**
 * Who decides whether a value is there: whoever calls the function (`caller`), the world or data from it (`outside`), or
 * the program itself (`own`): its object, its variables, its own functions, and methods of types that cannot be seen from
 * here.
 */
export type Origin = 'own' | 'caller' | 'outside';
/** `given`: a thing that a caller gives, which is there itself. Its fields may be missing; of its methods nobody knows. */
type Holder = Origin | 'given';

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
  const outside = outsideAt(tokens, end);
  if (outside !== undefined) {
    const isOwn = isSettledBefore(unit, end) || (outside === 'data' && !isReadFromElsewhere(unit, end));
    return isOwn ? 'own' : 'outside';
  }
  if (depth > MAX_DEPTH || tokens.text(end) === '}') return 'own';
  if (tokens.text(end) === '?')
    return isOwnAnswer(unit, end - 1) ? 'own' : originOfOption(unit, end - 1, depth + 1);
  const step = stepEndingAt(tokens, end);
  switch (step.kind) {
    case 'call':
      return originOfCall(unit, step, end);
    case 'method':
      return originOfMethod(unit, step, end, depth);
    case 'macro':
      return /^write(?:ln)?$/.test(step.name) && writesOutside(unit, end) ? 'outside' : 'own';
    case 'group':
      return originOfOption(unit, step.end, depth + 1);
    case 'field':
      return ofField(holderOf(unit, end, depth + 1));
    case 'variable': {
      const bound = boundBefore(unit, step.name, step.index);
      if (bound.kind === 'value') return originOfOption(unit, bound.end, depth + 1);
      if (bound.kind !== 'parameter') return ofPart(holderOfBound(unit, bound, depth));
      // Who may give `None` as an argument may do so by the signature; of a pointer it says nothing.
      return bound.type.startsWith('*') ? callerOf(unit) : 'caller';
    }
    default:
      return indexedBefore(tokens, end) === undefined ? 'own' : ofPart(holderOf(unit, end, depth + 1));
  }
}

/** `find(id).await?`: what a function of the program answers where nothing went wrong, awaited or not. */
function isOwnAnswer({ tokens }: Unit, end: number): boolean {
  const step = stepEndingAt(tokens, end);
  if (step.kind !== 'awaited' || outsideAt(tokens, end - 2) !== undefined) return false;
  const { inner } = step;
  return inner.kind === 'call' || (inner.kind === 'method' && tokens.text(inner.receiver) === 'self');
}

/** Who gives a thing may know nothing of its parts. */
function ofPart(holder: Holder): Origin {
  return holder === 'given' ? 'own' : holder;
}

/** By its type it may be missing, and whoever fills a thing in fills in its fields. */
function ofField(holder: Holder): Origin {
  return holder === 'given' ? 'caller' : holder;
}

type MethodStep = Extract<Step, { kind: 'method' }>;

function originOfMethod(unit: Unit, step: MethodStep, end: number, depth: number): Origin {
  const { name, argumentCount, receiver } = step;
  if (argumentCount === 0 && name === 'try_into') return originOfInput(unit, receiver);
  if (argumentCount === 1 && LOOK_UPS.test(name)) return originOfLookUp(unit, end, receiver, depth);
  if ((argumentCount === 0 && BORROWS.test(name)) || (argumentCount === 1 && PASSES_ON.test(name)))
    return originOfOption(unit, receiver, depth + 1);
  if (ELEMENTS.test(name)) return originOfElement(unit, step, end, depth);
  if (argumentCount === 0 && isGetter(name)) {
    return holderOf(unit, receiver, depth + 1) === 'outside' ? 'outside' : 'own';
  }
  return isPartOfText(unit, name, receiver, end) ? 'outside' : 'own';
}

function originOfElement(unit: Unit, { name, receiver }: MethodStep, end: number, depth: number): Origin {
  if (!isPartOfText(unit, name, receiver, end)) {
    if (SEARCHES.test(name) && asksForParameter(unit, end)) return callerOf(unit);
    // How many elements an answer has is up to what was asked.
    if (stepEndingAt(unit.tokens, receiver).kind === 'awaited') return 'own';
    const origin = ofPart(holderOf(unit, receiver, depth + 1));
    if (origin !== 'outside') return origin;
  }
  return isSettledBefore(unit, end) ? 'own' : 'outside';
}

/** `text.find(',')` and `text.lines().next()`: what a text has in it is up to who wrote it. */
function isPartOfText(unit: Unit, name: string, receiver: number, close: number): boolean {
  return (
    TEXT_PARTS.test(name) &&
    (isTextParameter(unit, receiver) || isTextParameter(unit, endOfArguments(unit.tokens, close)))
  );
}

/** A number asks for an element, a text for a part of data; any other key is known to whoever gives it. */
function originOfLookUp(unit: Unit, close: number, receiver: number, depth: number): Origin {
  const { tokens } = unit;
  const key = endOfArguments(tokens, close);
  const isAlone = tokens.partner(close) === key - 1;
  if (isAlone && tokens.kind(key) === 'number')
    return isSettledBefore(unit, receiver) ? 'own' : ofPart(holderOf(unit, receiver, depth + 1));
  return isAlone && tokens.kind(key) === 'string' ? originOfData(unit, receiver) : originOfInput(unit, key);
}

/** Who has put the parts into a document: `outside` where it was read, `caller` where it is a parameter. */
function originOfData(unit: Unit, end: number): Origin {
  const { tokens } = unit;
  if (tokens.text(end) === '?') return originOfData(unit, end - 1);
  const step = stepEndingAt(tokens, end);
  if (step.kind !== 'variable') return outsideAt(tokens, end) === undefined ? 'own' : 'outside';
  const bound = boundBefore(unit, step.name, step.index);
  if (bound.kind === 'parameter') return 'caller';
  return bound.kind === 'value' && bound.end < end ? originOfData(unit, bound.end) : 'own';
}

/** How a writer to a file or a connection is called. */
const OUTSIDE_WRITER = /(?:^|_)(?:file|stdout|stderr|socket|stream|connection|conn)$/;

/** True where the first argument of `write!` that ends at `close` is a file or a connection, by its name or its value. */
function writesOutside(unit: Unit, close: number): boolean {
  const { tokens } = unit;
  const first = argumentsBetween(tokens, tokens.partner(close) ?? close, close)[0];
  if (first === undefined) return false;
  if (OUTSIDE_WRITER.test(tokens.text(first.last)) || outsideAt(tokens, first.last) === 'world') return true;
  return stepEndingAt(tokens, first.last).kind === 'variable'
    ? holderOf(unit, first.last, 0) === 'outside'
    : false;
}

type CallStep = Extract<Step, { kind: 'call' }>;

/** Conversions of numbers: they answer for the one value that they are given. */
const CONVERSIONS =
  /(?:^|::)(?:(?:[ui](?:8|16|32|64|128|size)|char|TryInto|TryFrom)::(?:try_from|try_into|from|from_u32|from_digit))$/;
/** Constructors of pointers, and of buffers whose length the program has chosen. */
const OWNED = /(?:^|::)(?:\w+::from_(?:raw|vec)|NonNull::new)$/;

/** A function of the program's own knows when it fails; a constructor answers for what it is given. */
function originOfCall(unit: Unit, { path }: CallStep, close: number): Origin {
  const name = path.join('::');
  if (OWNED.test(name) || !(CONVERSIONS.test(name) || isConstructor(path))) return 'own';
  const input = endOfArguments(unit.tokens, close);
  // The number in a field is one of the program's settings, and this type holds nearly all of them.
  if (/^usize::try_from$/.test(name) && unit.tokens.text(input - 1) === '.') return 'own';
  return isSettledBefore(unit, close) ? 'own' : originOfInput(unit, input);
}

const TYPE_NAME = /^(?:[A-Z]\w*|[ui](?:8|16|32|64|128|size)|f32|f64|str)$/;
const MAKES = /^(?:(?:try_)?new(?:_\w+)?|try_from|from_\w+|with_\w+)$/;

function isConstructor(path: readonly string[]): boolean {
  const [name = '', type] = path.toReversed();
  return type !== undefined && TYPE_NAME.test(type) && MAKES.test(name);
}

/** How people call what a runtime wants with every call: `Object::new(scope)` fails for other reasons. */
const CONTEXT = /^(?:scope|\w+_scope|ctx|cx|context|isolate|env|py|lua|vm|tcx|interp)$/;

/** `caller` for a parameter itself, borrowed or a field of it, that is looked up or converted. */
function originOfInput(unit: Unit, end: number): Origin {
  const { tokens } = unit;
  const place = placeEndingAt(tokens, end);
  if (place === undefined || CONTEXT.test(tokens.text(place.last))) return 'own';
  const bound = boundBefore(unit, tokens.text(place.first), place.first);
  return bound.kind === 'parameter' ? callerOf(unit) : 'own';
}

/** The caller is somebody else only where the function is public: a private one knows all of its callers. */
function callerOf(unit: Unit): Origin {
  return isPublicFunction(unit.text) ? 'caller' : 'own';
}

/** Steps that pass on whether there is a value, with a function or a text for it. */
const PASSES_ON = /^(?:replace|map|map_err|ok_or|ok_or_else|context|with_context|filter_map)$/;
/** Look-ups by a key. */
const LOOK_UPS = /^(?:get|get_mut|remove|swap_remove|get_key_value|remove_entry)$/;

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
function holderOf(unit: Unit, end: number, depth: number): Holder {
  const { tokens } = unit;
  if (depth > MAX_DEPTH) return 'own';
  if (outsideAt(tokens, end) === 'world') return 'outside';
  const step = stepEndingAt(tokens, end);
  switch (step.kind) {
    case 'method':
      // A type of the program's own, which it fills from the other one.
      if (step.name === 'into' && step.argumentCount === 0) return 'own';
      return isPartOfText(unit, step.name, step.receiver, end)
        ? 'outside'
        : holderOf(unit, step.receiver, depth + 1);
    case 'awaited':
      return 'outside';
    case 'group':
      return holderOf(unit, step.end, depth + 1);
    case 'field':
      return holderOf(unit, end - 2, depth + 1);
    case 'variable': {
      const bound = boundBefore(unit, step.name, step.index);
      if (bound.kind === 'value') return holderOf(unit, bound.end, depth + 1);
      return holderOfBound(unit, bound, depth);
    }
    default: {
      if (tokens.text(end) === '?') return holderOf(unit, end - 1, depth + 1);
      const indexed = indexedBefore(tokens, end);
      return indexed === undefined ? 'own' : holderOf(unit, indexed, depth + 1);
    }
  }
}

/** Who gives a list may give an empty one. */
const LIST_TYPE = /^&?(?:'\w+ )?(?:mut )?(?:\[|Vec<)/;

/** Beginnings of names of methods that do something, and so can fail in ways of their own. */
const ACTIONS =
  /^(?:get|get_or_\w+|(?:try|into|to|as|do|make|build|create|start|stop|run|init\w*|restore|load|save|close|finish|finali[sz]e|commit|apply|swap|resize|update|reset|clear|drain|next|take|pop|poll|process|compute|calculate|generate|validate|check|register|connect|shutdown|setup|execute|evaluate|compile|parse|decode|encode|sum|mean|product|cast|lookup|resolve|deref|upgrade|acquire|submit|sync|detach|attach|flatten\w*|clone\w*|copy|downcast)(?:_\w+)?|\w+_handle|\d*)$/;

/** `node.name()`: a field by another name. */
function isGetter(name: string): boolean {
  return !ACTIONS.test(name);
}

function isTextParameter(unit: Unit, end: number): boolean {
  const step = stepEndingAt(unit.tokens, end);
  if (step.kind !== 'variable') return false;
  const bound = boundBefore(unit, step.name, end);
  return bound.kind === 'parameter' && TEXT_TYPE.test(bound.type);
}

const TEXT_TYPE =
  /^&?(?:'\w+ )?(?:mut )?(?:str|String|Cow<(?:'\w+,)?str>|implAsRef<str>|impl AsRef<str>|impl Into<String>)$/;

function holderOfBound(unit: Unit, bound: Exclude<Bound, { kind: 'value' }>, depth: number): Holder {
  if (bound.kind === 'parameter') {
    if (!isPublicFunction(unit.text)) return 'own';
    return LIST_TYPE.test(bound.type) ? 'caller' : 'given';
  }
  // What an arm takes is there: the other arms are for what is missing.
  if (bound.kind === 'unknown' || bound.end === undefined || bound.isArm) return 'own';
  return holderOf(unit, bound.end, depth + 1) === 'outside' ? 'outside' : 'own';
}
