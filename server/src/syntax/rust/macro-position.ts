import type { Tokens } from '../../core/tokens.ts';

/** Macros whose arguments are plain expressions in the surrounding function: `?` and edits are right in them. */
const ARGUMENT_MACROS: ReadonlySet<string> = new Set([
  'println',
  'print',
  'eprintln',
  'eprint',
  'format',
  'write',
  'writeln',
  'panic',
  'vec',
  'matches',
  'dbg',
  'todo',
  'unimplemented',
  'unreachable',
  'assert',
  'assert_eq',
  'assert_ne',
  'debug_assert',
  'debug_assert_eq',
  'debug_assert_ne',
]);

const KEYWORDS: ReadonlySet<string> = new Set([
  'as',
  'async',
  'break',
  'const',
  'continue',
  'dyn',
  'else',
  'enum',
  'extern',
  'fn',
  'for',
  'gen',
  'if',
  'impl',
  'in',
  'let',
  'loop',
  'match',
  'mod',
  'move',
  'mut',
  'pub',
  'ref',
  'return',
  'static',
  'struct',
  'trait',
  'type',
  'unsafe',
  'use',
  'where',
  'while',
  'yield',
]);

/** A macro call around a token. */
export interface MacroAround {
  readonly name: string;
  /** Index of the name's token. */
  readonly index: number;
  /** Index of its opening bracket. */
  readonly open: number;
}

/** The macro calls around the token at `index`, innermost first. */
export function macrosAround(tokens: Tokens, index: number): MacroAround[] {
  const macros: MacroAround[] = [];
  for (let open = tokens.enclosing(index); open !== undefined; open = tokens.enclosing(open)) {
    const name = open - 2;
    if (tokens.text(open - 1) === '!' && tokens.kind(name) === 'word' && !isKeyword(tokens.text(name))) {
      macros.push({ name: tokens.text(name), index: name, open });
    }
  }
  return macros;
}

/** Index of the first token of the macro's path, such as `std` in `std::dbg!`; the name stands at `index`. */
export function startOfMacroPath(tokens: Tokens, index: number): number {
  let start = index;
  while (tokens.text(start - 1) === '::' && tokens.kind(start - 2) === 'word') start -= 2;
  return start;
}

/** True for a macro that evaluates its arguments where it stands; false for macros that may quote them, or that are not known. */
export function isArgumentMacro(name: string): boolean {
  return ARGUMENT_MACROS.has(name);
}

/** True for a word that cannot be a variable's, a function's or a macro's name. */
export function isKeyword(word: string): boolean {
  return KEYWORDS.has(word);
}

/**
 * True when a closure, an async block or an item opens between the token at `from` and the token at `index` and may
 * still be open there. Errs towards true: a closure counts to the end of the brackets that it is in.
 */
export function opensOwnerBetween(tokens: Tokens, from: number, index: number): boolean {
  for (let at = from + 1; at < index; at++) {
    if (!isStillOpen(tokens, at, index)) continue;
    const text = tokens.text(at);
    if (
      tokens.kind(at) === 'word' &&
      (text === 'async' || text === 'fn' || text === 'const' || text === 'move')
    )
      return true;
    if ((text === '|' || text === '||') && !endsOperand(tokens, at - 1)) return true;
  }
  return false;
}

/** True when the token can end an expression, so that what follows is an operator and not an operand. */
export function endsOperand(tokens: Tokens, index: number): boolean {
  switch (tokens.kind(index)) {
    case 'word':
      return !isKeyword(tokens.text(index));
    case 'number':
    case 'string':
    case 'character':
    case 'close':
      return true;
    case 'symbol':
      return tokens.text(index) === '?';
    default:
      return false;
  }
}

/** True when the bracket around the token at `at` is also around the token at `index`. */
function isStillOpen(tokens: Tokens, at: number, index: number): boolean {
  const bracket = tokens.enclosing(at);
  for (let open = tokens.enclosing(index); open !== undefined; open = tokens.enclosing(open)) {
    if (open === bracket) return true;
  }
  return bracket === undefined;
}
