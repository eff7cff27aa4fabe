import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';

/** Functions whose name says that they panic, unless they return what went wrong after all. */
const SAYS_SO = /^(?:expect|unwrap|assert|panic)_|_or_panic$/;

/**
 * True when a function tells its callers that it panics: a `# Panics` section, `#[track_caller]`, which blames the
 * caller's line, or a name such as `expect_body`. In `strict` nothing counts as told.
 */
export function panicsByContract({ kind, name, text, documentation, tokens, preset }: Unit): boolean {
  if (kind !== 'function' || preset !== 'recommended') return false;
  const body = bodyOf(tokens);
  const header = text.slice(0, body === undefined ? 0 : tokens.start(body));
  if (/^\s*(?:\/\/\/|\*)\s*#+ Panics?\b/m.test(`${documentation}\n${header}`)) return true;
  if (/#\[(?:[^\]]*\W)?track_caller\b/.test(header)) return true;
  return name !== undefined && SAYS_SO.test(name) && !/->(?:.|\n)*\b(?:\w*Result|Option)\b/.test(header);
}

function bodyOf(tokens: Tokens): number | undefined {
  for (let index = 0; index < tokens.length; index++) {
    const bracket = tokens.text(index);
    if (bracket === '{') return index;
    if (tokens.kind(index) === 'open') index = tokens.partner(index) ?? tokens.length;
  }
  return undefined;
}
