import type { ErrorShape } from '../return-shape.ts';
import type { Message } from './message.ts';

/** An expression of an error type, as Rust source. */
export interface ErrorValue {
  readonly source: string;
  /** True when making it costs nothing, so that it need not wait in a closure. */
  readonly isCheap: boolean;
}

/**
 * An error that says the message, of a type that the `?` operator turns into the shape; `undefined` where only a
 * person knows how such an error is made.
 */
export function errorForQuestionMark(error: ErrorShape, message: Message): ErrorValue | undefined {
  if (error.kind === 'boxed' && message.kind === 'literal') return { source: message.source, isCheap: true };
  if (error.kind === 'boxed')
    return message.kind === 'format' ? costly(`format!(${message.source})`) : undefined;
  return errorOfShape(error, message);
}

/** An error that says the message, of exactly the shape's type, to stand in `Err(..)`. */
export function errorForReturn(error: ErrorShape, message: Message): ErrorValue | undefined {
  if (error.kind !== 'boxed') return errorOfShape(error, message);
  const words = wordsOf(message);
  return words === undefined ? undefined : costly(`${words}.into()`);
}

function errorOfShape(error: ErrorShape, message: Message): ErrorValue | undefined {
  const words = wordsOf(message);
  switch (error.kind) {
    case 'unit':
      return cheap('()');
    case 'format':
      return cheap('std::fmt::Error');
    case 'text':
      return message.kind === 'literal' ? cheap(message.source) : undefined;
    case 'string':
      if (message.kind === 'literal') return costly(`${message.source}.to_string()`);
      return words === undefined ? undefined : costly(words);
    case 'io':
      return words === undefined ? undefined : costly(`std::io::Error::other(${words})`);
    case 'report':
      return words === undefined ? undefined : costly(`${errorOfReport(error.crate)}::msg(${words})`);
    case 'boxed':
    case 'own':
      return undefined;
  }
}

/** The type of the crate whose constructor `msg` takes words literally; its macros would format them. */
function errorOfReport(crate: 'anyhow' | 'eyre' | 'color_eyre::eyre'): string {
  return crate === 'anyhow' ? 'anyhow::Error' : `${crate}::Report`;
}

function wordsOf(message: Message): string | undefined {
  switch (message.kind) {
    case 'literal':
      return message.source;
    case 'format':
      return `format!(${message.source})`;
    case 'expression':
      return undefined;
  }
}

function cheap(source: string): ErrorValue {
  return { source, isCheap: true };
}

function costly(source: string): ErrorValue {
  return { source, isCheap: false };
}
