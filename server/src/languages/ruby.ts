import type { Interpolation, StringForm } from '../lexer/table.ts';
import type { Language } from './language.ts';

const EMBEDDED: Interpolation = { open: '#{', close: '}' };
const AS_VALUE = { isOperand: true } as const;
const SPANNING = { escape: '\\', spansLines: true, is: 'string' } as const;
const PERCENT: StringForm = { ...SPANNING, open: '%', close: '', mirrored: 'nesting', where: AS_VALUE };

/** Ruby, as of Ruby 3.4. Lexical facts: the Ruby documentation, "Literals" and "Comments". */
export const ruby: Language = {
  id: 'ruby',
  name: 'Ruby',
  extensions: ['.rb', '.rake', '.gemspec', '.ru', '.podspec', '.jbuilder'],
  fileNames: [
    'Rakefile',
    'Gemfile',
    'Vagrantfile',
    'Podfile',
    'Fastfile',
    'Guardfile',
    'Brewfile',
    'Dangerfile',
  ],
  testPaths: [
    'test/**',
    'spec/**',
    '**/test/**',
    '**/spec/**',
    '**/*_spec.rb',
    '**/*_test.rb',
    '**/test_*.rb',
    'features/**',
  ],
  testFolders: /(?:^|\/)(?:benchmarks?|fixtures|factories)\//,
  toolPaths: ['Rakefile', '**/*.rake', '**/*.gemspec', 'Gemfile', 'Fastfile'],
  toolFolders: /(?:^|\/)examples?\//,
  lexical: {
    lineComments: [{ open: '#' }],
    blockComments: [
      {
        open: '=begin',
        close: '=end',
        nests: false,
        closesWithLine: true,
        where: { before: /^$/, ahead: /(?=\s|$)/y },
      },
    ],
    strings: [
      { ...SPANNING, open: '"', close: '"', interpolations: [EMBEDDED] },
      { ...SPANNING, open: "'", close: "'" },
      { ...SPANNING, open: '`', close: '`', interpolations: [EMBEDDED] },
      { ...SPANNING, open: '/', close: '/', interpolations: [EMBEDDED], where: AS_VALUE },
      { ...PERCENT, delimiter: /[qwis]([^\w\s])/y },
      { ...PERCENT, delimiter: /(?:[QWIxr]([^\w\s])|(?=[([{<|!/])(.))/y, interpolations: [EMBEDDED] },
    ],
    heredocs: [
      {
        open: '<<',
        label: /(?<indent>[~-])?(?:(?<quote>')|["`])?(?<label>[A-Za-z_]\w*)['"`]?/y,
        where: AS_VALUE,
        escape: '\\',
        interpolations: [EMBEDDED],
      },
    ],
    passed: [
      { open: '?', rest: /["'#`/]/y, where: { before: /(?:[=(,[|]|\bwhen)\s*$/ } },
      { open: '$', rest: /["'`/]/y },
      { open: '__END__', rest: /(?=\r?\n|$)[\s\S]*/y, where: { before: /^$/ } },
    ],
    operands: {
      keywords: [
        ...['return', 'if', 'unless', 'while', 'until', 'and', 'or', 'not', 'when', 'in', 'case', 'then'],
        ...['elsif', 'else', 'do', 'begin', 'ensure', 'rescue', 'yield', 'puts', 'raise'],
      ],
      heads: [],
      postfix: '',
      hasBlocks: false,
      endsWithLine: true,
      isSpaced: true,
    },
    shebang: true,
    symbols: [
      '==',
      '===',
      '!=',
      '=~',
      '!~',
      '<=',
      '>=',
      '<=>',
      '&&',
      '||',
      '&&=',
      '||=',
      '=>',
      '->',
      '<<',
      '>>',
      '::',
      '..',
      '...',
      '**',
      '+=',
      '-=',
      '*=',
      '/=',
      '&.',
    ],
    boundaries: { closers: '', blankLines: 0 },
  },
};
