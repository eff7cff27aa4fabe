import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Parser } from 'web-tree-sitter';
import { createLanguageOf } from '../server/src/host/language-of.ts';
import type { Language } from '../server/src/languages/language.ts';
import { LANGUAGES } from '../server/src/languages/languages.ts';
import { describeDifference } from '../test/differential/difference.ts';
import { compareComments } from '../test/lexer/tree-difference.ts';
import { TREES, treeParser } from '../test/lexer/tree-pieces.ts';

/**
 * Compares the comments of our lexer with those of trees: `npm run differential:lexer -- FOLDER...`.
 *
 * Prints every disagreement in files whose tree has no error, and a line for each language. Grammars are looked for in
 * `node_modules`, or in the folder that `GRAMMARS` names; `LANGUAGE` compares one language only.
 */
const MAX_LENGTH = 400_000;
const languageOf = createLanguageOf(LANGUAGES);

interface Tally {
  files: number;
  agreed: number;
  differences: number;
  erroneous: number;
  erroneousWithDifferences: number;
}

async function main(folders: readonly string[]): Promise<void> {
  if (folders.length === 0) {
    console.error('usage: npm run differential:lexer -- FOLDER...');
    process.exitCode = 2;
    return;
  }
  const files = folders.flatMap((folder) => filesIn(resolve(folder)));
  for (const language of LANGUAGES) {
    if (!TREES[language.id] || (process.env.LANGUAGE ?? language.id) !== language.id) continue;
    const own = files.filter((file) => languageOf(file) === language.id);
    const parser = await treeParser(language.id, process.env.GRAMMARS);
    if (own.length === 0 || !parser) continue;
    const tally = compareFiles(parser, language, own);
    console.log(
      `${language.name}: ${tally.files} files, ${tally.agreed} agree, ${tally.differences} disagree; ` +
        `trees with errors: ${tally.erroneous}, in ${tally.erroneousWithDifferences} of them some disagree`,
    );
  }
}

function compareFiles(parser: Parser, language: Language, files: readonly string[]): Tally {
  const tally: Tally = { files: 0, agreed: 0, differences: 0, erroneous: 0, erroneousWithDifferences: 0 };
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    if (text.length > MAX_LENGTH || text.includes('\0')) continue;
    tally.files++;
    const comparison = compareOrTell(parser, language, file, text);
    // An aborted grammar takes the runtime with it.
    if (!comparison) break;
    const { agreed, differences, hasError } = comparison;
    if (hasError) {
      tally.erroneous++;
      if (differences.length > 0) tally.erroneousWithDifferences++;
      continue;
    }
    tally.agreed += agreed;
    tally.differences += differences.length;
    for (const each of differences) console.log(`  ${relative('.', file)}:${describeDifference(text, each)}`);
  }
  return tally;
}

function compareOrTell(
  parser: Parser,
  language: Language,
  file: string,
  text: string,
): ReturnType<typeof compareComments> | undefined {
  try {
    return compareComments(parser, language, text);
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    console.log(
      `  ${relative('.', file)}: the grammar aborts; compare other languages in a run of their own`,
    );
    process.exitCode = 1;
    return undefined;
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && languageOf(entry.name) !== undefined)
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[/\\](?:target|node_modules|\.git)[/\\]/.test(path.slice(folder.length)))
    .sort();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
