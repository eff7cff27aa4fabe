import type { Interpolation, StringForm } from '../lexer/table.ts';
import type { Language } from './language.ts';

const EMBEDDED: Interpolation = { open: '#{', close: '}' };
const SPANNING = { escape: '\\', spansLines: true, is: 'string', interpolations: [EMBEDDED] } as const;
const SIGIL: StringForm = { open: '~', close: '', mirrored: 'flat', spansLines: true, is: 'string' };

/** Elixir, as of 1.18. Lexical facts: the Elixir documentation, "Syntax reference" and "Sigils". */
export const elixir: Language = {
  id: 'elixir',
  name: 'Elixir',
  extensions: ['.ex', '.exs'],
  testPaths: ['test/**', '**/test/**', '**/*_test.exs'],
  testFolders: /(?:^|\/)(?:test_?support|bench(?:marks?)?|fixtures)\//,
  toolPaths: ['mix.exs', '**/mix.exs', 'config/**'],
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    lineComments: [{ open: '#' }],
    blockComments: [],
    strings: [
      { ...SPANNING, open: '"""', close: '"""', mayDocument: true },
      { ...SPANNING, open: "'''", close: "'''" },
      { ...SPANNING, open: '"', close: '"', mayDocument: true },
      { ...SPANNING, open: "'", close: "'" },
      { ...SIGIL, delimiter: /[A-Z][A-Z0-9]*("""|'''|[/|"'([{<])/y, mayDocument: true },
      { ...SIGIL, delimiter: /[a-z]("""|'''|[/|"'([{<])/y, escape: '\\', interpolations: [EMBEDDED] },
    ],
    docStrings: { behind: /@(?:doc|moduledoc|typedoc|shortdoc)\s+$/ },
    passed: [{ open: '?', rest: /\\?[^\s\w]/y, where: { before: /(?:^|[^\w?!])$/ } }],
    shebang: true,
    symbols: [
      '->',
      '<-',
      '|>',
      '=>',
      '==',
      '!=',
      '===',
      '!==',
      '=~',
      '<=',
      '>=',
      '&&',
      '||',
      '<>',
      '++',
      '--',
      '::',
      '..',
      '\\\\',
    ],
    boundaries: { closers: '', blankLines: 0 },
  },
};
