import { cssLexical } from './css.ts';
import { ECMASCRIPT_TESTS, ecmascript } from './ecmascript.ts';
import type { Language } from './language.ts';
import { MARKUP_COMMENT } from './markup.ts';
import { scssLexical } from './scss.ts';

/** Components of Svelte. Facts: the Svelte documentation, ".svelte files" and "Template syntax". */
export const svelte: Language = {
  id: 'svelte',
  name: 'Svelte',
  extensions: ['.svelte'],
  ...ECMASCRIPT_TESTS,
  lexical: {
    lineComments: [],
    blockComments: [MARKUP_COMMENT],
    strings: [],
    markup: {
      at: 'file',
      blockComments: [MARKUP_COMMENT],
      hasTags: true,
      interpolations: ['{#', '{/', '{:', '{@', '{'].map((open) => ({ open, close: '}', code: ecmascript })),
      embedded: [
        { element: 'script', code: ecmascript },
        { element: 'style', tag: /\slang\s*=/, code: scssLexical },
        { element: 'style', code: cssLexical },
      ],
    },
    shebang: false,
    symbols: [],
    boundaries: { closers: '', blankLines: 0 },
  },
};
