import type { Fix, Safety } from '../../../core/finding.ts';
import { definesType, definesWithout, hasConversion } from '../file-facts.ts';
import { type ReceiverError, type ReceiverKind, receiverKindAt } from '../receiver.ts';
import { type ErrorShape, type ReturnShape, shapeOfReturned } from '../return-shape.ts';
import type { FixSite } from '../site.ts';
import { typePathOf } from '../type-text.ts';
import { errorForQuestionMark } from './error-value.ts';
import { formatWithError, type Message, messageOfReceiver } from './message.ts';
import { replaceCall } from './method-edit.ts';
import { contextFixes, hasContext, wrapErrFixes } from './report-context.ts';

/** What the innermost owner returns, read where the site stands. A `const fn` counts as `other`: no `?` stands in one. */
export function returnShapeAt({ owner, context }: FixSite): ReturnShape {
  if (!owner || owner.kind === 'constant' || owner.kind === 'other') return { kind: 'other' };
  if (owner.kind === 'function' && owner.isConst) return { kind: 'other' };
  return shapeOfReturned(owner.returned, { text: context.text, offset: context.unitStart });
}

/** What the method of the finding is called on. */
export function receiverAt({ context, tokens, index, node }: FixSite): ReceiverKind {
  return receiverKindAt(index - 2, { text: context.text, offset: context.unitStart, tokens, node });
}

/**
 * Ways to hand the missing value or the error to the caller instead of panicking, best first. Empty where `?` cannot
 * stand or where it would not compile as far as names tell.
 * @param message what `expect` was given; `undefined` for `unwrap`.
 * @param returned what the owner returns, or will return once its signature is changed too.
 */
export function propagateFixes(
  site: FixSite,
  message: Message | undefined,
  returned: ReturnShape = returnShapeAt(site),
): Fix[] {
  if (!site.isEditable) return [];
  const receiver = receiverAt(site);
  if (returned.kind === 'option') return propagateNone(site, receiver);
  if (returned.kind !== 'result') return [];
  switch (receiver.kind) {
    case 'option':
      return fromOption(site, returned.error, message);
    case 'result':
      return fromResult(site, returned.error, receiver.error, message);
    case 'unknown':
      return contextFixes(site, returned.error, message ?? wordsFor(site, 'unknown'));
  }
}

function wordsFor({ tokens, index }: FixSite, kind: ReceiverKind['kind']): Message {
  return messageOfReceiver(tokens, index - 2, kind);
}

function propagateNone(site: FixSite, receiver: ReceiverKind): Fix[] {
  if (receiver.kind === 'option') return [fix(site, 'Return `None` with `?`', '?')];
  if (receiver.kind === 'result')
    return [fix(site, 'Drop the error and return `None` with `.ok()?`', '.ok()?')];
  return [];
}

function fromOption(site: FixSite, error: ErrorShape, message: Message | undefined): Fix[] {
  const words = message ?? wordsFor(site, 'option');
  const contextual = contextFixes(site, error, words);
  if (contextual.length > 0) return contextual;
  const value = errorForQuestionMark(error, words);
  if (!value) return [];
  return value.isCheap
    ? [fix(site, 'Return an error with `.ok_or(..)?`', `.ok_or(${value.source})?`)]
    : [fix(site, 'Return an error with `.ok_or_else(..)?`', `.ok_or_else(|| ${value.source})?`)];
}

function fromResult(
  site: FixSite,
  error: ErrorShape,
  receiver: ReceiverError,
  message: Message | undefined,
): Fix[] {
  if (error.kind === 'unit') {
    return isSame(error, receiver)
      ? [fix(site, 'Return `Err(())` with `?`', '?')]
      : [fix(site, 'Return `Err(())` with `.map_err(..)?`', '.map_err(|_| ())?')];
  }
  if (receiver.kind === 'unit' || receiver.kind === 'opaque') return fromOpaque(site, error, message);
  if (receiver.kind === 'borrowed' && error.kind !== 'string') return [];
  const converts = canConvert(site, error, receiver);
  const bare = converts ? [fix(site, 'Return the error with `?`', '?')] : [];
  if (message) return [...withMessage(site, error, receiver, message, converts), ...bare];
  if (!converts) return described(site, error, receiver);
  // Words that nobody wrote are worth a second choice, not another `use`.
  return hasContext(site, error) ? [...bare, ...contextFixes(site, error, wordsFor(site, 'result'))] : bare;
}

