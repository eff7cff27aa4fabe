import type { FunctionSite } from '../../../core/rule.ts';
import { handedOver } from './handed-over.ts';
import type { Pretence } from './judge.ts';

/**
 * What a file has where a function without a word about it has reason to be as it is: it is handed over as a value, or
 * its other builds have a body, or what it is a method of has no fields.
 */
export function explainedByFile(site: FunctionSite, { signature }: Pretence): RegExp {
  const isFree = !signature.hasReceiver && site.container === undefined;
  return new RegExp([...handedOver(site.name, isFree), ...otherBuild(site), ...ofEmptyType(site)].join('|'));
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

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
