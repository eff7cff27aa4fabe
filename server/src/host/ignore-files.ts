import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { pathWithin, withSlashes } from './paths.ts';

/** As git decides when it makes a repository on such a system. */
const IGNORES_CASE = process.platform === 'win32' || process.platform === 'darwin';

/** The rules of the ignore files of one folder, and of those above it. */
export interface IgnoreRules {
  readonly folder: string;
  readonly matcher: Ignore;
  /** False for a path that none of the patterns can match, which spares most paths the patterns. */
  mayMatch(name: string, path: string): boolean;
  readonly above: IgnoreRules | undefined;
}

/** The rules that hold in `folder` when it has a `.gitignore` of its own. An unreadable file ignores nothing. */
export function rulesOf(folder: string, above: IgnoreRules | undefined): IgnoreRules | undefined {
  return withRulesFrom(join(folder, '.gitignore'), folder, above);
}

/**
 * The rules that hold in `folder` because of the git repository it lies in: its `.git/info/exclude` and the
 * `.gitignore` of every folder above. None when the folder itself is ignored: who names it wants it walked.
 */
export function rulesAbove(folder: string): IgnoreRules | undefined {
  const repository = repositoryOf(folder);
  if (repository === undefined) return undefined;
  let rules = withRulesFrom(join(repository, '.git', 'info', 'exclude'), repository, undefined);
  for (const each of foldersBetween(repository, folder)) {
    if (isIgnored(rules, each, true)) return undefined;
    if (each !== folder) rules = rulesOf(each, rules);
  }
  return rules;
}

/**
 * What the nearest ignore file with something to say about the path says. The folders above the path are known
 * not to be ignored.
 */
export function isIgnored(rules: IgnoreRules | undefined, path: string, isFolder: boolean): boolean {
  const name = basename(path);
  for (let each = rules; each !== undefined; each = each.above) {
    if (!each.mayMatch(name, path)) continue;
    const within = pathWithin(each.folder, path);
    if (within === undefined || within === '') continue;
    const verdict = each.matcher.test(isFolder ? `${within}/` : within);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

function withRulesFrom(
  path: string,
  folder: string,
  above: IgnoreRules | undefined,
): IgnoreRules | undefined {
  if (!existsSync(path)) return above;
  try {
    const text = readFileSync(path, 'utf8');
    return {
      folder,
      matcher: ignore({ ignorecase: IGNORES_CASE }).add(text),
      mayMatch: shapesOf(text),
      above,
    };
  } catch {
    return above;
  }
}

function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** From `outer` down to `inner`, both included. */
function foldersBetween(outer: string, inner: string): string[] {
  const folders = [inner];
  for (let at = inner; at !== outer; ) {
    at = dirname(at);
    folders.unshift(at);
  }
  return folders;
}

/** What a path must look like for a pattern with wildcards to match it. */
interface Shape {
  /** The literal start and end of the path's last part. */
  readonly start: string;
  readonly end: string;
  /** The longest literal piece between. */
  readonly middle: string;
  /** The folder directly before a last part of wildcards alone. */
  readonly folder: string;
}

const WILDCARD = /[*?[\\]/;

/** `[a-z]`, also with `]` as its first character. */
const CHARACTER_CLASS = /\[[!^]?\]?[^\]]*\]?/g;

/**
 * Looks at a pattern's last part, which decides for most paths: `*.log` can only match a name that ends with
 * `.log`. It may say yes too often and never says no wrongly.
 */
function shapesOf(text: string): (name: string, path: string) => boolean {
  const names = new Set<string>();
  const shapes: Shape[] = [];
  for (const line of text.split(/\r?\n/)) {
    const pattern = line.trimEnd().toLowerCase();
    if (pattern === '' || pattern.startsWith('#')) continue;
    const parts = pattern.replace(/^!/, '').replace(/\/+$/, '').split('/');
    const last = parts.at(-1) ?? '';
    if (WILDCARD.test(last)) shapes.push(shapeOf(last, parts.at(-2) ?? ''));
    else names.add(last);
  }
  return (name, path) => {
    const lower = name.toLowerCase();
    if (names.has(lower)) return true;
    for (const { start, end, middle, folder } of shapes) {
      if (!lower.startsWith(start) || !lower.endsWith(end) || !lower.includes(middle)) continue;
      if (folder === '' || withSlashes(path).toLowerCase().includes(folder)) return true;
    }
    return false;
  };
}

function shapeOf(last: string, before: string): Shape {
  const isPlain = !last.includes('\\') && !last.includes('[:');
  const pieces = isPlain ? last.replace(CHARACTER_CLASS, '*').split(/[*?]/) : [''];
  const start = pieces.at(0) ?? '';
  const end = pieces.at(-1) ?? '';
  const middle = pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
  const isOnlyWildcards = isPlain && middle === '' && before !== '' && !WILDCARD.test(before);
  return { start, end, middle, folder: isOnlyWildcards ? `/${before}/` : '' };
}
