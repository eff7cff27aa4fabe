import type { FunctionSite } from '../../../core/rule.ts';
import { type PlainBody, plainBody } from '../../../syntax/rust/plain-body.ts';
import { type Parameter, type Signature, signatureOf } from '../../../syntax/rust/signature.ts';
import { type Remark, remarkOf } from './admission.ts';
import { isComplete } from './complete.ts';
import { mutesUnused, standingOf } from './excuses.ts';
import { isForChance, isForOutput, isForWaiting, promisesWork } from './promise.ts';
import { DECIDING, DUMMY_SCORE, type SignalName, STUB_SCORE, scoreOf } from './signals.ts';

/** A function that pretends, and all that gives it away. */
export interface Pretence {
  readonly kind: 'stub' | 'dummy';
  readonly signature: Signature;
  readonly signals: readonly SignalName[];
  readonly body: PlainBody;
  readonly ignored: readonly Parameter[];
  readonly remark: Remark | undefined;
}

/** Longer bodies, comments included, are not read: they do some work, or say at length why they do not. */
export const MAX_BODY_LENGTH = 900;

/** Judges a function of Rust; `undefined` where nothing is wrong. The rules about stubs share this judgement. */
export function judgeFunction(site: FunctionSite): Pretence | undefined {
  const { tokens } = site.unit;
  const name = tokens.at(site.nameSpan.start);
  const open = tokens.at(site.body.start - 1);
  const signature = name === undefined || open === undefined ? undefined : signatureOf(tokens, name, open);
  if (!signature || open === undefined) return undefined;
  const names = new Set(signature.parameters.flatMap((parameter) => parameter.names));
  const body = plainBody(tokens, open, names);
  if (!body || body.value === 'refusal') return undefined;
  return weigh(site, signature, body);
}

function weigh(site: FunctionSite, signature: Signature, body: PlainBody): Pretence | undefined {
  const ofBody = signalsOfBody(site, signature, body);
  const ignored = signature.parameters.filter((parameter) => isIgnored(parameter, body));
  const remark = ofBody.length === 0 ? undefined : remarkOf(site);
  const isUnmarked = ignored.some((parameter) => isUnmarkedIn(parameter, body)) && !mutesUnused(site);
  const signals: SignalName[] = [
    ...ofBody,
    ...given('ignored parameters', ignored.length > 0),
    ...given('unmarked parameters', isUnmarked),
    ...given('name promises work', promisesWork(site.name)),
    ...given('comment admits', remark?.kind === 'admits'),
    ...given('comment excuses', remark?.kind === 'excuses'),
  ];
  const kind = ofBody.length === 0 ? undefined : kindOf(signals);
  // What stands around is looked at last: it costs most.
  const standing = kind === undefined ? 'excused' : standingOf(site, signature);
  if (kind === undefined || standing === 'excused') return undefined;
  if (remark?.kind !== 'admits' && isComplete(site)) return undefined;
  const isAdmitted = isUnmarked || (remark?.kind === 'admits' && !remark.isExplained);
  return standing === 'expected' && !isAdmitted
    ? undefined
    : { kind, signature, signals, body, ignored, remark };
}

function kindOf(signals: readonly SignalName[]): Pretence['kind'] | undefined {
  if (!signals.some((signal) => DECIDING.has(signal))) return undefined;
  const score = scoreOf(signals);
  if (score >= STUB_SCORE) return 'stub';
  return score >= DUMMY_SCORE && signals.includes('constant result') ? 'dummy' : undefined;
}

function given(signal: SignalName, holds: boolean): readonly SignalName[] {
  return holds ? [signal] : [];
}

function signalsOfBody(site: FunctionSite, signature: Signature, body: PlainBody): SignalName[] {
  const signals: SignalName[] = [];
  const returnsNothing = signature.returns === '' || signature.returns === '()';
  if (body.isEmpty) signals.push(returnsNothing ? 'empty body' : 'no result');
  if (body.value === 'random' && isForChance(site.name)) return [];
  if (body.value === 'random') signals.push('random result');
  if (body.value === 'constant') signals.push('constant result');
  if (body.value === 'echo') signals.push('echoed result');
  if (body.logs) {
    if (isForOutput(site.name) || !claimsWork(body)) return [];
    signals.push('only logs');
  }
  if (body.sleeps && isForWaiting(site.name)) return [];
  if (body.sleeps) signals.push('only sleeps');
  return signals;
}

/** A program's output is its work; a log is not, nor is a line that tells of work which is not done. */
function claimsWork({ logMacros, logged }: PlainBody): boolean {
  if (logMacros.every((macro) => !/^e?print/.test(macro))) return true;
  return logged.some((text) =>
    /^\W*(?:\w+ing\b|[A-Z]\w+ed\b)|\b(?:successful(?:ly)?|completed?|done)\b/.test(text),
  );
}

function isIgnored({ names, type }: Parameter, body: PlainBody): boolean {
  if (type.startsWith('PhantomData')) return false;
  return names.every((name) => !body.used.has(name));
}

/** True when the compiler has to warn of it. */
function isUnmarkedIn({ names, isMarkedUnused }: Parameter, { discarded, shown }: PlainBody): boolean {
  return !isMarkedUnused && names.every((name) => !discarded.has(name) && !shown.has(name));
}
