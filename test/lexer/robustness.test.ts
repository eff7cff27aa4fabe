import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/src/languages/language.ts';
import { LANGUAGES } from '../../server/src/languages/languages.ts';
import type { LexicalTable } from '../../server/src/lexer/table.ts';
import { commentsIn, commentsInOnePiece, lexiconOf, literalsIn } from './lexed.ts';

/** Characters of each odd text. */
const SIZE = Number(process.env.SIZE ?? 60_000);
/** Milliseconds of processor time for it: what is quadratic takes a hundred times as long. */
const LIMIT = 1000;
const RUNS = Number(process.env.RUNS ?? 100);

/** Everything that opens, closes or cuts something in the language. */
function tokensOf(table: LexicalTable): string[] {
  const openers = [
    ...table.lineComments.map(({ open }) => open),
    ...table.blockComments.flatMap(({ open, close }) => [open, close]),
    ...table.strings.flatMap(
      ({ open, close, escape: escapeOpener = '', prefixes = [''], interpolations = [] }) => [
        `${prefixes.at(-1)}${open}`,
        close,
        escapeOpener,
        ...interpolations.flatMap((each) => [each.open, each.close]),
      ],
    ),
    ...(table.heredocs ?? []).flatMap(({ open }) => [open, `${open}A`, `${open}'A'\n`, '\nA\n']),
    ...(table.passed ?? []).map(({ open }) => open),
    ...(table.indentedTexts ?? []).flatMap(({ open }) => [open, `a: ${open}\n  b\n`]),
    ...(table.markup
      ? [
          '<a>',
          '</a>',
          '<a ',
          '/>',
          '<script>',
          '</script>',
          '<style>',
          '<!--',
          '-->',
          ...(table.markup.codeOpeners ?? []),
        ]
      : []),
    table.markupOpener ?? '',
  ].map((each) => each.replaceAll('$1', ''));
  const plain = [
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ';',
    ',',
    ':',
    '=',
    '/',
    '<',
    '>',
    '%',
    "'",
    '"',
    '`',
    '\\',
    '#',
    '$',
    '@',
    '=',
  ];
  return [...new Set([...openers, ...plain])].filter((each) => each !== '');
}

const SPACES = [
  '\n',
  '\r\n',
  ' ',
  '\t',
  '\n\n\n',
  'x',
  '1',
  'if ',
  'return ',
  'é',
  '😀',
  '\uD83D',
  '\0',
  '\uFEFF',
  '\n=x\n',
];

describe.each(LANGUAGES.map((language): [string, Language] => [language.id, language]))(
  '%s',
  (_, language) => {
    const lexicon = lexiconOf(language.lexical);
    const tokens = tokensOf(language.lexical);

    it('reads any text, in segments as in one piece', () => {
      const text = fc
        .array(fc.constantFrom(...tokens, ...SPACES), { maxLength: 40 })
        .map((pieces) => pieces.join(''));
      fc.assert(
        fc.property(text, (source) => {
          const comments = commentsIn(lexicon, source);
          literalsIn(lexicon, source);
          for (const { start, end } of comments) expect(start < end && end <= source.length).toBe(true);
          const whole = commentsInOnePiece(lexicon, source);
          if (whole && !mayRestart(language)) expect(comments).toEqual(whole);
        }),
        { numRuns: RUNS },
      );
    });

    it('reads much of anything in time', () => {
      const slow = tokens.flatMap((token) =>
        [token, `${token}(`, `${token} x\n`].filter((piece) => timeOf(filled(piece)) > LIMIT),
      );
      expect(slow).toEqual([]);
    }, 120_000);

    function timeOf(text: string): number {
      const start = process.cpuUsage();
      commentsIn(lexicon, text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }
  },
);

/** A segment begins as a statement does; broken code may tell that from what stands before. */
function mayRestart({ lexical }: Language): boolean {
  return lexical.operands !== undefined || lexical.docStrings !== undefined;
}

function filled(piece: string): string {
  return piece.repeat(Math.ceil(SIZE / piece.length));
}
