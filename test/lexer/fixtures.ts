import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../server/src/languages/language.ts';
import { LANGUAGES } from '../../server/src/languages/languages.ts';
import { ROOT } from '../support/root.ts';

/** A text full of tricky comments and strings. */
export interface LexerFixture {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
}

const FOLDER = join(ROOT, 'test/lexer/fixtures');

/** Every text below the folder of a language's id. */
export function lexerFixtures(): LexerFixture[] {
  return LANGUAGES.flatMap((language) =>
    namesIn(join(FOLDER, language.id)).map((name) => ({
      name: `${language.id}/${name}`,
      language,
      text: readFileSync(join(FOLDER, language.id, name), 'utf8'),
    })),
  );
}

function namesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : []));
}
