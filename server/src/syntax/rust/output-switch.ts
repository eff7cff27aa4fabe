import type { Tokens } from '../../core/tokens.ts';
import { isUnderCondition } from './condition-name.ts';

/** True inside the block of an `if` about a setting that asks for output. */
export function isUnderSwitch(tokens: Tokens, index: number): boolean {
  for (let open = tokens.enclosing(index); open !== undefined; open = tokens.enclosing(open)) {
    // `when_verbose(config, || println!(..))`
    if (tokens.text(open) === '(' && SWITCH.test(tokens.text(open - 1))) return true;
  }
  return isUnderCondition(tokens, index, SWITCH);
}

/** Names of settings that ask for output. */
const SWITCH =
  /(?:^|_)(?:verbos\w*|quiet|silent|debug\w*|trac\w*|interactive|inspect\w*|dry_?run|print\w*|show|logging|is_terminal|isatty)(?:_|$)/i;
