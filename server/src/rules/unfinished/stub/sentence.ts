import type { FunctionSite } from '../../../core/rule.ts';
import type { PlainBody } from '../../../syntax/rust/plain-body.ts';
import type { Parameter } from '../../../syntax/rust/signature.ts';
import type { Pretence } from './judge.ts';

/** All that gives the function away, in one sentence. */
export function sentenceOf(site: FunctionSite, pretence: Pretence): string {
  const facts = [...ignoredOf(pretence), ...doneBy(pretence)];
  const admission = pretence.remark?.kind === 'admits' ? `; the comment says "${pretence.remark.words}"` : '';
  return `\`${site.name}\` ${listed(facts)}${admission}.`;
}

function ignoredOf({ ignored, body }: Pretence): string[] {
  const unused = ignored.filter((parameter) => !isShown(parameter, body));
  if (unused.length === 0) return [];
  const names = namesOf(unused);
  if (names.length === 0) return ['ignores its parameters'];
  return [names.length > 3 ? `ignores its ${unused.length} parameters` : `ignores ${listed(names)}`];
}

function doneBy({ signals, body, ignored }: Pretence): string[] {
  const facts: string[] = [];
  if (signals.includes('no result')) facts.push('has no body although it has a result');
  if (signals.includes('empty body')) facts.push('does nothing');
  if (body.logs) {
    const names = namesOf(ignored.filter((parameter) => isShown(parameter, body)));
    if (names.length > 0) facts.push(`only logs ${names.length > 3 ? 'its parameters' : listed(names)}`);
    else facts.push(body.value === undefined ? 'only logs' : 'logs');
  }
  if (body.sleeps) facts.push('sleeps');
  if (body.value === 'constant') facts.push('returns a constant');
  if (body.value === 'random') facts.push('returns random numbers');
  if (body.value === 'echo') facts.push('returns what it was given');
  return facts.length > 0 ? facts : ['does nothing'];
}

function namesOf(parameters: readonly Parameter[]): string[] {
  return parameters.flatMap(({ names: [name] }) => (name === undefined ? [] : [`\`${name}\``]));
}

/** True for a parameter that a log call shows. */
export function isShown({ names }: Parameter, { shown }: PlainBody): boolean {
  return names.some((name) => shown.has(name));
}

function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
