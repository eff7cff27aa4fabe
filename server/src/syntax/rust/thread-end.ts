import type { Unit } from '../../core/rule.ts';
import { type Step, stepEndingAt } from './chain.ts';
import { isAnsweredBySpawned } from './channel-ends.ts';
import { indexedBefore } from './place.ts';
import { boundBefore } from './variable.ts';

/**
 * True for the end of a thread, a task or a caught closure, as the expression that ends at `end` gives it: its error is a
 * panic that was there before, and is passed on.
 */
export function isThreadEnd(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  // `tasks.join_next().await?` gives what has ended, if anything.
  const last = tokens.text(end) === '?' ? end - 1 : end;
  const step = stepEndingAt(tokens, last);
  switch (step.kind) {
    case 'awaited':
      if (last !== end) return step.inner.kind === 'method' && step.inner.name === 'join_next';
      if (isSpawn(step.inner)) return true;
      return (
        step.inner.kind === 'variable' && (isThread(unit, end - 2) || isAnsweredBySpawned(unit, end - 2))
      );
    case 'method':
      return step.name === 'join' && step.argumentCount === 0;
    case 'call':
      return /^(?:catch_unwind|scope)$/.test(step.path.at(-1) ?? '');
    default:
      return false;
  }
}

/** A handle by its name or type, or a variable bound to what `spawn` returned. */
function isThread(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  const indexed = indexedBefore(tokens, end);
  const step = stepEndingAt(tokens, indexed ?? end);
  if (step.kind === 'field' || step.kind === 'variable') {
    if (/(?:^|_)(?:\w*handle|thread|task|worker|join)s?\d*(?:_|$)/i.test(step.name)) return true;
    const bound = step.kind === 'variable' ? boundBefore(unit, step.name, step.index) : undefined;
    if (bound?.kind === 'parameter') return /\bJoinHandle\b/.test(bound.type);
    return bound?.kind === 'value' && bound.end < end && isThread(unit, bound.end);
  }
  if (step.kind !== 'method' || !/^(?:take|unwrap|expect|pop)$/.test(step.name)) return isSpawn(step);
  return isThread(unit, step.receiver);
}

function isSpawn(step: Step): boolean {
  const name = step.kind === 'method' ? step.name : step.kind === 'call' ? step.path.at(-1) : undefined;
  return name !== undefined && /^spawn(?:_blocking|_local|_scoped)?$/.test(name);
}
