import type { Tokens } from '../../core/tokens.ts';
import { isInCallOf } from './calls.ts';
import { isUnderCondition } from './condition-name.ts';

/** True inside the block of an `if` about a setting that asks for output. */
export function isUnderSwitch(tokens: Tokens, index: number): boolean {
  // `when_verbose(config, || println!(..))`
  return isInCallOf(tokens, index, SWITCH) || isUnderCondition(tokens, index, SWITCH);
}

/** Names of settings that ask for output. */
const SWITCH =
  /(?:^|_)(?:verbos\w*|quiet|silent|debug\w*|trac\w*|interactive|inspect\w*|dry_?run|print\w*|dump\w*|emit|show|logging|is_terminal|isatty)(?:_|$)/i;
