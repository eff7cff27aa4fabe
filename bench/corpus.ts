import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, pick } from './random.ts';

/** Rust files of a folder, in an order that is the same on every machine and yet mixes the projects in it. */
export interface Corpus {
  readonly folder: string;
  readonly paths: readonly string[];
}

const SKIPPED = new Set(['.git', 'node_modules', 'target']);
/** Folders whose files are often broken on purpose, or that are not judged like production code. */
const NOT_PRODUCTION = /[\\/](?:tests?|test_data|benches|examples|resources|fixtures|ui)[\\/]|_?tests?\.rs$/;
const LONGEST_LINE = 300;

export function readCorpus(folder: string): Corpus {
  const paths: string[] = [];
  collect(folder, paths);
  paths.sort();
  const random = createRandom(1);
  for (let at = paths.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [paths[at], paths[other]] = [paths[other] ?? '', paths[at] ?? ''];
  }
  return { folder, paths };
}

function collect(folder: string, paths: string[]): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) collect(path, paths);
    } else if (entry.isFile() && entry.name.endsWith('.rs')) paths.push(path);
  }
}

/** A text of so many lines, made of whole production files of the corpus; of generated code where there are none. */
export function textOfLines(corpus: Corpus, lines: number): string {
  const kept: string[] = [];
  for (const text of productionTexts(corpus)) {
    kept.push(...text.split('\n'));
    if (kept.length >= lines) break;
  }
  while (kept.length < lines) kept.push(...generatedFunction(kept.length).split('\n'));
  return closed(kept.slice(0, lines)).join('\n');
}

/** As many of the lines as end with a finished item: the text is valid as it is, and typing makes it invalid. */
function closed(lines: readonly string[]): readonly string[] {
  const last = lines.lastIndexOf('}');
  return last < 0 ? lines : [...lines.slice(0, last + 1), ''];
}

/** A production file of about so many characters that holds the phrase before any test; a generated one where there is none. */
export function textOfLength(corpus: Corpus, characters: number, phrase: string): string {
  for (const text of productionTexts(corpus)) {
    const production = text.split('#[cfg(test)]', 1)[0] ?? '';
    const isNear = text.length > characters * 0.9 && text.length < characters * 1.1;
    if (isNear && production.includes(phrase)) return text;
  }
  let text = '';
  while (text.length < characters) text += generatedFunction(text.length);
  return text;
}

function* productionTexts({ paths }: Corpus): Generator<string> {
  for (const path of paths) {
    if (NOT_PRODUCTION.test(path)) continue;
    const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
    // Inner attributes speak about a whole file, and would do so for the other files too.
    if (text.includes('#![') || text.includes('@generated')) continue;
    if (text.split('\n').some((line) => line.length > LONGEST_LINE)) continue;
    yield text;
  }
}

const GENERATED_BODY = [
  '    let port: u16 = text.parse().unwrap();',
  '    // The first part names the host; the rest is handed on.',
  "    let parts: Vec<&str> = text.split(':').collect();",
  '    println!("{} parts at {}", parts.len(), port);',
  '    if parts.is_empty() { return None; }',
];

function generatedFunction(seed: number): string {
  const random = createRandom(seed);
  const body = Array.from({ length: 12 }, () => pick(GENERATED_BODY, random));
  return `fn function_${seed}(text: &str) -> Option<u16> {\n${body.join('\n')}\n    Some(0)\n}\n`;
}
