import type { KnownCalls, Problem } from '../../core/finding.ts';
import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { type Step, stepEndingAt } from './chain.ts';
import { derivationOf } from './derivation.ts';
import { isConstantAt } from './literals.ts';
import { outsideAt } from './outside.ts';
import { expressionStart, isMadeOfNothing, rootPlace } from './place.ts';
import { isPublicFunction } from './signature.ts';
import { boundBefore } from './variable.ts';

/**
 * What the file may say elsewhere, so that the `unwrap` or `expect` at `index` cannot fail: its object holds both ends of
 * the channel, the field that is read or written lies in memory, the constant is a file that the compiler has put into the
 * program, the only input of a function is such a file or a literal, the text is read by what never fails, or the helper
 * that is called never fails, joins a name to a path or makes a writer to memory. Where the file says so, there is no
 * problem.
 */
export function unlessFileVouches(
  unit: Unit,
  index: number,
): Pick<Problem, 'unlessFileHas' | 'unlessCalledOnly'> {
  if (unit.preset !== 'recommended') return {};
  const { tokens } = unit;
  const end = tokens.text(index - 1) === '.' ? index - 2 : undefined;
  if (end === undefined) return {};
  const sign =
    constantOf(tokens, end) ??
    fieldOf(unit, end) ??
    writerOf(unit, end) ??
    helperOf(unit, end) ??
    parserOf(unit, end);
  const calls = callsWithOwnText(unit, end);
  return {
    ...(sign === undefined ? {} : { unlessFileHas: sign }),
    ...(calls === undefined ? {} : { unlessCalledOnly: calls }),
  };
}

/** `static LOGO: &[u8] = include_bytes!("logo.png");` for what is made of `LOGO` and no variable. */
function constantOf(tokens: Tokens, end: number): RegExp | undefined {
  if (!isMadeOfNothing(tokens, end)) return undefined;
  for (let at = expressionStart(tokens, end); at <= end; at++) {
    const name = tokens.text(at);
    if (tokens.kind(at) !== 'word' || name.length < 2 || !isConstantAt(tokens, at)) continue;
    return new RegExp(`\\b(?:const|static)\\s+${name}\\b[^;=]{0,200}=\\s*&?include_`);
  }
  return undefined;
}

/** What a field of the function's own object has to be, by what it is asked for. */
function fieldOf(unit: Unit, end: number): RegExp | undefined {
  const step = withoutAwait(stepEndingAt(unit.tokens, end));
  if (step.kind !== 'method') return undefined;
  if (NAME_OF_PATH.test(step.name)) return fromName(fieldBehind(unit, step.receiver), namedField(step.name));
  const sign = SIGNS.find(({ method }) => method.test(step.name));
  const field = sign === undefined ? undefined : innerField(unit, step.receiver);
  return field === undefined ? undefined : sign?.signOf(field);
}

function withoutAwait(step: Step): Step {
  return step.kind === 'awaited' ? step.inner : step;
}

/** The field of `self` that the expression ending at `end` comes from, behind locks and borrows. */
function fieldBehind(unit: Unit, end: number): string | undefined {
  const { tokens } = unit;
  for (const { first } of derivationOf(unit, end)) {
    if (tokens.text(first) === 'self' && tokens.text(first + 1) === '.' && tokens.text(first + 3) !== '(')
      return tokens.text(first + 2);
  }
  return undefined;
}

/** The last of the fields that end at `end` (`sender` of `self.data.sender`), or the field of `self` behind them. */
function innerField(unit: Unit, end: number): string | undefined {
  const step = stepEndingAt(unit.tokens, end);
  return step.kind === 'field' ? step.name : fieldBehind(unit, end);
}

const SIGNS: readonly { readonly method: RegExp; signOf(field: string): RegExp }[] = [
  {
    method: /^(?:blocking_)?recv(?:_blocking|_async)?$/,
    signOf: (field) => bothEnds(field, 'Receiver', 'Sender'),
  },
  {
    method: /^(?:blocking_)?send(?:_blocking|_async)?$/,
    signOf: (field) => bothEnds(field, 'Sender', 'Receiver'),
  },
  {
    method: /^(?:read|write|seek)(?:_\w+)?$/,
    signOf: (field) => new RegExp(`\\b${field}\\s*:\\s*(?:\\w+(?:::|<)){0,6}(?:Cursor<|Vec<u8>|BytesMut\\b)`),
  },
];

/** How the ends of one channel are called. */
const ENDS: Readonly<Record<string, string>> = {
  sender: 'receiver',
  receiver: 'sender',
  send: 'recv',
  recv: 'send',
  tx: 'rx',
  rx: 'tx',
};

/**
 * A struct with this field and one of the other kind, for messages of the same type and by the same name, in either order:
 * `job_sender` and `job_receiver`.
 */
function bothEnds(field: string, end: string, other: string): RegExp {
  const own = `\\b${field}\\s*:\\s*[\\w:<]{0,80}${end}<`;
  const named = field.replace(/sender|receiver|send|recv|tx|rx/, (name) => ENDS[name] ?? name);
  const partner = `\\b${named === field ? '\\w+' : named}\\s*:\\s*[\\w:<]{0,80}${other}<`;
  const between = '[^{}]{0,800}';
  return new RegExp(
    `${own}([\\w:]+)\\b${between}${partner}\\1\\b|${partner}([\\w:]+)\\b${between}${own}\\2\\b`,
  );
}

