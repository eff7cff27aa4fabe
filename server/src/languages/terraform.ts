import type { Interpolation } from '../lexer/table.ts';
import { C_SYMBOLS, DOUBLE_QUOTED, SLASH_LINE } from './c-style.ts';
import type { Language } from './language.ts';

const TEMPLATES: readonly Interpolation[] = [
  { open: '${', close: '}' },
  { open: '%{', close: '}' },
];

/** Terraform and other HCL. Lexical facts: the HCL native syntax specification, "Lexical Elements" and "Template Expressions". */
export const terraform: Language = {
  id: 'terraform',
  name: 'Terraform',
  extensions: ['.tf', '.tfvars', '.hcl', '.nomad'],
  testPaths: ['test/**', 'tests/**', '**/tests/**', '**/test/**', '**/*.tftest.hcl'],
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    lineComments: [{ open: '#' }, SLASH_LINE],
    blockComments: [{ open: '/*', close: '*/', nests: false }],
    strings: [{ ...DOUBLE_QUOTED, interpolations: TEMPLATES }],
    heredocs: [
      {
        open: '<<',
        label: /(?<indent>-)?(?<label>[A-Za-z_][\w-]*)(?=\r?\n|$)/y,
        mayIndent: true,
        interpolations: TEMPLATES,
      },
    ],
    shebang: false,
    symbols: [...C_SYMBOLS, '=>', '...'],
  },
};
