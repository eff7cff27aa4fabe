import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { endOfArguments, type Step, stepEndingAt } from './chain.ts';
import { derivationOf } from './derivation.ts';
import { occurrencesBefore } from './occurrences.ts';
import { placeEndingAt } from './place.ts';
import { boundBefore } from './variable.ts';

/** Longer chains of steps and variables are not followed. */
const MAX_DEPTH = 12;

/** Steps that leave a path made of texts one, or a part of it. */
const TIDIES = /^(?:clean|normali[sz]e\w*|to_path_buf|as_path|clone)$/;
const PARTS = /^(?:parent|file_name|file_stem|unwrap|unwrap_or_default)$/;
const GROWS = /^(?:join|with_extension|with_file_name)$/;

/**
 * True for a path that ends at `end` and is put together of texts alone, `Path::new(root).join("x")`: it is UTF-8 as a
 * path too.
 */
export function isPathOfText(unit: Unit, end: number, depth = 0): boolean {
  const { tokens } = unit;
  if (depth > MAX_DEPTH) return false;
  if (tokens.text(end) === '?') return isPathOfText(unit, end - 1, depth + 1);
  const step = stepEndingAt(tokens, end);
  switch (step.kind) {
    case 'method':
      return isMethodOfTexts(unit, step, end, depth + 1);
    case 'variable':
      return isVariableOfTexts(unit, step, end, depth + 1);
    case 'call': {
      if (step.argumentCount !== 1) return false;
      const input = endOfArguments(tokens, end);
      const name = step.path.slice(-2).join('::');
      // Of what is a path already nobody makes one by `Path::new`.
      if (name === 'Path::new') return isTextByName(unit, input);
      return (
        (name === 'PathBuf::from' || TIDIES.test(step.path.at(-1) ?? '')) &&
        isPathOfText(unit, input, depth + 1)
      );
    }
    default:
      return false;
  }
}

type MethodStep = Extract<Step, { kind: 'method' }>;
type VariableStep = Extract<Step, { kind: 'variable' }>;

function isMethodOfTexts(
  unit: Unit,
  { name, argumentCount, receiver }: MethodStep,
  end: number,
  depth: number,
) {
  if (argumentCount === 0)
    return (TIDIES.test(name) || PARTS.test(name)) && isPathOfText(unit, receiver, depth);
  if (argumentCount !== 1) return false;
  const input = endOfArguments(unit.tokens, end);
  if (GROWS.test(name)) return isTextByName(unit, input) && isPathOfText(unit, receiver, depth);
  if (name === 'unwrap_or') return isPathOfText(unit, input, depth) && isPathOfText(unit, receiver, depth);
  // The end of a closure is that of what it makes.
  return /^(?:map|and_then)$/.test(name) && isPathOfText(unit, input, depth);
}

const TEXT_TYPE = /^(?:Option<)?&?(?:'\w+)?(?:mut)?(?:str|String|Cow<(?:'\w+,)?str>)>?$/;

function isVariableOfTexts(unit: Unit, { name, index }: VariableStep, end: number, depth: number): boolean {
  const bound = boundBefore(unit, name, index);
  if (bound.kind === 'parameter') return TEXT_TYPE.test(bound.type);
  return bound.kind !== 'unknown' && bound.end !== undefined && bound.end < end
    ? isPathOfText(unit, bound.end, depth)
    : false;
}

/** How paths, their parts and what the system writes are called and asked for. */
const OF_SYSTEM =
  /^(?:os|os_\w+|\w+_os|as_os_str|file_name|file_stem|extension|args?|(?:\w+_)?(?:path|entry)|to_path_buf|as_path)$/;

/** True for a text, and for what nothing says to be a path or a name that the system has given. */
function isTextByName(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  if (tokens.kind(end) === 'string') return true;
  const step = stepEndingAt(tokens, end);
  if (step.kind === 'macro') return /^(?:format|concat|env)$/.test(step.name);
  if (step.kind === 'method') return !OF_SYSTEM.test(step.name) && isTextByName(unit, step.receiver);
  const place = placeEndingAt(tokens, end);
  if (place === undefined) return false;
  const bound = boundBefore(unit, tokens.text(place.first), place.first);
  if (bound.kind === 'parameter' && place.first === place.last) return TEXT_TYPE.test(bound.type);
  return !OF_SYSTEM.test(tokens.text(end));
}

/** How paths of files are called that have one name wherever they lie. */
const NAMES_FILE = /(?:^|_)(?:manifest|lock_?file|cargo_toml)(?:_path)?$/;

/** True for a path that ends with a name: `root.join("x")`, and that of an entry of a folder. */
export function isPathWithName(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  const step = stepEndingAt(tokens, end);
  if (
    (step.kind === 'method' || step.kind === 'variable' || step.kind === 'field') &&
    NAMES_FILE.test(step.name)
  )
    return true;
  if (step.kind === 'method') {
    if (step.argumentCount === 1) return GROWS.test(step.name);
    if (step.name === 'path') return isEntry(tokens, step.receiver) || isTemporary(unit, step.receiver);
    return TIDIES.test(step.name) && isPathWithName(unit, step.receiver);
  }
  if (step.kind !== 'variable') return false;
  if (isReadBefore(unit, step)) return true;
  const bound = boundBefore(unit, step.name, step.index);
  if (bound.kind !== 'value' || bound.end >= end) return false;
  if (isPathWithName(unit, bound.end) || isPushedTo(unit, step, bound.end)) return true;
  // `let path = locked(&path);` is the same path.
  const input = tokens.text(bound.end) === ')' ? endOfArguments(tokens, bound.end) : bound.end;
  return tokens.text(input) === step.name && isPathWithName(unit, input);
}

/** Calls that go on only where the path is that of a file. */
const READS_FILE = /^(?:read(?:_to_(?:string|end))?|read_\w*file\w*|open|load_file)$/;
/** How many tokens back a file is read. */
const MAX_TOKENS_TO_READ = 1500;

/** True where the lines before have read the file: `fs::read(&path)?`. */
function isReadBefore({ tokens, text }: Unit, { name, index }: VariableStep): boolean {
  for (const at of occurrencesBefore({ tokens, text }, name, index, index - MAX_TOKENS_TO_READ)) {
    const open = tokens.enclosing(at);
    if (open === undefined || tokens.text(open) !== '(' || !READS_FILE.test(tokens.text(open - 1))) continue;
    const isAlone = at - open <= 2 && tokens.partner(open) === at + 1;
    if (isAlone && tokens.text(at + 2) === '?') return true;
  }
  return false;
}

/** What a folder was found to hold. */
export function isEntry(tokens: Tokens, end: number): boolean {
  return /(?:^|_)(?:entry|dirent)$/.test(tokens.text(end));
}

/** Files and folders that the program has made for itself under names of the system's choice. */
const TEMPORARY =
  /^(?:(?:Named)?TempFile\w*|TempDir|tempfile|tempfile_in|tempdir|tempdir_in|named_tempfile)$/;

function isTemporary(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  for (const { first, last } of derivationOf(unit, end))
    for (let at = first; at <= last; at++) if (TEMPORARY.test(tokens.text(at))) return true;
  return false;
}

/** True where the variable is given a name since `from`: `path.push("x")`. */
function isPushedTo(unit: Unit, { name, index }: VariableStep, from: number): boolean {
  const { tokens } = unit;
  for (const at of occurrencesBefore(unit, name, index, from))
    if (tokens.text(at + 1) === '.' && tokens.text(at + 2) === 'push') return true;
  return false;
}
