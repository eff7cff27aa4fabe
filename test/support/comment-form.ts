import { createLanguageOf } from '../../server/src/host/language-of.ts';
import { LANGUAGES } from '../../server/src/languages/languages.ts';

/** How one line of comment is written; `close` is empty where the line's end closes it. */
export interface CommentForm {
  readonly open: string;
  readonly close: string;
}

const languageOf = createLanguageOf(LANGUAGES);

/** The form for a file's extension, given without its dot. */
export function commentFormOf(extension: string): CommentForm {
  const id = languageOf(`sample.${extension}`);
  const lexical = LANGUAGES.find((language) => language.id === id)?.lexical;
  const [line] = lexical?.lineComments ?? [];
  if (line) return { open: line.open, close: '' };
  const [block] = [...(lexical?.blockComments ?? []), ...(lexical?.markup?.blockComments ?? [])];
  if (block) return { open: block.open, close: block.close };
  throw new Error(`no language with comments has the extension .${extension}`);
}