/** Keeps the words of `expect` in the error. */
function withMessage(
  site: FixSite,
  error: ErrorShape,
  receiver: ReceiverError,
  message: Message,
  converts: boolean,
): Fix[] {
  if (converts && error.kind === 'report') {
    const contextual = [...contextFixes(site, error, message), ...wrapErrFixes(site, error, message)];
    if (contextual.length > 0) return contextual;
  }
  if (error.kind === 'text') return message.kind === 'literal' ? [mapped(site, '_', message.source)] : [];
  if (error.kind === 'format') return converts ? [] : described(site, error, receiver);
  const format = formatWithError(message, formOf(site, receiver));
  return format === undefined ? [] : formatted(site, error, format);
}

/** An error of the owner's type that says the arguments of a `format!`. */
function formatted(site: FixSite, error: ErrorShape, format: string): Fix[] {
  switch (error.kind) {
    case 'string':
    case 'boxed':
      return [mapped(site, 'e', `format!(${format})`)];
    case 'io':
      return [mapped(site, 'e', `std::io::Error::other(format!(${format}))`)];
    case 'report':
      return [
        mapped(site, 'e', `${error.crate}::${error.crate === 'anyhow' ? 'anyhow' : 'eyre'}!(${format})`),
      ];
    default:
      return [];
  }
}

/** Turns an error into one of the owner's type where `?` alone does not and no words are at hand. */
function described(site: FixSite, error: ErrorShape, receiver: ReceiverError): Fix[] {
  if (error.kind === 'format') return [mapped(site, '_', 'std::fmt::Error')];
  const form = formOf(site, receiver);
  if (form === '{e:?}') return formatted(site, error, `"${form}"`);
  if (error.kind === 'io')
    return [fix(site, 'Return the error with `.map_err(..)?`', '.map_err(std::io::Error::other)?')];
  if (error.kind === 'string' || error.kind === 'boxed') return [mapped(site, 'e', 'e.to_string()')];
  return error.kind === 'report' ? formatted(site, error, `"${form}"`) : [];
}

/** For what is no error: only words can be returned in its place. */
function fromOpaque(site: FixSite, error: ErrorShape, message: Message | undefined): Fix[] {
  const value = errorForQuestionMark(error, message ?? wordsFor(site, 'result'));
  return value ? [mapped(site, '_', value.source)] : [];
}

/** True when `?` turns the receiver's error into the owner's, as far as the file tells. */
export function canConvert(site: FixSite, error: ErrorShape, receiver: ReceiverError): boolean {
  if (receiver.kind === 'borrowed' || receiver.kind === 'opaque') return false;
  if (receiver.kind === 'chosen' || isSame(error, receiver)) return true;
  switch (error.kind) {
    case 'boxed':
      return !['unit', 'boxed'].includes(receiver.kind) && !isNoError(site, receiver);
    case 'report':
      return !['unit', 'string', 'text', 'boxed'].includes(receiver.kind) && !isNoError(site, receiver);
    case 'string':
      return receiver.kind === 'text';
    case 'own':
      return error.type === undefined || mayHaveConversions(site.context.text, error.type);
    default:
      return false;
  }
}

/** How a receiver's error is formatted: `unwrap` asks for `Debug` alone. */
function formOf(site: FixSite, receiver: ReceiverError): '{e}' | '{e:?}' {
  return isNoError(site, receiver) ? '{e:?}' : '{e}';
}

/** True for a type of the file that is not a `std::error::Error`. */
function isNoError({ context }: FixSite, receiver: ReceiverError): boolean {
  if (receiver.kind !== 'own' || receiver.type === undefined) return false;
  const name = typePathOf(receiver.type)?.segments.at(-1);
  return name !== undefined && definesWithout(context.text, name, 'Error');
}

/** True for a named type, unless the file defines it and gives it no conversion. */
function mayHaveConversions(text: string, type: string): boolean {
  const name = typePathOf(type)?.segments.at(-1);
  if (name === undefined || name === 'Box' || !/^[A-Z]/.test(name)) return false;
  return !definesType(text, name) || hasConversion(text, name);
}

function isSame(error: ErrorShape, receiver: ReceiverError): boolean {
  if (error.kind === 'own')
    return receiver.kind === 'own' && receiver.type !== undefined && receiver.type === error.type;
  if (error.kind === 'boxed') return receiver.kind === 'boxed' && receiver.bounds === error.bounds;
  return error.kind === receiver.kind;
}

function mapped(site: FixSite, parameter: string, value: string, safety: Safety = 'suggested'): Fix {
  return fix(site, 'Return the error with `.map_err(..)?`', `.map_err(|${parameter}| ${value})?`, safety);
}

function fix(site: FixSite, title: string, replacement: string, safety: Safety = 'suggested'): Fix {
  return { title, safety, edits: [replaceCall(site, replacement)] };
}
