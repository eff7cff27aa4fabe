import type { FunctionSite } from '../../../core/rule.ts';
import { handedOver } from './handed-over.ts';
import type { Pretence } from './judge.ts';

/**
 * What a file has where a function without a word about it has reason to be as it is: it is handed over as a value, or
 * its other builds have a body.
 */
export function explainedByFile(site: FunctionSite, { signature }: Pretence): RegExp {
  const isFree = !signature.hasReceiver && site.container === undefined;
  return new RegExp([...handedOver(site.name, isFree), ...otherBuild(site)].join('|'));
}

/** Attributes and words that may stand before `fn`. */
const LEAD = String.raw`(?:\s{0,80}#\[[^\]]{0,200}\]|\s{0,80}\/\/[^\n]{0,200}){0,6}\s{0,80}(?:pub(?:\([^)]{0,40}\))?\s)?(?:async |const |unsafe ){0,3}fn `;

/** `#[cfg(not(simulated))] fn report(..)` beside `#[cfg(simulated)] fn report(..)`. */
function otherBuild({ unit, name, nameSpan }: FunctionSite): readonly string[] {
  const condition = /#\[cfg\(([^\]]{1,120})\)\]/.exec(unit.text.slice(0, nameSpan.start))?.[1];
  if (condition === undefined) return [];
  return [String.raw`#\[cfg\(not\(${escaped(condition)}\)\)\]${LEAD}${name}\b`];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