/** A helper that makes a writer over bytes in memory: `fn compressor() -> Compressor<Vec<u8>>`. */
function writerOf(unit: Unit, end: number): RegExp | undefined {
  const { tokens } = unit;
  const step = stepEndingAt(tokens, end);
  if (step.kind !== 'method' || !/^(?:write(?:_\w+)?|flush)$/.test(step.name)) return undefined;
  const made = originOf(unit, step.receiver);
  return fromName(
    ownName(tokens, made),
    (name) => new RegExp(`\\bfn ${name}\\b[^{};]{0,300}->[^{};]{0,100}\\b(?:Vec<u8>|BytesMut)`),
  );
}

/** `impl FromStr for Name { type Err = Infallible; .. }` for `text.parse()` in a file that reads nothing else by it. */
function parserOf({ tokens }: Unit, end: number): RegExp | undefined {
  const step = stepEndingAt(tokens, end);
  if (step.kind !== 'method' || step.name !== 'parse' || step.argumentCount > 0) return undefined;
  const type = /^\w+$/.test(step.generics) ? step.generics : '\\w+';
  return new RegExp(`\\bFromStr for ${type}\\b[^{]{0,80}\\{\\s*type Err = (?:\\w+::){0,3}Infallible\\b`);
}

/** Where the first expression ends that the one ending at `end` came from, as far as it is followed. */
function originOf(unit: Unit, end: number): number {
  let origin = end;
  for (const { last } of derivationOf(unit, end)) origin = last;
  return origin;
}

/** What a path is asked for that fails where it has no name. */
const NAME_OF_PATH = /^(?:parent|file_name|file_stem)$/;

/** A helper of the file that has no way to fail, or that puts the path together whose name is asked for. */
function helperOf(unit: Unit, end: number): RegExp | undefined {
  const { tokens } = unit;
  const step = withoutAwait(stepEndingAt(tokens, end));
  if (step.kind !== 'method' || !NAME_OF_PATH.test(step.name))
    return fromName(ownName(tokens, end), neverFails);
  const made = originOf(unit, step.receiver);
  const name = ownName(tokens, tokens.text(made) === '?' ? made - 1 : made) ?? ownParameter(unit, made);
  return fromName(name, joinsName);
}

/** The parameter of a private function that ends at `end`: it may be named for the helper that makes it. */
function ownParameter(unit: Unit, end: number): string | undefined {
  const place = rootPlace(unit.tokens, end);
  if (place === undefined || place.first !== place.last || isPublicFunction(unit.text)) return undefined;
  const name = unit.tokens.text(place.first);
  return boundBefore(unit, name, place.first).kind === 'parameter' ? name : undefined;
}

function fromName(name: string | undefined, signOf: (name: string) => RegExp): RegExp | undefined {
  return name === undefined ? undefined : signOf(name);
}

/** The name of the function of this file that the call ending at `end` may be of: `load(x)`, `self.load(x)`. */
function ownName(tokens: Tokens, end: number): string | undefined {
  const step = withoutAwait(stepEndingAt(tokens, end));
  if (step.kind === 'call') return step.path.length === 1 ? step.path[0] : undefined;
  return step.kind === 'method' && tokens.text(step.receiver) === 'self' ? step.name : undefined;
}

/** A constructor that asks whether there is a name (`file.parent().is_none()`), or a field that a name is joined for. */
function namedField(asked: string): (field: string) => RegExp {
  const isAsked = `\\.${asked}\\(\\)\\s*\\.(?:is_none|is_some|ok_or)`;
  return (field) =>
    new RegExp(
      `\\b${field}(?:${isAsked}|\\s*[:=][^:=;{}][^;{}]{0,120}\\.(?:join|with_extension|with_file_name)\\()`,
    );
}

/** A function whose body joins a name to a path before the next function begins. */
function joinsName(name: string): RegExp {
  return new RegExp(`\\bfn ${name}\\b(?:(?!\\bfn\\b)[^]){0,800}\\.(?:join|with_extension|with_file_name)\\(`);
}

/** A function whose body ends with `Ok(..)` and holds no way out before. */
function neverFails(name: string): RegExp {
  return new RegExp(
    `\\n([ \\t]*)(?:pub(?:\\([^)\\n]*\\))?[ \\t]+)?(?:async[ \\t]+)?fn ${name}\\b[^{;]{0,300}\\{(?:(?!\\?|\\b(?:Err|None|return|bail|ensure)\\b|\\n\\1\\})[^]){0,1500}\\n[ \\t]*(?:Ok|Some)\\([^\\n?]*\\n\\1\\}`,
  );
}

const TEXT = /^(?:Option<)?&?(?:'\w+)?(?:str|String)>?$/;

/** What stands behind a name that is called with a text of the program. */
const OWN_TEXT = /^\(\s*(?:include_|")/;

/** `.parse(..)` and `Name::from_str(..)` are not the plain function of that name. */
const OF_ANOTHER = /(?:\.|\b(?!Self\b)[A-Z]\w*(?:::<[^<>]*>)?::)$/;

/** For a private function that reads a text that it is given: `from_str(include_str!("names"))`, `item("name")`. */
function callsWithOwnText(unit: Unit, end: number): KnownCalls | undefined {
  const { tokens, name } = unit;
  if (name === undefined || isPublicFunction(unit.text) || outsideAt(tokens, end) !== 'data')
    return undefined;
  const place = rootPlace(tokens, originOf(unit, end));
  if (place === undefined || place.first !== place.last) return undefined;
  const bound = boundBefore(unit, tokens.text(place.first), place.first);
  if (bound.kind !== 'parameter' || !TEXT.test(bound.type)) return undefined;
  const isMethod = /^[^{]*?\bself\b/i.test(unit.text);
  return { name, by: OWN_TEXT, ...(isMethod ? {} : { notBehind: OF_ANOTHER }) };
}
