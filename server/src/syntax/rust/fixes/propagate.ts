import type { Fix, Safety } from '../../../core/finding.ts';
import { definesType, hasConversion, importedPath } from '../file-facts.ts';
import { type ReceiverError, type ReceiverKind, receiverKindAt } from '../receiver.ts';
import { type ErrorShape, type ReturnShape, shapeOfReturned } from '../return-shape.ts';
import type { FixSite } from '../site.ts';
import { typePathOf } from '../type-text.ts';
import { errorForQuestionMark } from './error-value.ts';
import { formatWithError, type Message, messageOfReceiver } from './message.ts';
import { replaceCall } from './method-edit.ts';

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
 */
export function propagateFixes(site: FixSite, message: Message | undefined): Fix[] {
  if (!site.isEditable) return [];
  const returned = returnShapeAt(site);
  const receiver = receiverAt(site);
  if (returned.kind === 'option') return propagateNone(site, receiver);
  if (returned.kind !== 'result') return [];
  switch (receiver.kind) {
    case 'option':
      return fromOption(site, returned.error, message);
    case 'result':
      return fromResult(site, returned.error, receiver.error, message);
    case 'unknown':
      return withContext(site, returned.error, message);
  }
}

function propagateNone(site: FixSite, receiver: ReceiverKind): Fix[] {
  if (receiver.kind === 'option') return [fix(site, 'Return `None` with `?`', '?')];
  if (receiver.kind === 'result')
    return [fix(site, 'Drop the error and return `None` with `.ok()?`', '.ok()?')];
  return [];
}

function fromOption(site: FixSite, error: ErrorShape, message: Message | undefined): Fix[] {
  const contextual = withContext(site, error, message);
  if (contextual.length > 0) return contextual;
  const words = message ?? messageOfReceiver(site.tokens, site.index - 2);
  const value = errorForQuestionMark(error, words);
  if (!value) return [];
  return value.isCheap
    ? [fix(site, 'Return an error with `.ok_or(..)?`', `.ok_or(${value.source})?`)]
    : [fix(site, 'Return an error with `.ok_or_else(..)?`', `.ok_or_else(|| ${value.source})?`)];
}

/** anyhow's and eyre's own ways, which work without knowing the receiver; only where the file imports their trait. */
function withContext(site: FixSite, error: ErrorShape, message: Message | undefined): Fix[] {
  if (error.kind !== 'report' || error.crate !== 'anyhow') return [];
  if (importedPath(site.context.text, 'Context') !== 'anyhow::Context') return [];
  const words = message ?? messageOfReceiver(site.tokens, site.index - 2);
  const call =
    words.kind === 'format' ? `.with_context(|| format!(${words.source}))?` : `.context(${words.source})?`;
  return [fix(site, 'Return the error with `.context(..)?`', call)];
}

function fromResult(
  site: FixSite,
  error: ErrorShape,
  receiver: ReceiverError,
  message: Message | undefined,
): Fix[] {
  if (error.kind === 'unit')
    return [fix(site, 'Return `Err(())` with `?`', isSame(error, receiver) ? '?' : '.map_err(|_| ())?')];
  const bare = canConvert(site, error, receiver) ? [fix(site, 'Return the error with `?`', '?')] : [];
  if (receiver.kind === 'unit' || receiver.kind === 'opaque') return fromOpaque(site, error, message);
  if (receiver.kind === 'borrowed' && error.kind !== 'string') return [];
  const worded = withMessage(site, error, message);
  return message
    ? [...worded, ...bare]
    : bare.length > 0
      ? [...bare, ...worded]
      : [...worded, ...described(site, error)];
}

/** Keeps the words of `expect` in the error. */
function withMessage(site: FixSite, error: ErrorShape, message: Message | undefined): Fix[] {
  const imported = importedPath(site.context.text, 'WrapErr');
  if (message && error.kind === 'report' && error.crate !== 'anyhow' && imported?.endsWith('eyre::WrapErr')) {
    const call =
      message.kind === 'format'
        ? `.wrap_err_with(|| format!(${message.source}))?`
        : `.wrap_err(${message.source})?`;
    return [fix(site, 'Return the error with `.wrap_err(..)?`', call)];
  }
  const contextual = withContext(site, error, message);
  if (contextual.length > 0 || !message) return contextual;
  if (error.kind === 'text') return message.kind === 'literal' ? [mapped(site, '_', message.source)] : [];
  const format = formatWithError(message);
  if (format === undefined) return [];
  if (error.kind === 'string' || error.kind === 'boxed') return [mapped(site, 'e', `format!(${format})`)];
  if (error.kind === 'io') return [mapped(site, 'e', `std::io::Error::other(format!(${format}))`)];
  return error.kind === 'report'
    ? [mapped(site, 'e', `${error.crate}::${error.crate === 'anyhow' ? 'anyhow' : 'eyre'}!(${format})`)]
    : [];
}

/** Turns an error into one of the owner's type where `?` alone does not and no words are at hand. */
function described(site: FixSite, error: ErrorShape): Fix[] {
  if (error.kind === 'string') return [mapped(site, 'e', 'e.to_string()')];
  if (error.kind === 'io')
    return [fix(site, 'Return the error with `.map_err(..)?`', '.map_err(std::io::Error::other)?')];
  if (error.kind === 'format') return [mapped(site, '_', 'std::fmt::Error')];
  return [];
}

/** For what is no error: only words can be returned in its place. */
function fromOpaque(site: FixSite, error: ErrorShape, message: Message | undefined): Fix[] {
  const value = errorForQuestionMark(error, message ?? { kind: 'literal', source: '"the call failed"' });
  if (!value) return [];
  return [mapped(site, '_', value.source, message ? 'suggested' : 'manual')];
}

/** True when `?` turns the receiver's error into the owner's, as far as the file tells. */
function canConvert(site: FixSite, error: ErrorShape, receiver: ReceiverError): boolean {
  if (receiver.kind === 'borrowed' || receiver.kind === 'opaque') return false;
  if (receiver.kind === 'chosen' || isSame(error, receiver)) return true;
  switch (error.kind) {
    case 'boxed':
      return receiver.kind !== 'unit';
    case 'report':
      return !['unit', 'string', 'text', 'boxed'].includes(receiver.kind);
    case 'string':
      return receiver.kind === 'text';
    case 'own':
      return error.type === undefined || mayHaveConversions(site.context.text, error.type);
    default:
      return false;
  }
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
  return error.kind === receiver.kind;
}

function mapped(site: FixSite, parameter: string, value: string, safety: Safety = 'suggested'): Fix {
  return fix(site, 'Return the error with `.map_err(..)?`', `.map_err(|${parameter}| ${value})?`, safety);
}

function fix(site: FixSite, title: string, replacement: string, safety: Safety = 'suggested'): Fix {
  return { title, safety, edits: [replaceCall(site, replacement)] };
}
