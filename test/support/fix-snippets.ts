import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Safety } from '../../server/src/core/finding.ts';
import type { Span } from '../../server/src/core/text.ts';
import { ROOT } from './root.ts';

/** What one fix makes of a snippet. */
export interface FixResult {
  readonly title: string;
  readonly safety: Safety;
  readonly text: string;
}

/**
 * A piece of Rust with one marked finding and the texts that its fixes make of it. Every fix that is not `manual`
 * is listed, in its order; of the manual ones those that are worth showing.
 */
export interface FixSnippet {
  readonly file: string;
  readonly name: string;
  /** Name of the function that builds the fixes, without `Fixes`. */
  readonly builder: string;
  /** The edition of Rust that the text is written in. */
  readonly edition: string;
  readonly text: string;
  readonly span: Span;
  readonly results: readonly FixResult[];
}

const DEFAULT_EDITION = '2021';

export const SNIPPET_FOLDER = join(ROOT, 'test/fixes/snippets');

/**
 * Reads the snippets of a file. `//# name` opens a snippet, `//@ builder` names its builder, and the edition where it is not 2021, a comment of carets
 * marks the finding in the line above, and `//> safety title` opens a fix's result.
 */
export function readSnippets(file: string): FixSnippet[] {
  const source = readFileSync(join(SNIPPET_FOLDER, file), 'utf8');
  return source
    .split(/^\/\/# /m)
    .slice(1)
    .map((chunk) => snippetOf(file, chunk));
}

export function readAllSnippets(): FixSnippet[] {
  const files = readdirSync(SNIPPET_FOLDER).filter((file) => file.endsWith('.rs'));
  return files.sort().flatMap(readSnippets);
}

/** Writes the snippets of a file anew, with other results. */
export function writeSnippets(file: string, snippets: readonly FixSnippet[]): void {
  writeFileSync(join(SNIPPET_FOLDER, file), snippets.map(formatSnippet).join('\n'));
}

function snippetOf(file: string, chunk: string): FixSnippet {
  const [head = '', ...rest] = chunk.split(/^\/\/> /m);
  const [name = '', directive = '', ...lines] = head.split('\n');
  const [, builder, edition = DEFAULT_EDITION] = /^\/\/@ (\w+)(?: (\d+))?$/.exec(directive) ?? [];
  if (builder === undefined) throw new Error(`${file}: "${name}" does not name its builder`);
  return { file, name, builder, edition, ...marked(file, name, lines), results: rest.map(resultOf) };
}

function marked(file: string, name: string, lines: readonly string[]): { text: string; span: Span } {
  const at = lines.findIndex((line) => /^\/\/ *\^+$/.test(line));
  const line = lines[at];
  if (line === undefined) throw new Error(`${file}: "${name}" marks no finding`);
  const start = lines.slice(0, at - 1).reduce((sum, before) => sum + before.length + 1, 0);
  const text = trimEnd(lines.toSpliced(at, 1).join('\n'));
  return { text, span: { start: start + line.indexOf('^'), end: start + line.length } };
}

function resultOf(chunk: string): FixResult {
  const [head = '', ...lines] = chunk.split('\n');
  const [, safety, title] = /^(safe|suggested|manual) (.+)$/.exec(head) ?? [];
  if (safety === undefined || title === undefined) throw new Error(`not a safety and a title: ${head}`);
  return { title, safety: safety as Safety, text: trimEnd(lines.join('\n')) };
}

function formatSnippet({ name, builder, edition, text, span, results }: FixSnippet): string {
  const before = text.slice(0, span.start);
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = text.indexOf('\n', span.start);
  const column = span.start - lineStart;
  const carets = `//${' '.repeat(column - 2)}${'^'.repeat(span.end - span.start)}`;
  const code = `${text.slice(0, lineEnd)}\n${carets}${text.slice(lineEnd)}`;
  const sections = results.map((result) => `//> ${result.safety} ${result.title}\n${result.text}`);
  const directive = edition === DEFAULT_EDITION ? builder : `${builder} ${edition}`;
  return `//# ${name}\n//@ ${directive}\n${code}${sections.join('')}`;
}

/** The text with exactly one line break at its end. */
function trimEnd(text: string): string {
  return `${text.trimEnd()}\n`;
}
