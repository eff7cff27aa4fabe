import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { derivationOf, type Expression } from './derivation.ts';
import { takesNoVariable } from './literals.ts';

/**
 * How command line parsers hand out what they have checked against its declaration (allowed values, type, default), and
 * regular expressions what they have matched.
 */
const HANDED_OUT =
  /^(?:get_one|get_many|get_raw|value_of|values_of|value_of_os|captures|captures_iter|captures_at)$/;
/** What reads a text that it is given. */
const READS_TEXT = /^(?:parse|(?:\w+_)?from_(?:str|slice|bytes))$/;
/** How variables of the environment are called that only tests of the program set. */
const TEST_VARIABLE = /^"(?:__\w+|(?:\w+_)?TESTS?_\w+)"$/;
/** What the compiler puts into the program. */
const EMBEDDED = /^(?:include_str|include_bytes|include_dir|env)$/;

/**
 * True where what the expression that ends at `end` reads was checked or fixed before the program does it: an argument of
 * the command line that is declared with its values (`Mode::from_str(matches.get_one("mode").unwrap())`), a group of a
 * regular expression, a text that is a part of the program (`include_str!`, `from_str(DEFAULTS)`), or a variable that the
 * program's tests set.
 */
export function isSettledBefore(unit: Unit, end: number): boolean {
  for (const expression of derivationOf(unit, end)) {
    if (isSettled(unit.tokens, expression)) return true;
  }
  return false;
}

function isSettled(tokens: Tokens, { first, last }: Expression): boolean {
  for (let at = first; at <= last; at++) {
    if (tokens.text(at - 1) === '.' && HANDED_OUT.test(tokens.text(at))) return true;
    if (tokens.text(at + 1) === '!' && EMBEDDED.test(tokens.text(at))) return true;
    if (tokens.kind(at) === 'string' && TEST_VARIABLE.test(tokens.text(at))) return true;
    if (
      READS_TEXT.test(tokens.text(at)) &&
      tokens.text(at + 1) === '(' &&
      takesNoVariable(tokens, tokens.partner(at + 1) ?? at)
    )
      return true;
  }
  return false;
}
