import type { Tokens } from '../../core/tokens.ts';
import { isUnderCondition } from './condition-name.ts';

/** Names of settings that ask for the end: `panic_on_error`, `should_abort`. */
const SWITCH =
  /(?:^|_)(?:panic|abort|exit|crash)_(?:when|on|if|unless)(?:_|$)|(?:^|_)(?:should|shall|must|will)_(?:panic|abort|exit|crash)(?:_|$)/;

/** True where whoever set a switch has asked for the end of the thread or the process. */
export function isAskedFor(tokens: Tokens, index: number): boolean {
  return isUnderCondition(tokens, index, SWITCH);
}
