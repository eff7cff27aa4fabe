import type { Unit } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { isFunctionBody } from './function-body.ts';

/** How many lines above a statement a comment is still about it. */
const LINES_ABOVE = 6;
/** How many statements, arms and blocks outwards comments are looked for. */
const MAX_LEVELS = 3;
/** Further back than this no statement begins. */
const MAX_TOKENS_BACK = 200;

/**
 * The comments around the code at `index`: inside its statement and behind it on its line, in the few lines above in
 * the same block, and above the statements that it is a part of.
 */
export function commentsAround(unit: Unit, index: number): string[] {
  const { tokens, text } = unit;
  const comments: string[] = [];
  const behind = commentBehind(unit, index);
  if (behind !== undefined) comments.push(behind);
  let inner = index;
  for (let level = 0; level < MAX_LEVELS; level++) {
    const first = startOfStatement(tokens, inner);
    const open = tokens.enclosing(first);
    addGap(first);
    // Above the call itself, and above each call that has it among its arguments: `// why` before `.map(|x| x.unwrap())`.
    for (let at = inner, around = tokens.enclosing(inner); at > first; at--) {
      if (at === around) around = tokens.enclosing(at);
      if (tokens.enclosing(at) === around) addGap(at);
    }
    // What stands further up is about the statement only where that is the one that panics.
    if (level === 0) addGapsAbove(first, open);
    if (open === undefined || isFunctionBody(tokens, open)) return comments;
    inner = open;
  }
  return comments;

  function addGapsAbove(first: number, open: number | undefined): void {
    for (let at = first; at > (open ?? -1) + 1 && isNear(text, tokens.start(at), tokens.start(first)); ) {
      at = tokens.kind(at - 1) === 'close' ? (tokens.partner(at - 1) ?? at - 1) : at - 1;
      addGap(at);
    }
  }

  function addGap(at: number): void {
    if (at < 0) return;
    const gap = text.slice(at === 0 ? 0 : tokens.end(at - 1), tokens.start(at));
    if (/\/[/*]/.test(gap)) comments.push(...blocksOf(gap));
  }
}

/** How many lines further up a comment that speaks of the call itself is still about it. */
const LINES_TOLD_BEFORE = 15;

/** The comments on lines of their own above the code at `index`, whatever is between; adjacent lines are one. */
export function commentsAbove({ tokens, text }: Unit, index: number): string[] {
  const end = tokens.start(index);
  let start = end;
  for (let line = 0; line <= LINES_TOLD_BEFORE && start > 0; line++)
    start = text.lastIndexOf('\n', start - 1);
  const above = text.slice(Math.max(0, start), end);
  if (!above.includes('//')) return [];
  return [...above.matchAll(OWN_LINES)].map(([lines]) => lines.replaceAll(/\s*\/\/+!?/g, ' '));
}

/** Comments on adjacent lines. */
const OWN_LINES = /(?:^[ \t]*\/\/[^\n]*(?:\n|$))+/gm;

/** How many blocks outwards their first comments are read. */
const MAX_BLOCKS = 6;

/** The comments that open the blocks around the code at `index`, as far as the function's body: what a branch is for. */
export function commentsOpeningBlocks({ tokens, text }: Unit, index: number): string[] {
  const comments: string[] = [];
  let open = tokens.enclosing(index);
  for (let level = 0; level < MAX_BLOCKS && open !== undefined && !isFunctionBody(tokens, open); level++) {
    const gap = text.slice(tokens.end(open), tokens.start(open + 1));
    if (/\/[/*]/.test(gap)) comments.push(...blocksOf(gap));
    open = tokens.enclosing(open);
  }
  return comments;
}

/** The comments of a gap; those on adjacent lines are one, and lines without one divide. */
function blocksOf(gap: string): string[] {
  return gap
    .split(/\n[ \t]*\r?\n/)
    .filter((part) => /\/[/*]/.test(part))
    .map((part) => part.replaceAll(/^\s*\/\/+!?/gm, ' '));
}

function isNear(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines <= LINES_ABOVE;
}

/** The comment that ends the line, or the statement a few lines on. */
function commentBehind({ tokens, text }: Unit, index: number): string | undefined {
  const line = text.indexOf('\n', tokens.start(index));
  const rest = text.slice(tokens.start(index), line < 0 ? undefined : line);
  return /(?:[;,)}{]|^)\s*(\/\/[^\n]*)$/.exec(rest)?.[1];
}

/** The first token of the statement or match arm around `index`. */
function startOfStatement(tokens: Tokens, index: number): number {
  let isArm = false;
  for (let at = index - 1; at > Math.max(0, index - MAX_TOKENS_BACK); at--) {
    const text = tokens.text(at);
    if (text === ';' || text === '{' || (isArm && text === ',')) return at + 1;
    if (text === '=>') {
      if (isArm) return at + 1;
      isArm = true;
    }
    if (tokens.kind(at) !== 'close') continue;
    const open = tokens.partner(at);
    if (open === undefined || (text === '}' && !/^[.?,)]$/.test(tokens.text(at + 1)))) return at + 1;
    at = open;
  }
  return index;
}
