import type { Tokens } from '../../../core/tokens.ts';
import { argumentsBetween, stepEndingAt } from '../chain.ts';

/** Words for an error, as Rust source. */
export type Message =
  /** A string literal that is meant literally; `source` has its quotes and prefix. */
  | { readonly kind: 'literal'; readonly source: string }
  /** The arguments of a `format!`. */
  | { readonly kind: 'format'; readonly source: string }
  /** Some other expression of a string type. */
  | { readonly kind: 'expression'; readonly source: string };

/** The message of `expect("..")`, whose bracket opens at `open`; `undefined` when there is not exactly one argument. */
export function messageOfExpect(text: string, tokens: Tokens, open: number): Message | undefined {
  const close = tokens.partner(open);
  if (close === undefined) return undefined;
  const [argument, ...more] = argumentsBetween(tokens, open, close);
  if (!argument || more.length > 0) return undefined;
  const { first, last } = argument;
  if (first === last && tokens.kind(first) === 'string')
    return { kind: 'literal', source: tokens.text(first) };
  const isFormat =
    tokens.text(first) === '&' && tokens.text(first + 1) === 'format' && tokens.text(first + 2) === '!';
  if (isFormat && tokens.partner(first + 3) === last) {
    return { kind: 'format', source: text.slice(tokens.end(first + 3), tokens.start(last)).trim() };
  }
  return { kind: 'expression', source: text.slice(tokens.start(first), tokens.end(last)) };
}

/**
 * The message of `panic!("..", ..)`, whose bracket opens at `open`: a literal where nothing is formatted, `preset`
 * where there is no argument, `undefined` where the first argument is no string literal.
 */
export function messageOfPanic(
  text: string,
  tokens: Tokens,
  open: number,
  preset: string,
): Message | undefined {
  const close = tokens.partner(open);
  if (close === undefined) return undefined;
  const parts = argumentsBetween(tokens, open, close);
  const [format, ...values] = parts;
  const last = parts.at(-1);
  if (!format || !last) return { kind: 'literal', source: JSON.stringify(preset) };
  if (tokens.kind(format.first) !== 'string' || format.first !== format.last) return undefined;
  const literal = tokens.text(format.first);
  const isLiteral =
    values.length === 0 && (!/[{}]/.test(literal) || isLiteralIn2018(tokens.text(open - 2), literal));
  if (isLiteral) return { kind: 'literal', source: literal };
  return { kind: 'format', source: text.slice(tokens.start(format.first), tokens.end(last.last)) };
}

/**
 * True for `panic!("{}")`, which compiles up to edition 2018 alone: there a single argument is not formatted. The file
 * does not tell its edition, but a placeholder without a value does.
 */
function isLiteralIn2018(macro: string, literal: string): boolean {
  if (macro !== 'panic' && macro !== 'unreachable') return false;
  const placeholders = literal.replace(/\\u\{[^}]*\}|\{\{|\}\}/g, '');
  return /\{\s*\d*\s*(?::[^}]*)?\}|\{[^}]*$|^[^{]*\}/.test(placeholders);
}

/**
 * What can be said of an expression without a value when nobody wrote a message: it names the expression's last step.
 * @param kind of the expression; of an unknown one only that something went wrong can be said.
 */
export function messageOfReceiver(
  tokens: Tokens,
  end: number,
  kind: 'option' | 'result' | 'unknown',
): Message {
  let step = stepEndingAt(tokens, end);
  if (step.kind === 'awaited') step = step.inner;
  const [isAbsent, hasNone] =
    kind === 'option' ? ['returned no value', 'has no value'] : ['failed', 'failed'];
  switch (step.kind) {
    case 'method':
      return literal(`\`${step.name}\` ${isAbsent}`);
    case 'call':
      return literal(`\`${step.path.slice(-2).join('::')}\` ${isAbsent}`);
    case 'field':
    case 'variable':
      return literal(`\`${step.name}\` ${hasNone}`);
    default:
      return literal(kind === 'option' ? 'there is no value' : 'this failed');
  }
}

/**
 * The arguments of a `format!` that say the message and then the error `e`.
 * @param error how the error is formatted: `{e}`, or `{e:?}` for one that has no `Display`.
 */
export function formatWithError(message: Message, error: '{e}' | '{e:?}'): string | undefined {
  if (message.kind === 'expression') return undefined;
  if (message.kind === 'format') return `"{}: ${error}", format!(${message.source})`;
  const end = message.source.lastIndexOf('"');
  const words = message.source.slice(0, end);
  // Unicode escapes are the one place where braces are not text.
  const braced = words.replace(/\\u\{[^}]*\}|[{}]/g, (found) => (found.length > 1 ? found : found + found));
  return `${braced}: ${error}${message.source.slice(end)}`;
}

function literal(words: string): Message {
  return { kind: 'literal', source: JSON.stringify(words) };
}
