import type { Tokens } from '../../core/tokens.ts';

/** True inside the block of an `if` about a setting that asks for output. */
export function isUnderSwitch(tokens: Tokens, index: number): boolean {
  for (let open = tokens.enclosing(index); open !== undefined; open = tokens.enclosing(open)) {
    // `when_verbose(config, || println!(..))`
    if (tokens.text(open) === '(' && SWITCH.test(tokens.text(open - 1))) return true;
    if (tokens.text(open) !== '{') continue;
    let isSwitch = false;
    for (let at = open - 1; at > open - MAX_CONDITION; at--) {
      const text = tokens.text(at);
      if (text === '' || text === ';' || text === '{' || text === '}' || text === '=>') break;
      if (text === 'if' && isSwitch) return true;
      isSwitch ||= tokens.kind(at) === 'word' && SWITCH.test(text);
    }
  }
  return false;
}

/** Names of settings that ask for output. */
const SWITCH =
  /(?:^|_)(?:verbos\w*|quiet|silent|debug\w*|trac\w*|interactive|inspect\w*|dry_?run|print\w*|show|logging|is_terminal|isatty)(?:_|$)/i;

/** Conditions longer than this are not read. */
const MAX_CONDITION = 24;
