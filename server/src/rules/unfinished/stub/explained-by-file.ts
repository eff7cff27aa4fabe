import type { FunctionSite } from '../../../core/rule.ts';
import { handedOver } from './handed-over.ts';
import type { Pretence } from './judge.ts';

/**
 * What a file has where a function without a word about it has reason to be as it is: it is handed over as a value, its
 * other builds have a body, or what it is a method of has no fields or is documented to do nothing.
 */
export function explainedByFile(site: FunctionSite, { signature }: Pretence): RegExp {
  const isFree = !signature.hasReceiver && site.container === undefined;
  return new RegExp(
    [...handedOver(site.name, isFree), ...otherBuild(site), ...ofEmptyType(site), ...ofIdleType(site)].join(
      '|',
    ),
  );
}

/** Attributes and words that may stand before `fn`. */
const LEAD = String.raw`(?:\s{0,80}#\[[^\]]{0,200}\]|\s{0,80}\/\/[^\n]{0,200}){0,6}\s{0,80}(?:pub(?:\([^)]{0,40}\))?\s)?(?:async |const |unsafe ){0,3}fn `;

/** `#[cfg(not(simulated))] fn report(..)` beside `#[cfg(simulated)] fn report(..)`. */
function otherBuild({ unit, name, nameSpan }: FunctionSite): readonly string[] {
  const condition = /#\[cfg\(([^\]]{1,120})\)\]/.exec(unit.text.slice(0, nameSpan.start))?.[1];
  if (condition === undefined) return [];
  return [String.raw`#\[cfg\(not\(${escaped(condition)}\)\)\]${LEAD}${name}\b`];
}

/** The type that a trait is implemented for. */
const IMPLEMENTED_FOR = /\sfor\s+(?:\w+::)*(\w+)\s*$/;

/** `struct Ping {}`, as generators write it: an implementation for it that does nothing has left out nothing. */
function ofEmptyType({ container = '' }: FunctionSite): readonly string[] {
  const type = IMPLEMENTED_FOR.exec(container)?.[1];
  return type === undefined ? [] : [String.raw`\bstruct ${type}\s?\{\s{0,20}\}`];
}

/** What makes an idle type one that waits for its code, on the same line. */
const PROMISES = String.raw`[^\n]{0,200}\b(?:yet|[Ff]or now|[Cc]urrently|so far|TODO|FIXME|until)\b`;
const DOCUMENTATION = String.raw`\/\/\/(?!${PROMISES})[^\n]{0,200}`;

/** "All operations are no-ops." above a type or its implementation. */
function ofIdleType({ container = '' }: FunctionSite): readonly string[] {
  const type = subjectOf(container);
  if (type === undefined) return [];
  const says = String.raw`(?:^|\n)[ \t]{0,80}${DOCUMENTATION}\b(?:[Nn]o-?[Oo]ps?|NOOP|[Dd]o(?:es)? nothing)\b[^\n]{0,200}`;
  const lines = String.raw`(?:\n[ \t]{0,80}(?:${DOCUMENTATION}|#\[[^\n]{0,200})){0,8}`;
  const head = String.raw`\n[ \t]{0,80}(?:pub(?:\([^)]{0,40}\))?\s)?(?:struct|enum|union|impl\b[^{};]{0,80})\s${type}\b`;
  return [says + lines + head];
}

/** The name of the type that an implementation is for. */
function subjectOf(container: string): string | undefined {
  const subject = container.split(/\sfor\s/).at(-1) ?? '';
  return /^(?:\w+::)*(\w+)/.exec(subject.replace(/^\s*impl(?:\s*<[^{}]{0,200}>)?\s/, '').trim())?.[1];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
