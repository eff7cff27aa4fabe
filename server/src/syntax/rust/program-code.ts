import type { Unit } from '../../core/rule.ts';

/** Words in the names of modules and packages that hold a command line. */
const COMMAND_LINE = /(?:^|[/_-])(?:cli|cmd|(?:sub)?commands?|main|repl)(?:[/_.-]|$)/;

/** Packages for those who work on the software or learn it, and what build scripts call. */
const TOOLING =
  /(?:^|[/_-])(?:build(?=\/)|dev|tools?|scripts?|xtasks?|testbins?|examples?|demos?|playground)(?:[_-][^/]*)?\/(?:[^/]+\/)*src\//;

/** True for code of a program, also where Cargo knows it as a library: its folder or file is named for a command line. */
export function isProgramCode({ isProgram, path }: Unit): boolean {
  return isProgram || COMMAND_LINE.test(path) || TOOLING.test(path);
}

/** The type that a function returns, as it is written; the empty string where it returns nothing. */
export function returnedType({ kind, text, tokens }: Unit): string {
  if (kind !== 'function') return '';
  let arrow: number | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens.text(index);
    if (token === '->') arrow = index;
    if (token === '{' || token === ';' || token === 'where') {
      return arrow === undefined ? '' : text.slice(tokens.end(arrow), tokens.start(index)).trim();
    }
    // Attributes, parameters and the types of closures among the generics.
    if (tokens.kind(index) === 'open') index = tokens.partner(index) ?? tokens.length;
  }
  return '';
}
