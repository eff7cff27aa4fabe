import { cssLexical } from './css.ts';
import { ECMASCRIPT_TESTS, ecmascript, typescriptWithElements } from './ecmascript.ts';
import type { Language } from './language.ts';
import { MARKUP_COMMENT } from './markup.ts';
import { scssLexical } from './scss.ts';

/** Components of Vue. Facts: the Vue documentation, "SFC Syntax Specification" and "Template Syntax". */
export const vue: Language = {
  id: 'vue',
  name: 'Vue',
  extensions: ['.vue'],
  ...ECMASCRIPT_TESTS,
  lexical: {
    lineComments: [],
    blockComments: [MARKUP_COMMENT],
    strings: [],
    markup: {
      at: 'file',
      blockComments: [MARKUP_COMMENT],
      hasTags: true,
      interpolations: [{ open: '{{', close: '}', code: ecmascript }],
      embedded: [
        { element: 'script', tag: /\slang\s*=\s*["']?[jt]sx\b/, code: typescriptWithElements },
        { element: 'script', code: ecmascript },
        { element: 'style', tag: /\slang\s*=/, code: scssLexical },
        { element: 'style', code: cssLexical },
        { element: 'template', tag: /\slang\s*=\s*["']?pug\b/ },
      ],
    },
    shebang: false,
    symbols: [],
    boundaries: { closers: '', blankLines: 0 },
  },
};
