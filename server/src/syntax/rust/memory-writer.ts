import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { argumentsBetween, type Step, stepEndingAt } from './chain.ts';
import { expressionStart, isMadeOfNothing } from './place.ts';
import { boundBefore } from './variable.ts';

/**
 * True for a write to memory: `write!` to a `String`, and calls such as `render(&mut text)` and `buffer.write_u8(1)` on a
 * `String`, `Vec` or writer that this function made of nothing. Such a write fails where the memory ends, which panics anyway.
 */
export function isMemoryWrite(unit: Unit, end: number): boolean {
  const { tokens, text } = unit;
  const step = stepEndingAt(tokens, end);
  if (step.kind === 'macro')
    return (
      /^write(?:ln)?$/.test(step.name) && (writesToMemory(unit, end) || writesToString(tokens, text, end))
    );
  const name = nameOf(step);
  if (name === undefined || !WRITES.test(name) || isOfFiles(step)) return false;
  if (step.kind === 'method' && isMadeInMemory(unit, step.receiver)) return true;
  const open = tokens.partner(end);
  return (
    open !== undefined &&
    argumentsBetween(tokens, open, end).some(
      ({ first, last }) =>
        (first === last || (tokens.text(first) === '&' && tokens.text(first + 1) === 'mut')) &&
        isMadeInMemory(unit, last) &&
        !(step.kind === 'call' && first === last && isMadeByMacro(unit, last)),
    )
  );
}

/** True for a variable with a whole text or list: a function that is given it writes it. */
function isMadeByMacro(unit: Unit, end: number): boolean {
  const bound = boundBefore(unit, unit.tokens.text(end), end);
  return bound.kind === 'value' && stepEndingAt(unit.tokens, bound.end).kind === 'macro';
}

/** `fs::write(path, bytes)`: what is given is written, and not written to. */
function isOfFiles(step: Step): boolean {
  return step.kind === 'call' && step.path.at(-2) === 'fs';
}

const WRITES = /^(?:write|encode|fmt|format|put|append|serialize|render|display|print|emit|dump)(?:_\w+)?$/;

function nameOf(step: Step): string | undefined {
  return step.kind === 'method' ? step.name : step.kind === 'call' ? step.path.at(-1) : undefined;
}

/** Texts and bytes in memory, by how they are made. */
const MADE =
  /^(?:String|Vec|BytesMut|Cursor|\w*(?:Writer|Buffer|Buf|Formatter|Encoder))::(?:new|with_capacity|default|from|from_utf8\w*)$/;

/** What takes the sum of bytes. */
const HASHER = /^\w*Hasher::\w+$/;

/** The same with their parts in brackets: `LengthWriter(0)`. */
const MADE_OF_PARTS = /^\w*(?:Writer|Buffer)$/;

/** True for `&mut bytes[..]` that ends at `end`. */
function isBorrowed(tokens: Tokens, end: number): boolean {
  const first = expressionStart(tokens, end);
  return tokens.text(first - 1) === 'mut' && tokens.text(first - 2) === '&';
}

/** Types of parameters, without white space. */
const IN_MEMORY =
  /^&?(?:mut )?(?:String|Vec<u8>|BytesMut|\w*Buffer|(?:dyn |impl )?(?:std::|core::)?fmt::Write)$|^&mut ?\[u8\]$/;

