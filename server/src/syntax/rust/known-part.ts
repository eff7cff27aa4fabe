import type { Tokens } from '../../core/tokens.ts';

const QUESTIONS =
  /^(?:starts_with|ends_with|contains|find|rfind|is_match|matches|strip_prefix|strip_suffix)$/;

/** How many tokens back an earlier question is looked for. */
const MAX_TOKENS_BACK = 1500;

/**
 * True for a call that ends at `close` and looks for something that an earlier question of this function asked for:
 * `line.strip_prefix("#")` after `line.starts_with("#")`, in a filter too.
 */
export function isAskedFor(tokens: Tokens, close: number): boolean {
  const wanted = argumentTexts(tokens, tokens.partner(close) ?? close);
  const name = (tokens.partner(close) ?? close) - 1;
  const last = Math.max(0, name - MAX_TOKENS_BACK);
  for (let at = name - 1; at >= last && wanted !== ''; at--) {
    if (tokens.text(at + 1) !== '(') continue;
    const isQuestion = QUESTIONS.test(tokens.text(at)) && tokens.text(at - 1) === '.';
    if (isQuestion && argumentTexts(tokens, at + 1) === wanted) return true;
    if (asksForMore(tokens, at, wanted, tokens.text(name))) return true;
  }
  return false;
}

/** `ends_is(name, "then_some")` before `name.strip_suffix("_some")`, `ends_with(".test.rs")` before `".rs"`. */
function asksForMore(tokens: Tokens, at: number, wanted: string, name: string): boolean {
  const close = tokens.partner(at + 1) ?? at;
  const asked = tokens.text(close - 1);
  if (tokens.kind(close - 1) !== 'string' || asked[0] !== '"' || wanted[0] !== '"' || wanted === '""')
    return false;
  if (name === 'strip_suffix') return /^ends_/.test(tokens.text(at)) && asked.endsWith(wanted.slice(1));
  return name === 'strip_prefix' && /^starts_/.test(tokens.text(at)) && asked.startsWith(wanted.slice(0, -1));
}

/** What stands between the brackets, without borrows. */
function argumentTexts(tokens: Tokens, open: number): string {
  let text = '';
  const close = tokens.partner(open) ?? open;
  for (let at = open + 1; at < close; at++) if (tokens.text(at) !== '&') text += tokens.text(at);
  return text;
}

/** `list.find(|item| item.kind == Kind::Plain)` where a list before it was written out with `Kind::Plain`. */
export function isOneOfMade(tokens: Tokens, close: number): boolean {
  const open = tokens.partner(close) ?? close;
  const variant = close - 1;
  const isVariant = tokens.text(variant - 1) === '::' && /^[A-Z]/.test(tokens.text(variant));
  if (!isVariant || tokens.text(variant - 3) !== '==') return false;
  const last = Math.max(0, open - MAX_TOKENS_BACK);
  for (let at = open; at >= last; at--) {
    const isSame = tokens.text(at) === tokens.text(variant) && tokens.text(at - 1) === '::';
    if (isSame && tokens.text(at - 2) === tokens.text(variant - 2) && isInList(tokens, at)) return true;
  }
  return false;
}

/** How many brackets outwards a list is looked for. */
const MAX_BRACKETS = 3;

/** True among the elements of an array or `vec!`. */
function isInList(tokens: Tokens, at: number): boolean {
  let open = tokens.enclosing(at);
  for (let level = 0; level < MAX_BRACKETS && open !== undefined; level++) {
    const before = tokens.text(open - 1);
    if (tokens.text(open) === '{') return false;
    if (tokens.text(open) === '[') return /^(?:!|[(&=,])$/.test(before);
    open = tokens.enclosing(open);
  }
  return false;
}

/** `path.strip_prefix(root)` below `WalkDir::new(root)`. */
export function isUnderWalk(tokens: Tokens, close: number): boolean {
  const prefix = argumentTexts(tokens, tokens.partner(close) ?? close);
  const last = Math.max(0, close - MAX_TOKENS_BACK);
  for (let at = close; at >= last && prefix !== ''; at--) {
    if (!/^(?:WalkDir|WalkBuilder|Walk|read_dir|walk\w*|join|glob\w*)$/.test(tokens.text(at))) continue;
    if (tokens.text(at) === 'join') {
      if (tokens.text(at - 1) === '.' && tokens.text(at - 2) === prefix) return true;
      continue;
    }
    const open = openAfterPath(tokens, at);
    if (open !== undefined && argumentTexts(tokens, open) === prefix) return true;
  }
  return false;
}

function openAfterPath(tokens: Tokens, name: number): number | undefined {
  const at = tokens.text(name + 1) === '::' ? name + 3 : name + 1;
  return tokens.text(at) === '(' ? at : undefined;
}