/** True for a variable that this function bound to an empty `String`, `Vec` or writer. */
function isMadeInMemory(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  const variable = stepEndingAt(tokens, end);
  if (variable.kind !== 'variable') return false;
  const bound = boundBefore(unit, variable.name, variable.index);
  if (bound.kind === 'parameter') return IN_MEMORY.test(bound.type);
  if (bound.kind !== 'value') return false;
  const last = tokens.text(bound.end) === '}' ? bound.end - 1 : bound.end;
  // `let out = &mut text;`
  if (tokens.text(last - 1) === 'mut' && tokens.text(last - 2) === '&') return isMadeInMemory(unit, last);
  const made = stepEndingAt(tokens, last);
  if (made.kind === 'macro') return made.name === 'vec' || made.name === 'format';
  if (made.kind === 'method')
    return (
      /^(?:to_string|to_(?:upper|lower)case|repeat|join|concat|to_vec)$/.test(made.name) ||
      // `BufMut::writer` of the crate `bytes`; what is asked for by a key lies elsewhere.
      (made.name === 'writer' && made.argumentCount === 0)
    );
  // A part of an array: `let mut out = &mut bytes[4..];`
  if (made.kind === 'other') return tokens.text(last) === ']' && isBorrowed(tokens, last);
  if (made.kind !== 'call') return false;
  const maker = made.path.slice(-2).join('::');
  if (MADE.test(maker) || HASHER.test(maker) || MADE_OF_PARTS.test(made.path.join('::'))) return true;
  // `Sink::Text(TextWriter::new())`
  return made.argumentCount === 1 && isMadeOfNothing(tokens, last) && isMadeBy(tokens, last - 1);
}

function writesToMemory(unit: Unit, close: number): boolean {
  const target = targetOf(unit.tokens, close);
  return target !== undefined && isMadeInMemory(unit, target);
}

/** The variable that is the first argument of the macro that ends at `close`, borrowed or not. */
function targetOf(tokens: Tokens, close: number): number | undefined {
  let target = (tokens.partner(close) ?? close) + 1;
  while (/^(?:&|mut|\*)$/.test(tokens.text(target))) target++;
  const isVariable = tokens.kind(target) === 'word' && /^[,)\]}]$/.test(tokens.text(target + 1));
  return isVariable ? target : undefined;
}

function isMadeBy(tokens: Tokens, end: number): boolean {
  const made = stepEndingAt(tokens, end);
  return made.kind === 'call' && MADE.test(made.path.slice(-2).join('::'));
}

/** How many tokens before its use a variable's binding is looked for. */
const MAX_LOOK_BACK = 3000;

/** True when the first argument of the macro that ends at `close` is a variable bound to a `String` in this unit. */
function writesToString(tokens: Tokens, text: string, close: number): boolean {
  const target = targetOf(tokens, close);
  if (target === undefined) return false;
  const name = tokens.text(target);
  for (let at = target - 1; at > Math.max(0, target - MAX_LOOK_BACK); at--) {
    if (tokens.text(at) !== name) continue;
    const bound = boundAt(tokens, at);
    if (bound !== undefined) return bound === 'string';
  }
  // In a function of that length the nearest binding is looked for in the text.
  const binding = `let mut ${name}`;
  const at = tokens.at(text.lastIndexOf(binding, tokens.start(target)) + binding.length - name.length);
  return at !== undefined && tokens.text(at) === name && boundAt(tokens, at) === 'string';
}

/** What the name at `index` is bound to, where this is the place that binds it. */
function boundAt(tokens: Tokens, index: number): 'string' | 'other' | undefined {
  const before = tokens.text(index - 1);
  const isLet = before === 'let' || (before === 'mut' && tokens.text(index - 2) === 'let');
  const isTyped =
    tokens.text(index + 1) === ':' && (isLet || before === '(' || before === ',' || before === 'mut');
  if (!isLet && !isTyped) return undefined;
  let at = index + 2;
  if (isTyped)
    while (tokens.kind(at) !== 'word' || tokens.text(at) === 'mut' || tokens.text(at - 1) === "'") at++;
  const isString = tokens.text(at) === 'String' && (!isTyped || /^[,;=)]$/.test(tokens.text(at + 1)));
  const isMade = tokens.text(at) === 'format' && tokens.text(at + 1) === '!';
  const isCopied = tokens.kind(at) === 'string' && /^(?:to_string|to_owned|into)$/.test(tokens.text(at + 2));
  return isString || isMade || isCopied ? 'string' : 'other';
}
